import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { readAddress, writeAddress } from './address.ts'
import type { MapState } from './state.ts'

export type Go = (change: Partial<MapState>) => void

/** What a reader would want Back to undo; every other choice changes the address in its place. */
const STEPS: readonly (keyof MapState)[] = ['focus', 'route', 'view', 'on', 'ask']

/** The state in the address, and the one way to change it. */
export function useMapState(image: Image): { state: MapState; go: Go } {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => readAddress(new URLSearchParams(search), image), [search, image])
  const go = useCallback(
    (change: Partial<MapState>) => {
      const step = STEPS.some((key) => key in change && JSON.stringify(change[key]) !== JSON.stringify(state[key]))
      const to = `${pathname}${writeAddress({ ...state, ...change })}`
      void navigate(to, { replace: !step, preventScrollReset: true })
    },
    [state, pathname, navigate],
  )
  return { state, go }
}
