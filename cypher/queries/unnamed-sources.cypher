// What do sources without a name say, and what are they called?
MATCH (s:Unnamed)-[:SAID]->(q:Quote)-[:IN]->(a:Article)
RETURN s.name AS who, q.verb AS verb, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY article, start, end, who
