// A holder gives the turn to write back.
// params: holder
MATCH (l:Lease {id: 'writer'})
WHERE l.holder = $holder
SET l.holder = '', l.until = 0
