// One country: its bodies, those who hold a post of the country itself, and how often it was present.
// params: country
// returns: id, type, name, name_ar, name_en, bodies, posts, meetings, direct_meetings, hosted, agreements
MATCH (self:Country {id: $country})
CALL (self) {
  MATCH (self)<-[:OF]-(b:Committee|Shelter|Agency)
  WITH b ORDER BY b.id LIMIT 200
  RETURN collect(b {.id, type: toLower(labels(b)[0]), .name, .name_ar, .name_en, .country}) AS bodies
}
CALL (self) {
  MATCH (self)<-[tie:HOLDS]-(holder:Official)
  OPTIONAL MATCH (a:Article {id: tie.article})
  WITH tie, holder, a ORDER BY coalesce(tie.last_day, '') DESC, tie.id LIMIT 100
  RETURN collect(tie {
    .title, .status, .accredited_to, .first_day, .last_day, .quote, .facts,
    holder: holder {.id, type: 'official', .name, .name_ar, .name_en, .country},
    article: a {.id, .title, .publisher, .published, .url, .language}
  }) AS posts
}
WITH self, bodies, posts, [$country] + COLLECT { MATCH (self)<-[:OF]-(b:Committee|Shelter|Agency) RETURN b.id } AS sides
CALL (self, sides) {
  CALL (self, sides) {
    MATCH (self)-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    MATCH (self)<-[:OF]-(:Committee|Shelter|Agency)-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    MATCH (m:Meeting)<-[there:ATTENDED]-(:Official) WHERE there.on_behalf_of IN sides RETURN m
  }
  WITH DISTINCT m  // the embedded engine's UNION keeps what is twice
  RETURN count(m) AS meetings, sum(CASE WHEN m.direct THEN 1 ELSE 0 END) AS direct_meetings
}
RETURN self.id AS id, 'country' AS type, self.name AS name, self.name_ar AS name_ar, self.name_en AS name_en,
       bodies, posts, meetings, direct_meetings, COUNT { (self)<-[:HELD_IN]-(:Meeting) } AS hosted,
       COUNT { (self)-[:PARTY_TO]->(:Agreement) } AS agreements
ORDER BY id
LIMIT 1
