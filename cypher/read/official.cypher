// One official: names, posts, roles at meetings, and how much is stated of him or her.
// params: official
// returns: id, type, name, name_ar, name_en, country, romanised, aliases, referents, posts, roles, meetings, direct_meetings, agreements, articles, stories
MATCH (self:Official {id: $official})
CALL (self) {
  MATCH (self)-[tie:HOLDS]->(at:Committee|Shelter|Agency|Country)
  OPTIONAL MATCH (a:Article {id: tie.article})
  WITH tie, at, a ORDER BY coalesce(tie.last_day, '') DESC, tie.id LIMIT 100
  RETURN collect(tie {
    .title, .status, .accredited_to, .first_day, .last_day, .quote, .facts,
    at: at {.id, type: toLower(labels(at)[0]), .name, .name_ar, .name_en, .country},
    article: a {.id, .title, .publisher, .published, .url, .language}
  }) AS posts
}
CALL (self) {
  MATCH (self)-[tie:ATTENDED]->(m:Meeting)
  WITH tie.role AS role, count(m) AS meetings ORDER BY meetings DESC, role LIMIT 10
  RETURN collect({role: role, meetings: meetings}) AS roles
}
CALL (self) {
  MATCH (self)-[:ATTENDED]->(m:Meeting)
  RETURN count(m) AS meetings, sum(CASE WHEN m.direct THEN 1 ELSE 0 END) AS direct_meetings
}
CALL (self) {
  MATCH (self)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  OPTIONAL MATCH (a)-[:TELLS]->(story:Story)
  RETURN count(DISTINCT a) AS articles, count(DISTINCT story) AS stories
}
RETURN self.id AS id, 'official' AS type, self.name AS name, self.name_ar AS name_ar, self.name_en AS name_en,
       self.country AS country, coalesce(self.romanised, false) AS romanised, coalesce(self.aliases, []) AS aliases,
       coalesce(self.referents, []) AS referents, posts, roles, meetings, direct_meetings,
       COUNT { (self)-[:SIGNED]->(:Agreement) } AS agreements, articles, stories
ORDER BY id
LIMIT 1
