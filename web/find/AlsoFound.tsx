import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { indexOf } from '../../domain/search/index.ts'
import { search } from '../../domain/search/search.ts'
import { withSenses } from '../search/senses.ts'

/** Few enough that the results stay in view. */
const MOST = 3

/** What the words find besides provisions: needs, and the glossary's words with what they mean. */
export function AlsoFound({ image, words }: { image: Image; words: string }) {
  const results = useMemo(() => (words ? search(indexOf(image), words) : null), [image, words])
  if (!results || results.refused) return null
  const needs = results.needs.slice(0, MOST)
  const senses = withSenses(image, words, results.words).slice(0, MOST)
  if (needs.length + senses.length === 0) return null
  return (
    <dl className="also-found">
      {needs.length > 0 && (
        <div>
          <dt>Needs</dt>
          {needs.map((need) => (
            <dd key={need.id}>
              <Link to={`/need/${need.id}`}>{need.name}</Link>: what helps, by tier
            </dd>
          ))}
        </div>
      )}
      {senses.length > 0 && (
        <div>
          <dt>Words</dt>
          {senses.map((word) => (
            <dd key={word.id}>
              <Link to={`/glossary#${word.id}`}>{word.term}</Link>: {word.means}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
