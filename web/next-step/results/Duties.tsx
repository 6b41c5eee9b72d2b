import { useState } from 'react'
import type { Finding } from '../../../domain/model/answer.ts'
import { SEVERITIES } from '../../../domain/model/words.ts'
import { useShown } from './context.ts'
import { DutyRow } from './DutyRow.tsx'
import { Group } from './Group.tsx'

/** How many stand open after the pinned safeguarding rows. */
const OPEN = 2

/** What must or should be done because of these answers. Pinned rows never fold; beyond two, the others do. */
export function Duties() {
  const { image, outcome } = useShown()
  const { findings } = outcome.steps
  const [all, setAll] = useState(false)
  const pinned = findings.filter((finding) => image.by.rules.get(finding.rule)?.pinned)
  const others = findings.filter((finding) => !pinned.includes(finding))
  const folded = others.length > OPEN && !all ? others.slice(OPEN) : []
  if (findings.length === 0) return null
  const open = [...pinned, ...others.filter((finding) => !folded.includes(finding))]
  const fold = others.length > OPEN && (
    <button className="link fold-line" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? 'Show fewer' : `${counted(folded)} more: show all`}
    </button>
  )
  return (
    <Group id="must" name="You must or should" count={findings.length} beside={fold}>
      <ul className="duties">
        {open.map((finding) => (
          <DutyRow key={finding.rule} finding={finding} />
        ))}
        {folded.map((finding) => (
          <DutyRow key={finding.rule} finding={finding} onPaper />
        ))}
      </ul>
    </Group>
  )
}

const SAYS = { STOP: 'stop', MUST: 'must', SHOULD: 'should', NOTE: 'note' }

/** 2 must, 2 should, 1 note. */
function counted(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : `${count} ${SAYS[severity]}${severity === 'NOTE' && count > 1 ? 's' : ''}`
  }).join(', ')
}
