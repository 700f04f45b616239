// By which acts are two people connected, step by step on a shortest way?
// $from string: one of them, by full name
// $to string: the other, by full name
MATCH (a:Entity {name: $from}), (b:Entity {name: $to}) WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:SPOKE_WITH|MET_WITH|AGREED_WITH|TOLD|ASKED|WARNED|THREATENED|URGED|DEMANDED|ADVISED|ACCUSED|CRITICIZED|DENIED|REJECTED|PROMISED|PRAISED|THANKED|CONGRATULATED|APOLOGIZED_TO|SUPPORTED|ATTACKED|DETAINED|SANCTIONED|AIDED|PROTESTED_AGAINST|INVESTIGATED|YIELDED_TO|COOPERATED_WITH|MOBILIZED_AGAINST|SPOKESPERSON_FOR|HOLDS_OFFICE|MEMBER_OF*..4]-(b))
WITH p, [r IN relationships(p) | r.id] AS ids ORDER BY ids LIMIT 1
WITH relationships(p) AS acts
UNWIND range(0, size(acts) - 1) AS i
WITH i + 1 AS step, acts[i] AS r
RETURN step, startNode(r).name AS who, type(r) AS act, endNode(r).name AS whom, r.sentence AS sentence, r.article AS article, r.start AS start, r.end AS end
ORDER BY step
