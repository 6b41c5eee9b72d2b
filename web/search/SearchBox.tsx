import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { looksPersonal } from '../../domain/search/refuse.ts'
import { Icon } from '../marks/Icon.tsx'
import { Suggestions } from './Suggestions.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useSuggestions } from './use-suggestions.ts'

interface Props {
  label: string
  /** The label is heard and not seen, where the page says what the field is for. */
  labelHidden?: boolean
  hint?: string
  className?: string
  /** What the field begins with. */
  words?: string
  /** What Enter does with the words. */
  submit: (words: string) => void
}

/**
 * A search field with suggestions under it, after the ARIA pattern "editable combobox with list autocomplete".
 * Enter goes to the list of results, and to a page only from a suggestion that was chosen with the arrows. What
 * looks like a pupil's identifier is neither searched for nor kept.
 */
export function SearchBox({ label, labelHidden = false, hint, className, words = '', submit }: Props) {
  const id = useId()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(words)
  const [given, setGiven] = useState(words)
  if (given !== words) {
    // Other words were given, by a chip or by going back: what was typed gives way.
    setGiven(words)
    setTyped(words)
  }
  const [used, setUsed] = useState(false)
  const [open, setOpen] = useState(false)
  const refused = looksPersonal(typed)
  const groups = useSuggestions(refused ? '' : typed, used)
  const shown = open && groups.length > 0
  const go = (to: string) => {
    setOpen(false)
    setTyped('')
    navigate(to)
  }
  const list = useListKeys({ groups, shown, go, close: () => setOpen(false), open: () => setOpen(true) })
  const enter = (event: FormEvent) => {
    event.preventDefault()
    setOpen(false)
    if (!refused) submit(typed.trim())
  }
  const describedBy = [hint && `${id}-hint`, refused && `${id}-refused`].filter(Boolean).join(' ')
  return (
    <search className={className}>
      <form className="search-box" onSubmit={enter}>
        <label className={labelHidden ? 'visually-hidden' : undefined} htmlFor={`${id}-field`}>
          {label}
        </label>
        <div className="search-field">
          <Icon name="search" />
          <input
            id={`${id}-field`}
            type="search"
            role="combobox"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={hint ? undefined : 'Search'}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-describedby={describedBy || undefined}
            aria-invalid={refused || undefined}
            aria-activedescendant={list.at ? `${id}-${list.at.id}` : undefined}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setUsed(true)
              setOpen(true)
              list.reset()
            }}
            onFocus={() => setUsed(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={list.keys}
          />
          <Suggestions id={id} label={label} groups={groups} shown={shown} at={list.at} go={go} />
        </div>
        {refused && (
          <p className="refused" id={`${id}-refused`} role="alert">
            That looks like a pupil identifier. Search by need or provision instead.
          </p>
        )}
        {hint && (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </form>
    </search>
  )
}
