// Who spoke or met with whom?
// $who string null: one of the two; everyone if not given
MATCH (a:Entity)-[r:SPOKE_WITH|MET_WITH]->(b:Entity)
WHERE $who IS NULL OR a.name = $who OR b.name = $who OR $who IN a.aliases OR $who IN b.aliases
RETURN a.name AS one, type(r) AS act, b.name AS other, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY article, start, one, other, act
