import type { Image } from '../../domain/image/image.ts'
import { byName } from '../../domain/image/order.ts'
import type { Area, Provision } from '../../domain/model/record.ts'

/** Everything an area offers, as one page that needs no script: name, tier, who for, how to start, whom to call. */
export function listPage(image: Image): string {
  const { area, edition, publishedOn, records } = image.data
  const groups = [...[...records.tiers].sort((a, b) => a.rank - b.rank), null].map((tier) => ({
    name: tier?.name ?? 'Beyond the tiers',
    means: tier?.means ?? '',
    provisions: records.provisions.filter((one) => highestTier(image, one) === (tier?.id ?? null)).sort(byName),
  }))
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Printable list – ${text(area.name)} – Continuum</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/list.css">
</head>
<body>
<main>
<h1>What help there is in ${text(area.name)}</h1>
<p>Continuum, edition ${edition}, ${inWords(publishedOn)}. Not yet checked by the council unless a line says so. Staff decide. Not legal advice.</p>
${safeguarding(area)}
${groups
  .filter(({ provisions }) => provisions.length > 0)
  .map(group)
  .join('\n')}
</main>
</body>
</html>
`
}

interface Group {
  name: string
  means: string
  provisions: readonly Provision[]
}

const group = ({ name, means, provisions }: Group): string =>
  `<section>
<h2>${text(name)}</h2>
${means && `<p>${text(means)}</p>`}
${provisions.map(entry).join('\n')}
</section>`

function entry(provision: Provision): string {
  const { glance, howToStart = [], contacts = [] } = provision.page ?? {}
  const inferred = provision.tiers?.some((place) => !place.explicit) ? ' Tier: our inference.' : ''
  return `<article>
<h3>${text(provision.name)}</h3>
<p>${text(provision.summary)}${inferred}</p>
<dl>
${row('Who for', glance?.whoFor)}${row('To start', howToStart.map((step) => step.says.replace(/\.$/, '')).join('. '))}${contacts.map(contact).join('')}</dl>
</article>`
}

function contact({ team, phone, mailbox, printedInGuide, confirmed }: ContactOf): string {
  const doubt = confirmed ? '' : printedInGuide ? ' (as printed in the guide; not confirmed)' : ' (not confirmed)'
  return row('Contact', [team, phone, mailbox].filter(Boolean).join(', ') + doubt)
}
type ContactOf = NonNullable<NonNullable<Provision['page']>['contacts']>[number]

const row = (name: string, value: string | undefined): string =>
  value ? `<div><dt>${name}</dt><dd>${text(value)}</dd></div>\n` : ''

function safeguarding({ safeguarding: stop }: Area): string {
  if (!stop) return ''
  const phones = stop.phones.map(
    ({ name, number, when, confirmed }) =>
      `<li><b>${text(number)}</b> ${text(name)}. ${text(when)}${confirmed ? '' : ' (as found on a public page; not confirmed)'}</li>`,
  )
  return `<aside>
<h2>A child may be at risk of harm</h2>
<p>${text(stop.says)}</p>
<ul>${phones.join('')}</ul>
</aside>`
}

function highestTier(image: Image, { tiers = [] }: Provision): string | null {
  const ranked = tiers.flatMap((place) => image.by.tiers.get(place.tier) ?? []).sort((a, b) => b.rank - a.rank)
  return ranked[0]?.id ?? null
}

const inWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
