// Of what the derived layer is made, with how many decisions, and whether it is whole; no row where none was ever made.
// returns: version, decisions, whole
MATCH (d:Dataset {id: 'graph'})
RETURN d.version AS version, coalesce(d.decisions, 0) AS decisions, coalesce(d.whole, false) AS whole
