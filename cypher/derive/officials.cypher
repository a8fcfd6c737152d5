// Officials, from finished rows; those of before are gone.
// params: rows
UNWIND $rows AS row
CREATE (n:Official)
SET n = row
