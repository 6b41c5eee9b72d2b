import { CheckOption } from '../../controls/CheckOption.tsx'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { Counts } from './Counts.tsx'
import { HarmOption } from './HarmOption.tsx'
import { Incident } from './Incident.tsx'
import { LINES, noneOfThese } from './lines.ts'

/** What may apply, in a fixed order: harm first and apart; under two lines, what must be known besides. */
export function Circumstances({ block = false }: { block?: boolean }) {
  const { answers, answer } = useAnswers()
  return (
    <div className={block ? 'options--block' : 'options'}>
      <HarmOption />
      {LINES.map((line) => (
        <div key={line.id}>
          <CheckOption checked={line.is(answers)} change={(on) => answer((so) => line.set(so, on))}>
            {line.says}
          </CheckOption>
          {line.id === 'suspended' && answers.suspended && <Counts />}
          {line.id === 'incident' && answers.incident && <Incident />}
        </div>
      ))}
      <CheckOption
        className="option--or"
        checked={answers.none}
        change={(on) => answer((so) => (on ? noneOfThese(so) : { ...so, none: false }))}
      >
        None of these
      </CheckOption>
    </div>
  )
}
