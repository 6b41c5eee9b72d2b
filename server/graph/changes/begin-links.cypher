// Which relationships are stated from this edition on? One line for each kind, since not every engine takes a kind as a parameter.
UNWIND $rows AS row
MATCH (a:Identity {key: row.from.key})
WHERE row.from.label IN labels(a)
MATCH (b:Identity {key: row.to.key})
WHERE row.to.label IN labels(b)
FOREACH (_ IN CASE WHEN row.kind = 'REFERS_TO' THEN [1] ELSE [] END |
  CREATE (a)-[r:REFERS_TO]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'ESCALATES_TO' THEN [1] ELSE [] END |
  CREATE (a)-[r:ESCALATES_TO]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'REQUIRES' THEN [1] ELSE [] END |
  CREATE (a)-[r:REQUIRES]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'EVIDENCED_BY' THEN [1] ELSE [] END |
  CREATE (a)-[r:EVIDENCED_BY]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CONSULTS' THEN [1] ELSE [] END |
  CREATE (a)-[r:CONSULTS]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'STEPS_DOWN_TO' THEN [1] ELSE [] END |
  CREATE (a)-[r:STEPS_DOWN_TO]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'BYPASSES_TO' THEN [1] ELSE [] END |
  CREATE (a)-[r:BYPASSES_TO]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'ALTERNATIVE_TO' THEN [1] ELSE [] END |
  CREATE (a)-[r:ALTERNATIVE_TO]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'BUILDS_ON' THEN [1] ELSE [] END |
  CREATE (a)-[r:BUILDS_ON]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'AT_TIER' THEN [1] ELSE [] END |
  CREATE (a)-[r:AT_TIER]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'OPENS_WHEN' THEN [1] ELSE [] END |
  CREATE (a)-[r:OPENS_WHEN]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'BECOMES_RELEVANT_WHEN' THEN [1] ELSE [] END |
  CREATE (a)-[r:BECOMES_RELEVANT_WHEN]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'BOUND_BY' THEN [1] ELSE [] END |
  CREATE (a)-[r:BOUND_BY]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'IN_FAMILY' THEN [1] ELSE [] END |
  CREATE (a)-[r:IN_FAMILY]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'UNDER_LAW' THEN [1] ELSE [] END |
  CREATE (a)-[r:UNDER_LAW]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'HELPS_WITH' THEN [1] ELSE [] END |
  CREATE (a)-[r:HELPS_WITH]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'SAID_TO_HELP_WITH' THEN [1] ELSE [] END |
  CREATE (a)-[r:SAID_TO_HELP_WITH]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CALLS_FOR' THEN [1] ELSE [] END |
  CREATE (a)-[r:CALLS_FOR]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CONSULTS_BODY' THEN [1] ELSE [] END |
  CREATE (a)-[r:CONSULTS_BODY]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'FOLLOWS_RULE' THEN [1] ELSE [] END |
  CREATE (a)-[r:FOLLOWS_RULE]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'BEARS_ON' THEN [1] ELSE [] END |
  CREATE (a)-[r:BEARS_ON]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'READS_TRIED' THEN [1] ELSE [] END |
  CREATE (a)-[r:READS_TRIED]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'SHOWS' THEN [1] ELSE [] END |
  CREATE (a)-[r:SHOWS]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'SUPERSEDED_BY' THEN [1] ELSE [] END |
  CREATE (a)-[r:SUPERSEDED_BY]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'READ_IN' THEN [1] ELSE [] END |
  CREATE (a)-[r:READ_IN]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'OF_FRAMEWORK' THEN [1] ELSE [] END |
  CREATE (a)-[r:OF_FRAMEWORK]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'SERVES' THEN [1] ELSE [] END |
  CREATE (a)-[r:SERVES]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CALLS_AT' THEN [1] ELSE [] END |
  CREATE (a)-[r:CALLS_AT]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'FINDS' THEN [1] ELSE [] END |
  CREATE (a)-[r:FINDS]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CHANGES' THEN [1] ELSE [] END |
  CREATE (a)-[r:CHANGES]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CONCERNS' THEN [1] ELSE [] END |
  CREATE (a)-[r:CONCERNS]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'SENDS' THEN [1] ELSE [] END |
  CREATE (a)-[r:SENDS]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'CITES' THEN [1] ELSE [] END |
  CREATE (a)-[r:CITES]->(b) SET r = row.properties, r.since = $edition)
FOREACH (_ IN CASE WHEN row.kind = 'OVERRIDES' THEN [1] ELSE [] END |
  CREATE (a)-[r:OVERRIDES]->(b) SET r = row.properties, r.since = $edition)
