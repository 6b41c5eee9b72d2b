import type { Problem } from './problem.ts'
import type { StatedArea, Unfinished } from './records.ts'

/** The areas an area stands on, the base first and itself last; and what is wrong with what it names. */
export function layersOf(
  id: string,
  areas: ReadonlyMap<string, StatedArea>,
): { layers: StatedArea[]; problems: Problem[] } {
  const layers: StatedArea[] = []
  const problems: Problem[] = []
  const visit = (area: StatedArea, above: readonly string[]): void => {
    const record = area.records.find(({ noun }) => noun === 'area')
    const named = record?.value.buildsOn
    for (const [at, base] of (Array.isArray(named) ? named : []).entries()) {
      const found = areas.get(String(base))
      const wrong = !found
        ? 'is not an area of this seed'
        : above.includes(found.id)
          ? 'builds on this area itself'
          : null
      if (wrong && record && above.length === 1) {
        problems.push(record.problem(['buildsOn', at], `${base} ${wrong}`, 'Name areas that stand beneath this one'))
      }
      if (found && !wrong) visit(found, [...above, found.id])
    }
    if (!layers.includes(area)) layers.push(area)
  }
  const own = areas.get(id)
  if (own) visit(own, [id])
  return { layers, problems }
}

/** Fields left out that no area beneath states either. */
export function stillMissing(unfinished: readonly Unfinished[], beneath: readonly StatedArea[]): Problem[] {
  return unfinished
    .filter(({ record, field }) => !beneath.some((area) => states(area, record.noun, record.id, field)))
    .map(({ record, field, mend }) => record.problem([], `${field} is missing`, mend))
}

const states = (area: StatedArea, noun: string, id: string, field: string): boolean =>
  area.records.some((record) => record.noun === noun && record.id === id && field in record.value)
