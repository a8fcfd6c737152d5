// One more decision of the log, with the marks of the articles whose derived layer it changes and their headlines.
// params: number, entry, touched
CREATE (:Decision {id: $number, entry: $entry})
WITH count(*) AS appended
UNWIND $touched AS row
MERGE (:Touched {id: row.id})
WITH row
MATCH (a:Article {id: row.id})
SET a.title = coalesce(row.title, a.title)
