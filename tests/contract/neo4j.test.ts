import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import { cypherFiles } from '../../server/graph/cypher-files.ts'
import { openEmbedded } from '../../server/graph/engines/embedded.ts'
import { openNeo4j } from '../../server/graph/engines/neo4j.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { readImage } from '../../server/graph/image.ts'
import { fillIfEmpty } from '../../server/maintain/fill.ts'
import { loadSeed } from '../../server/seed/load.ts'
import { wipe } from '../neo4j/wipe.ts'
import { contract } from './contract.ts'
import { WHOLE_SEED } from './engine.ts'
import { seeding } from './publishing.ts'

const place = inject('neo4j')

describe.skipIf(!place)('on Neo4j', () => {
  if (!place) return
  afterAll(() => wipe(place))
  contract({
    name: 'neo4j',
    empty: async (files) => {
      await wipe(place)
      return openNeo4j(place, files)
    },
    again: async (files) => openNeo4j(place, files),
  })

  test(
    'the same image as the embedded engine, byte for byte, in every area',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'continuum-same-'))
      await wipe(place)
      const files = cypherFiles('.')
      const graphs: Graph[] = [openNeo4j(place, files), await openEmbedded(folder, files)]
      const { areas, problems } = loadSeed('graph-seed')
      expect(problems).toEqual([])
      for (const graph of graphs) expect(await fillIfEmpty(graph, areas, seeding)).not.toHaveProperty('problems')
      for (const area of Object.keys(areas)) {
        const [onNeo4j, embedded] = await Promise.all(
          graphs.map(async (graph) => canonical(await readImage(graph, area))),
        )
        expect(onNeo4j?.length).toBeGreaterThan(100_000)
        expect(onNeo4j).toBe(embedded)
      }
      for (const graph of graphs) await graph.close()
      rmSync(folder, { recursive: true, force: true })
    },
    WHOLE_SEED,
  )
})
