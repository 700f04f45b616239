// The quotes of articles that are written again.
UNWIND $ids AS id
MATCH (q:Quote)-[:IN]->(a:Article {id: id})
DETACH DELETE q
