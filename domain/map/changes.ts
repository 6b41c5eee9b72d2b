import { canonical } from '../image/canonical.ts'
import { byId } from '../image/order.ts'
import type { ImageData } from '../model/image.ts'
import type { Edge, Provision } from '../model/record.ts'

export interface Changes<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  /** With the names of the fields that differ. */
  readonly changed: readonly { readonly now: T; readonly fields: readonly string[] }[]
}

/** What differs between two editions in what the map shows: provisions, and the links between them. */
export function changesBetween(
  before: ImageData,
  after: ImageData,
): { provisions: Changes<Provision>; edges: Changes<Edge> } {
  return {
    provisions: changes(before.records.provisions, after.records.provisions),
    edges: changes(before.records.edges, after.records.edges),
  }
}

function changes<T extends { id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const [was, is] = [byIds(before), byIds(after)]
  const changed = after.flatMap((now) => {
    const then = was.get(now.id)
    const fields = then ? differing(then, now) : []
    return fields.length ? [{ now, fields }] : []
  })
  return {
    added: after.filter((one) => !was.has(one.id)).sort(byId),
    removed: before.filter((one) => !is.has(one.id)).sort(byId),
    changed: changed.sort((a, b) => byId(a.now, b.now)),
  }
}

/** A provision's page is read later than the rest and has its own history, so it is not compared here. */
function differing<T extends { id: string }>(then: T, now: T): string[] {
  const fields = new Set([...Object.keys(then), ...Object.keys(now)].filter((field) => field !== 'page'))
  const at = (record: T, field: string) => canonical((record as Record<string, unknown>)[field] ?? null)
  return [...fields].filter((field) => at(then, field) !== at(now, field)).sort()
}

const byIds = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]))
