import type { Edge } from '../../../domain/model/record.ts'
import { Provenance } from '../../marks/SourceLine.tsx'
import { OUTCOME_WORDS } from '../words.ts'
import { useShown } from './context.ts'
import { Group } from './Group.tsx'

/** What is in place, kept and reviewed; and the ways down when it has worked. */
export function Later() {
  const { later } = useShown().outcome.result
  const count = later.inPlace.length + later.waysDown.length
  if (count === 0) return null
  return (
    <Group id="later" name="Later" count={count}>
      <ol className="later">
        {later.inPlace.map(({ provision, tried }) => (
          <li key={provision.id}>
            <span className="when">In place</span>
            <span>
              <strong>{provision.name}.</strong> Keep it and review it with the pupil; nothing here replaces it.{' '}
              {tried.outcome
                ? `Its effect so far: ${OUTCOME_WORDS[tried.outcome].toLowerCase()}.`
                : 'Its effect is not known yet.'}
            </span>
          </li>
        ))}
        {later.waysDown.map((edge) => (
          <Down key={edge.id} edge={edge} />
        ))}
      </ol>
    </Group>
  )
}

function Down({ edge }: { edge: Edge }) {
  const { image } = useShown()
  const name = (id: string) => image.by.provisions.get(id)?.name ?? id
  return (
    <li>
      <span className="when">Step down</span>
      <span>
        <strong>{name(edge.from)}</strong> steps down to {name(edge.to)} when {edge.says}.{' '}
        <Provenance force={edge.force ?? (edge.explicit ? 'LOCAL_GUIDE' : 'INFERRED')} />
      </span>
    </li>
  )
}
