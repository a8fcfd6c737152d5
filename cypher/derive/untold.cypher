// Parts articles from the stories that they told.
// params: rows
UNWIND $rows AS row
MATCH (:Article {id: row.id})-[tie:TELLS]->()
DELETE tie
