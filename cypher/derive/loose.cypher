// Takes the posts of officials away, and the countries and wholes of bodies.
// params: rows
UNWIND $rows AS row
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (official:Official {id: row.id})
OPTIONAL MATCH (committee:Committee {id: row.id})
OPTIONAL MATCH (shelter:Shelter {id: row.id})
OPTIONAL MATCH (agency:Agency {id: row.id})
WITH coalesce(official, committee, shelter, agency) AS one
// to the embedded engine an end that is null is any end
WHERE one IS NOT NULL
MATCH (one)-[tie:HOLDS|OF|PART_OF]->()
DELETE tie
