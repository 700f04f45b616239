// Who urges, advises or demands something of whom?
// $whom string null: of whom; everyone if not given
MATCH (a:Entity)-[r:URGED|ADVISED|DEMANDED]->(b:Entity)
WHERE $whom IS NULL OR b.name = $whom OR $whom IN b.aliases
RETURN a.name AS who, type(r) AS act, b.name AS whom, r.certainty AS certainty, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY article, start, who, whom, act
