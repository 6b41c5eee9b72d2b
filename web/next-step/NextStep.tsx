import { Route, Routes } from 'react-router'
import { NotFound } from '../frame/NotFound.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { useAnswers } from './answers/AnswersProvider.tsx'
import { Guided } from './guided/Guided.tsx'
import { STEPS } from './guided/steps.ts'
import { NotReady } from './NotReady.tsx'
import { Start } from './Start.tsx'
import { Stopped } from './Stopped.tsx'

/**
 * The planner. A child at risk of harm replaces everything else, before the image or the engine is asked for,
 * so that it needs neither.
 */
export default function NextStep() {
  const { answers } = useAnswers()
  if (answers.facts.childProtectionConcern) return <Stopped />
  return (
    <WithImage around={(content) => <NotReady>{content}</NotReady>}>
      {(image) => (
        <Routes>
          <Route index element={<Start image={image} />} />
          {STEPS.map((step) => (
            <Route key={step} path={step} element={<Guided image={image} step={step} />} />
          ))}
          <Route path="*" element={<NotFound />} />
        </Routes>
      )}
    </WithImage>
  )
}
