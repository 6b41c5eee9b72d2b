import { useNavigate } from 'react-router'
import { addressOf } from '../find/address.ts'
import { SearchBox } from './SearchBox.tsx'

/** The search field in the header of every page that has none of its own. */
export function HeaderSearch() {
  const navigate = useNavigate()
  return (
    <SearchBox
      className="top-search"
      label="Search provision. Do not type a pupil’s name"
      labelHidden
      submit={(words) => navigate(addressOf({ words }))}
    />
  )
}
