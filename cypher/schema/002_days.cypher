// Meetings are found by day, articles by the time and the address of their publication.
CREATE INDEX day_meeting IF NOT EXISTS FOR (n:Meeting) ON (n.day);
CREATE INDEX published_article IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX url_article IF NOT EXISTS FOR (n:Article) ON (n.url);
