// Stories, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Story {id: row.id})
SET n = row
