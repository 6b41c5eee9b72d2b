/** The time as this server is told it: a part, so that a test can choose it. */
export interface Clock {
  /** Today in Europe/London, YYYY-MM-DD. */
  today(): string
  /** Milliseconds that only ever grow. */
  now(): number
}

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const clock: Clock = {
  today: () => london.format(new Date()),
  now: () => performance.now(),
}
