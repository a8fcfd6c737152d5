// Takes pairs away that no event brings together any more.
// params: rows
UNWIND $rows AS row
MATCH (p:Pair {id: row.id})
DELETE p
