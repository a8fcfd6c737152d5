// Takes the marks of signatures away.
// params: rows
UNWIND $rows AS row
MATCH (m:Mark {signature: row.id})
DELETE m
