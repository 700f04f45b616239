// Who is quoted most, and in how many articles?
// $limit integer 20: how many of them
MATCH (s:Entity)-[:SAID]->(q:Quote)-[:IN]->(a:Article)
WITH s, count(DISTINCT q) AS quotes, count(DISTINCT a) AS articles
RETURN s.name AS who, quotes AS quotes, articles AS articles, s.id AS id
ORDER BY articles DESC, quotes DESC, who, id
LIMIT $limit
