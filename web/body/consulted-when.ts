import type { Image } from '../../domain/image/image.ts'
import type { Consult } from '../../domain/model/record.ts'

/** The consultations that name this body, in their order. */
export const consultedWhen = (image: Image, id: string): Consult[] =>
  image.data.records.consults.filter((one) => one.bodies.includes(id)).sort((a, b) => a.order - b.order)
