// The names that an official bears in the articles, each with what tells it from other people's.
// params: official
// returns: id, key, country, body
MATCH (:Signature {id: $official})-[:NAMES]->(o:Official)
MATCH (s:Signature)-[:NAMES]->(o)
RETURN s.id AS id, s.key AS key, s.country AS country, s.body AS body
ORDER BY id
LIMIT 10000
