// Which drafts are there, and which of them have been published?
MATCH (d:Draft)
OPTIONAL MATCH (d)-[:BECAME]->(e:Edition)
RETURN d.id AS id, d.area AS area, d.title AS title, d.by AS by, e.number AS became
ORDER BY id
