// By which acts are two people connected?
// $from string: one of them, by full name
// $to string: the other, by full name
MATCH (a:Entity {name: $from}), (b:Entity {name: $to}) WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:SPOKE_WITH|MET_WITH|TOLD|ASKED|WARNED|THREATENED|URGED|DEMANDED|ADVISED|ACCUSED|CRITICIZED|DENIED|REJECTED|PROMISED|PRAISED|THANKED|CONGRATULATED|APOLOGIZED_TO|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE|MEMBER_OF*..4]-(b))
RETURN [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS acts, [r IN relationships(p) | r.sentence] AS sentences,
  [r IN relationships(p) | r.article] AS articles, [r IN relationships(p) | r.start] AS starts, [r IN relationships(p) | r.end] AS ends,
  [r IN relationships(p) | r.id] AS ids
ORDER BY ids
LIMIT 10
