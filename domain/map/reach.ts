import type { Image } from '../image/image.ts'
import { byName } from '../image/order.ts'
import type { Provision } from '../model/record.ts'
import { onward } from '../routes/paths.ts'

/** Where one step from a provision leads, by name: what to offer when there is no way to where a reader asked. */
export function oneStepFrom(image: Image, id: string): Provision[] {
  return onward(image, id)
    .flatMap((edge) => image.by.provisions.get(edge.to) ?? [])
    .filter((provision) => provision.kind !== 'SANCTION')
    .sort(byName)
}

/** From where one step leads to a provision, by name. */
export function oneStepTo(image: Image, id: string): Provision[] {
  const from = new Set((image.edgesTo.get(id) ?? []).map((edge) => edge.from))
  return [...from]
    .filter((start) => onward(image, start).some((edge) => edge.to === id))
    .flatMap((start) => image.by.provisions.get(start) ?? [])
    .sort(byName)
}
