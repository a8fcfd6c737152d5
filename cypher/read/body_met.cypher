// Officials at the meetings where this body was present, save those there for it; those met face to face first.
// params: body, since, until, after, limit
// returns: total, id, type, name, name_ar, name_en, country, direct_meetings, meetings, reported, articles, stories, first_day, last_day, on_behalf_of, quote, facts, article
MATCH (self:Committee|Shelter|Agency {id: $body})
CALL (self) {
  MATCH (self)-[:ATTENDED]->(m:Meeting) RETURN m
  UNION
  // whoever was there for it was so by the words of an article that names it: a short way to those meetings
  MATCH (self)<-[:NAMES]-(:Signature)<-[:STATES]-(:Article)-[:STATES]->(:Signature)-[:NAMES]->(m:Meeting)
  WHERE EXISTS { (m)<-[there:ATTENDED]-(:Official) WHERE there.on_behalf_of = $body }
  RETURN m
}
WITH DISTINCT m  // the embedded engine's UNION keeps what is twice
WHERE ($since IS NULL OR m.day + '-99' >= $since) AND ($until IS NULL OR m.day <= $until + '-99')
MATCH (m)<-[tie:ATTENDED]-(other:Official)
WHERE coalesce(tie.on_behalf_of, '') <> $body
WITH other, collect({meeting: m, tie: tie}) AS shared, count(m) AS meetings,
     sum(CASE WHEN m.direct THEN 1 ELSE 0 END) AS direct_meetings,
     sum(CASE WHEN m.precision = 'reported' THEN 1 ELSE 0 END) AS reported,
     min(m.day) AS first_day, max(m.day) AS last_day
ORDER BY direct_meetings DESC, meetings DESC, other.id
WITH collect({
  other: other, shared: shared, meetings: meetings, direct_meetings: direct_meetings,
  reported: reported, first_day: first_day, last_day: last_day
}) AS everyone
WITH size(everyone) AS total,
     [row IN everyone WHERE $after IS NULL OR [-row.direct_meetings, -row.meetings, row.other.id] > $after][..$limit] AS page
UNWIND page AS row
// grouped, so that the rows let go of the long list: Neo4j would count its memory with each of them
WITH row.other AS other, head(collect(row)) AS row, head(collect(total)) AS total
CALL (row) {
  UNWIND row.shared AS one
  WITH one.meeting AS m, one.tie AS tie
  ORDER BY CASE WHEN m.direct THEN 0 ELSE 1 END, coalesce(m.day, '') DESC, m.id
  LIMIT 1
  OPTIONAL MATCH (a:Article {id: tie.article})
  RETURN tie.quote AS quote, tie.facts AS facts,
         a {.id, .title, .publisher, .published, .url, .language} AS article
}
CALL (row) {
  UNWIND row.shared AS one
  WITH one.meeting AS m
  MATCH (m)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  OPTIONAL MATCH (a)-[:TELLS]->(story:Story)
  RETURN count(DISTINCT a) AS articles, count(DISTINCT story) AS stories
}
CALL (row) {
  UNWIND row.shared AS one
  WITH DISTINCT one.tie.on_behalf_of AS side
  CALL (side) {
    MATCH (:Signature {id: side})-[:NAMES]->(b:Committee|Shelter|Agency) RETURN b
    UNION
    MATCH (b:Country {id: side}) RETURN b
  }
  WITH b ORDER BY b.id
  RETURN collect(b {.id, type: toLower(labels(b)[0]), .name, .name_ar, .name_en, .country}) AS on_behalf_of
}
RETURN total, other.id AS id, 'official' AS type, other.name AS name, other.name_ar AS name_ar, other.name_en AS name_en,
       other.country AS country, row.direct_meetings AS direct_meetings, row.meetings AS meetings,
       row.reported AS reported, articles, stories, row.first_day AS first_day, row.last_day AS last_day,
       on_behalf_of, quote, facts, article
ORDER BY direct_meetings DESC, meetings DESC, id
LIMIT $limit
