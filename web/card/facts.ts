import type { Image } from '../../domain/image/image.ts'
import type { Edge, Provision } from '../../domain/model/record.ts'
import { agesOf } from '../provision/ages.ts'

/** Who it is for, in a line; null where nothing is stated. */
export const whoFor = ({ page }: Provision): string | null => page?.glance?.whoFor ?? null

/** The ages or phases it is limited to; null where it is limited to none. */
export function onlyAges(provision: Provision): string | null {
  const { phases, ageMin, ageMax } = provision
  return phases?.length || ageMin !== undefined || ageMax !== undefined ? agesOf(provision) : null
}

/** How one begins: who can refer, or else the first step; null where nothing is stated. */
export const toStart = ({ page }: Provision): string | null =>
  page?.glance?.whoCanRefer ?? page?.howToStart?.[0]?.says ?? null

/** Where it goes on to, in the order of the edges, each place once. */
export function oftenNext(image: Image, { id }: Provision): { edge: Edge; to: Provision }[] {
  const onward = (image.edgesFrom.get(id) ?? []).filter(({ kind }) => kind === 'REFERS_TO' || kind === 'ESCALATES_TO')
  return onward
    .filter((edge, at) => onward.findIndex((one) => one.to === edge.to) === at)
    .flatMap((edge) => {
      const to = image.by.provisions.get(edge.to)
      return to ? { edge, to } : []
    })
}
