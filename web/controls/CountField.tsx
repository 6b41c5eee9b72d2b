import { useId, useState } from 'react'

/** A count that may stay unknown. What cannot be one is said at the field and changes nothing. */
export function CountField(props: {
  label: string
  value: number | null
  change: (value: number | null) => void
  halves?: boolean
  most?: number
}) {
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const type = (input: HTMLInputElement) => {
    setWrong(!input.validity.valid)
    if (input.validity.valid) props.change(input.value === '' ? null : input.valueAsNumber)
  }
  return (
    <label htmlFor={id}>
      {props.label}
      <input
        id={id}
        type="number"
        inputMode={props.halves ? 'decimal' : 'numeric'}
        min={0}
        max={props.most ?? 365}
        step={props.halves ? 0.5 : 1}
        autoComplete="off"
        defaultValue={props.value ?? ''}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => type(event.target)}
      />
      {wrong && (
        <span className="refused" id={`${id}-wrong`}>
          {props.halves ? 'A number such as 2 or 2.5' : 'A whole number such as 2'}
        </span>
      )}
    </label>
  )
}
