// Meetings, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Meeting {id: row.id})
SET n = row
