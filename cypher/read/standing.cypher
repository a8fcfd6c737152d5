// What signatures of bodies and officials name, and of what each body is a part.
// params: ids
// returns: id, thing, label, country, above
UNWIND $ids AS id
MATCH (s:Signature {id: id})-[:NAMES]->(thing)
OPTIONAL MATCH (thing)-[:PART_OF]->(whole)
WITH s, thing, whole ORDER BY whole.id
WITH s, thing, collect(whole.id) AS above
RETURN s.id AS id, thing.id AS thing, labels(thing)[0] AS label, thing.country AS country, above
ORDER BY id
