// The pairs that meetings and agreements brought together.
// params: ids
// returns: id, pairs
UNWIND $ids AS id
OPTIONAL MATCH (meeting:Meeting {id: id})
OPTIONAL MATCH (agreement:Agreement {id: id})
RETURN id, coalesce(meeting.pairs, agreement.pairs, []) AS pairs
ORDER BY id
