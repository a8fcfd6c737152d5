// Countries of bodies.
// params: rows
UNWIND $rows AS row
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.from})
OPTIONAL MATCH (shelter:Shelter {id: row.from})
OPTIONAL MATCH (agency:Agency {id: row.from})
WITH row, coalesce(committee, shelter, agency) AS end
MATCH (c:Country {id: row.to})
CREATE (end)-[tie:OF]->(c)
SET tie = row.properties
