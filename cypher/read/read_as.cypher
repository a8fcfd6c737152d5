// By which extractor these articles were read, and by which when the derived layer took them in.
// params: ids
// returns: id, extractor, derived_as
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:READ_FROM]->(s:Source)
RETURN id, s.extractor AS extractor, coalesce(a.derived_as, '') AS derived_as
ORDER BY id
