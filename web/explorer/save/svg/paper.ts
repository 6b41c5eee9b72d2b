/** The light colours of the style, written out: a file must look the same wherever it is opened. */
export const PAPER = {
  ground: '#ffffff',
  text: '#15211f',
  quiet: '#45524f',
  edge: '#5e6b68',
  chosen: '#0a4f8a',
  act: '#9b1c1c',
  rule: '#d3d9d5',
  mark: '#fff1cc',
} as const

export const LANES = {
  u: { ink: '#0b4f55', fill: '#e6f6f5', line: '#2b9296', lane: '#f1f8f8', rim: 2 },
  up: { ink: '#6b4300', fill: '#ffebbd', line: '#a15f00', lane: '#fdf8ec', rim: 4 },
  c: { ink: '#4a0f40', fill: '#ebc9e2', line: '#5e1650', lane: '#faf2f8', rim: 4 },
  x: { ink: '#45524f', fill: '#eef0ee', line: '#5e6b68', lane: '#f6f7f5', rim: 1 },
} as const

/** The typeface when the reader has it, else what is there. */
export const FONT = "'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, sans-serif"
