// What the graph holds: the version of the dataset and the newest day of publication; one row, also of an empty graph.
// returns: version, day
OPTIONAL MATCH (d:Dataset {id: 'graph'})
RETURN d.version AS version, d.day AS day
ORDER BY version
LIMIT 1
