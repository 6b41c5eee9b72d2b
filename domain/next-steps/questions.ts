import { must } from '../image/image.ts'
import type { Question, Suggestion } from '../model/answer.ts'
import type { Picture } from '../model/picture.ts'
import type { Asking, Provision } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { asks } from './ready.ts'

/**
 * Facts not given that could change the answer: those always asked first; then those behind what is not known
 * of a suggestion, most provisions affected first, then first met.
 */
export function questions(suggestions: readonly Suggestion[], about: Situation): Question[] {
  const affected = new Map<string, Set<Provision>>()
  for (const asking of askedFirst(about)) {
    affected.set(asking.id, new Set((asking.affects ?? []).map((id) => must(about.image, 'provisions', id))))
  }
  const always = affected.size
  for (const made of suggestions) {
    for (const field of asks(made, about)) affected.set(field, (affected.get(field) ?? new Set()).add(made.provision))
  }
  const inOrder = [...affected]
  const byMost = inOrder.slice(always).sort(([, a], [, b]) => b.size - a.size)
  return [...inOrder.slice(0, always), ...byMost].map(([field, provisions]) => ({
    field,
    asks: sentence(field, about),
    wouldAffect: [...provisions],
  }))
}

function askedFirst({ image, picture }: Situation): Asking[] {
  return [...image.by.questions.values()]
    .filter(({ id, first }) => first !== undefined && (picture[id as keyof Picture] ?? null) === null)
    .sort((a, b) => (a.first ?? 0) - (b.first ?? 0))
}

/** The question of a field; of an entry of `tried`, the question of that part with the provision's name in it. */
function sentence(field: string, { image }: Situation): string {
  const [list, provision, part] = field.split('.')
  if (!provision) return must(image, 'questions', field).asks
  return must(image, 'questions', `${list}.${part}`).asks.replaceAll(
    '{name}',
    must(image, 'provisions', provision).name,
  )
}
