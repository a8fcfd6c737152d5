// Bodies and countries bound by agreements.
// params: rows
UNWIND $rows AS row
MATCH (g:Agreement {id: row.to})
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.from})
OPTIONAL MATCH (shelter:Shelter {id: row.from})
OPTIONAL MATCH (agency:Agency {id: row.from})
OPTIONAL MATCH (country:Country {id: row.from})
WITH row, g, coalesce(committee, shelter, agency, country) AS end
CREATE (end)-[tie:PARTY_TO]->(g)
SET tie = row.properties
