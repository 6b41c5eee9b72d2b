// On which editions of other areas does each edition of an area stand?
MATCH (e:Edition {area: $area})-[:STANDS_ON]->(base:Edition)
RETURN e.number AS number, base.area AS area, base.number AS base
ORDER BY number, area
