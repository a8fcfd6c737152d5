// The days of meetings.
// params: ids
// returns: id, day, precision
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.day AS day, m.precision AS precision
ORDER BY id
