// One meeting: who took part, in which role, for whom and in which posts, what was signed, and where it is told.
// params: meeting
// returns: id, kind, title, day, start, end, precision, city, country, ordinal, direct, referents, participants, signed, told_in, articles, stories
MATCH (m:Meeting {id: $meeting})
OPTIONAL MATCH (m)<-[tie:ATTENDED]-(who:Official|Committee|Shelter|Agency|Country)
OPTIONAL MATCH (a:Article {id: tie.article})
OPTIONAL MATCH (:Signature {id: tie.on_behalf_of})-[:NAMES]->(body:Committee|Shelter|Agency)
OPTIONAL MATCH (land:Country {id: tie.on_behalf_of})
WITH m, tie, who, a, coalesce(body, land) AS side
CALL (who, a) {
  // the article that tells of the meeting gives the posts of that day
  MATCH (who)-[post:HOLDS]->(at:Committee|Shelter|Agency|Country)
  WHERE post.first_day <= left(a.published, 10) AND post.last_day >= left(a.published, 10)
  WITH post, at ORDER BY post.id LIMIT 10
  RETURN collect(post {
    .title, .status, at: at {.id, type: toLower(labels(at)[0]), .name, .name_ar, .name_en, .country}
  }) AS posts
}
WITH m, tie, who, a, side, posts ORDER BY who.id
WITH m, collect(who {
  .id, type: toLower(labels(who)[0]), .name, .name_ar, .name_en, .country, role: tie.role, posts: posts,
  on_behalf_of: side {.id, type: toLower(labels(side)[0]), .name, .name_ar, .name_en, .country},
  quote: tie.quote, facts: tie.facts, article: a {.id, .title, .publisher, .published, .url, .language}
}) AS participants
CALL (m) {
  MATCH (m)<-[:SIGNED_AT]-(g:Agreement)
  WITH g ORDER BY g.id LIMIT 20
  RETURN collect(g {.id, type: 'agreement', .kind, .title, .day, .precision}) AS signed
}
CALL (m) {
  MATCH (m)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  WITH DISTINCT a ORDER BY coalesce(a.published, '') DESC, a.id DESC LIMIT 50
  RETURN collect(a {.id, .title, .publisher, .published, .url, .language}) AS told_in
}
CALL (m) {
  MATCH (m)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  OPTIONAL MATCH (a)-[:TELLS]->(story:Story)
  RETURN count(DISTINCT a) AS articles, count(DISTINCT story) AS stories
}
RETURN m.id AS id, m.kind AS kind, m.title AS title, m.day AS day, m.start AS start, m.end AS end,
       m.precision AS precision, m.city AS city, m.country AS country, m.ordinal AS ordinal, m.direct AS direct,
       coalesce(m.referents, []) AS referents, participants, signed, told_in, articles, stories
ORDER BY id
LIMIT 1
