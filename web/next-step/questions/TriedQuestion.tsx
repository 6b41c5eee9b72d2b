import { useState } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import type { NextSteps } from '../../../domain/model/answer.ts'
import { Combobox } from '../../controls/Combobox.tsx'
import { Icon } from '../../marks/Icon.tsx'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { listed, mayBeTried } from './listed.ts'
import { TriedRow } from './TriedRow.tsx'

/** The ledger of what was tried. Once one line is answered, the lines left alone stand as not tried. */
export function TriedQuestion({ image, steps }: { image: Image; steps: NextSteps | null }) {
  const { answers, answer } = useAnswers()
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  const rows = listed(image, answers, added)
  const nothing = answers.tried !== null && answers.tried.length === 0
  const others = image.data.records.provisions.filter((one) => mayBeTried(one) && !rows.includes(one))
  return (
    <>
      <div className="tried">
        <div className="tried-heads" aria-hidden="true">
          <span />
          <span>Not tried</span>
          <span>In place now</span>
          <span>Tried and reviewed</span>
        </div>
        {rows.map((provision) => (
          <TriedRow key={provision.id} provision={provision} asksSchool={asksSchool(steps)} />
        ))}
      </div>
      <div className="actions actions--tight">
        {!adding && (
          <button className="btn btn--3" type="button" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            Add another
          </button>
        )}
        <button
          className="btn btn--3 nothing"
          type="button"
          aria-pressed={nothing}
          onClick={() => answer((so) => ({ ...so, tried: nothing ? null : [] }))}
        >
          {nothing && <Icon name="met" />}
          Nothing formal yet
        </button>
      </div>
      {adding && (
        <Combobox
          label="Something else that was tried"
          hint="Search by name. Do not type a pupil’s name."
          options={others.map((one) => ({
            id: one.id,
            name: one.name,
            words: [...(one.aliases ?? []), ...(one.searchWords ?? [])],
          }))}
          choose={(id) => setAdded([...added, id])}
        />
      )}
    </>
  )
}

/** The kind of school is asked as soon as it would decide. */
const asksSchool = (steps: NextSteps | null): boolean =>
  steps?.questions.some((question) => question.field === 'schoolType') ?? false
