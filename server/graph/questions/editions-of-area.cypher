// Which editions has this area had, when, by whom, and from which draft?
MATCH (e:Edition {area: $area})
OPTIONAL MATCH (d:Draft)-[:BECAME]->(e)
RETURN e.number AS number, e.publishedOn AS publishedOn, e.by AS by, e.note AS note, d.id AS draft, d.title AS title
ORDER BY number
