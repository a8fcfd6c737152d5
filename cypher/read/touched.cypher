// A page of articles that the derived layer does not hold in their present form; gone ones with what they stated.
// params: after, limit
// returns: id, signatures, address, derived_as
MATCH (t:Touched)
WHERE t.id > $after
RETURN t.id AS id, coalesce(t.signatures, []) AS signatures, t.address AS address,
       coalesce(t.derived_as, '') AS derived_as
ORDER BY id
LIMIT $limit
