import { Link } from 'react-router'
import { Appearance } from '../theme/Appearance.tsx'
import { REFERENCE } from './pages.ts'

export function Footer() {
  return (
    <footer className="footer">
      <div className="wrap">
        <ul>
          {REFERENCE.map((page) => (
            <li key={page.to}>
              <Link to={page.to}>{page.name}</Link>
            </li>
          ))}
        </ul>
        <Appearance />
        <p className="footer-note">Options with reasons and sources. Staff decide. Not legal advice.</p>
      </div>
    </footer>
  )
}
