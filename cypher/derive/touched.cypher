// Marks of articles that the derived layer is to take in anew.
// params: rows
UNWIND $rows AS row
MERGE (:Touched {id: row.id})
