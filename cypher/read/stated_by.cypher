// The signatures that these articles state.
// params: ids
// returns: id, kind, kept
UNWIND $ids AS article
MATCH (:Article {id: article})-[:STATES]->(s:Signature)
RETURN DISTINCT s.id AS id, s.kind AS kind, s.kept AS kept
ORDER BY id
