// A page of the log of decisions in the order of their numbers.
// params: after, limit
// returns: number, entry
MATCH (d:Decision)
WHERE d.id > $after
RETURN d.id AS number, d.entry AS entry
ORDER BY number
LIMIT $limit
