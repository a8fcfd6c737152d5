// Names of further files in which articles were found.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.found_in = a.found_in + [name IN row.found_in WHERE NOT name IN a.found_in]
