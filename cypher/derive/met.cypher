// Pairs of officials who met face to face, each once.
// params: rows
UNWIND $rows AS row
MATCH (a:Official {id: row.from})
MATCH (b:Official {id: row.to})
CREATE (a)-[tie:MET]->(b)
SET tie = row.properties
