import type { ReactNode } from 'react'
import { useShown } from './context.ts'

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const
/** How deep under the heading of the results: a group, a card, a part of a card. */
const DEPTHS = { group: 1, card: 2, part: 3 }

/** A heading whose level follows where the results stand; its size follows its part. */
export function Heading(props: { of: keyof typeof DEPTHS; id?: string; className?: string; children: ReactNode }) {
  const Tag = TAGS[useShown().level - 1 + DEPTHS[props.of]] ?? 'h5'
  return (
    <Tag id={props.id} className={props.className ?? `${props.of}-heading`}>
      {props.children}
    </Tag>
  )
}
