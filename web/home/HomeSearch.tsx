import { useNavigate } from 'react-router'
import { addressOf } from '../find/address.ts'
import { SearchBox } from '../search/SearchBox.tsx'

/** The search field of the home page; Enter leads to the list of what was found. */
export function HomeSearch() {
  const navigate = useNavigate()
  return (
    <SearchBox
      className="home-search"
      label="Find a provision, panel or need"
      hint="Search by name, need or abbreviation. Do not type a pupil’s name."
      submit={(words) => navigate(addressOf({ words }))}
    />
  )
}
