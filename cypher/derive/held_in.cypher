// Countries in which meetings were held.
// params: rows
UNWIND $rows AS row
MATCH (m:Meeting {id: row.from})
MATCH (c:Country {id: row.to})
CREATE (m)-[tie:HELD_IN]->(c)
SET tie = row.properties
