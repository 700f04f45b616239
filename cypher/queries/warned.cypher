// Who warned or threatened whom, and in which sentence?
// $who string null: who warns; everyone if not given
// $whom string null: who is warned; everyone if not given
MATCH (a:Entity)-[r:WARNED|THREATENED]->(b:Entity)
WHERE ($who IS NULL OR a.name = $who OR $who IN a.aliases) AND ($whom IS NULL OR b.name = $whom OR $whom IN b.aliases)
RETURN a.name AS who, type(r) AS act, b.name AS whom, r.certainty AS certainty, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY article, start, who, whom, act
