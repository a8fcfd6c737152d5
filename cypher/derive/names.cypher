// Things that signatures name.
// params: rows
UNWIND $rows AS row
MATCH (s:Signature {id: row.from})
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.to})
OPTIONAL MATCH (shelter:Shelter {id: row.to})
OPTIONAL MATCH (agency:Agency {id: row.to})
OPTIONAL MATCH (official:Official {id: row.to})
OPTIONAL MATCH (country:Country {id: row.to})
OPTIONAL MATCH (meeting:Meeting {id: row.to})
OPTIONAL MATCH (agreement:Agreement {id: row.to})
OPTIONAL MATCH (story:Story {id: row.to})
WITH s, coalesce(committee, shelter, agency, official, country, meeting, agreement, story) AS end
CREATE (s)-[:NAMES]->(end)
