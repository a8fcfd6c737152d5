// Signatures that bear any of these marks, and so may name what another of them names.
// params: marks
// returns: id, kind, kept, marks, component, thing
UNWIND $marks AS mark
MATCH (m:Mark {mark: mark})
WITH DISTINCT m.signature AS id
MATCH (s:Signature {id: id})
OPTIONAL MATCH (s)-[:NAMES]->(thing)
RETURN s.id AS id, s.kind AS kind, s.kept AS kept, s.marks AS marks, s.component AS component, thing.id AS thing
ORDER BY id
