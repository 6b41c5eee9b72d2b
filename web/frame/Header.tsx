import { useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { Brand } from '../marks/Brand.tsx'
import { Icon } from '../marks/Icon.tsx'
import { HeaderSearch } from '../search/HeaderSearch.tsx'
import { hasOwnSearch, PAGES } from './pages.ts'

/** Product name, search, and the pages there are, in one fixed order. Below 720 px the pages stand behind a button. */
export function Header() {
  const { pathname } = useLocation()
  // The menu is open at one address: whatever changes the page closes it.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const open = openAt === pathname
  return (
    <header className={hasOwnSearch(pathname) ? 'top top--home' : 'top'} data-open={open || undefined}>
      <div className="wrap">
        <Link className="brand" to="/">
          <Brand />
          Continuum
        </Link>
        <button
          className="btn btn--2 nav-btn"
          type="button"
          aria-expanded={open}
          aria-controls="pages"
          onClick={() => setOpenAt(open ? null : pathname)}
        >
          <Icon name="menu" />
          Menu
        </button>
        {!hasOwnSearch(pathname) && <HeaderSearch />}
        <nav className="nav" id="pages" aria-label="Main">
          <ul>
            {PAGES.map((page) => (
              <li key={page.to}>
                <NavLink to={page.to}>{page.name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
