import type { Finding } from '../../../domain/model/answer.ts'
import { ForceTag } from '../../marks/ForceTag.tsx'
import { SourceLine } from '../../marks/SourceLine.tsx'

/** One duty: must, should or a note, in words, with its source. `onPaper`: folded on the screen, printed all the same. */
export function DutyRow({ finding, onPaper = false }: { finding: Finding; onPaper?: boolean }) {
  const [first, rest] = firstSentence(finding.says)
  return (
    <li className={onPaper ? 'on-paper' : undefined}>
      <ForceTag severity={finding.severity} force={finding.force} />
      <div>
        <p className="d">
          {first} {rest && <span className="d-rest">{rest}</span>}
        </p>
        <SourceLine citation={finding.source} force={finding.force} />
      </div>
    </li>
  )
}

/** What is asked stands in the first sentence; what goes with it, in the rest. */
function firstSentence(says: string): [string, string] {
  const end = says.search(/[.] [A-Z]/)
  return end < 0 ? [says, ''] : [says.slice(0, end + 1), says.slice(end + 2)]
}
