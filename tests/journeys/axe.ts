import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Only colours differ between the themes, so in the dark only what depends on them is looked at again. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page as it stands, in its light theme: rule, place and reason. */
export const lightFaultsOf = (page: Page): Promise<string[]> => found(new AxeBuilder({ page }).withTags(TAGS))

/** The same, light and dark. */
export async function faultsOf(page: Page): Promise<string[]> {
  const light = await lightFaultsOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  const dark = await found(new AxeBuilder({ page }).withRules(OF_COLOUR))
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => `dark ${fault}`)]
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}
