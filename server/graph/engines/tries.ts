const TRIES = 5

/** Runs again what lost to another writer, of which nothing was kept; after five times it throws what it was told. */
export async function withTries<T>(run: () => Promise<T>, lostToAnother: (error: unknown) => boolean): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run()
    } catch (error) {
      if (tried === TRIES || !lostToAnother(error)) throw error
    }
  }
}
