// Ties of a path, each with its ends, days, counts and newest sentence.
// params: hops
// returns: id, tie, from, to, title, first_day, last_day, direct_meetings, agreements, stories, quote, facts, article
UNWIND $hops AS hop
CALL (hop) {
  MATCH (:Signature {id: hop.from})-[:NAMES]->(a:Official|Committee|Shelter|Agency|Agreement) RETURN a
  UNION
  MATCH (a:Country {id: hop.from}) RETURN a
}
WITH DISTINCT hop, a
MATCH (a)-[r:MET|COOPERATED|HOLDS|PART_OF|OF|PARTY_TO|SIGNED]-(b:Official|Committee|Shelter|Agency|Country|Agreement)
WHERE b.id = hop.to AND r.id = hop.id
OPTIONAL MATCH (told:Article {id: r.article})
RETURN r.id AS id, toLower(type(r)) AS tie,
       a {
         .id, type: toLower(labels(a)[0]), name: coalesce(a.name, a.title), .name_ar, .name_en, .country
       } AS from,
       b {
         .id, type: toLower(labels(b)[0]), name: coalesce(b.name, b.title), .name_ar, .name_en, .country
       } AS to,
       CASE WHEN r:HOLDS THEN r.title END AS title, coalesce(r.first_day, a.day, b.day) AS first_day,
       coalesce(r.last_day, a.day, b.day) AS last_day, r.direct_meetings AS direct_meetings,
       r.agreements AS agreements, r.stories AS stories, r.quote AS quote, coalesce(r.facts, []) AS facts,
       told {.id, .title, .publisher, .published, .url, .language} AS article
ORDER BY id
LIMIT 1000
