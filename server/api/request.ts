import { Refusal } from '../refusal.ts'
import type { Variables } from './variables.ts'

/** A question as it is sent. */
export interface Asked {
  query: string
  variables: Variables
  operationName?: string
}

/** Reads the body of a POST; what else it holds is left alone. */
export function readAsked(body: unknown): Asked {
  if (Array.isArray(body)) throw new Refusal('BAD_REQUEST', 'One request holds one query; send several requests.')
  if (!isObject(body))
    throw new Refusal('BAD_REQUEST', 'Send a JSON object with `query`, and `variables` if it has any.')
  const { query, variables, operationName } = body
  if (typeof query !== 'string' || query.trim() === '')
    throw new Refusal('BAD_REQUEST', '`query` must be a GraphQL document as text.', 'query')
  if (variables !== undefined && variables !== null && !isObject(variables))
    throw new Refusal('BAD_REQUEST', '`variables` must be an object.', 'variables')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new Refusal('BAD_REQUEST', '`operationName` must be text.', 'operationName')
  return { query, variables: variables ?? {}, ...(operationName && { operationName }) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
