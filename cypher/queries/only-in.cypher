// Which acts does one outlet report that another does not?
// $outlet string: the outlet that reports
// $other string: the outlet that does not
OPTIONAL MATCH (b:Article) WHERE b.outlet = $other
WITH collect(b.id) AS others
MATCH (a:Article) WHERE a.outlet = $outlet
MATCH (a)-[:MENTIONS]->(x:Entity)-[r]->(y:Entity)
WHERE r.article = a.id
OPTIONAL MATCH (x)-[s]->(y) WHERE type(s) = type(r) AND s.article IN others
WITH a, x, r, y, count(s) AS there
WHERE there = 0
RETURN x.name AS who, type(r) AS act, y.name AS whom, r.sentence AS sentence, a.id AS article, r.start AS start, r.end AS end
ORDER BY article, start, who, whom, act
