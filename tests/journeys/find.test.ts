import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { journeys } from './browser.ts'

const { open } = journeys()

const field = (page: Page) => page.getByRole('search').getByRole('combobox')
const status = (page: Page) => page.locator('.results-status')
const says = (page: Page, sentence: string) => status(page).filter({ hasText: sentence }).waitFor()
const names = (page: Page) => page.locator('.results-found .card-title').allInnerTexts()

describe('from home, a known name', () => {
  test.each([
    ['PSP', 'Pastoral Support Programme (PSP)'],
    ['EHCP', 'Education, health and care needs assessment'],
    ['FTE', 'Suspension'],
    ['CYPPP', 'Partnership Panel'],
    ['MAT', 'Multi Agency Team (under 6)'],
  ])('%s, Enter: it stands first in the list', async (typed, first) => {
    const { page } = await open('/')
    await field(page).fill(typed)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/find#q=${typed}`)
    await says(page, `Matching “${typed}”.`)
    expect((await names(page))[0]?.toLowerCase()).toBe(first.toLowerCase())
  })

  test('anger, Enter: a list that marks the tier of each', async () => {
    const { page } = await open('/')
    await field(page).fill('anger')
    await page.keyboard.press('Enter')
    await says(page, '13 provisions. Matching “anger”.')
    expect(await page.locator('.results-found .card .tier').count()).toBe(13)
    expect(await page.locator('.also-found').innerText()).toContain('Anger and strong feelings')
  })
})

test('two senses of one abbreviation are spelled out, in the suggestions and beside the results', async () => {
  const { page } = await open('/')
  await field(page).fill('MAT')
  const words = page.getByRole('group', { name: 'Words' })
  await words.waitFor()
  expect(await words.getByRole('option').allInnerTexts()).toEqual([
    expect.stringMatching(/^Multi Agency Team \(under 6\)/),
    expect.stringMatching(/^Multi-academy trust/),
  ])
  await page.keyboard.press('Enter')
  await page.locator('.also-found').filter({ hasText: 'Multi-academy trust' }).waitFor()
})

test('Universal plus, primary and friendship in four inputs; as many cards as are said; each chip goes in one', async () => {
  const { page } = await open('/')
  await page.getByRole('link', { name: 'Find provision', exact: true }).click()
  for (const name of [/^Universal plus/, /^Primary/, /^Friendship/]) await page.getByRole('checkbox', { name }).check()
  await says(page, '4 provisions. Filtered by Universal plus, Friendship, Primary.')
  expect(await names(page)).toEqual([
    'Solution focused approaches',
    'Circle of Friends',
    'School counselling',
    'SEAL small group work (Wave Two)',
  ])
  expect(new URL(page.url()).search).toBe('?tier=universal-plus&need=friendship&phase=primary')
  await page.getByRole('button', { name: 'Remove: Friendship' }).click()
  await says(page, 'Filtered by Universal plus, Primary.')
  const count = Number.parseInt(await status(page).innerText(), 10)
  expect(await names(page)).toHaveLength(count)
  await page.getByRole('button', { name: 'Remove: Primary' }).click()
  await page.getByRole('button', { name: 'Remove: Universal plus' }).click()
  await says(page, '79 provisions.')
  expect(new URL(page.url()).search).toBe('')
})

test('a choice that would give nothing stays, with 0', async () => {
  const { page } = await open('/find?phase=primary#q=anger')
  await says(page, '12 provisions.')
  const beyond = page.locator('label.option', { hasText: 'Beyond the tiers' })
  expect(await beyond.locator('.facet-count').innerText()).toBe('0')
  expect(await beyond.getByRole('checkbox').isEnabled()).toBe(true)
})

test('nothing found: each thing can be taken away, the nearest three, and whom to ask', async () => {
  const { page } = await open('/find?tier=complex-high-risk&phase=early-years#q=anger')
  await says(page, 'No provision matches “anger” + Complex / high risk + Early years.')
  expect(await names(page)).toHaveLength(3)
  expect(await page.locator('.none-found').innerText()).toContain('one of the borough’s 9 teams')
  const way = page.locator('.ways li').filter({ hasText: 'Without Complex / high risk' })
  expect(await way.innerText()).toContain('10 provisions')
  await way.getByRole('link').click()
  await says(page, '10 provisions. Matching “anger”. Filtered by Early years.')
})

test('Back brings back the filters, the search and the place', async () => {
  const { page } = await open('/find')
  await says(page, '79 provisions.')
  await page.getByRole('checkbox', { name: /^Universal plus/ }).check()
  await says(page, '32 provisions.')
  const link = page.locator('.card-title a').nth(20)
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await link.click()
  await page.waitForURL('**/provision/*')
  await page.goBack()
  await says(page, '32 provisions. Filtered by Universal plus.')
  expect(await page.getByRole('checkbox', { name: /^Universal plus/ }).isChecked()).toBe(true)
  await page.waitForFunction((to) => Math.abs(scrollY - to) <= 50, before)
  await page.goBack()
  await says(page, '79 provisions.')
})

test('two or more are compared from the tray, which survives a filter and going back', async () => {
  const { page } = await open('/find?kind=plan')
  await says(page, '2 provisions.')
  for (const name of await names(page)) await page.getByRole('checkbox', { name: `Select ${name}` }).check()
  const tray = page.getByRole('region', { name: 'Selected provisions' })
  expect(await tray.innerText()).toContain('2 selected')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await says(page, '79 provisions.')
  expect(await tray.innerText()).toContain('2 selected')
  await tray.getByRole('link', { name: 'Compare' }).click()
  await page.waitForURL('**/compare?items=pastoral-support-programme,sen-support')
  await page.goBack()
  await tray.waitFor()
  await tray.getByRole('button', { name: 'Clear' }).click()
  expect(await tray.count()).toBe(0)
})

test('the table sorts by its heads, says how, and is saved as a file', async () => {
  const { page } = await open('/find?kind=plan,assessment&view=table')
  const rows = () => page.locator('tbody th').allInnerTexts()
  await says(page, '3 provisions.')
  const head = page.getByRole('columnheader', { name: 'Name' })
  await head.getByRole('button').click()
  await page.locator('th[aria-sort=ascending]', { hasText: 'Name' }).waitFor()
  const upwards = await rows()
  await head.getByRole('button').click()
  await page.locator('th[aria-sort=descending]', { hasText: 'Name' }).waitFor()
  expect(await rows()).toEqual([...upwards].reverse())
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save this table as CSV' }).click()
  expect((await saving).suggestedFilename()).toBe('provisions-hackney-edition-1.csv')
})

test('on a phone the filters are a sheet that says what it would show', async () => {
  const { page } = await open('/find', { device: 'phone' })
  await says(page, '79 provisions.')
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Universal plus/ }).check()
  await sheet.getByRole('checkbox', { name: /^Friendship/ }).check()
  await sheet.getByRole('checkbox', { name: /^Primary/ }).check()
  await sheet.getByRole('button', { name: 'Show 4 provisions' }).click()
  await says(page, '4 provisions. Filtered by Universal plus, Friendship, Primary.')
  await page.getByRole('button', { name: 'Filters (3 on)' }).waitFor()
})
