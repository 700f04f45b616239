// Which acts do most articles tell?
// $limit integer 20: how many of them
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, type(r) AS act, b, r.certainty AS certainty, count(DISTINCT r.article) AS articles
RETURN a.name AS who, act AS act, b.name AS whom, certainty AS certainty, articles AS articles
ORDER BY articles DESC, who, act, whom, certainty, a.id, b.id
LIMIT $limit
