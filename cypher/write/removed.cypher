// Takes articles away with their sources, and marks what they stated for the derived layer.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
OPTIONAL MATCH (a)-[:STATES]->(s:Signature)
WITH a, s ORDER BY s.id
WITH a, collect(s.id) AS signatures
MERGE (t:Touched {id: a.id})
SET t.signatures = coalesce(t.signatures, []) + signatures, t.address = coalesce(a.url, a.guid),
    t.derived_as = CASE WHEN coalesce(a.derived_as, '') = '' THEN coalesce(t.derived_as, '') ELSE a.derived_as END
WITH a
OPTIONAL MATCH (a)-[:READ_FROM]->(source:Source)
DETACH DELETE a, source
