// Pairs with what each event is to them.
// params: rows
UNWIND $rows AS row
MERGE (p:Pair {id: row.id})
SET p = row
