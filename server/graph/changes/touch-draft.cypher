// Is this draft there, and which edition did it become? Writing to it keeps others from changing it meanwhile.
MATCH (d:Draft {id: $id})
SET d.touched = d.touched + 1
WITH d
OPTIONAL MATCH (d)-[:BECAME]->(e:Edition)
RETURN d.area AS area, d.title AS title, d.by AS by, e.number AS became
