import { type ChangeEvent, useState } from 'react'
import { keepPreference, preference } from './preference.ts'

/** Light, dark, or as the device: kept as a display preference, shown at once by the script that runs before paint. */
export function Appearance() {
  const [theme, setTheme] = useState(() => preference('theme') ?? '')
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    setTheme(event.target.value)
    keepPreference('theme', event.target.value || null)
    dispatchEvent(new Event('continuum:theme'))
  }
  return (
    <label className="theme">
      <span>Appearance</span>
      <select value={theme} onChange={choose}>
        <option value="">Same as this device</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}
