// Which area builds on which, in the newest edition of each?
MATCH (a:Area)-[r:BUILDS_ON]->(base:Area)
WHERE r.until IS NULL
RETURN a.id AS area, base.id AS base
ORDER BY area, base
