import { defineConfig } from 'vitest/config'

/** What needs a real Neo4j, and what needs a browser, stand apart: they can be left out with a reason. */
const onNeo4j = ['tests/**/neo4j*.test.ts']
const inBrowser = ['tests/journeys/**/*.test.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'main',
          include: ['tests/**/*.test.ts'],
          exclude: [...onNeo4j, ...inBrowser],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'neo4j',
          include: onNeo4j,
          globalSetup: ['tests/neo4j/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Some start a server of their own, and two at once starve each other.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'journeys',
          include: inBrowser,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
