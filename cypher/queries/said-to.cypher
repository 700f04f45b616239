// What was said to someone?
// $whom string: the addressee
MATCH (t:Entity) WHERE t.name = $whom OR $whom IN t.aliases
MATCH (t)<-[:SAID_TO]-(q:Quote)<-[:SAID]-(s:Entity)
MATCH (q)-[:IN]->(a:Article)
RETURN s.name AS who, q.verb AS verb, t.name AS whom, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY article, start, end, who
