import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeys } from './browser.ts'
import { cards, group, planner } from './planner.ts'

const { open } = journeys()

/** Primary, a Pastoral Support Programme with one review without effect, kind of school not said. */
async function oneReview(page: Page) {
  const { age, tried, reviews } = planner(page)
  await age('Primary, 6 to 11')
  await tried('Pastoral Support Programme (PSP)', 'Tried and reviewed')
  await reviews('1')
}

/** A card of "Not yet" by its heading. */
const card = (page: Page, name: string) =>
  group(page, 'Not yet')
    .locator('article')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })

const order = (page: Page) =>
  page.locator('.results .card-title, .results .fold-t, .results .ruled strong').allInnerTexts()

test('both changes tried bring the unit to Do next, and Undo brings back the very order', async () => {
  const { page } = await open('/next-step')
  await oneReview(page)
  const unit = card(page, 'Re-engagement Unit')
  await unit.waitFor()
  const before = await order(page)
  expect(await unit.locator('.change li').count()).toBe(2)
  await unit
    .getByRole('button', { name: /Try it/ })
    .first()
    .click()
  const bar = page.getByRole('region', { name: 'What if' })
  expect(await bar.innerText()).toContain('Your answers are unchanged.')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('whatif')
  await unit
    .getByRole('button', { name: /Try it/ })
    .first()
    .click()
  const moved = page.locator('#next article').filter({ has: page.getByRole('heading', { name: 'Re-engagement Unit' }) })
  await moved.waitFor()
  expect(await moved.innerText()).toContain('New here, was in Not yet')
  expect(await page.getByRole('status').innerText()).toMatch(/new in Do next|1 new/)
  await bar.getByRole('button', { name: 'Undo' }).click()
  await bar.waitFor({ state: 'detached' })
  expect(await order(page)).toEqual(before)
})

test('Keep makes what was tried the answer', async () => {
  const { page } = await open('/next-step')
  await oneReview(page)
  const unit = card(page, 'Re-engagement Unit')
  await unit.getByRole('button', { name: /Try it.*maintained/i }).click()
  await page.getByRole('region', { name: 'What if' }).getByRole('button', { name: 'Keep' }).click()
  expect(await page.getByLabel('Kind of school', { exact: true }).inputValue()).toBe('MAINTAINED')
  expect(await page.getByRole('region', { name: 'Your answers' }).innerText()).toContain('Maintained')
})

test('every card that waits says what is missing, and each change moves it as it says', async () => {
  const { page } = await open('/next-step')
  await oneReview(page)
  await planner(page).tick('Disruptive or challenging behaviour')
  await group(page, 'Not yet').locator('article').first().waitFor()
  const names = await cards(page, 'Not yet')
  for (const name of names) {
    const waits = card(page, name)
    expect(await waits.locator('.checks .unk, .checks .no').count()).toBeGreaterThan(0)
    const lines = waits.locator('.change li')
    expect(await lines.count()).toBeGreaterThan(0)
    const says = await lines.first().locator('span').first().innerText()
    const place = /moves to (.+)$/.exec(says)?.[1]
    await lines.first().getByRole('button').click()
    const heading = place === 'Also' ? 'Also worth considering' : (place ?? 'Not yet')
    await group(page, heading).getByText(name, { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
  }
})

test('age and phase are never tried', async () => {
  const { page } = await open('/next-step')
  await oneReview(page)
  await group(page, 'Not yet').locator('article').first().waitFor()
  const tries = await page.getByRole('button', { name: /Try it/ }).allInnerTexts()
  expect(tries.length).toBeGreaterThan(0)
  expect(tries.filter((says) => /\bage|phase|under 6|secondary/i.test(says))).toEqual([])
})
