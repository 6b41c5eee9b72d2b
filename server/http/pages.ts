/** The nouns whose records have a page of their own. */
export type PagedNoun = 'provisions' | 'needs' | 'sources'

/** The addresses that have a page of their own in web/App.tsx; any other gets the same page, with 404. */
const PAGES: readonly { path: RegExp; noun?: PagedNoun }[] = [
  { path: /^$/ },
  { path: /^next-step(\/.*)?$/ },
  { path: /^(find|map|safeguarding|privacy|sources|glossary|changes|accessibility|compare)$/ },
  { path: /^(?:provision|body)\/([a-z0-9-]+)(?:\/history)?$/, noun: 'provisions' },
  { path: /^need\/([a-z0-9-]+)$/, noun: 'needs' },
  { path: /^sources\/([a-z0-9-]+)$/, noun: 'sources' },
]
const OF_AREA = /^\/area\/([a-z][a-z0-9-]*)(?:\/|$)/

/**
 * Whether there is a page at this path, for one of the areas that are here. `hasRecord` is asked where the page is
 * a record's own: the area in the address (null: the one that owns the bare addresses), the noun and the id.
 */
export function isPage(
  path: string,
  hasArea: (area: string) => boolean,
  hasRecord: (area: string | null, noun: PagedNoun, id: string) => boolean = () => true,
): boolean {
  const area = OF_AREA.exec(path)
  if (area && !hasArea(area[1] ?? '')) return false
  const rest = path.slice(area ? area[0].length : 1).replace(/\/$/, '')
  return PAGES.some(({ path: page, noun }) => {
    const found = page.exec(rest)
    return found !== null && (noun === undefined || hasRecord(area?.[1] ?? null, noun, found[1] ?? ''))
  })
}
