// The derived layer is whole: says of which articles it is made, and when.
// params: version, decisions, day, built
MERGE (d:Dataset {id: 'graph'})
SET d.version = $version, d.decisions = $decisions, d.day = $day, d.built = $built, d.whole = true
