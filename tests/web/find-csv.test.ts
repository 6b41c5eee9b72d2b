import { expect, it } from 'vitest'
import { csvOf } from '../../web/find/csv.ts'
import { aNeed, anImage, aProvision } from '../builders/area.ts'

const image = anImage({
  provisions: [
    aProvision('plan', {
      name: 'Support, "the" plan',
      kind: 'PLAN',
      tiers: [{ tier: 'low', explicit: false }],
      page: { glance: { whoFor: '=HYPERLINK("http://elsewhere")', whoCanRefer: '+44 is how it begins' } },
    }),
    aProvision('panel', { name: '@panel', kind: 'FORUM', tiers: [], ageMin: 6, lastAssuredOn: '2026-11-03' }),
  ],
  needs: [aNeed('worry', ['plan'], { name: 'Worry' }), aNeed('rage', ['plan'], { name: '-rage' })],
})

it('is a table that a spreadsheet reads as text alone', () => {
  const [first, ...rows] = csvOf(image, image.data.records.provisions, 'https://x').split('\r\n')
  expect(first).toBe('\uFEFFName,Tier,Tier stated,Kind,Who for,Ages,To start,Helps with,Checked,Address')
  expect(rows).toEqual([
    "'@panel,Beyond the tiers,,Meeting or panel,Not stated,6 and over,Not stated,,2026-11-03,https://x/body/panel",
    `"Support, ""the"" plan",low,inferred,Plan,"'=HYPERLINK(""http://elsewhere"")",Not stated,'+44 is how it begins,'-rage; Worry,Not yet checked by the council,https://x/provision/plan`,
    '',
  ])
})
