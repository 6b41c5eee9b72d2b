import { RadioTiles } from '../../controls/RadioTiles.tsx'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { AGES } from '../answers/answers.ts'

export function AgeQuestion({ small = false }: { small?: boolean }) {
  const { answers, answer } = useAnswers()
  return (
    <RadioTiles
      name="age"
      tiles={AGES}
      chosen={answers.age}
      choose={(age) => answer((so) => ({ ...so, age }))}
      small={small}
    />
  )
}
