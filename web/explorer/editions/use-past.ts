import { useEffect, useState } from 'react'
import type { ImageData } from '../../../domain/model/image.ts'

export type Past = { is: 'waiting' } | { is: 'here'; data: ImageData } | { is: 'none' } | { is: 'unreached' }

/** A past edition, asked for when `find` is given; `of` names what is looked for, so that it is asked for once. */
export function usePast(of: string, find: (() => Promise<ImageData | null>) | null): Past | null {
  const [found, setFound] = useState<{ of: string; past: Past } | null>(null)
  const [asking] = useState(() => new Map<string, true>())
  useEffect(() => {
    if (!find || asking.has(of)) return
    asking.set(of, true)
    const tell = (past: Past) => setFound({ of, past })
    find().then(
      (data) => tell(data ? { is: 'here', data } : { is: 'none' }),
      () => {
        asking.delete(of)
        tell({ is: 'unreached' })
      },
    )
  })
  if (!find) return null
  return found?.of === of ? found.past : { is: 'waiting' }
}
