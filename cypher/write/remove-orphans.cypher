// Entities that no article mentions any more.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { MATCH (e)<-[:MENTIONS]-(:Article) }
DETACH DELETE e
