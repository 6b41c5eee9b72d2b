import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeys } from './browser.ts'

const all = journeys()

const field = (page: Page) => page.getByRole('search').getByRole('combobox')

test('search words are in no request, no referrer, no title and no log', async () => {
  const { page, requests, wrong } = await all.open('/')
  await field(page).fill('bereavement')
  await page.locator('.suggestions [role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.results-status').filter({ hasText: 'Matching “bereavement”.' }).waitFor()
  await page.locator('.card-title a').first().click()
  await page.waitForURL(/\/(provision|body)\//)
  await page.goBack()
  await page.reload()
  await page.locator('.results-status').filter({ hasText: 'Matching “bereavement”.' }).waitFor()
  expect(await page.title()).not.toContain('bereavement')
  expect(requests.filter(({ url, referer, body }) => `${url} ${referer} ${body}`.includes('bereavement'))).toEqual([])
  expect(all.server.log.filter((line) => line.includes('bereavement'))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    'bereavement',
  )
  expect(wrong).toEqual([])
})

test.each(['A123456789012', '943 476 5919', '01/02/2014', '3 March 2015', 'parent@home.uk', '07700 900123'])(
  'what looks like a pupil is refused, in each of the three fields: %s',
  async (typed) => {
    const { page } = await all.open('/')
    for (const path of ['/', '/find', '/privacy']) {
      await page.goto(path)
      await field(page).fill(typed)
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').innerText()).toBe(
        'That looks like a pupil identifier. Search by need or provision instead.',
      )
      expect(await page.locator('.suggestions [role=option]').count()).toBe(0)
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(path)
    }
  },
)

test('an address that holds what looks like a pupil is not searched for, and is mended', async () => {
  const { page } = await all.open('/find#q=A123456789012')
  await page.locator('.results-status').filter({ hasText: '79 provisions.' }).waitFor()
  await page.waitForFunction(() => location.hash === '')
})
