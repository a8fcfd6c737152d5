// Pairs of bodies and countries that met face to face or signed together, each once.
// params: rows
UNWIND $rows AS row
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.from})
OPTIONAL MATCH (shelter:Shelter {id: row.from})
OPTIONAL MATCH (agency:Agency {id: row.from})
OPTIONAL MATCH (country:Country {id: row.from})
WITH row, coalesce(committee, shelter, agency, country) AS one
OPTIONAL MATCH (committee:Committee {id: row.to})
OPTIONAL MATCH (shelter:Shelter {id: row.to})
OPTIONAL MATCH (agency:Agency {id: row.to})
OPTIONAL MATCH (country:Country {id: row.to})
WITH row, one, coalesce(committee, shelter, agency, country) AS end
CREATE (one)-[tie:COOPERATED]->(end)
SET tie = row.properties
