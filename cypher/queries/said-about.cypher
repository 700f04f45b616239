// What did one say about another?
// $who string: the speaker
// $about string: who or what the words name
MATCH (s:Entity) WHERE s.name = $who OR $who IN s.aliases
MATCH (s)-[:SAID]->(q:Quote)-[:MENTIONS]->(e:Entity)
WHERE e.name = $about OR $about IN e.aliases
MATCH (q)-[:IN]->(a:Article)
RETURN s.name AS who, e.name AS about, q.verb AS verb, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY article, start, end, about
