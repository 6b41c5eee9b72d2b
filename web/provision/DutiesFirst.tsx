import { inForce } from '../../domain/test/situation.ts'
import { today } from '../marks/date.ts'
import { ForceTag } from '../marks/ForceTag.tsx'
import { Founded } from '../marks/Founded.tsx'
import type { Of } from './of.ts'

/** What binds whoever goes this way, whatever the pupil: each rule in the words it uses when nothing more is known. */
export function DutiesFirst({ image, provision }: Of) {
  const duties = (provision.duties ?? []).flatMap(({ rule }) => {
    const speaks = (image.by.rules.get(rule)?.speaks ?? []).filter((one) => inForce(one, today()))
    const said = speaks.find((one) => one.when === undefined) ?? speaks[0]
    return said ? [{ rule, said }] : []
  })
  if (duties.length === 0) return null
  return (
    <>
      <h3>What the law and guidance ask first</h3>
      <ul className="duties">
        {duties.map(({ rule, said }) => (
          <li key={rule}>
            <ForceTag severity={said.severity} force={said.force} />
            <div>
              <p>{said.says}</p>
              <Founded image={image} by={said} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
