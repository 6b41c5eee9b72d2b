import type { Finding } from '../../../domain/model/answer.ts'
import { ForceTag } from '../../marks/ForceTag.tsx'
import { SourceLine } from '../../marks/SourceLine.tsx'

/** One duty: must, should or a note, in words, with its source. `onPaper`: folded on the screen, printed all the same. */
export function DutyRow({ finding, onPaper = false }: { finding: Finding; onPaper?: boolean }) {
  return (
    <li className={onPaper ? 'on-paper' : undefined}>
      <ForceTag severity={finding.severity} force={finding.force} />
      <div>
        <p className="d">{finding.says}</p>
        <SourceLine citation={finding.source} force={finding.force} />
      </div>
    </li>
  )
}
