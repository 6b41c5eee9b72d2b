import type { ReactNode } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { Waiting } from '../frame/Waiting.tsx'
import { useImage, useKeptImage } from './use-image.ts'

/** Draws with the image once it is here; until then, or when it cannot be reached, says so and offers the way on. */
export function WithImage(props: {
  skeleton?: ReactNode
  /** What stands around the waiting and the failure, where the content brings its own page. */
  around?: (content: ReactNode) => ReactNode
  children: (image: Image, whole: boolean) => ReactNode
}) {
  const kept = useKeptImage()
  const state = useImage()
  const around = props.around ?? ((content: ReactNode) => content)
  if (state.is === 'here') return props.children(state.image, state.whole)
  if (state.is === 'waiting') return around(<Waiting skeleton={props.skeleton} cancel={kept.cancel} />)
  return around(state.is === 'missing' ? <AreaMissing /> : <Unreached again={() => void kept.fetch()} />)
}

function Unreached({ again }: { again: () => void }) {
  return (
    <div className="panel unreached" role="alert">
      <h2>We cannot work this out now</h2>
      <p>The catalogue could not be fetched. Your answers are still here, in this tab.</p>
      <button className="btn" type="button" onClick={again}>
        Try again
      </button>
    </div>
  )
}

function AreaMissing() {
  return (
    <div className="panel unreached">
      <h2>There is no such area here</h2>
      <p>
        The area in the address is not one this site holds. <a href="/">Go to the home page</a>.
      </p>
    </div>
  )
}
