import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { ProvisionCard } from '../card/ProvisionCard.tsx'
import { addressOf, type FindState } from './address.ts'
import { removals } from './facets.ts'
import { nearest } from './nearest.ts'

interface Props {
  image: Image
  state: FindState
  whole: boolean
}

/** Nothing was found: what to take away and what that gives, what comes nearest, and whom to ask. Never a blank. */
export function NoneFound({ image, state, whole }: Props) {
  const ways = useMemo(() => removals(image, state), [image, state])
  const near = useMemo(() => nearest(image, state), [image, state])
  const teams = image.data.records.provisions.filter(({ kind }) => kind === 'TEAM').length
  return (
    <div className="none-found">
      <h2>Take one away</h2>
      <ul className="ways">
        {ways.map(({ name, count, without }) => (
          <li key={name}>
            <Link to={addressOf(without)}>Without {name}</Link>{' '}
            <span>
              {count} {count === 1 ? 'provision' : 'provisions'}
            </span>
          </li>
        ))}
      </ul>
      {near.length > 0 && (
        <>
          <h2>Nearest</h2>
          <ul className="cards">
            {near.map((one) => (
              <ProvisionCard key={one.id} image={image} provision={one} whole={whole} />
            ))}
          </ul>
        </>
      )}
      {teams > 0 && (
        <p>
          Or ask: your school’s educational psychologist, or{' '}
          <Link to="/find?kind=team">one of the borough’s {teams} teams</Link>.
        </p>
      )}
    </div>
  )
}
