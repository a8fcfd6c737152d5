// Signatures, from finished rows.
// params: rows
UNWIND $rows AS row
MERGE (n:Signature {id: row.id})
SET n = row
