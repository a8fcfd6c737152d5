// A page of all articles in the order of their ids, as if each had been touched.
// params: after, limit
// returns: id, signatures, address, derived_as
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id, [] AS signatures, null AS address, '' AS derived_as
ORDER BY id
LIMIT $limit
