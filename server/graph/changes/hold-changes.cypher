// What should each of these records become, once this draft is published?
MATCH (d:Draft {id: $id})
UNWIND $rows AS row
MERGE (d)-[:HOLDS]->(c:Change {noun: row.noun, id: row.id})
SET c.seenRevision = row.seenRevision, c.content = row.content
