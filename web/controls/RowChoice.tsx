import { useId } from 'react'
import { useMedia } from './use-media.ts'

interface Props<Id extends string> {
  name: string
  choices: readonly { id: Id; says: string }[]
  chosen: Id | null
  choose: (id: Id) => void
}

/** One line of a ledger: radios under the words at the head of their columns; below 480 px a name and one select. */
export function RowChoice<Id extends string>(props: Props<Id>) {
  const narrow = useMedia('(max-width: 479px)')
  return narrow ? <AsSelect {...props} /> : <AsRadios {...props} />
}

function AsRadios<Id extends string>({ name, choices, chosen, choose }: Props<Id>) {
  const group = useId()
  return (
    <div className="tried-row" role="radiogroup" aria-label={name}>
      <span>{name}</span>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input type="radio" name={group} checked={chosen === choice.id} onChange={() => choose(choice.id)} />
          <span className="visually-hidden">{choice.says}</span>
        </label>
      ))}
    </div>
  )
}

function AsSelect<Id extends string>({ name, choices, chosen, choose }: Props<Id>) {
  const id = useId()
  const take = (value: string) => {
    const choice = choices.find((one) => one.id === value)
    if (choice) choose(choice.id)
  }
  return (
    <div className="tried-row">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => take(event.target.value)}>
        {chosen === null && <option value="">Choose</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.says}
          </option>
        ))}
      </select>
    </div>
  )
}
