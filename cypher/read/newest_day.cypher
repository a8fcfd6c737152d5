// The day of the newest article.
// returns: day
MATCH (a:Article)
WHERE a.published IS NOT NULL
RETURN max(left(a.published, 10)) AS day
