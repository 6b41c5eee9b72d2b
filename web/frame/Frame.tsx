import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { hasStrip } from './pages.ts'
import { Strip } from './Strip.tsx'

/** What surrounds every page. The pages come in between; what goes wrong inside one leaves the frame standing. */
export function Frame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <Header />
      {hasStrip(pathname) && <Strip />}
      {children}
      <Footer />
    </>
  )
}
