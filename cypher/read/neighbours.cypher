// The strongest ties of these things to others, one level of a search for paths; no hub but those named.
// params: ids, ties, avoid, named, since, until, hub, most
// returns: from, to, tie, id, strength, cut
UNWIND $ids AS given
CALL (given) {
  MATCH (:Signature {id: given})-[:NAMES]->(a:Official|Committee|Shelter|Agency|Agreement) RETURN a
  UNION
  MATCH (a:Country {id: given}) RETURN a
}
WITH DISTINCT a
CALL (a) {
  MATCH (a)-[r:MET|COOPERATED|HOLDS|PART_OF|OF|PARTY_TO|SIGNED]-(b:Official|Committee|Shelter|Agency|Country|Agreement)
  WITH r, b, toLower(type(r)) AS tie, CASE WHEN a:Agreement THEN a.day WHEN b:Agreement THEN b.day END AS signed
  WITH r, b, tie, coalesce(r.first_day, signed) AS first_day, coalesce(r.last_day, signed) AS last_day,
       coalesce(r.months, []) AS months  // the embedded engine drops a row for any() over null
  WHERE tie IN $ties AND NOT b.id IN $avoid
    AND (b.id IN $named OR (NOT b:Country AND COUNT { (b)-[:MET|COOPERATED]-() } <= $hub))
    AND (($since IS NULL AND $until IS NULL) OR tie IN ['part_of', 'of'] OR (
      ($since IS NULL OR last_day + '-99' >= $since) AND ($until IS NULL OR first_day <= $until + '-99')
      AND (NOT tie IN ['met', 'cooperated'] OR any(month IN months
        WHERE ($since IS NULL OR month + '-99' >= $since) AND ($until IS NULL OR month <= $until + '-99')))
    ))
  WITH r, b, tie, coalesce(r.direct_meetings + coalesce(r.agreements, 0), r.fact_count, 0) AS strength
  ORDER BY strength DESC, b.id, r.id
  WITH collect({r: r, b: b, tie: tie, strength: strength}) AS ranked
  UNWIND ranked[..$most] AS one
  RETURN one.r AS r, one.b AS b, one.tie AS tie, one.strength AS strength, size(ranked) > $most AS cut
}
RETURN a.id AS from, b.id AS to, tie, r.id AS id, strength, cut
ORDER BY from, strength DESC, to, id
LIMIT 100000
