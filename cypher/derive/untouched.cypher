// Takes away a batch of the marks of articles that are now in the derived layer.
// params: batch
// returns: cleared
MATCH (t:Touched)
WITH t LIMIT $batch
DELETE t
RETURN count(*) AS cleared
