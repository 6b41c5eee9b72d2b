// What is this draft called, and which edition did it become?
MATCH (d:Draft {id: $id})
OPTIONAL MATCH (d)-[:BECAME]->(e:Edition)
RETURN d.area AS area, d.title AS title, d.by AS by, e.number AS became
ORDER BY became
