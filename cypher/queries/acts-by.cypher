// What did someone do to others, in words or in deed?
// $who string: who acts
MATCH (s:Entity) WHERE s.name = $who OR $who IN s.aliases
MATCH (s)-[r]->(t:Entity)
RETURN s.name AS who, type(r) AS act, t.name AS whom, r.certainty AS certainty, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY article, start, whom, act
