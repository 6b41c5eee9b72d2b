import { expect, test } from 'vitest'
import { journeys } from './browser.ts'
import { planner } from './planner.ts'

const { open } = journeys()

test('with the network cut, everything else is gone at once, the numbers stand and focus is on the heading', async () => {
  const { page } = await open('/next-step')
  const { age, tick } = planner(page)
  await age('Secondary, 11 to 16')
  await tick('Anger, strong feelings')
  await page.locator('.card--first').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('checkbox', { name: 'A child may be at risk of harm' }).click()
  const panel = page.locator('.stop')
  await panel.waitFor()
  expect(await page.locator('.card, .fold, .group, .answers').count()).toBe(0)
  for (const number of ['999', '020 8356 5500', '020 8356 2710'])
    expect(await panel.getByRole('link', { name: number, exact: true }).isVisible()).toBe(true)
  expect(await panel.innerText()).toContain('designated safeguarding lead')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('stop-h')
  expect(await page.title()).toBe('Find the next step – Next step – Continuum')
  await page.getByRole('button', { name: /ticked this by mistake/ }).click()
  await page.locator('.card--first').waitFor()
  expect(await page.getByRole('radio', { name: 'Secondary, 11 to 16' }).isChecked()).toBe(true)
})

test('with nothing but the page itself reached, the numbers are there', async () => {
  const { page } = await open('/privacy')
  await page.route('**/image/**', (route) => route.abort())
  await page.goto('/next-step')
  await page.getByText('We cannot work this out now').waitFor()
  await page.getByRole('checkbox', { name: 'A child may be at risk of harm' }).click()
  expect(await page.locator('.stop').getByRole('link', { name: '020 8356 5500' }).isVisible()).toBe(true)
})

test('the strip is at the same place on every planner page and leads to the panel', async () => {
  const { page } = await open('/next-step')
  const places = []
  for (const path of ['', '/age', '/needs', '/tried', '/circumstances', '/more', '/result']) {
    await page.goto(`/next-step${path}`)
    places.push(await page.getByRole('complementary', { name: 'Safeguarding' }).boundingBox())
  }
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1)
  await page.getByRole('link', { name: 'Stop and act now' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stop here and act now')
})

test('a browser without JavaScript reads the numbers', async () => {
  const { page } = await open('/')
  const html = await page.request.get('/next-step').then((reply) => reply.text())
  const written = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? ''
  expect(written).toContain('tel:999')
  expect(written).toContain('020 8356 5500')
  expect(written).toContain('020 8356 2710')
})
