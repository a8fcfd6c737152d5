// A page of the articles in the order of their ids, each with what its id is made of, its text and what it states.
// params: after, limit
// returns: id, url, guid, published, publisher, language, found_in, source, text, headline, furniture, statement
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
OPTIONAL MATCH (a)-[:READ_FROM]->(s:Source)
RETURN a.id AS id, a.url AS url, a.guid AS guid, a.published AS published, a.publisher AS publisher,
       a.language AS language, coalesce(a.found_in, []) AS found_in, s.id AS source, s.text AS text,
       s.headline AS headline, coalesce(s.furniture, []) AS furniture, s.statement AS statement
ORDER BY id
LIMIT $limit
