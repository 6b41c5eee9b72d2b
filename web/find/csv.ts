import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { onlyAges, toStart, whoFor } from '../card/facts.ts'
import { pathOf } from '../marks/ProvisionLink.tsx'
import { highestTier } from '../marks/TierTag.tsx'
import { KIND_WORDS } from '../next-step/words.ts'

const COLUMNS = [
  'Name',
  'Tier',
  'Tier stated',
  'Kind',
  'Who for',
  'Ages',
  'To start',
  'Helps with',
  'Checked',
  'Address',
]

/**
 * A table of provisions after RFC 4180, with a byte order mark so that Excel reads it as UTF-8. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(image: Image, provisions: readonly Provision[], site: string): string {
  const rows = provisions.map((one) => {
    const place = highestTier(image, one)
    return [
      one.name,
      place?.tier.name ?? 'Beyond the tiers',
      place ? (place.explicit ? 'in the guide' : 'inferred') : '',
      KIND_WORDS[one.kind],
      whoFor(one) ?? 'Not stated',
      onlyAges(one) ?? 'Not stated',
      toStart(one) ?? 'Not stated',
      (image.needsOf.get(one.id) ?? []).map((need) => need.name).join('; '),
      one.lastAssuredOn ?? 'Not yet checked by the council',
      site + pathOf(one),
    ]
  })
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
