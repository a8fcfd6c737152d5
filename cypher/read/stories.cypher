// The stories that these articles tell.
// params: ids
// returns: id, story
UNWIND $ids AS id
MATCH (:Article {id: id})-[:TELLS]->(s:Story)
RETURN id, s.id AS story
ORDER BY id
