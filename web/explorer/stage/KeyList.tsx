import { useEffect, useRef } from 'react'
import { CheckOption } from '../../controls/CheckOption.tsx'
import { KEYS } from './keys.ts'

interface Props {
  characters: boolean
  setCharacters: (on: boolean) => void
  close: () => void
}

/** The keys of the map, written from the table the map acts on. */
export function KeyList({ characters, setCharacters, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="map-keys" aria-labelledby="map-keys-title" onClose={close}>
      <h2 id="map-keys-title">Keys on the map</h2>
      <table>
        <tbody>
          {KEYS.map(({ shown, does, says }) => (
            <tr key={does}>
              <th scope="row">
                <kbd>{shown}</kbd>
              </th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CheckOption checked={characters} change={setCharacters}>
        Single characters are keys while focus is on the map
      </CheckOption>
      <form method="dialog">
        <button type="submit" className="btn">
          Close
        </button>
      </form>
    </dialog>
  )
}
