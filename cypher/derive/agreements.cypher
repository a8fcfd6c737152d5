// Agreements, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
SET n = row
