// Pairs of those who met or worked together, with what each event is to them, as JSON.
// params: ids
// returns: id, kind, one, other, events
UNWIND $ids AS id
MATCH (p:Pair {id: id})
RETURN p.id AS id, p.kind AS kind, p.one AS one, p.other AS other, p.events AS events
ORDER BY id
