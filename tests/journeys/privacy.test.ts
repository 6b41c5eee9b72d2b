import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeys } from './browser.ts'
import { group, planner } from './planner.ts'

const { open, server } = { ...journeysOf() }

function journeysOf() {
  const all = journeys()
  return { open: all.open, server: () => all.server }
}

/** Values that an answer takes: none may be found outside this tab. */
const CANARIES =
  /secondary|11-16|risk-of-exclusion|exclusion-risk|FINISHED|NOT_WORKING|reviewsWithoutImpact|lookedAfter|looked-after|suspension|pastoral-support-programme/i

async function answerMuch(page: Page) {
  const { age, tick, tried, reviews, effect } = planner(page)
  await age('Secondary, 11 to 16')
  await tick('Risk of exclusion')
  await tried('Pastoral Support Programme (PSP)', 'Tried and reviewed')
  await reviews('2 or more')
  await effect('Pastoral Support Programme (PSP)', 'Did not work')
  await tick('Suspended')
  await tick('Looked after')
  await group(page, 'Do next').locator('.card--first').waitFor()
}

test('no answer is in an address, a title, the history, a referrer, a request or a log', async () => {
  const { page, requests } = await open('/')
  await planner(page).age('Secondary, 11 to 16')
  await planner(page).proceed()
  await answerMuch(page)
  await page
    .getByRole('button', { name: /Try it/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('button', { name: '3 do next' }).click()
  await page.getByRole('link', { name: 'No Need to Exclude' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'No Need to Exclude' }).waitFor()
  await page.goBack()
  await page.locator('.card--first').waitFor()
  const seen = await page.evaluate(() => [
    location.href,
    document.title,
    JSON.stringify(history.state),
    document.referrer,
  ])
  expect(seen.filter((text) => CANARIES.test(text))).toEqual([])
  expect(requests.filter(({ url, referer, body }) => CANARIES.test(`${url} ${referer} ${body}`))).toEqual([])
  expect(requests.filter(({ url }) => url.includes('/graphql'))).toEqual([])
  expect(server().log.filter((line) => CANARIES.test(line))).toEqual([])
})

test('outside the tab only display preferences are kept, and Finish and clear empties the tab', async () => {
  const { page } = await open('/next-step')
  await answerMuch(page)
  await page.getByLabel('Appearance').selectOption('Dark')
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'continuum.theme': 'dark' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1)
  await page.getByRole('button', { name: 'Finish and clear' }).click()
  await page.waitForURL(/\/$/)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goBack()
  await page.getByRole('heading', { name: 'Possible next steps so far' }).waitFor()
  expect(await page.locator('.card').count()).toBe(0)
})

test('a reload keeps the answers; another tab does not have them', async () => {
  const { page } = await open('/next-step')
  await answerMuch(page)
  const before = await page.locator('.card-title').allInnerTexts()
  await page.reload()
  await page.locator('.card--first').waitFor()
  expect(await page.locator('.card-title').allInnerTexts()).toEqual(before)
  const other = await page.context().newPage()
  await other.goto('/next-step')
  await other.getByText('Say what worries you most').waitFor()
  expect(await other.locator('.card').count()).toBe(0)
})

test('no field takes free text but the search for a need or provision, which refuses a pupil number and a date', async () => {
  const { page } = await open('/next-step')
  await page.getByRole('button', { name: 'More needs' }).click()
  await planner(page).tick('Suspended')
  const kinds = await page
    .locator('main input:not([type=radio], [type=checkbox], [type=number])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('role')))
  expect(kinds).toEqual(['combobox'])
  const search = page.getByRole('combobox', { name: 'Another need' })
  for (const typed of ['A123456789012', '3/5/2014', '2014-05-03', '3 May 2014']) {
    await search.fill(typed)
    expect(await page.getByRole('alert').innerText()).toContain('looks like a pupil identifier')
  }
  await search.fill('bereave')
  await page.getByRole('option', { name: /bereavement/i }).click()
  expect(await page.getByRole('checkbox', { name: /bereavement/i }).isChecked()).toBe(true)
})

test('a forgotten tab is warned after 28 minutes and cleared after 30', async () => {
  const { page } = await open('/privacy')
  await page.clock.install()
  await page.goto('/next-step')
  await planner(page).age('5')
  await page.clock.fastForward('28:00')
  const dialog = page.getByRole('dialog', { name: 'Clear answers in 2 minutes?' })
  await dialog.getByRole('button', { name: 'Keep' }).click()
  expect(await page.getByRole('radio', { name: '5', exact: true }).isChecked()).toBe(true)
  await page.clock.fastForward('30:00')
  await page.waitForURL(/\/$/)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})
