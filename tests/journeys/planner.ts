import type { Locator, Page } from 'playwright-core'

/** The planner as a person uses it; each function is one or two presses. */
export const planner = (page: Page) => ({
  age: (says: string) => page.getByRole('radio', { name: says, exact: true }).check(),
  proceed: () => page.getByRole('button', { name: 'Continue' }).click(),
  tick: (says: string) => page.getByRole('checkbox', { name: says, exact: true }).check(),
  untick: (says: string) => page.getByRole('checkbox', { name: says, exact: true }).uncheck(),
  nothingFormal: () => page.getByRole('button', { name: 'Nothing formal yet' }).click(),
  tried: (name: string, status: 'Not tried' | 'In place now' | 'Tried and reviewed') =>
    page.getByRole('radiogroup', { name }).getByRole('radio', { name: status }).check(),
  reviews: (says: '0' | '1' | '2 or more') =>
    page.getByRole('group', { name: 'Reviews without effect' }).getByRole('radio', { name: says }).check(),
  effect: (name: string, says: string) => page.getByLabel(`Effect of ${name}`).selectOption(says),
  school: (says: string) => page.getByLabel('Kind of school', { exact: true }).selectOption(says),
})

/** A group of the results by its heading, once it is there. */
export const group = (page: Page, name: string): Locator =>
  page.locator('section.group').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) })

/** The names of the cards in a group, in their order. */
export const cards = (page: Page, name: string): Promise<string[]> =>
  group(page, name).locator('.card-title').allInnerTexts()

/** The provisions ruled out, each with its whole line. */
export const ruledOut = (page: Page): Locator => group(page, 'Looked at and ruled out').locator('.ruled > li')
