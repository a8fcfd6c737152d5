// Which of these articles the graph holds, by which extractor they were read, and in which files they were found.
// params: ids
// returns: id, extractor, found_in
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:READ_FROM]->(s:Source)
RETURN a.id AS id, s.extractor AS extractor, a.found_in AS found_in
ORDER BY id
LIMIT 10000
