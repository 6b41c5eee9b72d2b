import type { Suggestion, SuggestionGroup } from './suggestions.ts'

interface Props {
  /** Of the field; the list and each suggestion have ids that begin with it. */
  id: string
  label: string
  groups: readonly SuggestionGroup[]
  shown: boolean
  /** The one the arrows stand on. */
  at: Suggestion | null
  go: (to: string) => void
}

/** The suggestions under a search field, in their groups. Focus stays in the field, so none of this takes it. */
export function Suggestions({ id, label, groups, shown, at, go }: Props) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className="listbox suggestions"
      hidden={!shown}
      tabIndex={-1}
    >
      {groups.map(({ name, found }) => (
        <fieldset key={name}>
          <legend>{name}</legend>
          {found.map((one) => (
            <Option key={one.id} id={`${id}-${one.id}`} one={one} on={one === at} go={go} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Option({ id, one, on, go }: { id: string; one: Suggestion; on: boolean; go: (to: string) => void }) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      className="listbox-option"
      // A press must not take focus from the field, which would close the list before the press is over.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => go(one.to)}
      // Focus stays in the field; where a screen reader puts it here all the same, Enter follows.
      onKeyDown={(event) => event.key === 'Enter' && go(one.to)}
    >
      <span>{one.name}</span>
      <span className="suggestions-note">{one.note}</span>
    </div>
  )
}
