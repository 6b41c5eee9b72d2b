// Which records say something else, or nothing, from this edition on?
UNWIND $rows AS row
MATCH (x:Identity {key: row.key})-[h:HAS]->(v:Version)
WHERE row.label IN labels(x) AND h.until IS NULL
SET h.until = $edition, v.until = $edition
