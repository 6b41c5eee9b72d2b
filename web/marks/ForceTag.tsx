import type { Force, Severity } from '../../domain/model/words.ts'

const LOOKS: Record<Severity, { name: string; says: string }> = {
  STOP: { name: 'must', says: 'Stop' },
  MUST: { name: 'must', says: 'Must' },
  SHOULD: { name: 'should', says: 'Should' },
  NOTE: { name: 'good', says: 'Note' },
}

/** Must is solid, Should is outlined; what rests on the area's own guide says so, so that it never passes for law. */
export function ForceTag({ severity, force }: { severity: Severity; force: Force }) {
  const { name, says } = LOOKS[severity]
  if (force !== 'LOCAL_GUIDE') return <span className={`force force--${name}`}>{says}</span>
  return (
    <span className="force-column">
      <span className={`force force--${name} force--local`}>{says}</span>
      <small>local guide</small>
    </span>
  )
}
