// Countries, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Country {id: row.id})
SET n = row
