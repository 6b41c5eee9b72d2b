import { ASKED } from '../questions/asked.ts'
import type { Step } from './steps.ts'

/** What each page asks: its heading and its title. It never says an answer. */
export function askedOn(step: Step): string {
  if (step === 'more') return 'One more question'
  if (step === 'result') return 'Possible next steps'
  return ASKED[step].asks
}

export const titleOf = (step: Step): string => `${askedOn(step)} – Next step`
