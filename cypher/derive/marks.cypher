// Marks of signatures, by which those that may name the same are found.
// params: rows
UNWIND $rows AS row
CREATE (:Mark {mark: row.mark, signature: row.signature})
