// Takes things and signatures away that nothing states any more, with their ties.
// params: rows
UNWIND $rows AS row
// each label has its index; a disjunction of labels has none
OPTIONAL MATCH (official:Official {id: row.thing})
OPTIONAL MATCH (committee:Committee {id: row.thing})
OPTIONAL MATCH (shelter:Shelter {id: row.thing})
OPTIONAL MATCH (agency:Agency {id: row.thing})
OPTIONAL MATCH (country:Country {id: row.thing})
OPTIONAL MATCH (meeting:Meeting {id: row.thing})
OPTIONAL MATCH (agreement:Agreement {id: row.thing})
OPTIONAL MATCH (story:Story {id: row.thing})
OPTIONAL MATCH (signature:Signature {id: row.signature})
WITH coalesce(official, committee, shelter, agency, country, meeting, agreement, story, signature) AS one
WHERE one IS NOT NULL
DETACH DELETE one
