// A page of the things of one kind in the order of their ids, each with all that is known of it and its outgoing ties.
// params: label, after, limit
// returns: label, id, properties, ties
CALL () {
  WITH $label AS label WHERE label = 'Article' MATCH (n:Article) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Source' MATCH (n:Source) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Signature' MATCH (n:Signature) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Country' MATCH (n:Country) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Committee' MATCH (n:Committee) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Shelter' MATCH (n:Shelter) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Agency' MATCH (n:Agency) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Official' MATCH (n:Official) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Meeting' MATCH (n:Meeting) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Agreement' MATCH (n:Agreement) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH $label AS label WHERE label = 'Story' MATCH (n:Story) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
}
CALL (n) {
  MATCH (n)-[r]->(other)
  WITH r, other ORDER BY type(r), other.id, labels(other)[0], r.id
  RETURN collect({tie: type(r), label: labels(other)[0], id: other.id, properties: properties(r)}) AS ties
}
RETURN labels(n)[0] AS label, n.id AS id, properties(n) AS properties, ties
ORDER BY id
LIMIT $limit
