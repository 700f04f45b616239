// Under which names do articles know these entities?
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
RETURN e.id AS id, m.name AS name, m.aliases AS aliases, count(*) AS articles, sum(m.namings) AS namings
