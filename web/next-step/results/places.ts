import type { Result } from '../../../domain/next-steps/result.ts'

/** The groups a provision can stand in, by the name on the screen. */
export const PLACES = {
  doNext: 'Do next',
  alsoWorthConsidering: 'Also worth considering',
  checkInPlace: 'Check these are in place',
  needsAgreement: 'Needs agreement or notice',
  notYet: 'Not yet',
  ruledOut: 'Looked at and ruled out',
} as const
export type Place = keyof typeof PLACES

/** A place's name inside a sentence. */
export const SHORT: Record<Place, string> = {
  doNext: 'Do next',
  alsoWorthConsidering: 'Also',
  checkInPlace: 'Check these are in place',
  needsAgreement: 'Needs agreement or notice',
  notYet: 'Not yet',
  ruledOut: 'Ruled out',
}

const ORDER = Object.keys(PLACES) as Place[]

/** Where each provision stands, by id. */
export const placesOf = (result: Result): Map<string, Place> =>
  new Map(ORDER.flatMap((place) => result[place].map(({ provision }) => [provision.id, place] as const)))

/** What moved between two results: new in Do next, and gone from it. */
export function moved(before: Result, after: Result): { joined: string[]; left: string[] } {
  const [was, is] = [before, after].map((result) => result.doNext.map(({ provision }) => provision.id))
  return {
    joined: (is ?? []).filter((id) => !was?.includes(id)),
    left: (was ?? []).filter((id) => !is?.includes(id)),
  }
}
