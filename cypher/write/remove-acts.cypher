// The acts that articles state which are written again: both their ends are mentioned in it.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(e:Entity)
MATCH (e)-[r]->(o:Entity)
WHERE r.article = id
DELETE r
