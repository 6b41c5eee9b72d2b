import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { condition, LIST_NAMES, LISTS, lasting, type Relation, relationsOf } from './relations.ts'
import { Said } from './Said.tsx'
import { Section } from './Section.tsx'

/** What comes before and after, in sentences: the twin in words of the drawing and of the map. */
export function Around({ image, provision }: { image: Image; provision: Provision }) {
  const relations = relationsOf(image, provision.id)
  const down = provision.page?.stepsDown ?? []
  const lists = LISTS.map((list) => ({ list, relations: relations.filter((one) => one.list === list) })).filter(
    ({ list, relations }) => relations.length > 0 || (list === 'down' && down.length > 0),
  )
  return (
    <Section id="around" name="What comes before and after">
      {lists.length === 0 && <p>Nothing links here yet.</p>}
      <div className="around">
        {lists.map(({ list, relations }) => (
          <div className="around-list" key={list}>
            <h3>{LIST_NAMES[list]}</h3>
            <ul className="rels">
              {relations.map((relation) => (
                <Line key={relation.edge.id} image={image} relation={relation} />
              ))}
              {list === 'down' &&
                down.map((statement) => (
                  <li key={statement.says}>
                    <Said image={image} statement={statement} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

function Line({ image, relation }: { image: Image; relation: Relation }) {
  const { edge, other, before, after } = relation
  const days = lasting(edge)
  return (
    <li>
      <p>
        {before}
        <ProvisionLink provision={other} />
        {after}
        {condition(edge)} {days}
      </p>
      {edge.note && <p className="small quiet">{edge.note}</p>}
      <Founded image={image} by={{ ...edge, force: edge.force ?? 'LOCAL_GUIDE' }} />
    </li>
  )
}
