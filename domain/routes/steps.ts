import { schoolDayFrom, schoolDaysAfter } from '../dates/school-days.ts'
import { type Image, must } from '../image/image.ts'
import type { Route, RouteStep } from '../model/answer.ts'
import type { Edge } from '../model/record.ts'
import { checked, criterionReason, standing } from '../next-steps/criteria.ts'
import type { RoutesAsked } from './routes.ts'

/** A path as a route: each step with its standing for this pupil and, with a start and the area's terms, its dates. */
export function route(image: Image, from: string, edges: readonly Edge[], asked: RoutesAsked): Route {
  let days: Days | null = { min: 0, max: 0 }
  const steps = [{ ...place(image, from, asked), edge: null as Edge | null, ...dated(image, asked, days) }]
  for (const edge of edges) {
    days = days && edge.schoolDays ? { min: days.min + edge.schoolDays.min, max: days.max + edge.schoolDays.max } : null
    steps.push({ ...place(image, edge.to, asked), edge, ...dated(image, asked, days) })
  }
  return { steps, schoolDaysMin: days?.min ?? null, schoolDaysMax: days?.max ?? null }
}

interface Days {
  min: number
  max: number
}

/** Where this pupil stands with a provision. A sanction is never weighed, nor anything without a picture. */
export function place(
  image: Image,
  id: string,
  { picture, on }: RoutesAsked,
): Omit<RouteStep, 'edge' | 'earliest' | 'latest'> {
  const provision = must(image, 'provisions', id)
  if (!picture || provision.kind === 'SANCTION') return { provision, standing: null, reasons: [] }
  const about = { image, picture, on }
  const criteria = checked(provision, about)
  const reasons = criteria.map((one) => criterionReason(one.criterion, one.verdict, about))
  return { provision, standing: standing(criteria), reasons }
}

function dated(image: Image, { startOn }: RoutesAsked, days: Days | null): Pick<RouteStep, 'earliest' | 'latest'> {
  const calendar = image.data.area.calendar
  const start = calendar && startOn ? schoolDayFrom(calendar, startOn) : null
  if (!calendar || !start || !days) return { earliest: null, latest: null }
  return { earliest: schoolDaysAfter(calendar, start, days.min), latest: schoolDaysAfter(calendar, start, days.max) }
}
