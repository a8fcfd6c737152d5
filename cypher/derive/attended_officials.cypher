// Officials who took part in meetings.
// params: rows
UNWIND $rows AS row
MATCH (m:Meeting {id: row.to})
MATCH (o:Official {id: row.from})
CREATE (o)-[tie:ATTENDED]->(m)
SET tie = row.properties
