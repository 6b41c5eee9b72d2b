/** The pages in the header, in their fixed order. A page that is not there yet has no line here. */
export const PAGES = [
  { to: '/find', name: 'Find provision', says: 'Everything the borough offers, by name, need or tier' },
  { to: '/next-step', name: 'Next step', says: 'Possible next steps for a pupil, with reasons' },
] as const

/** The pages in the footer. */
export const REFERENCE = [
  { to: '/glossary', name: 'Glossary' },
  { to: '/changes', name: 'Changes' },
  { to: '/accessibility', name: 'Accessibility' },
  { to: '/privacy', name: 'Privacy' },
  { to: '/sources', name: 'About the sources' },
] as const

/** Where the strip stands: at the same place on every planner page, and on the page it leads to. */
export const hasStrip = (path: string): boolean => path.startsWith('/next-step') || path === '/safeguarding'

/** The pages whose own search field stands where the header's would. */
export const hasOwnSearch = (path: string): boolean => path === '/' || path === '/find'
