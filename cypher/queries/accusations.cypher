// Who accuses whom of something, and does the accused deny or reject it?
// $who string null: one of the two; everyone if not given
MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)
WHERE $who IS NULL OR a.name = $who OR b.name = $who OR $who IN a.aliases OR $who IN b.aliases
OPTIONAL MATCH (b)-[d:DENIED|REJECTED]->(c:Entity)
RETURN a.name AS accuser, b.name AS accused, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end,
  d.sentence AS denial, d.article AS denialArticle, d.start AS denialStart, d.end AS denialEnd
ORDER BY article, start, accuser, accused, denialArticle, denialStart
