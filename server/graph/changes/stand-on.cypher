// On which edition of an area beneath does this one stand?
MATCH (e:Edition {key: $key})
MATCH (base:Edition {key: $base})
CREATE (e)-[:STANDS_ON]->(base)
