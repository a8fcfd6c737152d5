// Takes away a batch of what is derived, with its ties.
// params: batch
// returns: cleared
MATCH (n:Mark|Pair|Signature|Story|Meeting|Agreement|Official|Committee|Shelter|Agency|Country)
WITH n LIMIT $batch
DETACH DELETE n
RETURN count(*) AS cleared
