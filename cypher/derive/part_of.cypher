// Bodies that are parts of bodies.
// params: rows
UNWIND $rows AS row
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.from})
OPTIONAL MATCH (shelter:Shelter {id: row.from})
OPTIONAL MATCH (agency:Agency {id: row.from})
WITH row, coalesce(committee, shelter, agency) AS part
OPTIONAL MATCH (committee:Committee {id: row.to})
OPTIONAL MATCH (shelter:Shelter {id: row.to})
OPTIONAL MATCH (agency:Agency {id: row.to})
WITH row, part, coalesce(committee, shelter, agency) AS end
CREATE (part)-[tie:PART_OF]->(end)
SET tie = row.properties
