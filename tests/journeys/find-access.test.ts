import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './axe.ts'
import { DEVICES, type Device, journeys } from './browser.ts'

const { open } = journeys()

const field = (page: Page) => page.getByRole('search').getByRole('combobox')
const ready = (page: Page) =>
  page
    .locator('.results-status')
    .filter({ hasText: /provision/ })
    .waitFor()

/** Every state of the directory worth looking at, and how one gets there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  '/find?phase=primary#q=anger': async () => undefined,
  '/find?view=table&kind=plan': async () => undefined,
  '/find?tier=complex-high-risk&phase=early-years#q=anger': async () => undefined,
  '/find?kind=plan': (page) =>
    page
      .getByRole('checkbox', { name: /^Select / })
      .first()
      .check(),
  '/find?kind=service': async (page) => {
    await field(page).fill('MAT')
    await page.locator('.suggestions [role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
  },
  '/find?kind=team': (page) => field(page).fill('A123456789012'),
}

describe.each(Object.keys(DEVICES) as Device[])('on a %s', (device) => {
  test('the directory is without fault in every state, light and dark', async () => {
    const { page, wrong } = await open('/privacy', { device })
    const found: string[] = []
    for (const [path, go] of Object.entries(STATES)) {
      await page.goto(path)
      await ready(page)
      await go(page)
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`))
    }
    if (device !== 'laptop') {
      await page.goto('/find')
      await ready(page)
      await page.getByRole('button', { name: 'Filters' }).click()
      await page.getByRole('dialog').getByText('More filters').click()
      found.push(...(await faultsOf(page)).map((fault) => `sheet ${fault}`))
    }
    expect(found).toEqual([])
    expect(wrong).toEqual([])
  })
})

test('nothing scrolls sideways at 320, and every target of the sheet is large enough for a finger', async () => {
  const { page } = await open('/privacy', { device: 'phone', width: 320 })
  for (const [path, go] of Object.entries(STATES)) {
    await page.goto(path)
    await ready(page)
    await go(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect([path, over]).toEqual([path, 0])
  }
  await page.goto('/find')
  await ready(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  const small = await page
    .getByRole('dialog')
    .evaluate(
      (sheet) =>
        [...sheet.querySelectorAll('button, .option, summary')]
          .map((part) => part.getBoundingClientRect())
          .filter(({ height }) => height > 0 && height < 44).length,
    )
  expect(small).toBe(0)
})

test('by keyboard alone: search, suggestion, filter, chip', async () => {
  const { page } = await open('/find')
  await ready(page)
  const search = field(page)
  await search.focus()
  await page.keyboard.type('friend')
  await page.locator('.suggestions [role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  const active = await search.getAttribute('aria-activedescendant')
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  expect(await search.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/find#q=friend')
  await page.getByRole('checkbox', { name: /^Universal plus/ }).focus()
  await page.keyboard.press('Space')
  await page.waitForURL('**/find?tier=universal-plus#q=friend')
  await page.getByRole('button', { name: 'Remove: Universal plus' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.chip:focus').filter({ hasText: '“friend”' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('#found:focus').waitFor()
  await search.focus()
  await page.keyboard.type('PSP')
  await page.locator('.suggestions [role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/provision/pastoral-support-programme')
})

test('each change is said once, in at most fifteen words, and the results are no live region', async () => {
  const { page } = await open('/find')
  await ready(page)
  await page.evaluate(() => {
    const said: string[] = []
    const now = () => [...document.querySelectorAll('[role=status], [aria-live]')].map((one) => one.textContent).join()
    let last = now()
    Object.assign(window, { said })
    new MutationObserver(() => {
      if (now() !== last) said.push(now())
      last = now()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const names = [/^Universal plus/, /^Friendship/, /^Disruptive or impulsive/, /^Secondary/]
  for (const [at, name] of names.entries()) {
    await page.getByRole('checkbox', { name }).press('Space')
    await page.waitForFunction((count) => (window as unknown as { said: string[] }).said.length === count, at + 1)
  }
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said).toHaveLength(names.length)
  for (const one of said) expect(one.trim().split(/\s+/).length).toBeLessThanOrEqual(15)
  expect(await page.locator('[aria-live] .card, [role=status] .card').count()).toBe(0)
})
