// Names are found by their folded tokens, which we make ourselves: white space alone parts them.
CREATE FULLTEXT INDEX search_official IF NOT EXISTS FOR (n:Official) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX search_committee IF NOT EXISTS FOR (n:Committee) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX search_shelter IF NOT EXISTS FOR (n:Shelter) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX search_agency IF NOT EXISTS FOR (n:Agency) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX search_country IF NOT EXISTS FOR (n:Country) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(60);
