// Which of these articles are in the graph? An article and all that it says are written in one transaction.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id
