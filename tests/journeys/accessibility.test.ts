import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEVICES, type Device, journeys } from './browser.ts'
import { planner } from './planner.ts'

const { open } = journeys()

const PATHS = [
  '/',
  '/next-step',
  '/next-step/age',
  '/next-step/needs',
  '/next-step/tried',
  '/next-step/circumstances',
  '/next-step/more',
  '/next-step/result',
  '/safeguarding',
  '/privacy',
  '/sources',
  '/sources/no-need-to-exclude',
  '/nowhere',
]

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function faults(page: Page): Promise<string[]> {
  const light = await found(page, (axe) => axe.withTags(TAGS))
  // Only colours differ between the themes, so in the dark only what depends on them is looked at again.
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  const dark = await found(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']))
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => `dark ${fault}`)]
}

async function found(page: Page, which: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await which(new AxeBuilder({ page }).options({ resultTypes: ['violations'] })).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

/** Answers with something in every group, panels open, something tried. */
async function muchAnswered(page: Page) {
  await page.addInitScript(() => {
    localStorage.setItem('continuum.mode.narrow', 'quick')
    localStorage.setItem('continuum.mode.wide', 'quick')
  })
  await page.goto('/next-step')
  await planner(page).tick('Disruptive or challenging behaviour')
  await planner(page).tick('Risk of exclusion')
  await planner(page).tick('Suspended')
  await planner(page).tick('A serious incident')
  await page.getByRole('button', { name: 'More needs' }).click()
  await page.getByRole('button', { name: 'Add another' }).click()
  await page
    .getByRole('button', { name: /Try it/ })
    .first()
    .click()
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

test.each(Object.keys(DEVICES) as Device[])(
  'on a %s every page is without fault, light and dark',
  async (device) => {
    const { page, wrong } = await open('/privacy', { device })
    const all: string[] = []
    for (const path of PATHS) {
      await page.goto(path)
      await page.locator('main h1').waitFor()
      all.push(...(await faults(page)).map((fault) => `${path} ${fault}`))
    }
    await muchAnswered(page)
    all.push(...(await faults(page)).map((fault) => `answered ${fault}`))
    expect(all).toEqual([])
    expect(wrong).toEqual([])
  },
  300_000,
)

test.each([320, 360, 820, 1366])('no page scrolls sideways at %s', async (width) => {
  const { page } = await open('/privacy', { width })
  const wide: string[] = []
  const measure = async (path: string) => {
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    if ((scroll ?? 0) > (client ?? 0)) wide.push(`${path}: ${scroll} in ${client}`)
  }
  for (const path of PATHS) {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await measure(path)
  }
  await muchAnswered(page)
  await measure('answered')
  expect(wide).toEqual([])
})

test.each(['tablet', 'phone'] as const)('every target on a %s is large enough for a finger', async (device) => {
  const { page } = await open('/privacy', { device })
  await muchAnswered(page)
  const small = await page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>(
      'main button, main select, main .option, main .tile, .strip a, summary',
    )
    return [...parts]
      .map((part) => ({
        says: part.textContent?.slice(0, 40),
        box: part.getBoundingClientRect(),
        link: part.matches('.link'),
      }))
      .filter(({ box, link }) => box.height > 0 && (box.height < (link ? 24 : 44) || box.width < 24))
      .map(({ says, box }) => `${says}: ${Math.round(box.width)} x ${Math.round(box.height)}`)
  })
  expect(small).toEqual([])
})

test('text at 200 per cent is neither cut nor laid over other text', async () => {
  const { page } = await open('/privacy')
  await muchAnswered(page)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.card, .tile, .tier, .flag, .btn, .duties > li, .fold summary')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow !== 'visible')
      .map((part) => part.textContent?.slice(0, 40)),
  )
  expect(cut).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

test('with reduced motion nothing moves', async () => {
  const { page } = await open('/next-step')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((part) => {
        const { transitionDuration, animationName } = getComputedStyle(part)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length,
  )
  expect(moving).toBe(0)
})
