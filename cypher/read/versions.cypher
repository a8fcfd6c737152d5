// The articles at these addresses, each a URL or, where there is none, a guid: the newest replaces the others.
// params: addresses
// returns: id, published, modified, address, superseded
UNWIND $addresses AS address
CALL (address) {
  MATCH (a:Article {url: address}) RETURN a
  UNION
  MATCH (a:Article {guid: address}) WHERE a.url IS NULL RETURN a
}
RETURN a.id AS id, a.published AS published, a.modified AS modified, address,
       coalesce(a.superseded, false) AS superseded
ORDER BY id
