import type { Image } from '../../domain/image/image.ts'
import type { Picture } from '../../domain/model/picture.ts'
import { routes, UnknownProvision } from '../../domain/routes/routes.ts'
import type { ExpectedWay } from '../../server/seed/case.ts'
import { exactly, plain } from './expect-list.ts'

/** How the ways from one place to another differ from what a case expects of them. */
export function ways(image: Image, expected: ExpectedWay, picture: Picture | null, on: string): string[] {
  const { from, to } = expected
  const name = `routes from ${from} to ${to}`
  const got = asked(image, expected, picture, on)
  if (got instanceof UnknownProvision) return expected.unknown ? [] : [`${name}: ${got.message}`]
  if (expected.unknown) return [`${name}: expected a refusal that names an unknown id`]
  const steps = got.map((route) => route.steps.map((step) => step.provision.id).join(' > '))
  return [
    ...exactly(name, expected.expect?.map((route) => route.steps.join(' > ')) ?? [], steps),
    ...(expected.expect ?? []).flatMap((route, at) => {
      const way = got[at]
      if (!way) return []
      const last = way.steps.at(-1)
      return [
        ...plain(`${name}, fewest days`, route.schoolDaysMin, way.schoolDaysMin),
        ...plain(`${name}, most days`, route.schoolDaysMax, way.schoolDaysMax),
        ...plain(`${name}, last edge`, route.edge, last?.edge?.id ?? null),
        ...exactly(
          `${name}, standings`,
          route.standings?.map(String),
          way.steps.map((step) => String(step.standing)),
        ),
      ]
    }),
  ]
}

function asked(image: Image, { from, to, startOn }: ExpectedWay, picture: Picture | null, on: string) {
  try {
    return routes(image, { from, to, picture, startOn: startOn ?? null, on })
  } catch (error) {
    if (error instanceof UnknownProvision) return error
    throw error
  }
}
