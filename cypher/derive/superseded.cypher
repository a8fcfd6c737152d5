// Which articles a later version at their address replaces, and the marks that they are to be taken in anew.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.superseded = row.superseded
MERGE (:Touched {id: row.id})
