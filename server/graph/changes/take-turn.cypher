// Whose turn is it to write? Whoever writes here first; the next one waits, or is refused and tries again.
MERGE (t:Turn {name: 'write'})
ON CREATE SET t.taken = 1
ON MATCH SET t.taken = t.taken + 1
