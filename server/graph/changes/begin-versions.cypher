// What does each of these records say from this edition on?
UNWIND $rows AS row
MATCH (x:Identity {key: row.key})
WHERE row.label IN labels(x)
CREATE (x)-[:HAS {since: $edition}]->(v:Version)
SET v = row.properties, v.since = $edition
