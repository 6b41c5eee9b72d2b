import type { Image } from '../../domain/image/image.ts'
import { openImage } from '../../domain/image/open.ts'
import { joinImage } from '../../domain/image/split.ts'
import { ImageMissing, type ImageSource } from './source.ts'

export type ImageState =
  | { is: 'waiting' }
  /** `stopped`: the bodies were asked for and did not come; asking again may bring them. */
  | { is: 'here'; image: Image; whole: boolean; stopped?: true }
  | { is: 'unreached' }
  | { is: 'missing' }

/** One area's image for as long as the tab is open: fetched once, index first, the bodies straight after. */
export class KeptImage {
  #state: ImageState = { is: 'waiting' }
  #listeners = new Set<() => void>()
  #fetching: AbortController | null = null

  /** `area` is the one in the address; null: whichever owns the bare addresses. */
  constructor(
    private readonly source: ImageSource,
    readonly area: string | null,
  ) {}

  readonly state = (): ImageState => this.#state

  readonly listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => this.#listeners.delete(changed)
  }

  /** Fetches what is not here yet; called again after a failure, it is the retry. */
  readonly fetch = async (): Promise<void> => {
    if (this.#fetching || (this.#state.is === 'here' && this.#state.whole)) return
    const fetching = new AbortController()
    this.#fetching = fetching
    try {
      if (this.#state.is !== 'here') await this.#fetchIndex(fetching.signal)
      await this.#fetchBodies(fetching.signal)
    } catch (reason) {
      // Without its bodies the image still answers; cards then say less, and the next visit asks again.
      const image = this.#state.is === 'here' ? this.#state.image : null
      if (image) this.#set({ is: 'here', image, whole: false, stopped: true })
      else this.#set({ is: reason instanceof ImageMissing ? 'missing' : 'unreached' })
    } finally {
      this.#fetching = null
    }
  }

  /** The past, fetched when it is asked for and not kept. */
  readonly past: Pick<ImageSource, 'editions' | 'edition'> = {
    editions: (stop) => this.source.editions(stop),
    edition: (number, stop) => this.source.edition(number, stop),
  }

  /** Gives up waiting, on the reader's word. */
  readonly cancel = (): void => this.#fetching?.abort()

  async #fetchIndex(stop: AbortSignal): Promise<void> {
    this.#set({ is: 'waiting' })
    this.#set({ is: 'here', image: openImage(await this.source.index(stop)), whole: false })
  }

  async #fetchBodies(stop: AbortSignal): Promise<void> {
    if (this.#state.is !== 'here') return
    if (this.#state.stopped) this.#set({ is: 'here', image: this.#state.image, whole: false })
    const joined = joinImage(this.#state.image.data, await this.source.bodies(stop))
    this.#set({ is: 'here', image: openImage(joined), whole: true })
  }

  #set(state: ImageState): void {
    this.#state = state
    for (const changed of this.#listeners) changed()
  }
}
