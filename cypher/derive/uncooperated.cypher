// Takes the ties of bodies and countries away that worked together.
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
WITH one, coalesce(committee, shelter, agency, country) AS end
// to the embedded engine an end that is null is any end
WHERE one IS NOT NULL AND end IS NOT NULL
MATCH (one)-[tie:COOPERATED]->(end)
DELETE tie
