import type { Of } from './of.ts'
import { SaidList } from './Said.tsx'
import { Section } from './Section.tsx'

/** How to see whether it helped: before and after. */
export function Measure({ image, provision }: Of) {
  const measure = provision.page?.measure ?? []
  if (measure.length === 0) return null
  return (
    <Section id="measure" name="Measure it, before and after">
      <SaidList image={image} statements={measure} />
    </Section>
  )
}
