// Signatures by which articles name things.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (s:Signature {id: row.to})
CREATE (a)-[:STATES]->(s)
