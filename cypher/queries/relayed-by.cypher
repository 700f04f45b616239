// Who relays someone's words, and how near the speaker do they stand?
// $who string: the speaker
MATCH (s:Entity) WHERE s.name = $who OR $who IN s.aliases
MATCH (s)-[:SAID]->(q:Quote)-[k:QUOTED_BY]->(relay:Entity)
MATCH (q)-[:IN]->(a:Article)
RETURN s.name AS who, relay.name AS relay, k.hop AS hop, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY article, start, end, hop, relay
