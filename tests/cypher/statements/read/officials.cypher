// All officials.
// returns: id, name
MATCH (o:Official)
RETURN o.id AS id, o.name AS name
ORDER BY id
