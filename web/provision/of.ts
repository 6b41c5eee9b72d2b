import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'

/** What every part of the page is drawn from. */
export interface Of {
  image: Image
  provision: Provision
}
