import type { Facet, FacetOption } from './facets.ts'

/** Choices that stand open; a longer list keeps the rest one press away. */
const OPEN = 8

/** One list: each choice with the count it would give. A choice that would give none stays, quieter, and can be ticked. */
export function FacetList({ facet, tick }: { facet: Facet; tick: (value: string, on: boolean) => void }) {
  const { name, options } = facet
  const first = options.length > OPEN + 2 && facet.key === 'need' ? options.slice(0, OPEN) : options
  const rest = options.slice(first.length)
  return (
    <fieldset>
      <legend>{name}</legend>
      <div className="facet-options">
        {first.map((option) => (
          <Choice key={option.value} option={option} tick={tick} />
        ))}
      </div>
      {rest.length > 0 && (
        <details className="disclosure" open={rest.some(({ on }) => on)}>
          <summary>{rest.length} more</summary>
          {rest.map((option) => (
            <Choice key={option.value} option={option} tick={tick} />
          ))}
        </details>
      )}
    </fieldset>
  )
}

function Choice({ option, tick }: { option: FacetOption; tick: (value: string, on: boolean) => void }) {
  const { value, name, count, on } = option
  return (
    <label className="option" data-zero={count === 0 || undefined}>
      <input type="checkbox" checked={on} onChange={(event) => tick(value, event.target.checked)} />
      <span>{name}</span> <span className="facet-count figures">{count}</span>
    </label>
  )
}
