// Agencies, from finished rows; those of before are gone.
// params: rows
UNWIND $rows AS row
CREATE (n:Agency)
SET n = row
