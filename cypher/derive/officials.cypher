// Officials, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Official {id: row.id})
SET n = row
