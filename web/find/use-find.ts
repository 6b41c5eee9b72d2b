import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import type { FindState } from './address.ts'
import { addressIn, readState } from './state.ts'

/** What is kept with a visit and not in the address: what was ticked to compare. */
interface Visit {
  picked?: readonly string[]
}

/** The directory's state, read from the address and written to it. Each change is a step that Back undoes. */
export function useFind(image: Image) {
  const { search, hash, state: visit } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => readState(image, search, hash), [image, search, hash])
  const [picked, setPicked] = useState((visit as Visit | null)?.picked ?? NONE)
  const apply = useCallback(
    (next: FindState) => navigate(addressIn(image, next), { state: { picked } }),
    [navigate, image, picked],
  )
  const pick = (ids: readonly string[]) => {
    setPicked(ids)
    navigate(addressIn(image, state), { replace: true, state: { picked: ids } })
  }
  useEffect(() => {
    // Words that were refused are taken out of the address too, so that they are not passed on with it.
    if (hash && !state.words) navigate(addressIn(image, state), { replace: true, state: visit })
  }, [hash, state, image, navigate, visit])
  return { state, apply, picked, pick }
}

const NONE: readonly string[] = []
