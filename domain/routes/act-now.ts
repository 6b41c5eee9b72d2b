import type { Image } from '../image/image.ts'
import type { Route } from '../model/answer.ts'
import type { RoutesAsked } from './routes.ts'
import { place } from './steps.ts'

/**
 * To what a stop calls for there is one way from anywhere: straight there, at once. It waits for no school day,
 * so where steps are dated both are dated on the day itself.
 */
export function actNow(image: Image, asked: RoutesAsked): Route | null {
  const { from, to, startOn } = asked
  const stops = image.data.records.rules.filter((rule) => rule.speaks.some((one) => one.severity === 'STOP'))
  if (!stops.some((rule) => rule.calls?.includes(to))) return null
  const edge = image.edgesFrom.get(from)?.find((one) => one.to === to && one.kind === 'BYPASSES_TO') ?? null
  const date = (image.data.area.calendar && startOn) || null
  const on = { earliest: date, latest: date }
  return {
    steps: [
      { ...place(image, from, asked), edge: null, ...on },
      { ...place(image, to, asked), edge, ...on },
    ],
    schoolDaysMin: 0,
    schoolDaysMax: 0,
  }
}
