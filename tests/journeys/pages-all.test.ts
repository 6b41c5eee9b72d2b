import { expect, test } from 'vitest'
import { journeys, type Opened } from './browser.ts'

const started = journeys()

/** Goes to each address at 320 px and says what is wrong: a second h1, a title twice, a sideways scroll, an error. */
async function walked({ page, wrong }: Opened, pages: readonly { path: string; name: string }[]): Promise<string[]> {
  const faults: string[] = []
  const titles = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} ${message.text()}`))
  for (const { path, name } of pages) {
    await page.goto(path)
    await page.locator('main h1', { hasText: name }).waitFor()
    await page.locator('#sources, .helps').first().waitFor()
    const seen = await page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at),
      title: document.title,
    }))
    if (seen.headings !== 1) faults.push(`${path}: ${seen.headings} h1`)
    if (seen.over > 0) faults.push(`${path}: ${seen.over} px sideways`)
    if (seen.ids.length > 0) faults.push(`${path}: twice the id ${seen.ids}`)
    if (titles.has(seen.title)) faults.push(`${path}: the title ${seen.title} again`)
    titles.add(seen.title)
  }
  return [...faults, ...wrong]
}

const records = () => {
  const published = started.server.images.newest('hackney')
  if (!published) throw new Error('Hackney is not published')
  return published.image.data.records
}

test('every provision, panel and team has its page, whole, at 320 px', { timeout: 300_000 }, async () => {
  const pages = records().provisions.map(({ id, name, kind }) => ({
    name,
    path: kind === 'FORUM' || kind === 'TEAM' ? `/body/${id}` : `/provision/${id}`,
  }))
  expect(pages.length).toBeGreaterThan(75)
  expect(await walked(await started.open('/accessibility', { width: 320 }), pages)).toEqual([])
})

test('every need has its page, whole, at 320 px', { timeout: 120_000 }, async () => {
  const pages = records().needs.map(({ id, name }) => ({ name, path: `/need/${id}` }))
  expect(pages).toHaveLength(25)
  expect(await walked(await started.open('/accessibility', { width: 320 }), pages)).toEqual([])
})
