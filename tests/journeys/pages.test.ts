import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeys } from './browser.ts'

const walk = journeys()

const PSP = '/provision/pastoral-support-programme'

/** The lines of one of the lists under "What comes before and after". */
const list = (page: Page, name: string) =>
  page
    .locator('.around-list')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .locator('li > p:first-child')
    .allInnerTexts()

test('a provision in its fixed order', async () => {
  const { page } = await walk.open(PSP)
  await page.locator('#sources').waitFor()
  expect(await page.title()).toBe('Pastoral Support Programme (PSP) – Provision – Continuum')
  expect(await page.locator('main h2:visible').allInnerTexts()).toEqual([
    'At a glance',
    'Is it the next step?',
    'How to start',
    'What comes before and after',
    'Check these are in place',
    'What it involves',
    'Evidence',
    'Measure it, before and after',
    'Sources',
    'Where sources differ',
    'What the sources do not say',
  ])
  const marks = await page.locator('.marks').innerText()
  expect(marks).toMatch(/Universal plus\s+· inferred/)
  expect(marks).toContain('Not yet checked by the council')
})

test('every statement opens its source by key: document, edition, heading and line, whether it stands', async () => {
  const { page } = await walk.open(PSP)
  const first = page.locator('#is-it .founded').first()
  await first.locator('summary').focus()
  await page.keyboard.press('Enter')
  const opened = first.locator('.founded-in')
  expect(await opened.innerText()).toContain('No Need to Exclude')
  expect(await opened.innerText()).toContain('exclusion policy of November 2021')
  expect(await opened.innerText()).toContain('Pastoral Support Programme, lines 599-605')
  expect(await opened.innerText()).toContain('Standing: not confirmed')
  await opened.getByRole('link', { name: 'No Need to Exclude' }).first().click()
  await page.waitForURL('**/sources/no-need-to-exclude')
})

test('what comes before and after is told from each end', async () => {
  const { page } = await walk.open(PSP)
  await page.locator('#around').waitFor()
  const next = await list(page, 'Goes on to')
  expect(next[0]).toMatch(
    /^Re-engagement Unit, when two reviews have not had the effect needed.*30 to 40 school days\.$/,
  )
  expect(next.some((line) => line.startsWith('Re-engagement Unit asks for this as evidence, when'))).toBe(true)
  expect((await list(page, 'Instead of'))[0]).toMatch(/^Instead of Suspension, when/)
  await page.goto('/provision/re-engagement-unit')
  await page.locator('#around').waitFor()
  const before = await list(page, 'Often comes before this')
  expect(before.some((line) => line.startsWith('Pastoral Support Programme (PSP) goes on to this, when'))).toBe(true)
  expect(before.some((line) => line.startsWith('Pastoral Support Programme (PSP) is asked for as evidence'))).toBe(true)
  expect((await list(page, 'Steps down to'))[0]).toMatch(/^Pastoral Support Programme \(PSP\), when the unit/)
})

test('what must be in place can be ticked, and no tick outlives the page', async () => {
  const { page } = await walk.open(PSP)
  const tick = page.getByRole('checkbox', { name: /One leader is named/ })
  await tick.check()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await page.reload()
  expect(await tick.isChecked()).toBe(false)
})

test('a number that nobody confirmed says so beside itself', async () => {
  const { page } = await walk.open(PSP)
  const contact = page.locator('.contact').first()
  expect(await contact.innerText()).toContain('020 8820 7360')
  expect(await contact.innerText()).toContain('As printed in the guide; not confirmed')
})

test('evidence is three scales, not rated, and the guide’s claims stand apart', async () => {
  const { page } = await walk.open(PSP)
  await page.locator('#evidence').waitFor()
  expect(await page.locator('.scales dd').allInnerTexts()).toEqual(['Not rated', 'Not rated', 'Not rated'])
  expect(await page.locator('#evidence').innerText()).toContain('A claim is not evidence.')
})

test('a name that changed since the guide is said on first sight', async () => {
  const { page } = await walk.open('/body/first-access-and-screening-team')
  const banner = page.getByRole('region', { name: 'What to know first' })
  await banner.waitFor()
  expect(await banner.innerText()).toContain('is now MASH')
  expect(await banner.innerText()).toContain('Local page')
  expect((await banner.boundingBox())?.y).toBeLessThan(768 - 100)
})

test('a sanction is never suggested', async () => {
  const { page } = await walk.open('/provision/permanent-exclusion')
  await page.locator('#is-it').waitFor()
  expect(await page.locator('#is-it > p').first().innerText()).toContain('Continuum never suggests a sanction')
})

test('each record has one address; the other leads to it', async () => {
  const { page } = await walk.open('/provision/partnership-panel')
  await page.waitForURL('**/body/partnership-panel')
  await page.goto('/body/pastoral-support-programme')
  await page.waitForURL(`**${PSP}`)
  expect(await page.locator('main h1').innerText()).toBe('Pastoral Support Programme (PSP)')
})

