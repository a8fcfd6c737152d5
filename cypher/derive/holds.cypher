// Posts of officials at bodies and countries.
// params: rows
UNWIND $rows AS row
MATCH (o:Official {id: row.from})
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.to})
OPTIONAL MATCH (shelter:Shelter {id: row.to})
OPTIONAL MATCH (agency:Agency {id: row.to})
OPTIONAL MATCH (country:Country {id: row.to})
WITH row, o, coalesce(committee, shelter, agency, country) AS end
CREATE (o)-[tie:HOLDS]->(end)
SET tie = row.properties
