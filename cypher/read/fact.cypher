// The article that states a fact, with its text and all that it states.
// params: source
// returns: article, superseded, text, headline, furniture, statement, extractor
MATCH (s:Source {id: $source})<-[:READ_FROM]-(a:Article)
RETURN a {.id, .title, .publisher, .published, .url, .language} AS article, coalesce(a.superseded, false) AS superseded,
       s.text AS text, s.headline AS headline, coalesce(s.furniture, []) AS furniture, s.statement AS statement,
       s.extractor AS extractor
ORDER BY a.id
LIMIT 1
