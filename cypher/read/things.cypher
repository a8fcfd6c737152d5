// What these ids name, also those that lead to another id.
// params: ids
// returns: given, id, type, name, name_ar, name_en, country
UNWIND $ids AS given
CALL (given) {
  MATCH (:Signature {id: given})-[:NAMES]->(thing) RETURN thing
  UNION
  MATCH (thing:Country {id: given}) RETURN thing
}
RETURN DISTINCT given, thing.id AS id, toLower(labels(thing)[0]) AS type,
       CASE WHEN thing.name IS NULL THEN thing.title ELSE thing.name END AS name,
       thing.name_ar AS name_ar, thing.name_en AS name_en, thing.country AS country
ORDER BY given, id
LIMIT 1000
