// Through whom do words reach us, nearest the speaker first?
// $hops integer 2: the least number of relays
MATCH (q:Quote)-[k:QUOTED_BY]->(relay:Entity)
WITH q, relay, k.hop AS hop ORDER BY hop, relay.name
WITH q, collect(relay.name) AS relays
WHERE size(relays) >= $hops
MATCH (s:Entity)-[:SAID]->(q)
MATCH (q)-[:IN]->(a:Article)
RETURN s.name AS who, relays AS relays, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY article, start, end, who
