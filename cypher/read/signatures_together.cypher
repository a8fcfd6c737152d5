// The signatures of whole components: those that are judged together.
// params: components
// returns: id, kind, kept, marks, component, thing
UNWIND $components AS component
MATCH (s:Signature {component: component})
OPTIONAL MATCH (s)-[:NAMES]->(thing)
RETURN s.id AS id, s.kind AS kind, s.kept AS kept, s.marks AS marks, s.component AS component, thing.id AS thing
ORDER BY id
