// Shelters, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Shelter {id: row.id})
SET n = row
