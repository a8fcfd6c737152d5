// One body: names, what it is a part of, who speaks for it, and how much is stated of it.
// params: body
// returns: id, type, name, name_ar, name_en, country, aliases, referents, part_of, parts, posts, meetings, direct_meetings, agreements, articles, stories
MATCH (self:Committee|Shelter|Agency {id: $body})
CALL (self) {
  MATCH (self)-[:PART_OF]->(whole:Committee|Shelter|Agency)
  WITH whole ORDER BY whole.id LIMIT 20
  RETURN collect(whole {.id, type: toLower(labels(whole)[0]), .name, .name_ar, .name_en, .country}) AS part_of
}
CALL (self) {
  MATCH (self)<-[:PART_OF]-(part:Committee|Shelter|Agency)
  WITH part ORDER BY part.id LIMIT 100
  RETURN collect(part {.id, type: toLower(labels(part)[0]), .name, .name_ar, .name_en, .country}) AS parts
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
CALL (self) {
  CALL (self) {
    MATCH (self)-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    MATCH (self)<-[:NAMES]-(:Signature)<-[:STATES]-(:Article)-[:STATES]->(:Signature)-[:NAMES]->(m:Meeting)
    WHERE EXISTS { (m)<-[there:ATTENDED]-(:Official) WHERE there.on_behalf_of = $body }
    RETURN m
  }
  WITH DISTINCT m  // the embedded engine's UNION keeps what is twice
  RETURN count(m) AS meetings, sum(CASE WHEN m.direct THEN 1 ELSE 0 END) AS direct_meetings
}
CALL (self) {
  MATCH (self)<-[:NAMES]-(:Signature)<-[:STATES]-(a:Article)
  OPTIONAL MATCH (a)-[:TELLS]->(story:Story)
  RETURN count(DISTINCT a) AS articles, count(DISTINCT story) AS stories
}
RETURN self.id AS id, toLower(labels(self)[0]) AS type, self.name AS name, self.name_ar AS name_ar,
       self.name_en AS name_en, self.country AS country, coalesce(self.aliases, []) AS aliases,
       coalesce(self.referents, []) AS referents, part_of, parts, posts, meetings, direct_meetings,
       COUNT { (self)-[:PARTY_TO]->(:Agreement) } AS agreements, articles, stories
ORDER BY id
LIMIT 1
