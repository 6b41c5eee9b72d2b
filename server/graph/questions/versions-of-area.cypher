// What does this area itself say in this edition, record by record, but for its relationships?
MATCH (x:Identity {area: $area})-[h:HAS]->(v:Version)
WHERE h.since <= $edition AND (h.until IS NULL OR h.until > $edition)
RETURN labels(x) AS labels, x.id AS id, h.since AS since, properties(v) AS properties
ORDER BY id, since
