import type { Value } from './graph.ts'
import type { Fields } from './properties.ts'
import { shapeOfKind } from './shapes.ts'
import { isFields, type StatedLink } from './take-apart.ts'

/** The record that `takeApart` took apart. */
export function putTogether(rest: Fields, links: readonly StatedLink[]): Fields {
  const outermostFirst = [...links].sort((a, b) => depth(a) - depth(b))
  let record: Fields = rest
  for (const link of outermostFirst) {
    const steps = [...link.path.split('.'), ...(link.place === undefined ? [] : [String(link.place)])]
    record = put(record, steps, asStated(link)) as Fields
  }
  return record
}

const depth = (link: StatedLink): number => link.path.split('.').length

function asStated({ kind, names, says }: StatedLink): Value {
  const id = shapeOfKind(kind)?.id
  return id === undefined ? names : { ...says, [id]: names }
}

/** A copy of `into` with a value at this place; what is not there yet on the way is made, a list for a number. */
function put(into: Value | undefined, [step, ...steps]: readonly string[], value: Value): Value {
  if (step === undefined) return isFields(into) && isFields(value) ? { ...into, ...value } : value
  if (!/^\d+$/.test(step)) {
    const fields = isFields(into) ? into : {}
    return { ...fields, [step]: put(fields[step], steps, value) }
  }
  const list: Value[] = Array.isArray(into) ? [...into] : []
  while (list.length < Number(step)) list.push(null)
  list[Number(step)] = put(list[Number(step)], steps, value)
  return list
}
