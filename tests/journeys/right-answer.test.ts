import { expect, test } from 'vitest'
import { journeys } from './browser.ts'
import { cards, planner, ruledOut } from './planner.ts'

const { open } = journeys()

test('secondary, two reviews without effect: the psychologist first, the unit ruled out by phase, with the open doubt', async () => {
  const { page } = await open('/next-step')
  const { age, tried, reviews } = planner(page)
  await age('Secondary, 11 to 16')
  await tried('Pastoral Support Programme (PSP)', 'Tried and reviewed')
  await reviews('2 or more')
  await page.locator('.card--first').waitFor()
  expect((await cards(page, 'Do next'))[0]).toBe('Educational Psychology Service')
  const unit = ruledOut(page).filter({ hasText: 'Re-engagement Unit' }).first()
  const says = await unit.innerText()
  expect(says).toContain('primary schools only')
  expect(says).toContain('Later council minutes')
  expect(says).toContain('Instead: Educational Psychology Service')
  expect(await unit.getByRole('button', { name: /Try it/ }).count()).toBe(0)
})

test('age 5 leads to the team for under-sixes; the panel is ruled out by age, with the front door of today', async () => {
  const { page } = await open('/next-step')
  const { age, tried, effect } = planner(page)
  await age('5')
  await tried('Multi Agency Planning meeting', 'Tried and reviewed')
  await effect('Multi Agency Planning meeting', 'Did not work')
  await page.locator('.card--first').waitFor()
  expect(await cards(page, 'Do next')).toContain('Multi Agency Team (under 6)')
  const panel = await ruledOut(page).filter({ hasText: 'Partnership Panel' }).first().innerText()
  expect(panel).toContain('6')
  expect(panel).toContain('MASH')
})

test('age 6 and over leads to the panel; the team for under-sixes is ruled out by age', async () => {
  const { page } = await open('/next-step')
  const { age, tried, effect } = planner(page)
  await age('Primary, 6 to 11')
  await tried('Multi Agency Planning meeting', 'Tried and reviewed')
  await effect('Multi Agency Planning meeting', 'Did not work')
  await page.locator('.card--first').waitFor()
  expect(await cards(page, 'Do next')).toContain('Partnership Panel')
  const team = await ruledOut(page).filter({ hasText: 'Multi Agency Team (under 6)' }).first().innerText()
  expect(team).toContain('MASH')
})

test('no exclusion is ever a step, and nothing stands in two groups', async () => {
  const { page } = await open('/next-step')
  const { age, tick } = planner(page)
  await age('Secondary, 11 to 16')
  await tick('Risk of exclusion')
  await tick('Disruptive or challenging behaviour')
  await tick('Permanent exclusion being considered')
  await page.locator('.card--first').waitFor()
  const names = await page
    .locator('.group .card-title, .fold-t, #in-place li > strong, .ruled li > strong')
    .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/[.]$/, '')))
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => /exclusion|suspension|detention/i.test(name))).toEqual([])
  expect(await page.locator('#next .card').count()).toBeLessThanOrEqual(3)
  expect(await page.locator('main').innerText()).not.toMatch(/\bscore|\d ?%/i)
})

test('two answers that cannot both hold are said before any result, with both ways to change them', async () => {
  const { page } = await open('/next-step')
  const { age } = planner(page)
  await age('Under 5')
  await page.getByRole('button', { name: 'Add another' }).click()
  await page.getByRole('combobox', { name: 'Something else that was tried' }).fill('secondary mind')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const row = page.getByRole('radiogroup').last()
  await row.getByRole('radio', { name: 'Tried and reviewed' }).check()
  const says = page.getByRole('region', { name: 'Two answers disagree' })
  expect(await says.innerText()).toContain('which is for secondary')
  await says.getByRole('link', { name: 'Change the age' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('question-age')
})
