import { type ReactNode, useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Where the reader is: null before the first page, which every browser reads from the top by itself. */
const visit = { path: null as string | null, moved: false }

/**
 * One page: its title (Page – Section – Continuum), whether search engines may list it, and its content, which
 * holds the one h1. On a change of page focus goes to that h1; going back leaves the scroll to the browser.
 */
export function Page(props: { title: string; listed?: boolean; className?: string; children: ReactNode }) {
  const { pathname } = useLocation()
  const how = useNavigationType()
  useEffect(() => {
    const arrived = visit.path !== pathname
    visit.moved ||= arrived && visit.path !== null
    visit.path = pathname
    // The same page drawn anew (its image has come) takes focus only where the old heading took it away.
    if (!visit.moved || (!arrived && document.activeElement !== document.body)) return
    if (arrived && how !== 'POP') window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname, how])
  return (
    <main id="main" tabIndex={-1} className={props.className}>
      <title>{`${props.title} – Continuum`}</title>
      {props.listed === false && <meta name="robots" content="noindex" />}
      {props.children}
    </main>
  )
}
