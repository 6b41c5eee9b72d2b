import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOf, lightFaultsOf } from './axe.ts'
import { DEVICES, type Device, journeys } from './browser.ts'

const { open } = journeys()

/** The page on which everything that opens is opened; the others hold the same parts. */
const OPENED = '/provision/pastoral-support-programme'

/** One page of each kind, and the kinds at their fullest. */
const PATHS = [
  OPENED,
  '/provision/suspension',
  '/body/first-access-and-screening-team',
  '/provision/pastoral-support-programme/history',
  '/need/low-mood',
  '/glossary',
  '/changes',
  '/accessibility',
  '/compare',
  '/compare?items=re-engagement-unit,new-regents-placement,camhs,circle-of-friends',
  '/list.html',
]

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })

const devices = Object.keys(DEVICES) as Device[]

test.each(devices)(
  'on a %s no page of the explorer has a fault, open or closed',
  { timeout: 300_000 },
  async (device) => {
    const { page, wrong } = await open('/accessibility', { device })
    const all: string[] = []
    for (const path of PATHS) {
      await page.goto(path)
      await page.locator('#sources, .compare-table, .word, .change-row, .helps, main h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      // The list without scripts is always black on white.
      const faults = await (path === '/list.html' ? lightFaultsOf(page) : faultsOf(page))
      all.push(...faults.map((fault) => `${path} ${fault}`))
    }
    expect(all).toEqual([])
    expect(wrong).toEqual([])
  },
)

test.each([320, 360, 820, 1366])('no page of the explorer scrolls sideways at %s', async (width) => {
  const { page } = await open('/accessibility', { width })
  const wide: string[] = []
  for (const path of PATHS) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await openAll(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over > 0) wide.push(`${path}: ${over}`)
  }
  expect(wide).toEqual([])
})

test.each(['tablet', 'phone'] as const)('what is pressed on a %s is large enough for a finger', async (device) => {
  const { page } = await open('/provision/pastoral-support-programme', { device })
  await page.locator('#sources').waitFor()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main summary, .ticks label, .letters a')]
      .map((part) => ({
        says: part.textContent?.slice(0, 40),
        quiet: part.closest('.founded'),
        box: part.getBoundingClientRect(),
      }))
      .filter(({ box, quiet }) => box.height > 0 && box.height < (quiet ? 24 : 44))
      .map(({ says, box }) => `${says}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
  )
  expect(small).toEqual([])
})
