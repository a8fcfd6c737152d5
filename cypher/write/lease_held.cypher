// Whether a holder still has the turn to write: a row if so, none if not.
// params: holder
// returns: holder
MATCH (l:Lease {id: 'writer'})
WHERE l.holder = $holder
RETURN l.holder AS holder
