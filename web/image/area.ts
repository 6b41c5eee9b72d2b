/** The area an address names, and what stands before every path of it. A bare address belongs to the default area. */
export function areaOf(path: string): { area: string | null; base: string } {
  const named = /^\/area\/([a-z][a-z0-9-]*)(?=\/|$)/.exec(path)
  return named?.[1] ? { area: named[1], base: named[0] } : { area: null, base: '/' }
}
