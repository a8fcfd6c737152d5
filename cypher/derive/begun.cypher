// The derived layer is not whole while it is being brought up to what is stated.
MERGE (d:Dataset {id: 'graph'})
SET d.whole = false
