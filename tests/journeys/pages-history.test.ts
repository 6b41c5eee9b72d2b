import { expect, test } from 'vitest'
import { publishAnother } from '../builders/second-edition.ts'
import { journeys } from './browser.ts'

const walk = journeys()

test('after a second edition the history names what changed, and Changes lists both editions', async () => {
  const { graph, images, address } = walk.server
  await publishAnother(graph, '2026-12-01', 'A team that helps primary schools with a child at risk of exclusion.')
  await images.look()
  await images.keepPast()

  const editions = await (await fetch(`${address}/image/hackney/editions.json`)).json()
  expect(editions).toEqual([
    { edition: 1, publishedOn: '2026-11-23' },
    { edition: 2, publishedOn: '2026-12-01' },
  ])
  expect((await fetch(`${address}/image/nowhere/editions.json`)).status).toBe(404)

  const { page } = await walk.open('/provision/re-engagement-unit/history')
  await page.locator('.editions li').first().waitFor()
  expect(await page.locator('.editions li').allInnerTexts()).toEqual([
    'Edition 2, 1 December 2026. Changed: summary.',
    'Edition 1, 23 November 2026. First published.',
  ])
  await page.goto('/provision/camhs/history')
  await page.locator('.editions li').first().waitFor()
  expect(await page.locator('.editions li').allInnerTexts()).toEqual(['Edition 1, 23 November 2026. First published.'])

  await page.goto('/changes')
  await page.getByText('the one you are reading').waitFor()
  expect(await page.locator('.editions li').allInnerTexts()).toEqual([
    'Edition 2, published 1 December 2026 · the one you are reading',
    'Edition 1, published 23 November 2026',
  ])
})
