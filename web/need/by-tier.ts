import type { Image } from '../../domain/image/image.ts'
import type { Need, Provision, Tier } from '../../domain/model/record.ts'
import { highestTier } from '../marks/TierTag.tsx'

/** One thing that helps: its place in the whole list, 1 first, and the guide's passage where it states the link. */
export interface Help {
  provision: Provision
  place: number
  link: NonNullable<Need['explicitLinks']>[number] | undefined
}

/** What helps with a need, tier by tier, lowest first; what stands beyond the tiers last. Order is the list's own. */
export function helpByTier(image: Image, need: Need): { tier: Tier | null; helps: Help[] }[] {
  const helps = need.helps.flatMap((id, at) => {
    const provision = image.by.provisions.get(id)
    const link = need.explicitLinks?.find((one) => one.provision === id)
    return provision ? [{ provision, place: at + 1, link }] : []
  })
  const tiers = [...image.data.records.tiers].sort((a, b) => a.rank - b.rank)
  return [...tiers, null]
    .map((tier) => ({
      tier,
      helps: helps.filter(({ provision }) => highestTier(image, provision)?.tier.id === tier?.id),
    }))
    .filter((group) => group.helps.length > 0)
}
