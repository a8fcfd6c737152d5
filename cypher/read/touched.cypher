// Articles that the derived layer does not hold yet, or not in their present form.
// returns: id
MATCH (t:Touched)
RETURN t.id AS id
ORDER BY id
LIMIT 1
