import type { Image } from '../image/image.ts'
import type { Provision } from '../model/record.ts'
import type { ProvisionKind } from '../model/words.ts'

/** Kinds of thing a school does itself; a service, a panel, a placement or a team is asked. */
const OWN: readonly ProvisionKind[] = ['APPROACH', 'PROGRAMME', 'PLAN', 'TRAINING', 'MEASURE', 'PROCESS']

/**
 * What a school can begin by itself, as far as the links say: a thing of its own kind that nothing refers to, that
 * asks no agreement or notice, and that may be suggested at all.
 */
export function selfStarted(image: Image): Provision[] {
  return image.data.records.provisions.filter(
    (provision) =>
      OWN.includes(provision.kind) &&
      provision.group !== 'BY_AGREEMENT' &&
      !provision.neverSuggested &&
      !(image.edgesTo.get(provision.id) ?? []).some((edge) => edge.kind === 'REFERS_TO'),
  )
}
