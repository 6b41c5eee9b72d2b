import { useMedia } from '../controls/use-media.ts'
import { keepPreference, preference } from '../theme/preference.ts'
import type { MapState, View } from './state.ts'

/** The view that is shown: the one in the address, else the one chosen before on this device, else by its width. */
export function useView(state: MapState): View {
  const narrow = useMedia('(max-width: 767px)')
  return state.view ?? (narrow || preference('map.view') === 'outline' ? 'outline' : 'map')
}

export function keepView(view: View): void {
  keepPreference('map.view', view === 'map' ? null : view)
}
