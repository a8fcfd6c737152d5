// Officials who signed agreements.
// params: rows
UNWIND $rows AS row
MATCH (g:Agreement {id: row.to})
MATCH (o:Official {id: row.from})
CREATE (o)-[tie:SIGNED]->(g)
SET tie = row.properties
