// Runs before the first paint, so that nobody sees the other theme flash past. Only a display preference is kept.
;(() => {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const chosen = () => {
    try {
      return localStorage.getItem('continuum.theme')
    } catch {
      return null // storage may be forbidden; the device's own setting still holds
    }
  }
  const show = () => {
    document.documentElement.dataset.theme = chosen() ?? (system.matches ? 'dark' : 'light')
  }
  show()
  system.addEventListener('change', show)
  addEventListener('continuum:theme', show)
})()
