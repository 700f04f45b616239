// Nodes of one key label. KEY and LABELS are filled from closed lists (src/store/rows.ts), never from data.
UNWIND $rows AS row
MERGE (n:KEY {id: row.id})
SET n:LABELS
SET n += row.props
