import type { Image } from '../../domain/image/image.ts'
import type { Law } from '../../domain/model/record.ts'
import { FORCES, type Force, type Severity } from '../../domain/model/words.ts'
import { inWords, today } from '../marks/date.ts'
import { ForceTag } from '../marks/ForceTag.tsx'
import { Founded } from '../marks/Founded.tsx'

/** Prompts that are open at once; a suspension has more than forty. */
const OPEN = 6

const SEVERITY_OF: Record<Force, Severity> = {
  LAW: 'MUST',
  STATUTORY_GUIDANCE: 'SHOULD',
  LOCAL_GUIDE: 'NOTE',
  GOOD_PRACTICE: 'NOTE',
  INFERRED: 'NOTE',
}
const GUIDE_WORDS: Record<NonNullable<Law['guide']>, string> = {
  CONFIRMS: 'The guide says the same.',
  SUPERSEDES: 'Takes the place of what the guide says.',
  QUALIFIES: 'Narrows what the guide says.',
  ADDS: 'The guide does not say this.',
  CONTRADICTS: 'The guide says otherwise.',
}

/** What the law must and guidance should, strongest first, each with its dates and how sure we are. */
export function LawList({ image, laws }: { image: Image; laws: readonly Law[] }) {
  const sorted = [...laws].sort((a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force))
  if (sorted.length === 0) return null
  const rows = (some: readonly Law[]) => (
    <ul className="laws">
      {some.map((law) => (
        <Row key={law.id} image={image} law={law} />
      ))}
    </ul>
  )
  return (
    <>
      {rows(sorted.slice(0, OPEN))}
      {sorted.length > OPEN && (
        <details className="disclosure">
          <summary>{sorted.length - OPEN} more</summary>
          {rows(sorted.slice(OPEN))}
        </details>
      )}
    </>
  )
}

function Row({ image, law }: { image: Image; law: Law }) {
  const dates = datesOf(law)
  return (
    <li>
      <details className="disclosure">
        <summary>
          <ForceTag severity={SEVERITY_OF[law.force]} force={law.force} />
          <span>
            {law.title} {dates && <span className="law-date">{dates}</span>}
          </span>
        </summary>
        <div className="law-in">
          <p>{law.says}</p>
          <p className="small quiet">
            {law.guide && GUIDE_WORDS[law.guide]} {law.notConfirmed && `Not confirmed: ${law.notConfirmed}.`}
          </p>
          <Founded image={image} by={law} />
        </div>
      </details>
    </li>
  )
}

/** Whether it is in force today, in words; nothing where no date is recorded. */
function datesOf({ from, until }: Law): string {
  if (from && from > today()) return `Not in force until ${inWords(from)}.`
  if (until && until <= today()) return `Was in force until ${inWords(until)}.`
  if (from && until) return `In force from ${inWords(from)} until ${inWords(until)}.`
  if (from) return `In force from ${inWords(from)}.`
  return until ? `In force until ${inWords(until)}.` : ''
}
