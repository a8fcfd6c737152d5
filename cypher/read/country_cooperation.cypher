// Bodies and countries that this country met or signed with, those met face to face or signed with first.
// params: country, since, until, after, limit
// returns: total, id, type, name, name_ar, name_en, country, direct_meetings, agreements, meetings, reported, articles, stories, first_day, last_day, quote, facts, article
MATCH (self:Country {id: $country})
WITH self, [$country] + COLLECT { MATCH (self)<-[:OF]-(b:Committee|Shelter|Agency) RETURN b.id } AS sides
CALL (self, sides) {
  CALL (self, sides) {
    MATCH (self)-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    MATCH (self)<-[:OF]-(:Committee|Shelter|Agency)-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    MATCH (m:Meeting)<-[there:ATTENDED]-(:Official) WHERE there.on_behalf_of IN sides RETURN m
  }
  WITH DISTINCT m  // the embedded engine's UNION keeps what is twice
  CALL (m) {
    MATCH (m)<-[tie:ATTENDED]-(b:Committee|Shelter|Agency|Country) RETURN b, tie
    UNION
    MATCH (m)<-[tie:ATTENDED]-(:Official) WHERE tie.on_behalf_of IS NOT NULL
    MATCH (:Signature {id: tie.on_behalf_of})-[:NAMES]->(b:Committee|Shelter|Agency) RETURN b, tie
    UNION
    MATCH (m)<-[tie:ATTENDED]-(:Official) WHERE tie.on_behalf_of IS NOT NULL
    MATCH (b:Country {id: tie.on_behalf_of}) RETURN b, tie
  }
  CALL (b) {
    RETURN b AS other
    UNION
    MATCH (b)-[:OF]->(other:Country) RETURN other
  }
  RETURN other, m AS occasion, tie, m.direct AS direct, 'meeting' AS sort
  UNION
  MATCH (self)-[:PARTY_TO]->(g:Agreement)<-[tie:PARTY_TO]-(other:Committee|Shelter|Agency|Country)
  RETURN other, g AS occasion, tie, true AS direct, 'agreement' AS sort
}
WITH sides, other, occasion, tie, direct, sort
WHERE NOT other.id IN sides
  AND ($since IS NULL OR occasion.day + '-99' >= $since) AND ($until IS NULL OR occasion.day <= $until + '-99')
WITH other, collect({occasion: occasion, tie: tie, direct: direct}) AS shared,
     count(DISTINCT CASE WHEN sort = 'meeting' THEN occasion.id END) AS meetings,
     count(DISTINCT CASE WHEN sort = 'meeting' AND direct THEN occasion.id END) AS direct_meetings,
     count(DISTINCT CASE WHEN sort = 'agreement' THEN occasion.id END) AS agreements,
     count(DISTINCT CASE WHEN occasion.precision = 'reported' THEN occasion.id END) AS reported,
     min(occasion.day) AS first_day, max(occasion.day) AS last_day
ORDER BY direct_meetings DESC, agreements DESC, meetings DESC, other.id
WITH collect({
  other: other, shared: shared, meetings: meetings, direct_meetings: direct_meetings, agreements: agreements,
  reported: reported, first_day: first_day, last_day: last_day
}) AS everyone
WITH size(everyone) AS total,
     [row IN everyone WHERE $after IS NULL OR [-row.direct_meetings, -row.agreements, -row.meetings, row.other.id] > $after][..$limit] AS page
UNWIND page AS row
// grouped, so that the rows let go of the long list: Neo4j would count its memory with each of them
WITH row.other AS other, head(collect(row)) AS row, head(collect(total)) AS total
CALL (row) {
  UNWIND row.shared AS one
  WITH one.occasion AS occasion, one.tie AS tie, one.direct AS direct
  ORDER BY CASE WHEN direct THEN 0 ELSE 1 END, coalesce(occasion.day, '') DESC, occasion.id, tie.id
  LIMIT 1
  OPTIONAL MATCH (a:Article {id: tie.article})
  RETURN tie.quote AS quote, tie.facts AS facts,
         a {.id, .title, .publisher, .published, .url, .language} AS article
}
CALL (row) {
  UNWIND row.shared AS one
  WITH DISTINCT one.occasion AS occasion
  MATCH (occasion)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  OPTIONAL MATCH (a)-[:TELLS]->(story:Story)
  RETURN count(DISTINCT a) AS articles, count(DISTINCT story) AS stories
}
RETURN total, other.id AS id, toLower(labels(other)[0]) AS type, other.name AS name, other.name_ar AS name_ar,
       other.name_en AS name_en, other.country AS country, row.direct_meetings AS direct_meetings,
       row.agreements AS agreements, row.meetings AS meetings, row.reported AS reported, articles, stories,
       row.first_day AS first_day, row.last_day AS last_day, quote, facts, article
ORDER BY direct_meetings DESC, agreements DESC, meetings DESC, id
LIMIT $limit
