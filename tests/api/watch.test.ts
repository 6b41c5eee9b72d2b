import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImageKeeper } from '../../server/images/keeper.ts'
import { watch } from '../../server/images/watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A keeper whose database is up or down as the test says, and which counts the looks. */
function keeper() {
  const state = { database: 'up' as 'up' | 'down', looks: 0 }
  const kept: Pick<ImageKeeper, 'look' | 'keepPast' | 'database'> = {
    look: async () => {
      state.looks += 1
    },
    keepPast: async () => undefined,
    database: () => state.database,
  }
  return { state, kept }
}

describe('looking for new editions', () => {
  test('happens every two seconds', async () => {
    const { state, kept } = keeper()
    const stop = watch(kept)
    await vi.advanceTimersByTimeAsync(1999)
    expect(state.looks).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(state.looks).toBe(1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(state.looks).toBe(6)
    await stop()
  })

  test('goes on while the database is down, never more than two seconds apart', async () => {
    const { state, kept } = keeper()
    state.database = 'down'
    const stop = watch(kept)
    await vi.advanceTimersByTimeAsync(2000 + 500 + 1000 + 2000 + 2000)
    expect(state.looks).toBe(5)
    await stop()
  })

  test('ends when it is stopped', async () => {
    const { state, kept } = keeper()
    const stop = watch(kept)
    await stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(state.looks).toBe(0)
  })
})
