import { expect, test } from 'vitest'
import { journeys } from './browser.ts'
import { planner } from './planner.ts'

const { open } = journeys()

test('with the catalogue out of reach the answers are kept, and one press brings it back', async () => {
  const { page } = await open('/')
  await planner(page).age('5')
  await page.route('**/image/**', (route) => route.abort())
  await page.goto('/next-step')
  await page.getByText('We cannot work this out now').waitFor()
  await page.unroute('**/image/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('radiogroup', { name: 'Pastoral Support Programme (PSP)' }).waitFor()
  expect(await page.getByRole('radio', { name: '5', exact: true }).isChecked()).toBe(true)
})

test('a slow catalogue shows the shape of what is coming, then says so, then can be given up', async () => {
  const { page } = await open('/privacy')
  await page.clock.install()
  await page.route('**/image/areas.json', () => undefined)
  await page.goto('/next-step')
  await page.locator('main h1').waitFor()
  expect(await page.locator('.skeleton').count()).toBe(0)
  await page.clock.runFor(450)
  expect(await page.locator('[aria-busy=true] .skeleton').count()).toBe(1)
  await page.clock.runFor(5000)
  expect(await page.getByRole('status').innerText()).toContain('Still working.')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
})

test('a page whose script cannot be fetched says so and leads on', async () => {
  const { page } = await open('/')
  await page.route('**/assets/NextStep-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Next step' }).click()
  await page.getByRole('heading', { level: 1, name: 'This page did not load' }).waitFor()
  await page.getByRole('link', { name: 'A child may be at risk of harm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Stop here and act now' }).waitFor()
})

test('answers from an edition that is gone do not break the page', async () => {
  const { page, wrong } = await open('/next-step')
  await planner(page).age('5')
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('continuum.answers') ?? '{}')
    const tried = [{ provision: 'closed-long-ago', status: 'FINISHED' }]
    sessionStorage.setItem('continuum.answers', JSON.stringify({ ...kept, worries: ['no-such-worry'], tried }))
  })
  await page.reload()
  await page.getByText('Say what worries you most').waitFor()
  expect(wrong).toEqual([])
})
