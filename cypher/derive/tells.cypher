// Stories that articles tell.
// params: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (s:Story {id: row.to})
CREATE (a)-[:TELLS]->(s)
