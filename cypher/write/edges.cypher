// Relationships of one type between two key labels. FROM, TO and TYPE are filled from closed lists
// (src/store/rows.ts), never from data.
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:`TYPE` {id: row.id}]->(b)
SET r += row.props
