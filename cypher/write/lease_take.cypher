// The turn to write goes to a holder if nobody has it, or his time is over; times are the graph's own clock.
// params: holder, seconds
// returns: holder, mine
MERGE (l:Lease {id: 'writer'})
ON CREATE SET l.holder = '', l.until = 0
SET l.asked = $holder
WITH l, l.until < timestamp() OR l.holder = $holder AS free
SET l.holder = CASE WHEN free THEN $holder ELSE l.holder END,
    l.until = CASE WHEN free THEN timestamp() + $seconds * 1000 ELSE l.until END
RETURN l.holder AS holder, l.holder = $holder AS mine
