// Does the graph answer?
RETURN 1 AS one
