import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeys } from './browser.ts'

const { open } = journeys()

/** Presses Tab until what has focus is called this; says so when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null
      const part = active === document.body ? null : active
      const box = part?.getBoundingClientRect()
      const says = part?.labels?.[0]?.textContent || part?.getAttribute('aria-label') || part?.textContent || ''
      const style = part ? getComputedStyle(part) : null
      const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20))
      return {
        focused: part !== null,
        says,
        outline: Number.parseFloat(style?.outlineWidth ?? '0'),
        covered: Boolean(top && part && !part.contains(top) && !top.contains(part) && !top.closest('label')),
        shown: Boolean(box && box.bottom > 0 && box.top < innerHeight),
      }
    })
    if (!seen.focused) continue
    expect(seen).toMatchObject({ covered: false, shown: true })
    expect(seen.outline).toBeGreaterThanOrEqual(2)
    if (name.test(seen.says)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

test('by keyboard alone: from home to a reasoned step, something tried, and undone', async () => {
  const { page } = await open('/')
  await tabTo(page, /Skip to main content/)
  await page.keyboard.press('Enter')
  await tabTo(page, /Under 5/)
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  expect(await page.getByRole('radio', { name: 'Secondary, 11 to 16' }).isChecked()).toBe(true)
  await tabTo(page, /^Continue/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/next-step')
  await page.getByRole('checkbox', { name: 'Risk of exclusion' }).waitFor()
  await tabTo(page, /Risk of exclusion/)
  await page.keyboard.press('Space')
  await tabTo(page, /Nothing formal yet/)
  await page.keyboard.press('Enter')
  await tabTo(page, /None of these/)
  await page.keyboard.press('Space')
  await page.locator('.card--first').waitFor()
  await tabTo(page, /Try it/)
  await page.keyboard.press('Enter')
  await page.locator('.whatif:focus').waitFor()
  await tabTo(page, /Undo/)
  await page.keyboard.press('Enter')
  await page.locator('#results-h:focus').waitFor()
  expect(await page.locator('.whatif').count()).toBe(0)
})

test('the combobox follows the arrows, Enter and Escape, and focus stays in the field', async () => {
  const { page } = await open('/next-step')
  await page.getByRole('button', { name: 'More needs' }).press('Enter')
  const field = page.getByRole('combobox', { name: 'Another need' })
  await field.focus()
  await page.keyboard.type('lang')
  await page.keyboard.press('ArrowDown')
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  const active = await field.getAttribute('aria-activedescendant')
  expect(await page.locator(`[id="${active}"]`).innerText()).toMatch(/language/i)
  await page.keyboard.press('Escape')
  expect(await field.getAttribute('aria-expanded')).toBe('false')
  expect(await field.inputValue()).toBe('lang')
  await page.keyboard.press('Escape')
  expect(await field.inputValue()).toBe('')
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('each change is said once, in at most fifteen words', async () => {
  const { page } = await open('/next-step')
  await page.getByRole('status').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const said: string[] = []
    const now = () => document.querySelector('[role=status]')?.textContent ?? ''
    let last = now()
    Object.assign(window, { said })
    new MutationObserver(() => {
      if (now() !== last) said.push(now())
      last = now()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const spoken = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  const names = ['Anxiety, stress', 'Being bullied', 'Risk of exclusion', 'Not sure yet']
  for (const [at, name] of names.entries()) {
    await page.getByRole('checkbox', { name }).press('Space')
    await page.waitForFunction((count) => (window as unknown as { said: string[] }).said.length === count, at + 1)
  }
  const says = await spoken()
  expect(says.length).toBe(names.length)
  for (const one of says) expect(one.trim().split(/\s+/).length).toBeLessThanOrEqual(15)
})
