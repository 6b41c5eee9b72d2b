import { expect, test } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import { readImage } from '../../server/graph/image.ts'
import { loadCases } from '../../server/seed/cases.ts'
import { ask, type Serving } from '../builders/serving.ts'
import { WHOLE, wholeAnswer } from '../builders/whole-answer.ts'

/** Every worked example over HTTP, byte for byte what the library says of the image in this server's graph. */
export function sameAnswers(serving: () => Serving): void {
  test('every worked example is answered byte for byte as the library answers it', async () => {
    const { cases } = loadCases('graph-seed')
    expect(cases.length).toBeGreaterThanOrEqual(80)
    const images = new Map<string, ReturnType<typeof openImage>>()
    for (const area of new Set(cases.map((one) => one.area))) {
      const data = await readImage(serving().graph, area)
      if (data) images.set(area, openImage(data))
    }
    for (const { id, area, picture, on } of cases) {
      const image = images.get(area)
      if (!image) throw new Error(`There is no image of ${area}`)
      const { text, status } = await ask(serving().address, WHOLE, { area, picture, on })
      const answer = wholeAnswer(image, picture, on)
      if (answer) expect(text, id).toBe(JSON.stringify({ data: { nextSteps: answer } }))
      else expect([id, status]).toEqual([id, 400])
    }
  })
}
