// Officials, each once.
// params: rows
UNWIND $rows AS row
MERGE (o:Official {id: row.id})
SET o.name = row.name
