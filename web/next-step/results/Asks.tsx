import { AskRow } from './AskRow.tsx'
import { useShown } from './context.ts'
import { Group } from './Group.tsx'

/** Facts not given that could change the answer, each answered where it stands. */
export function Asks() {
  const { questions } = useShown().outcome.steps
  if (questions.length === 0) return null
  return (
    <Group id="asks" name="Would help to know" count={questions.length}>
      <ul className="asks">
        {questions.map((question) => (
          <AskRow key={question.field} question={question} />
        ))}
      </ul>
    </Group>
  )
}
