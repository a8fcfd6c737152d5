-- What 003_search.neo4j.cypher makes, for the embedded engine, which makes full-text indexes by SQL alone.
CREATE VERTEX TYPE Official IF NOT EXISTS
CREATE VERTEX TYPE Committee IF NOT EXISTS
CREATE VERTEX TYPE Shelter IF NOT EXISTS
CREATE VERTEX TYPE Agency IF NOT EXISTS
CREATE VERTEX TYPE Country IF NOT EXISTS
CREATE PROPERTY Official.search IF NOT EXISTS STRING
CREATE PROPERTY Committee.search IF NOT EXISTS STRING
CREATE PROPERTY Shelter.search IF NOT EXISTS STRING
CREATE PROPERTY Agency.search IF NOT EXISTS STRING
CREATE PROPERTY Country.search IF NOT EXISTS STRING
CREATE INDEX search_official IF NOT EXISTS ON Official (search) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}
CREATE INDEX search_committee IF NOT EXISTS ON Committee (search) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}
CREATE INDEX search_shelter IF NOT EXISTS ON Shelter (search) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}
CREATE INDEX search_agency IF NOT EXISTS ON Agency (search) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}
CREATE INDEX search_country IF NOT EXISTS ON Country (search) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}
