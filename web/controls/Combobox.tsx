import { type KeyboardEvent, useId, useState } from 'react'
import { looksPersonal } from '../../domain/search/refuse.ts'

export interface ComboboxOption {
  id: string
  name: string
  /** Other words it is found by. */
  words: readonly string[]
}

interface Props {
  label: string
  hint: string
  options: readonly ComboboxOption[]
  choose: (id: string) => void
}

/** Options at once on the screen: more would only be scrolled past. */
const MOST = 8

/**
 * A text field with a list under it, after the ARIA pattern "editable combobox with list autocomplete": the
 * arrows move through the list while focus stays in the field, Enter chooses, Escape closes, then clears.
 */
export function Combobox({ label, hint, options, choose }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const refused = looksPersonal(typed)
  const found = refused ? [] : matching(options, typed)
  const take = (option: ComboboxOption | undefined) => {
    if (!option) return
    choose(option.id)
    setTyped('')
    setOpen(false)
    setAt(-1)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(found[at] ?? (found.length === 1 ? found[0] : undefined))
    else if (event.key === 'ArrowDown') move(open ? (at + 1) % Math.max(found.length, 1) : 0)
    else if (event.key === 'ArrowUp') move(at <= 0 ? found.length - 1 : at - 1)
    else if (event.key === 'Escape' && open) setOpen(false)
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
  }
  const move = (to: number) => {
    setOpen(true)
    setAt(to)
  }
  const shown = open && !refused
  return (
    <div className="field combobox">
      <label htmlFor={`${id}-field`}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-describedby={refused ? `${id}-refused` : `${id}-hint`}
        aria-invalid={refused || undefined}
        aria-activedescendant={shown && found[at] ? `${id}-${found[at].id}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keys}
      />
      {refused && (
        <p className="refused" id={`${id}-refused`} role="alert">
          That looks like a pupil identifier. Search by need or provision instead.
        </p>
      )}
      {/* The list is not focusable: the field keeps focus, so a press on an option must not take it away. */}
      <div id={`${id}-list`} role="listbox" aria-label={label} className="listbox" hidden={!shown} tabIndex={-1}>
        {found.map((option, place) => (
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className="listbox-option"
            onPointerDown={(event) => {
              event.preventDefault()
              take(option)
            }}
          >
            {option.name}
          </div>
        ))}
        {found.length === 0 && <p className="listbox-none">Nothing matches. Try another word.</p>}
      </div>
    </div>
  )
}

/** Those whose name or words hold what was typed; names that begin with it first. */
function matching(options: readonly ComboboxOption[], typed: string): ComboboxOption[] {
  const words = typed.trim().toLowerCase()
  const begins = (option: ComboboxOption) => (option.name.toLowerCase().startsWith(words) ? 0 : 1)
  return options
    .filter((option) => [option.name, ...option.words].some((text) => text.toLowerCase().includes(words)))
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, MOST)
}
