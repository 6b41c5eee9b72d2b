import type { Of } from './of.ts'
import { SaidList } from './Said.tsx'
import { Section } from './Section.tsx'

/** What is done, as the sources tell it. */
export function Involves({ image, provision }: Of) {
  const involves = provision.page?.involves ?? []
  if (involves.length === 0) return null
  return (
    <Section id="involves" name="What it involves">
      <SaidList image={image} statements={involves} />
    </Section>
  )
}
