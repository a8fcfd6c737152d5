// Bodies and countries that took part in meetings.
// params: rows
UNWIND $rows AS row
MATCH (m:Meeting {id: row.to})
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (committee:Committee {id: row.from})
OPTIONAL MATCH (shelter:Shelter {id: row.from})
OPTIONAL MATCH (agency:Agency {id: row.from})
OPTIONAL MATCH (country:Country {id: row.from})
WITH row, m, coalesce(committee, shelter, agency, country) AS end
CREATE (end)-[tie:ATTENDED]->(m)
SET tie = row.properties
