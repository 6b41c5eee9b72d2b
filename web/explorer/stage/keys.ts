/** What a key does on the map. */
export type Command =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'next'
  | 'before'
  | 'details'
  | 'pick'
  | 'close'
  | 'lane-first'
  | 'lane-last'
  | 'first'
  | 'last'
  | 'zoom-in'
  | 'zoom-out'
  | 'whole'
  | 'search'
  | 'help'

export interface Key {
  /** As the browser names it; Control is asked for with `Control+`. */
  keys: readonly string[]
  /** As it is printed on the key. */
  shown: string
  does: Command
  says: string
}

/** The one table of keys: the map acts on it, and the list of keys is written from it. */
export const KEYS: readonly Key[] = [
  { keys: ['ArrowLeft'], shown: '←', does: 'left', says: 'Nearest to the left' },
  { keys: ['ArrowRight'], shown: '→', does: 'right', says: 'Nearest to the right' },
  { keys: ['ArrowUp'], shown: '↑', does: 'up', says: 'Nearest above, same lane first' },
  { keys: ['ArrowDown'], shown: '↓', does: 'down', says: 'Nearest below, same lane first' },
  { keys: [']'], shown: ']', does: 'next', says: 'What this goes on to, with its condition' },
  { keys: ['['], shown: '[', does: 'before', says: 'What goes on to this, with its condition' },
  { keys: ['Enter'], shown: 'Enter', does: 'details', says: 'Open the details, or open and close a card' },
  { keys: [' '], shown: 'Space', does: 'pick', says: 'Start a route here, or end it here' },
  { keys: ['Escape'], shown: 'Esc', does: 'close', says: 'Close the details, then clear the choice' },
  { keys: ['Home'], shown: 'Home', does: 'lane-first', says: 'First in this lane' },
  { keys: ['End'], shown: 'End', does: 'lane-last', says: 'Last in this lane' },
  { keys: ['Control+Home'], shown: 'Ctrl Home', does: 'first', says: 'First of all' },
  { keys: ['Control+End'], shown: 'Ctrl End', does: 'last', says: 'Last of all' },
  { keys: ['+', '='], shown: '+', does: 'zoom-in', says: 'Larger' },
  { keys: ['-'], shown: '−', does: 'zoom-out', says: 'Smaller' },
  { keys: ['0'], shown: '0', does: 'whole', says: 'Whole picture, and back' },
  { keys: ['/'], shown: '/', does: 'search', says: 'To the search' },
  { keys: ['?'], shown: '?', does: 'help', says: 'This list' },
]

/** What was pressed asks for; nothing for a single character where those are switched off. */
export function commandFor(
  event: { key: string; ctrlKey: boolean; metaKey: boolean },
  characters: boolean,
): Command | null {
  const pressed = event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key
  if (pressed.length === 1 && pressed !== ' ' && !characters) return null
  return KEYS.find((one) => one.keys.includes(pressed))?.does ?? null
}
