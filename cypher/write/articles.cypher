// Articles with their sources, and the mark that the derived layer does not hold them yet.
// params: rows
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a += row.article
MERGE (s:Source {id: row.source.id})
SET s += row.source
MERGE (a)-[:READ_FROM]->(s)
MERGE (:Touched {id: row.id})
