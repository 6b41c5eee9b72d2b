import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql/index.js'
import { Refusal } from '../refusal.ts'

/** What one request may ask for. `first` never gives more than `page`. */
export const LIMITS = {
  bodyBytes: 100 * 1024,
  tokens: 2000,
  depth: 8,
  aliases: 30,
  cost: 1000,
  page: 100,
  /** Entries in a list that is given. */
  list: 100,
  searchLetters: 200,
  milliseconds: 2000,
  replyBytes: 1024 * 1024,
} as const

interface Weight {
  depth: number
  aliases: number
  cost: number
}
const NOTHING: Weight = { depth: 0, aliases: 0, cost: 0 }

/**
 * Refuses a document that asks too much, before it is validated. Fragments count wherever they are spread; each is
 * weighed once, so that weighing is quick however they are nested. Cost: a field counts 1, and those below a list of
 * the catalogue count as often as `timesOf` says.
 */
export function refuseTooMuch(document: DocumentNode): void {
  const fragments = new Map<string, SelectionSetNode>()
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one.selectionSet)
  const weighed = new Map<string, Weight>()

  const ofFragment = (name: string): Weight => {
    const known = weighed.get(name)
    if (known) return known
    weighed.set(name, NOTHING) // A fragment within itself weighs nothing here; validation refuses it.
    const weight = ofSelections(fragments.get(name))
    weighed.set(name, weight)
    return weight
  }
  const ofField = (field: FieldNode): Weight => {
    const own = field.alias ? 1 : 0
    if (field.name.value.startsWith('__')) return { depth: 1, aliases: own, cost: 1 }
    const below = ofSelections(field.selectionSet)
    return { depth: below.depth + 1, aliases: below.aliases + own, cost: 1 + below.cost * timesOf(field) }
  }
  function ofSelections(set: SelectionSetNode | undefined): Weight {
    return (set?.selections ?? []).reduce((sum, one) => {
      if (one.kind === Kind.FIELD) return plus(sum, ofField(one))
      return plus(sum, one.kind === Kind.FRAGMENT_SPREAD ? ofFragment(one.name.value) : ofSelections(one.selectionSet))
    }, NOTHING)
  }
  for (const one of document.definitions)
    if (one.kind === Kind.OPERATION_DEFINITION) refuse(ofSelections(one.selectionSet))
}

const plus = (a: Weight, b: Weight): Weight => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
})

/** How often what is below counts: the whole catalogue 5 times, a page once for every 20, ways once for every 5. */
function timesOf(field: FieldNode): number {
  if (field.name.value === 'map') return 5
  const share = { provisions: 20, routes: 5 }[field.name.value]
  return share ? Math.max(1, Math.ceil(firstOf(field) / share)) : 1
}

function firstOf(field: FieldNode): number {
  const value = field.arguments?.find((one) => one.name.value === 'first')?.value
  if (!value) return field.name.value === 'provisions' ? 50 : 5
  return value.kind === Kind.INT ? Math.min(Number(value.value), LIMITS.page) : LIMITS.page
}

function refuse({ depth, aliases, cost }: Weight): void {
  const past = (what: string, limit: number, advice: string) =>
    new Refusal('TOO_MUCH', `The query ${what}; the limit is ${limit}. ${advice}`)
  if (depth > LIMITS.depth) throw past('is nested too deeply', LIMITS.depth, 'Ask for fewer levels.')
  if (aliases > LIMITS.aliases) throw past('uses too many aliases', LIMITS.aliases, 'Send several requests.')
  if (cost > LIMITS.cost) throw past('costs too much', LIMITS.cost, 'Ask for fewer fields, or for a smaller `first`.')
}