test.each([
  '/provision/no-such',
  '/body/no-such',
  '/need/no-such',
  '/provision/no-such/history',
  '/provision/outreach-service',
])('%s is not found, said by the server and by the page', async (path) => {
  const { page } = await walk.open('/accessibility')
  const reply = await page.goto(path)
  expect(reply?.status()).toBe(404)
  await page.getByRole('heading', { level: 1, name: 'There is no page at this address' }).waitFor()
})

test('another area has the same pages under its own address', async () => {
  const { page } = await walk.open('/area/bromley-bexley/provision/outreach-service')
  await page.locator('#sources').waitFor()
  expect(new URL(page.url()).pathname).toBe('/area/bromley-bexley/provision/outreach-service')
})

test('a need says first what must not wait, then what helps by tier', async () => {
  const { page } = await walk.open('/need/low-mood')
  await page.locator('.helps').first().waitFor()
  expect(await page.locator('.duties > li').first().innerText()).toContain('self-harm or suicidal thoughts')
  expect(await page.locator('main h2').allInnerTexts()).toEqual([
    'Before anything else',
    'Universal 2',
    'Universal plus 5',
    'Complex / high risk 1',
  ])
  expect(await page.locator('.helps .card-title').allInnerTexts()).toEqual([
    'Talk with the pupil and parents',
    'Adjust the classroom',
    'Key worker or learning mentor',
    'School counselling',
    'Mental health support team',
    'Early help',
    'SEN support (assess, plan, do, review)',
    'Child and adolescent mental health services',
  ])
  const counselling = page.locator('.card', { hasText: 'School counselling' })
  expect(await counselling.locator('.founded').innerText()).toContain('Guide, explicit')
})

test('the glossary opens at a word, with what it was called', async () => {
  const { page } = await walk.open('/glossary#fte')
  const word = page.locator('#fte')
  await word.waitFor()
  expect(await word.innerText()).toContain('fixed-term exclusion')
  expect(await word.innerText()).toContain('full-time equivalent')
  await page.waitForFunction(() => document.activeElement?.id === 'fte')
})

test('with one edition the history says that nothing has changed yet', async () => {
  const { page } = await walk.open(`${PSP}/history`)
  await page.getByText('There is one edition of Hackney so far.').waitFor()
  expect(await page.locator('.editions li').allInnerTexts()).toEqual(['Edition 1, 23 November 2026. First published.'])
})

test('compare says Different in words, drops what is not there, and keeps its first column in view', async () => {
  const { page } = await walk.open('/compare?items=re-engagement-unit,nothing,camhs', { device: 'phone' })
  const row = (name: string) => page.locator('tr', { has: page.locator('th[scope=row]', { hasText: name }) })
  await row('Kind').waitFor()
  expect(await page.locator('thead th').allInnerTexts()).toEqual([
    'Re-engagement Unit',
    'Child and adolescent mental health services',
  ])
  expect(await row('Who for').locator('th').innerText()).toContain('Different')
  expect(await row('Kind').locator('th').innerText()).toBe('Kind')
  await page.locator('.table-scroll').evaluate((part) => part.scrollTo(120, 0))
  expect((await row('Kind').locator('th').boundingBox())?.x).toBeLessThan(20)
  await page.getByLabel('Add a provision').selectOption({ label: 'Circle of Friends' })
  await page.waitForURL('**/compare?items=re-engagement-unit,camhs,circle-of-friends')
})

test('without scripts there is a list of everything, with the numbers first', async () => {
  const reply = await fetch(`${walk.server.address}/list.html`)
  const html = await reply.text()
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(html).not.toContain('<script')
  expect(html).toContain('<b>020 8356 5500</b>')
  expect(html.match(/<h3>/g)).toHaveLength(79)
  expect(html).toContain('(as printed in the guide; not confirmed)')
  const page = await (await fetch(`${walk.server.address}/`)).text()
  expect(page.slice(page.indexOf('<noscript>'))).toContain('href="/list.html"')
})

test('when the second half of the image does not come, the page says so and asks again', async () => {
  const { page } = await walk.open('/accessibility')
  await page.route('**/*.bodies.json*', (route) => route.abort())
  await page.goto(PSP)
  await page.getByText('The rest of this page could not be fetched').waitFor()
  expect(await page.locator('main h1').innerText()).toBe('Pastoral Support Programme (PSP)')
  await page.unroute('**/*.bodies.json*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('#glance').waitFor()
})

test('from a card of the planner to its page in one press', async () => {
  const { page } = await walk.open('/next-step')
  await page.getByRole('radio', { name: 'Secondary, 11 to 16', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Risk of exclusion', exact: true }).check()
  const first = page.locator('.card--first .card-title a')
  const name = await first.innerText()
  await first.click()
  await page.waitForURL(/\/(provision|body)\//)
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
})
