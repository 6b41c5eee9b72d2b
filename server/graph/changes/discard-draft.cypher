// Which draft is given up, with all it held? One that has been published stays.
MATCH (d:Draft {id: $id})
WHERE NOT (d)-[:BECAME]->(:Edition)
OPTIONAL MATCH (d)-[:HOLDS]->(c:Change)
DETACH DELETE c, d
