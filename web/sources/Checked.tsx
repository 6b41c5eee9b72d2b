import type { Source } from '../../domain/model/record.ts'
import { inWords } from '../marks/date.ts'

/** When somebody last compared what we say with this source. */
export const Checked = ({ source }: { source: Source }) => (
  <>{source.checkedOn ? `checked ${inWords(source.checkedOn)}` : 'not yet checked by the council'}</>
)
