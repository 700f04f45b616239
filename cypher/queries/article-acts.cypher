// Who does what to whom in one article?
// $article string: the article's id
MATCH (a:Article {id: $article})-[:MENTIONS]->(x:Entity)-[r]->(y:Entity)
WHERE r.article = a.id
RETURN x.name AS who, type(r) AS act, y.name AS whom, r.certainty AS certainty, r.sentence AS sentence, a.id AS article, r.start AS start, r.end AS end
ORDER BY start, end, who, whom, act
