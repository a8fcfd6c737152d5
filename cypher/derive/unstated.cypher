// Parts articles from the signatures that they stated.
// params: rows
UNWIND $rows AS row
MATCH (:Article {id: row.id})-[tie:STATES]->()
DELETE tie
