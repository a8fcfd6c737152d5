// A holder who still has the turn to write has it for so many seconds more.
// params: holder, seconds
MATCH (l:Lease {id: 'writer'})
WHERE l.holder = $holder
SET l.until = timestamp() + $seconds * 1000
