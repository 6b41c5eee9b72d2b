import { afterAll, describe, inject } from 'vitest'
import { openNeo4j } from '../../server/graph/engines/neo4j.ts'
import { wipe } from '../neo4j/wipe.ts'
import { contract } from './contract.ts'

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
})
