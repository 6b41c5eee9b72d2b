// Which relationships does this area itself state in this edition?
MATCH (a:Identity)-[r]->(b:Identity)
WHERE r.area = $area AND r.since <= $edition AND (r.until IS NULL OR r.until > $edition)
RETURN type(r) AS kind, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to, properties(r) AS properties
ORDER BY kind, from, to
