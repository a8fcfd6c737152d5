// The articles of these sources with all that is stored.
// params: sources
// returns: id, url, guid, published, modified, publisher, language, found_in, text, headline, furniture, statement, extractor
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:READ_FROM]-(a:Article)
RETURN a.id AS id, a.url AS url, a.guid AS guid, a.published AS published, a.modified AS modified,
       a.publisher AS publisher, a.language AS language, coalesce(a.found_in, []) AS found_in, s.text AS text,
       s.headline AS headline, coalesce(s.furniture, []) AS furniture, s.statement AS statement,
       s.extractor AS extractor
ORDER BY id
