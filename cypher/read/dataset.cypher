// Of what the derived layer is made, and whether it is whole; no row where none was ever made.
// returns: version, whole
MATCH (d:Dataset {id: 'graph'})
RETURN d.version AS version, coalesce(d.whole, false) AS whole
