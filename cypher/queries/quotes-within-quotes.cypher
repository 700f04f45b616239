// Who reports within their own words what another said?
MATCH (inner:Quote)-[:INSIDE]->(outer:Quote)
MATCH (o:Entity)-[:SAID]->(outer)
MATCH (i:Entity)-[:SAID]->(inner)
MATCH (inner)-[:IN]->(a:Article)
RETURN o.name AS reporter, i.name AS who, inner.text AS quote, a.id AS article, inner.start AS start, inner.end AS end
ORDER BY article, start, end, reporter, who
