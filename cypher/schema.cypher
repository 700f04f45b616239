// Keys of the graph. A constraint alone does not index in every engine, so each key has an index as well;
// where the constraint already brings one, the second statement changes nothing.

CREATE CONSTRAINT article_key IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_key IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT batch_key IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE;

CREATE INDEX article_id IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX quote_id IF NOT EXISTS FOR (n:Quote) ON (n.id);
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX batch_id IF NOT EXISTS FOR (n:Batch) ON (n.id);

CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
