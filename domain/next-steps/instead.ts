import type { Image } from '../image/image.ts'
import type { Suggestion } from '../model/answer.ts'
import type { Provision } from '../model/record.ts'
import { onward } from '../routes/paths.ts'

/**
 * What is ready in the place of a provision that is ruled out: what stands as its alternative; else what the same
 * rule or stage made relevant; else, for what was tried, where it leads on. Null when nothing does.
 */
export function insteadOf(
  provision: Provision,
  reason: string | null,
  ready: readonly Suggestion[],
  image: Image,
): Suggestion | null {
  const alternatives = alternativesTo(provision, image)
  const sameReason = reason !== null && !image.by.needs.has(reason)
  return (
    ready.find((one) => alternatives.has(one.provision.id)) ??
    (sameReason ? ready.find((one) => one.reasons[0]?.criterion === reason) : null) ??
    (reason === null ? ready.find((one) => leadsTo(provision, image).has(one.provision.id)) : null) ??
    null
  )
}

function alternativesTo({ id }: Provision, { edgesFrom, edgesTo }: Image): Set<string> {
  const edges = [...(edgesFrom.get(id) ?? []), ...(edgesTo.get(id) ?? [])]
  const alternatives = edges.filter((edge) => edge.kind === 'ALTERNATIVE_TO').flatMap((edge) => [edge.from, edge.to])
  return new Set(alternatives.filter((other) => other !== id))
}

/** One edge on; two where the first ends at a way in to others. */
function leadsTo({ id }: Provision, image: Image): Set<string> {
  const next = onward(image, id).map((edge) => edge.to)
  const waysIn = next.filter((one) => image.by.provisions.get(one)?.neverSuggested)
  return new Set([...next, ...waysIn.flatMap((one) => onward(image, one).map((edge) => edge.to))])
}
