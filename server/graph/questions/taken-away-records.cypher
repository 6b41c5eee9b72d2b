// Which records has this area taken away, and from which edition on?
MATCH (x:Identity {area: $area})-[h:HAS]->(:Version)
WITH x, collect(h.until) AS ended, count(h) AS versions
WHERE size(ended) = versions
UNWIND ended AS until
RETURN labels(x) AS labels, x.id AS id, max(until) AS edition
ORDER BY id, edition
