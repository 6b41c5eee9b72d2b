import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { NOUNS } from '../../domain/model/nouns.ts'
import { loadSeed } from '../../server/seed/load.ts'

/** The numbers of the catalogues of sources, group by group. */
export interface CatalogueNumbers {
  guide: Record<'provisions' | 'bodies' | 'measures' | 'additions' | 'edges' | 'rules', string[]>
  law: Record<'rules' | 'local', string[]>
}

export const catalogueNumbers = (): CatalogueNumbers =>
  parse(readFileSync('graph-seed/catalogue-numbers.yaml', 'utf8')) as CatalogueNumbers

/** What no record carries, with the reason. */
export const notModelled = (): { number: string; reason: string }[] =>
  parse(readFileSync('graph-seed/not-modelled.yaml', 'utf8')) as { number: string; reason: string }[]

/** Every number that a record of the seed carries, and the records that carry it. */
export function carriedNumbers(): Map<string, string[]> {
  const carried = new Map<string, string[]>()
  for (const [id, layer] of Object.entries(loadSeed('graph-seed').areas)) {
    const records = NOUNS.flatMap((noun) => (layer[noun] ?? []).map((record) => ({ at: `${id}/${noun}`, record })))
    for (const { at, record } of [{ at: id, record: layer.area }, ...records]) {
      for (const number of record.catalogue ?? []) {
        carried.set(number, [...(carried.get(number) ?? []), `${at}/${record.id}`])
      }
    }
  }
  return carried
}
