// Which relationships does this area state no longer, from this edition on?
UNWIND $rows AS row
MATCH (a:Identity {key: row.from})-[r]->(b:Identity {key: row.to})
WHERE row.fromLabel IN labels(a) AND row.toLabel IN labels(b)
  AND type(r) = row.kind AND r.area = $area AND r.until IS NULL
  AND coalesce(r.id, '') = coalesce(row.id, '')
  AND coalesce(r.path, '') = coalesce(row.path, '')
  AND coalesce(r.place, -1) = coalesce(row.place, -1)
SET r.until = $edition
