import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'

/** Longer than this a name does not fit on a node's rim. */
const MOST_LETTERS = 14

/** What the area now calls a provision that the guide knows by an older short name; null where nothing changed. */
export function nowCalled(image: Image, provision: Provision): string | null {
  const word = image.data.records.words.find(
    (one) =>
      one.now && one.then === one.term && one.finds?.includes(provision.id) && provision.aliases?.includes(one.term),
  )
  const now = word?.now?.split(',')[0]
  return now && now.length <= MOST_LETTERS ? now : null
}
