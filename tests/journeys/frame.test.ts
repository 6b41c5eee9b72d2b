import { expect, test } from 'vitest'
import { journeys } from './browser.ts'
import { planner } from './planner.ts'

const { open } = journeys()

test('each page has its own title and one heading, which takes focus when the page changes', async () => {
  const { page } = await open('/')
  const titles = [await page.title()]
  const go = async (link: string, path: string) => {
    await page.getByRole('link', { name: link, exact: true }).first().click()
    await page.waitForURL(`**${path}`)
    await page.locator('main h1:focus').waitFor()
    titles.push(await page.title())
    expect(await page.locator('h1').count()).toBe(1)
  }
  await go('Next step', '/next-step')
  await go('Privacy', '/privacy')
  await go('About the sources', '/sources')
  await go('No Need to Exclude', '/sources/no-need-to-exclude')
  expect(titles).toEqual([
    'Home – Continuum',
    'Find the next step – Next step – Continuum',
    'Privacy – About – Continuum',
    'About the sources – About – Continuum',
    'No Need to Exclude – About the sources – Continuum',
  ])
})

test('going back is where the reader was', async () => {
  const { page } = await open('/sources')
  await page.getByRole('heading', { name: 'In force' }).waitFor()
  const link = page.locator('.sources a').nth(15)
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await link.click()
  await page.getByText('What rests on it').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'In force' }).waitFor()
  await page.waitForFunction((to) => Math.abs(scrollY - to) <= 50, before)
})

test('an address without a page says so, with 404, and says where to go', async () => {
  const { page } = await open('/nowhere')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page at this address')
  expect((await page.request.get('/nowhere', { headers: { accept: 'text/html' } })).status()).toBe(404)
  await page.locator('main').getByRole('link', { name: 'Next step' }).click()
  await page.getByRole('heading', { level: 1, name: 'Find the next step' }).waitFor()
})

test('another area has its own pages under its own address, and never the numbers of this one', async () => {
  const { page, wrong } = await open('/area/bromley-bexley/')
  await page.getByText('Bromley and Bexley').waitFor()
  await planner(page).age('Secondary, 11 to 16')
  await planner(page).proceed()
  await page.waitForURL('**/area/bromley-bexley/next-step')
  await planner(page).tick('Risk of exclusion')
  await page.locator('.card--first').waitFor()
  expect(await page.locator('.card--first .card-title').innerText()).toBe('Primary and Secondary Outreach Service')
  await page.getByRole('link', { name: 'Stop and act now' }).click()
  const says = await page.locator('.stop').innerText()
  expect(says).not.toContain('8356')
  expect(says).toContain('999')
  expect(wrong).toEqual([])
})

test('the theme is there before the first paint, and follows the choice', async () => {
  const { page } = await open('/', { dark: true })
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  await page.getByLabel('Appearance').selectOption('Light')
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
})
