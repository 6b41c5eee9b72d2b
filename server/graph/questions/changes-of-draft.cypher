// What does this draft hold?
MATCH (:Draft {id: $id})-[:HOLDS]->(c:Change)
RETURN c.noun AS noun, c.id AS id, c.seenRevision AS seenRevision, c.content AS content
ORDER BY noun, id
