import type { ImageKeeper } from './keeper.ts'

const LOOK_EVERY_MS = 2000
const DOWN_FOR_MS = [500, 1000, 2000]

/**
 * Keeps looking for new editions, every two seconds; just after the database went down it looks sooner. With the
 * patience of a question (`source.ts`) one that is back is noticed within five. Never keeps the process alive.
 * Returns how to stop it.
 */
export function watch(keeper: Pick<ImageKeeper, 'look' | 'keepPast' | 'database'>): () => Promise<void> {
  let stopped = false
  let failures = 0
  let looking: Promise<void> = Promise.resolve()
  let timer = next()

  function next(): NodeJS.Timeout {
    const wait = failures === 0 ? LOOK_EVERY_MS : (DOWN_FOR_MS[failures - 1] ?? DOWN_FOR_MS.at(-1))
    return setTimeout(() => {
      looking = look()
    }, wait).unref()
  }
  async function look(): Promise<void> {
    await keeper.look()
    await keeper.keepPast()
    failures = keeper.database() === 'up' ? 0 : failures + 1
    if (!stopped) timer = next()
  }
  return async () => {
    stopped = true
    clearTimeout(timer)
    await looking
  }
}
