import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'

export const FEWEST = 2
export const MOST = 4

/** The provisions an address names, each once, four at most; ids that are not there are dropped. */
export function itemsIn(image: Image, query: URLSearchParams): Provision[] {
  const ids = [...new Set((query.get('items') ?? '').split(','))]
  return ids.flatMap((id) => image.by.provisions.get(id) ?? []).slice(0, MOST)
}

/** The query that names these; equal choices give equal addresses. */
export const queryOf = (provisions: readonly Provision[]): string =>
  provisions.length > 0 ? `?items=${provisions.map(({ id }) => id).join(',')}` : ''
