// Forgets of a batch of articles that the derived layer holds them.
// params: batch
// returns: cleared
MATCH (a:Article)
WHERE a.derived_as <> ''
WITH a LIMIT $batch
SET a.derived_as = ''
RETURN count(*) AS cleared
