import { EDGE_FAMILIES, type EdgeFamily, familyOf } from '../../../domain/map/direction.ts'
import type { Drawn } from '../drawing.ts'
import { DASH, LINE_LOOKS } from '../line-looks.ts'
import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'
import { FAMILY_NAMES } from '../words.ts'

/** The key of the lines: each row switches its family, and says how many of it there are and are drawn. */
export function Key({ model, drawn, go }: { model: MapModel; drawn: Drawn | null; go: Go }) {
  const { state, edges } = model
  const toggle = (family: EdgeFamily) => {
    const families = new Set(state.families)
    if (!families.delete(family)) families.add(family)
    go({ families })
  }
  return (
    <ul className="map-key">
      {EDGE_FAMILIES.map((family) => {
        const all = edges.filter((edge) => familyOf(edge) === family)
        const lines = drawn?.lines.flatMap((line) => [line.id, ...line.also]) ?? []
        const now = all.filter((edge) => lines.includes(edge.id)).length
        return (
          <li key={family}>
            <label className="option">
              <input type="checkbox" checked={state.families.has(family)} onChange={() => toggle(family)} />
              <Sample family={family} />
              <span>{FAMILY_NAMES[family]}</span>
              <span className="map-key-count figures">{drawn ? `${now} of ${all.length} drawn` : all.length}</span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}

const ENDS = { triangle: 'M52 3l9 5l-9 5z', tee: 'M55 2v12', circle: 'M52 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0' }
const PATTERNS = { solid: undefined, dashed: DASH.join(' '), dotted: '2 3' }

/** A short piece of a family's line. */
export function Sample({ family }: { family: EdgeFamily }) {
  const { width, pattern, end, hollow } = LINE_LOOKS[family]
  return (
    <svg className={`map-sample map-sample--${family}`} viewBox="0 0 64 16" aria-hidden="true" focusable="false">
      <path d="M2 8h50" stroke="currentColor" strokeWidth={width} strokeDasharray={PATTERNS[pattern]} />
      <path d={ENDS[end]} stroke="currentColor" strokeWidth="1.5" className={hollow ? 'hollow' : 'filled'} />
    </svg>
  )
}
