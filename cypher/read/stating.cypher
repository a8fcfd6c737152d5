// The articles that state each of these signatures.
// params: ids
// returns: id, articles
UNWIND $ids AS id
MATCH (s:Signature {id: id})<-[:STATES]-(a:Article)
WITH s, a ORDER BY a.id
RETURN s.id AS id, collect(a.id) AS articles
ORDER BY id
