// Which edition did this draft become?
MATCH (d:Draft {id: $id})
MATCH (e:Edition {key: $edition})
CREATE (d)-[:BECAME]->(e)
