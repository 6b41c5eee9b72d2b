import type { Image } from '../../domain/image/image.ts'
import type { Statement } from '../../domain/model/record.ts'
import { inForce } from '../../domain/test/situation.ts'
import { today } from '../marks/date.ts'
import { Founded } from '../marks/Founded.tsx'

/** One statement and, under it, what it is founded on. */
export function Said({ image, statement }: { image: Image; statement: Statement }) {
  return (
    <>
      <p>{statement.says}</p>
      <Founded image={image} by={statement} />
    </>
  )
}

/** Statements in force today, each with its source; nothing where there are none. */
export function SaidList({ image, statements }: { image: Image; statements: readonly Statement[] | undefined }) {
  const now = (statements ?? []).filter((one) => inForce(one, today()))
  if (now.length === 0) return null
  return (
    <ul className="said">
      {now.map((statement) => (
        <li key={statement.says}>
          <Said image={image} statement={statement} />
        </li>
      ))}
    </ul>
  )
}
