// Which articles a later version at their address replaces.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.superseded = row.superseded
