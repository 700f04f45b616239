// The marker of one batch: written with it, so it is there exactly when all of the batch is.
MERGE (b:Batch {id: $id})
SET b.articles = $articles, b.nodes = $nodes, b.edges = $edges
