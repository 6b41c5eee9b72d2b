import { useId } from 'react'
import type { Tried } from '../../../domain/model/picture.ts'

const COUNTS = [
  { count: 0, says: '0' },
  { count: 1, says: '1' },
  { count: 2, says: '2 or more' },
]

/** How many reviews showed no effect: one choice of three. */
export function Reviews({ entry, change }: { entry: Tried; change: (after: Tried) => void }) {
  const name = useId()
  const chosen = entry.reviewsWithoutImpact ?? null
  return (
    <fieldset className="reviews">
      <legend>Reviews without effect</legend>
      {COUNTS.map(({ count, says }) => (
        <label key={count}>
          <input
            type="radio"
            name={name}
            checked={chosen !== null && Math.min(chosen, 2) === count}
            onChange={() => {
              const { reviewsHeld: _, ...rest } = entry
              change({ ...rest, reviewsWithoutImpact: count })
            }}
          />
          {says}
        </label>
      ))}
    </fieldset>
  )
}
