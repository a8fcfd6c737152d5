// What each of these bodies is a part of, and its country.
// params: ids
// returns: id, country, wholes
UNWIND $ids AS id
OPTIONAL MATCH (committee:Committee {id: id})
OPTIONAL MATCH (shelter:Shelter {id: id})
OPTIONAL MATCH (agency:Agency {id: id})
WITH id, coalesce(committee, shelter, agency) AS one
WHERE one IS NOT NULL
OPTIONAL MATCH (one)-[:PART_OF]->(whole)
WITH id, one, whole ORDER BY whole.id
RETURN id, one.country AS country, collect(whole.id) AS wholes
ORDER BY id
