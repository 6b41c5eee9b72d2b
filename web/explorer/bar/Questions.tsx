import { useState } from 'react'
import { Combobox } from '../../controls/Combobox.tsx'
import { choosing } from '../choose.ts'
import type { MapModel } from '../model.ts'
import { QUESTIONS, type Question } from '../state.ts'
import type { Go } from '../use-state.ts'
import { QUESTION_WORDS } from '../words.ts'
import { optionsOf } from './options.ts'
import { closePop } from './Pop.tsx'

/** Questions that need no provision to be chosen. */
const ABOUT_ALL: readonly Question[] = ['start', 'changed']

/** What is answered has its lines drawn. */
const DRAWN: Partial<Record<Question, 'needs-first' | 'steps-down-to'>> = {
  first: 'needs-first',
  down: 'steps-down-to',
}

/** Six ready questions: five words on what a reader would otherwise have to work out from the picture. */
export function Questions({ model, go }: { model: MapModel; go: Go }) {
  const { image, state } = model
  const [missing, setMissing] = useState(false)
  const about = state.focus ? image.by.provisions.get(state.focus) : undefined
  const ask = (question: Question, from: Element) => {
    const free = ABOUT_ALL.includes(question)
    setMissing(!free && !about)
    if (!free && !about) return
    const family = DRAWN[question]
    closePop(from)
    go({ ask: question, route: null, ...(family && { families: new Set([...state.families, family]) }) })
  }
  return (
    <div className="map-questions">
      <Combobox
        label="About"
        hint={about?.name ?? 'Choose a provision for the first four'}
        options={optionsOf(image.data.records.provisions)}
        choose={(id) => {
          setMissing(false)
          go(choosing(model, id))
        }}
      />
      {missing && (
        <p className="refused" role="alert">
          Choose a provision first: this question is about one.
        </p>
      )}
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>
            <button type="button" className="link" onClick={(event) => ask(question, event.currentTarget)}>
              {QUESTION_WORDS[question]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
