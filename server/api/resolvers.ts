import type { IResolvers } from 'mercurius'
import { exclusionReview } from '../../domain/exclusion-review/exclusion-review.ts'
import { mapOf } from '../../domain/map/map.ts'
import type { Picture } from '../../domain/model/picture.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { routes } from '../../domain/routes/routes.ts'
import { findProvisions, type ProvisionFilter } from '../../domain/search/provisions.ts'
import type { Clock } from '../clock.ts'
import type { Images } from '../images/keeper.ts'
import { Refusal } from '../refusal.ts'
import { dated } from './answers/dated.ts'
import { exclusionReviewAnswer } from './answers/exclusion-review.ts'
import { nextStepsAnswer } from './answers/next-steps.ts'
import { page } from './answers/page.ts'
import { mapAnswer, routeAnswer } from './answers/routes.ts'
import { filterOf, pictureOf, refuseUnknownProvision } from './asked.ts'
import { guarded } from './guard.ts'
import { LIMITS } from './limits.ts'

type On = { area: string; on?: string | null }
type Filtered = { filter?: ProvisionFilter | null }

/** Each question of the schema, answered from an image by the engine. Everything below a question is plain fields. */
export function resolvers(images: Images, clock: Clock): IResolvers {
  const imageOn = async ({ area, on }: On) => {
    const day = on ?? clock.today()
    const { image } = await images.on(area, day)
    return { image, on: day, dated: dated(image, day) }
  }
  const questions = {
    nextSteps: async (asked: On & { picture: Picture }) => {
      const { image, on, dated } = await imageOn(asked)
      return nextStepsAnswer(nextSteps(image, pictureOf(image, asked.picture), on), dated)
    },
    exclusionReview: async (asked: On & { picture: Picture }) => {
      const { image, on, dated } = await imageOn(asked)
      return exclusionReviewAnswer(exclusionReview(image, pictureOf(image, asked.picture), on), dated)
    },
    routes: async (asked: { area: string; from: string; to: string; picture?: Picture | null } & Ways) => {
      const { image, on, dated } = await imageOn({ area: asked.area })
      for (const field of ['from', 'to'] as const) refuseUnknownProvision(image, field, asked[field])
      const picture = asked.picture ? pictureOf(image, asked.picture) : null
      return routes(image, { ...asked, picture, first: ways(asked), on }).map((one) => routeAnswer(one, dated))
    },
    provisions: async (
      asked: { area: string; search?: string | null; after?: string | null; first: number } & Filtered,
    ) => {
      const { image, dated } = await imageOn({ area: asked.area })
      const found = findProvisions(image, { search: asked.search ?? null, filter: filterOf(image, asked.filter) })
      return page(found, { first: asked.first ?? 50, after: asked.after ?? null }, dated)
    },
    provision: async (asked: On & { id: string }) => {
      const { image, dated } = await imageOn(asked)
      const record = image.by.provisions.get(asked.id)
      return record ? dated.provision(record) : null
    },
    map: async (asked: On & Filtered) => {
      const { image, dated } = await imageOn(asked)
      return mapAnswer(mapOf(image, filterOf(image, asked.filter)), dated)
    },
  }
  const Query = Object.fromEntries(
    Object.entries(questions).map(([name, answer]) => [name, guarded(name, answer as Answer, clock)]),
  )
  return { Query } as IResolvers
}

type Ways = { startOn?: string | null; first?: number | null }
type Answer = Parameters<typeof guarded>[1]

function ways({ first }: Ways): number {
  if ((first ?? 0) < 0) throw new Refusal('BAD_INPUT', 'first must be a whole number, 0 or more.', 'first')
  return Math.min(first ?? 5, LIMITS.page)
}
