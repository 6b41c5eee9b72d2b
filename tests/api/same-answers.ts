import { expect, test } from 'vitest'
import type { Image } from '../../domain/image/image.ts'
import { openImage } from '../../domain/image/open.ts'
import { readImage } from '../../server/graph/image.ts'
import type { Case } from '../../server/seed/case.ts'
import { loadCases } from '../../server/seed/cases.ts'
import { ask, type Serving } from '../builders/serving.ts'
import { WHOLE, wholeAnswer } from '../builders/whole-answer.ts'
import { WHOLE_REVIEW, wholeReview } from '../builders/whole-review.ts'

type Library = (image: Image, picture: unknown, on: string) => object | null

/** Every worked example over HTTP, byte for byte what the library says of the image in this server's graph. */
export function sameAnswers(serving: () => Serving): void {
  const { cases } = loadCases('graph-seed')
  const reviewed = cases.filter((one) => one.expect.review)

  test('every worked example is answered byte for byte as the library answers it', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(80)
    await same(serving(), cases, WHOLE, 'nextSteps', wholeAnswer)
  })

  test('every worked review is answered byte for byte as the library answers it', async () => {
    expect(reviewed.length).toBeGreaterThanOrEqual(25)
    await same(serving(), reviewed, WHOLE_REVIEW, 'exclusionReview', wholeReview)
  })
}

async function same(server: Serving, cases: readonly Case[], query: string, field: string, library: Library) {
  const images = new Map<string, Image>()
  for (const area of new Set(cases.map((one) => one.area))) {
    const data = await readImage(server.graph, area)
    if (data) images.set(area, openImage(data))
  }
  for (const { id, area, picture, on } of cases) {
    const image = images.get(area)
    if (!image) throw new Error(`There is no image of ${area}`)
    const { text, status } = await ask(server.address, query, { area, picture, on })
    const answer = library(image, picture, on)
    if (answer) expect(text, id).toBe(JSON.stringify({ data: { [field]: answer } }))
    else expect([id, status]).toEqual([id, 400])
  }
}
