// The first article in which something bears a name by which it has this id, with what that article states.
// params: id
// returns: article, statement
MATCH (:Signature {id: $id})<-[:STATES]-(a:Article)-[:READ_FROM]->(s:Source)
RETURN a.id AS article, s.statement AS statement
ORDER BY coalesce(a.published, '9999'), article
LIMIT 1
