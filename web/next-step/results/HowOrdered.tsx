/** The order in words; no number is given to any pupil or provision. */
export function HowOrdered() {
  return (
    <details className="disclosure how-ordered">
      <summary>How we ordered these</summary>
      <p className="small">
        What a rule asks for now; then what comes next when something has not worked; then what you can start, helping
        with more of your worries, in the usual order for that need; not what has been tried. No number is given to any
        pupil or provision. Staff decide.
      </p>
    </details>
  )
}
