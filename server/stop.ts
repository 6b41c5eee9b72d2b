import type { Log } from './http/log.ts'

const AT_MOST_MS = 10_000

/** On SIGTERM or SIGINT: stops taking requests, finishes those it has, closes what is open, and lets the process end. */
export function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log.info({ code: 'STOPPING', signal })
      setTimeout(() => process.exit(1), AT_MOST_MS).unref()
      stop().then(
        () => log.info({ code: 'STOPPED' }),
        (error: Error) => {
          log.error({ code: 'STOPPED_BADLY', error: error.name })
          process.exit(1)
        },
      )
    })
  }
}
