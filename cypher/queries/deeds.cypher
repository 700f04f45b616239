// Who did what to whom in deed, not in words alone?
// $who string null: one of the two; everyone if not given
MATCH (a:Entity)-[r:ATTACKED|DETAINED|SANCTIONED|AIDED|PROTESTED_AGAINST|INVESTIGATED|YIELDED_TO|COOPERATED_WITH|MOBILIZED_AGAINST]->(b:Entity)
WHERE $who IS NULL OR a.name = $who OR b.name = $who OR $who IN a.aliases OR $who IN b.aliases
RETURN a.name AS who, type(r) AS act, b.name AS whom, r.certainty AS certainty, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY article, start, who, whom, act
