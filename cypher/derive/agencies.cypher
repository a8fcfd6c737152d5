// Agencies, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Agency {id: row.id})
SET n = row
