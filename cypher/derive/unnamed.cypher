// Parts signatures from what they named.
// params: rows
UNWIND $rows AS row
MATCH (:Signature {id: row.id})-[tie:NAMES]->()
DELETE tie
