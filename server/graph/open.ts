import type { Neo4jPlace } from '../config.ts'
import { root } from '../root.ts'
import { type CypherFiles, cypherFiles } from './cypher-files.ts'
import { openEmbedded } from './engines/embedded.ts'
import { openNeo4j } from './engines/neo4j.ts'
import type { Graph } from './graph.ts'

/** Where the graph is: a Neo4j server when one is named, else the embedded engine in a folder of its own. */
export interface GraphPlace {
  readonly dataDir: string
  readonly neo4j?: Neo4jPlace
}

/**
 * Opens the graph. Throws for an embedded graph that another process holds or that is damaged; a Neo4j server is not
 * asked for anything yet, so that one that is down stops editing and not the start of the server.
 */
export async function openGraph(place: GraphPlace, files: CypherFiles = cypherFiles(root)): Promise<Graph> {
  return place.neo4j ? openNeo4j(place.neo4j, files) : openEmbedded(place.dataDir, files)
}
