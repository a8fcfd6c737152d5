// The articles with this id, the first digits of it, or this address.
// params: like
// returns: id, title
CALL () {
  MATCH (a:Article) WHERE a.id >= $like AND a.id < $like + 'g' RETURN a
  UNION
  MATCH (a:Article {url: $like}) RETURN a
  UNION
  MATCH (a:Article {guid: $like}) RETURN a
}
RETURN a.id AS id, a.title AS title
ORDER BY id
LIMIT 20
