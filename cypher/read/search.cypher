// Officials, bodies and countries whose names hold any of these words; which fits best is judged outside the graph.
// params: words, most
// returns: id, type, name, name_ar, name_en, country, aliases, search
CALL () {
  CALL db.index.fulltext.queryNodes('search_official', $words) YIELD node, score
  RETURN node ORDER BY score DESC, node.id LIMIT $most
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_committee', $words) YIELD node, score
  RETURN node ORDER BY score DESC, node.id LIMIT $most
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_shelter', $words) YIELD node, score
  RETURN node ORDER BY score DESC, node.id LIMIT $most
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_agency', $words) YIELD node, score
  RETURN node ORDER BY score DESC, node.id LIMIT $most
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_country', $words) YIELD node, score
  RETURN node ORDER BY score DESC, node.id LIMIT $most
}
RETURN node.id AS id, toLower(labels(node)[0]) AS type, node.name AS name, node.name_ar AS name_ar,
       node.name_en AS name_en, node.country AS country, coalesce(node.aliases, []) AS aliases, node.search AS search
ORDER BY id
LIMIT 2000
