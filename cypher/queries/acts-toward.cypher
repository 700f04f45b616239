// What did others do to someone, in words or in deed?
// $whom string: whom it was done to
MATCH (t:Entity) WHERE t.name = $whom OR $whom IN t.aliases
MATCH (t)<-[r]-(s:Entity)
RETURN s.name AS who, type(r) AS act, t.name AS whom, r.certainty AS certainty, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY article, start, who, act
