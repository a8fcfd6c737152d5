// The meetings at which these were present, all of them or as many as `least`, newest first.
// params: with, least, direct, since, until, after, limit
// returns: total, id, kind, title, day, start, end, precision, city, country, ordinal, direct, articles, stories, participants, quotes
UNWIND $with AS given
CALL (given) {
  MATCH (:Signature {id: given})-[:NAMES]->(:Official)-[:ATTENDED]->(m:Meeting) RETURN m
  UNION
  MATCH (:Signature {id: given})-[:NAMES]->(:Committee|Shelter|Agency)-[:ATTENDED]->(m:Meeting) RETURN m
  UNION
  MATCH (:Signature {id: given})-[:NAMES]->(self:Committee|Shelter|Agency)
  MATCH (self)<-[:NAMES]-(:Signature)<-[:STATES]-(:Article)-[:STATES]->(:Signature)-[:NAMES]->(m:Meeting)
  WHERE EXISTS { (m)<-[there:ATTENDED]-(:Official) WHERE there.on_behalf_of = given }
  RETURN m
  UNION
  MATCH (:Country {id: given})-[:ATTENDED]->(m:Meeting) RETURN m
  UNION
  MATCH (:Country {id: given})<-[:OF]-(:Committee|Shelter|Agency)-[:ATTENDED]->(m:Meeting) RETURN m
  UNION
  MATCH (self:Country {id: given})
  WITH [given] + COLLECT { MATCH (self)<-[:OF]-(b:Committee|Shelter|Agency) RETURN b.id } AS sides
  MATCH (m:Meeting)<-[there:ATTENDED]-(:Official) WHERE there.on_behalf_of IN sides
  RETURN m
}
WITH m, count(DISTINCT given) AS present
WHERE present >= $least AND ($direct IS NULL OR m.direct = $direct)
  AND ($since IS NULL OR m.day + '-99' >= $since) AND ($until IS NULL OR m.day <= $until + '-99')
WITH m ORDER BY coalesce(m.day, '') DESC, m.id DESC
WITH collect(m) AS ledger
WITH size(ledger) AS total, [m IN ledger WHERE $after IS NULL OR [coalesce(m.day, ''), m.id] < $after][..$limit] AS page
UNWIND page AS m
// grouped, so that the rows let go of the long list: Neo4j would count its memory with each of them
WITH m, head(collect(total)) AS total
CALL (m) {
  MATCH (m)<-[tie:ATTENDED]-(who:Official|Committee|Shelter|Agency|Country)
  WITH who, tie ORDER BY who.id
  RETURN collect(who {
    .id, type: toLower(labels(who)[0]), .name, .name_ar, .name_en, .country, role: tie.role, on_behalf_of: tie.on_behalf_of
  }) AS participants
}
CALL (m) {
  MATCH (m)<-[tie:ATTENDED]-(who:Official|Committee|Shelter|Agency|Country)
  OPTIONAL MATCH (a:Article {id: tie.article})
  WITH tie, a, CASE WHEN who.id IN $with OR tie.on_behalf_of IN $with THEN 0 ELSE 1 END AS asked
  ORDER BY asked, coalesce(a.published, '') DESC, tie.article DESC, tie.id
  LIMIT 5
  RETURN collect(tie {.quote, .facts, article: a {.id, .title, .publisher, .published, .url, .language}}) AS quotes
}
CALL (m) {
  MATCH (m)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  OPTIONAL MATCH (a)-[:TELLS]->(story:Story)
  RETURN count(DISTINCT a) AS articles, count(DISTINCT story) AS stories
}
RETURN total, m.id AS id, m.kind AS kind, m.title AS title, m.day AS day, m.start AS start, m.end AS end,
       m.precision AS precision, m.city AS city, m.country AS country, m.ordinal AS ordinal, m.direct AS direct,
       articles, stories, participants, quotes
ORDER BY coalesce(day, '') DESC, id DESC
LIMIT $limit
