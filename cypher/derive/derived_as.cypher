// By which extractor the articles were read that the derived layer holds now.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.derived_as = row.derived_as
