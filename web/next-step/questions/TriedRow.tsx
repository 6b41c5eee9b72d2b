import { type ReactNode, useId } from 'react'
import type { Tried } from '../../../domain/model/picture.ts'
import type { Provision } from '../../../domain/model/record.ts'
import { OUTCOMES } from '../../../domain/model/words.ts'
import { RowChoice } from '../../controls/RowChoice.tsx'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { OUTCOME_WORDS } from '../words.ts'
import { HAS_REVIEWS } from './listed.ts'
import { Reviews } from './Reviews.tsx'
import { SchoolType } from './SchoolType.tsx'

const STATUSES = [
  { id: 'NOT_TRIED', says: 'Not tried' },
  { id: 'IN_PLACE', says: 'In place now' },
  { id: 'FINISHED', says: 'Tried and reviewed' },
] as const
type Status = (typeof STATUSES)[number]['id']

/** One thing that may have been tried; once it was, its effect, and its reviews where it has them. */
export function TriedRow({ provision, asksSchool }: { provision: Provision; asksSchool: boolean }) {
  const { answers, answer } = useAnswers()
  const { tried } = answers
  const entry = tried?.find((one) => one.provision === provision.id)
  const status: Status | null = entry
    ? entry.status === 'IN_PLACE'
      ? 'IN_PLACE'
      : 'FINISHED'
    : tried
      ? 'NOT_TRIED'
      : null
  const set = (after: Tried | null) =>
    answer((so) => {
      const others = (so.tried ?? []).filter((one) => one.provision !== provision.id)
      return { ...so, tried: after ? [...others, after] : others }
    })
  const choose = (to: Status) => set(to === 'NOT_TRIED' ? null : { ...entry, provision: provision.id, status: to })
  const reviewed = HAS_REVIEWS.includes(provision.id)
  const school = reviewed && (asksSchool || Boolean(answers.facts.schoolType))
  return (
    <>
      <RowChoice name={provision.name} choices={STATUSES} chosen={status} choose={choose} />
      {entry && (
        <div className="tried-more">
          {reviewed && <Reviews entry={entry} change={set} />}
          <Effect entry={entry} change={set} of={provision.name} />
          {school && <SchoolType />}
        </div>
      )}
    </>
  )
}

function Effect({ entry, change, of }: { entry: Tried; change: (after: Tried) => void; of: string }) {
  return (
    <Labelled label="Effect" of={of}>
      {(id) => (
        <select
          id={id}
          value={entry.outcome ?? ''}
          onChange={(event) =>
            change({ ...entry, outcome: OUTCOMES.find((one) => one === event.target.value) ?? null })
          }
        >
          <option value="">Choose</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {OUTCOME_WORDS[outcome]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

function Labelled(props: { label: string; of: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <span className="effect">
      <label htmlFor={id}>
        {props.label}
        <span className="visually-hidden"> of {props.of}</span>
      </label>
      {props.children(id)}
    </span>
  )
}
