import type { Image } from '../../domain/image/image.ts'
import type { Word } from '../../domain/model/record.ts'
import { indexOf } from '../../domain/search/index.ts'
import { phrase } from '../../domain/search/words.ts'

/**
 * The words found, and, where what was typed is an abbreviation that stands for two things, both of them spelled
 * out: the glossary's word for what it finds, and the word the glossary says it clashes with.
 */
export function withSenses(image: Image, typed: string, found: readonly Word[]): Word[] {
  const { words } = image.data.records
  const meant = (indexOf(image).answersTo.get(phrase(typed)) ?? []).map(({ record }) => record.id)
  const clashing = words.filter((word) => word.clash && word.finds?.some((id) => meant.includes(id)))
  const others = clashing.flatMap((word) => words.filter((one) => phrase(one.term) === phrase(word.clash ?? '')))
  return [...new Set([...clashing, ...others, ...found])]
}
