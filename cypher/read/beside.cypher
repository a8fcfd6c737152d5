// The signatures of one kind that are stated by articles which state any of these.
// params: ids, kind
// returns: id, kept
UNWIND $ids AS id
MATCH (:Signature {id: id})<-[:STATES]-(a:Article)
WITH DISTINCT a
MATCH (a)-[:STATES]->(s:Signature {kind: $kind})
RETURN DISTINCT s.id AS id, s.kept AS kept
ORDER BY id
