import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// By its file, here and in every neighbour: mercurius requires that one, and of two copies each refuses the other's types.
import { buildSchema, GraphQLScalarType, type GraphQLSchema } from 'graphql/index.js'
import { root } from '../root.ts'
import { calendarDate } from './date.ts'

const folder = join(root, 'server', 'api', 'schema')

/** The schema as it is published, one noun after another. */
export const sdl = ['query', ...nouns()]
  .map((noun) => readFileSync(join(folder, `${noun}.graphql`), 'utf8').trim())
  .join('\n\n')
  .concat('\n')

function nouns(): string[] {
  return readdirSync(folder)
    .map((file) => file.replace('.graphql', ''))
    .filter((noun) => noun !== 'query')
    .sort()
}

/** The schema without resolvers, with Date a scalar that knows a calendar. */
export function openSchema(): GraphQLSchema {
  const schema = buildSchema(sdl)
  const date = schema.getType('Date')
  if (!(date instanceof GraphQLScalarType)) throw new Error('The schema has no scalar Date')
  Object.assign(date, calendarDate)
  return schema
}
