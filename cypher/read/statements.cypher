// What these articles state, and when they were published.
// params: ids
// returns: id, published, modified, address, language, prints, statement
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:READ_FROM]->(s:Source)
RETURN a.id AS id, a.published AS published, a.modified AS modified, coalesce(a.url, a.guid) AS address,
       a.language AS language, coalesce(s.prints, '') AS prints, s.statement AS statement
ORDER BY id
