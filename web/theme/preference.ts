/** How things are shown, and nothing about a pupil: the only things kept outside the tab. */
export type Preference = 'theme' | 'mode.wide' | 'mode.narrow' | 'map.view'

/** What was chosen on this device before; null when nothing was, or storage is forbidden here. */
export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(`continuum.${name}`)
  } catch {
    return null
  }
}

/** Keeps a choice for the next visit; null forgets it. Where storage is forbidden the choice holds for this visit. */
export function keepPreference(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`continuum.${name}`)
    else localStorage.setItem(`continuum.${name}`, value)
  } catch {
    // A browser that forbids storage simply asks again next time.
  }
}
