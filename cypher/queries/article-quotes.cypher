// Who says what in one article, to whom and through whom?
// $article string: the article's id
MATCH (a:Article {id: $article})<-[:IN]-(q:Quote)
OPTIONAL MATCH (s:Entity)-[:SAID]->(q)
OPTIONAL MATCH (q)-[:SAID_TO]->(t:Entity)
OPTIONAL MATCH (q)-[k:QUOTED_BY]->(relay:Entity)
WITH a, q, s, t, k.hop AS hop, relay.name AS relay ORDER BY hop, relay
WITH a, q, s, t, collect(relay) AS relays
RETURN s.name AS who, q.verb AS verb, t.name AS whom, relays AS relays, q.kind AS kind, q.certainty AS certainty, q.text AS quote, a.id AS article, q.start AS start, q.end AS end
ORDER BY start, end, who, whom
