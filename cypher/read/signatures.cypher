// Signatures by id, with all that is said of each and what it names.
// params: ids
// returns: id, kind, kept, marks, component, thing
UNWIND $ids AS id
MATCH (s:Signature {id: id})
OPTIONAL MATCH (s)-[:NAMES]->(thing)
RETURN s.id AS id, s.kind AS kind, s.kept AS kept, s.marks AS marks, s.component AS component, thing.id AS thing
ORDER BY id
