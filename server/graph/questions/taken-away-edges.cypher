// Which edges has this area taken away, and from which edition on?
MATCH (:Provision)-[r]->(:Provision)
WHERE r.area = $area AND r.id IS NOT NULL
WITH r.id AS id, collect(r.until) AS ended, count(r) AS versions
WHERE size(ended) = versions
UNWIND ended AS until
RETURN id, max(until) AS edition
ORDER BY id
