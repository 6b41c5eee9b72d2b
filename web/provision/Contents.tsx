import { consultedWhen } from '../body/consulted-when.ts'
import type { Of } from './of.ts'
import { hasSettled } from './settled.ts'

/** The parts of the page, for wide screens; a part that has nothing to say is left out. */
export function Contents({ image, provision: { id, page } }: Of) {
  if (!page) return <div className="contents" />
  const parts: [string, string, boolean][] = [
    ['glance', 'At a glance', true],
    ['is-it', 'Is it the next step?', true],
    ['start', 'How to start', true],
    ['around', 'Before and after', true],
    ['consulted', 'Asked when', consultedWhen(image, id).length > 0],
    ['prepare', 'Check these are in place', (page.prepare ?? []).length > 0],
    ['involves', 'What it involves', (page.involves ?? []).length > 0],
    ['evidence', 'Evidence', true],
    ['measure', 'Measure it', (page.measure ?? []).length > 0],
    ['sources', 'Sources', true],
    ['differ', 'Where sources differ', hasSettled(image, id)],
    ['not-said', 'Not said', (page.notSaid ?? []).length > 0],
  ]
  return (
    <nav className="contents" aria-label="On this page">
      <p className="contents-h">On this page</p>
      <ul>
        {parts
          .filter(([, , there]) => there)
          .map(([place, name]) => (
            <li key={place}>
              <a href={`#${place}`}>{name}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
