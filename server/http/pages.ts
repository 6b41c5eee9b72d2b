/** The addresses that have a page of their own in web/App.tsx; any other gets the same page, with 404. */
const PAGES = [/^$/, /^next-step(\/.*)?$/, /^safeguarding$/, /^privacy$/, /^sources(\/[a-z0-9-]+)?$/]
const OF_AREA = /^\/area\/([a-z][a-z0-9-]*)(?:\/|$)/

/** Whether there is a page at this path, for one of the areas that are here. */
export function isPage(path: string, hasArea: (area: string) => boolean): boolean {
  const area = OF_AREA.exec(path)
  if (area && !hasArea(area[1] ?? '')) return false
  const rest = path.slice(area ? area[0].length : 1).replace(/\/$/, '')
  return PAGES.some((page) => page.test(rest))
}
