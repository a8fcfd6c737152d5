// A page of the articles that another extractor than this has read, in the order of their ids, with all that is stored.
// params: after, extractor, limit
// returns: id, url, guid, published, modified, publisher, language, found_in, text, headline, furniture, statement, extractor
MATCH (a:Article)-[:READ_FROM]->(s:Source)
WHERE a.id > $after AND s.extractor <> $extractor
RETURN a.id AS id, a.url AS url, a.guid AS guid, a.published AS published, a.modified AS modified,
       a.publisher AS publisher, a.language AS language, coalesce(a.found_in, []) AS found_in, s.text AS text,
       s.headline AS headline, coalesce(s.furniture, []) AS furniture, s.statement AS statement,
       s.extractor AS extractor
ORDER BY id
LIMIT $limit
