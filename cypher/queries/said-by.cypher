// What did someone say?
// $who string: the speaker
MATCH (s:Entity) WHERE s.name = $who OR $who IN s.aliases
MATCH (s)-[r:SAID]->(q:Quote)-[:IN]->(a:Article)
RETURN s.name AS who, r.words AS called, q.verb AS verb, q.kind AS kind, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY article, start, end, who
