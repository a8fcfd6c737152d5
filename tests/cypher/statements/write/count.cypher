// One more article names an official.
// params: official
MATCH (o:Official {id: $official})
SET o.articles = coalesce(o.articles, 0) + 1
