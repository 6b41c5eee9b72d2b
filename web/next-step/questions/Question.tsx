import type { ReactNode } from 'react'
import { ASKED, type Asked } from './asked.ts'

/** One of the four questions on the one page; "Change" in the summary brings focus here. */
export function Question(props: { of: Asked; number: number; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="question" id={`question-${props.of}`} tabIndex={-1}>
      <legend>
        <span className="question-number" aria-hidden="true">
          {props.number}
        </span>
        {ASKED[props.of].asks}
      </legend>
      {props.hint && <p className="hint">{props.hint}</p>}
      {props.children}
    </fieldset>
  )
}
