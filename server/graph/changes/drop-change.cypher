// Which record should this draft leave as it is after all?
MATCH (d:Draft {id: $id})-[:HOLDS]->(c:Change {noun: $noun, id: $recordId})
DETACH DELETE c
