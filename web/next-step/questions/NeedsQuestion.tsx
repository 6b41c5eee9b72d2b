import { useState } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import { CheckOption } from '../../controls/CheckOption.tsx'
import { Combobox } from '../../controls/Combobox.tsx'
import { Icon } from '../../marks/Icon.tsx'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import type { Answers } from '../answers/answers.ts'

/** The worries in plain words, the longer list of needs behind a button, and "Not sure yet". */
export function NeedsQuestion({ image, block = false }: { image: Image; block?: boolean }) {
  const { answers, answer } = useAnswers()
  const [more, setMore] = useState(false)
  const { worries, needs } = image.data.records
  const choose = (id: string, on: boolean) => answer((so) => withWorry(so, id, on))
  const other = (id: string, on: boolean) => answer((so) => withNeed(so, id, on))
  return (
    <>
      <div className={block ? 'options--block' : 'options--two'}>
        {[...worries]
          .sort((a, b) => a.order - b.order)
          .map((worry) => (
            <CheckOption
              key={worry.id}
              checked={answers.worries.includes(worry.id)}
              change={(on) => choose(worry.id, on)}
            >
              {worry.name}
            </CheckOption>
          ))}
        {answers.otherNeeds.map((id) => (
          <CheckOption key={id} checked change={() => other(id, false)}>
            {image.by.needs.get(id)?.name ?? id}
          </CheckOption>
        ))}
        <CheckOption className="option--or" checked={answers.notSure} change={(on) => answer((so) => notSure(so, on))}>
          Not sure yet
        </CheckOption>
      </div>
      {more ? (
        <Combobox
          label="Another need"
          hint="Search by need. Do not type a pupil’s name."
          options={needs
            .filter((need) => !answers.otherNeeds.includes(need.id))
            .map((need) => ({ id: need.id, name: need.name, words: need.searchWords ?? [] }))}
          choose={(id) => other(id, true)}
        />
      ) : (
        <button className="btn btn--3 more-needs" type="button" onClick={() => setMore(true)}>
          <Icon name="plus" />
          More needs
        </button>
      )}
    </>
  )
}

const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id)

const withWorry = (so: Answers, id: string, on: boolean): Answers => ({
  ...so,
  notSure: so.notSure && !on,
  worries: toggled(so.worries, id, on),
})

const withNeed = (so: Answers, id: string, on: boolean): Answers => ({
  ...so,
  notSure: so.notSure && !on,
  otherNeeds: toggled(so.otherNeeds, id, on),
})

const notSure = (so: Answers, on: boolean): Answers => ({
  ...so,
  notSure: on,
  worries: on ? [] : so.worries,
  otherNeeds: on ? [] : so.otherNeeds,
})
