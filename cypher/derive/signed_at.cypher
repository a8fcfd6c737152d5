// Meetings at which agreements were signed.
// params: rows
UNWIND $rows AS row
MATCH (g:Agreement {id: row.from})
MATCH (m:Meeting {id: row.to})
CREATE (g)-[tie:SIGNED_AT]->(m)
SET tie = row.properties
