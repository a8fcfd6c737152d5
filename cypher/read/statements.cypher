// A page of all articles in the order of their ids, each with what it states: the derived layer is made of them.
// params: after, limit
// returns: id, published, modified, address, language, superseded, prints, statement, extractor
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
MATCH (a)-[:READ_FROM]->(s:Source)
RETURN a.id AS id, a.published AS published, a.modified AS modified, coalesce(a.url, a.guid) AS address,
       a.language AS language, coalesce(a.superseded, false) AS superseded, coalesce(s.prints, '') AS prints,
       s.statement AS statement, s.extractor AS extractor
ORDER BY id
LIMIT $limit
