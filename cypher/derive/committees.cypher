// Committees, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Committee {id: row.id})
SET n = row
