// Whose turn is it to publish? Whoever writes here; the next one waits, or is refused and tries again.
MERGE (t:Turn {name: 'publish'})
ON CREATE SET t.taken = 1
ON MATCH SET t.taken = t.taken + 1
