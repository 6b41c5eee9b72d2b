import type { Image } from '../../../domain/image/image.ts'
import { Page } from '../../frame/Page.tsx'
import { FinishAndClear } from '../FinishAndClear.tsx'
import { Results } from '../results/Results.tsx'
import type { Possible } from '../results/use-possible.ts'
import { YourAnswers } from '../YourAnswers.tsx'
import { GuidedHead } from './GuidedHead.tsx'
import { titleOf } from './titles.ts'

/** The same results as in Quick, on a page of their own, under the answers they come from. */
export function GuidedResult({ image, possible }: { image: Image; possible: Possible }) {
  return (
    <Page title={titleOf('result')} listed={false} className="guided guided--result">
      <div className="wrap guided-wrap">
        <GuidedHead step="result" />
        <Results
          image={image}
          possible={possible}
          level={1}
          above={<YourAnswers image={image} steps={possible.shown?.steps ?? null} />}
        />
        <div className="actions">
          <FinishAndClear />
        </div>
      </div>
    </Page>
  )
}
