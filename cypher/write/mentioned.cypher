// Which entities do these articles mention?
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id
