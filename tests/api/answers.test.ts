import { afterAll, beforeAll, describe } from 'vitest'
import { type Serving, serving } from '../builders/serving.ts'
import { sameAnswers } from './same-answers.ts'

let server: Serving
beforeAll(async () => {
  server = await serving()
})
afterAll(() => server.close())

describe('on the embedded engine', () => sameAnswers(() => server))
