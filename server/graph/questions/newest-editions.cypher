// Which edition of each area is the newest?
MATCH (e:Edition)
WITH e.area AS area, max(e.number) AS number
RETURN area, number
ORDER BY area
