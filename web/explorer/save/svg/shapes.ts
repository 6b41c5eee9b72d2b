import type { Box } from '../../../../domain/map/layout/scene.ts'
import { PAPER } from './paper.ts'

/** Any text as it may stand in a file of this kind. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type Attributes = Readonly<Record<string, string | number | undefined>>

export function tag(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return inside ? `<${name}${written.join('')}>${inside}</${name}>` : `<${name}${written.join('')}/>`
}

export const rect = ({ x, y, w, h }: Box, more: Attributes): string =>
  tag('rect', { x, y, width: w, height: h, ...more })

interface Written {
  size?: number
  weight?: number
  fill?: string
  anchor?: 'start' | 'middle'
}

export function text(
  x: number,
  y: number,
  says: string,
  { size = 15, weight = 400, fill = PAPER.text, anchor }: Written = {},
): string {
  return tag('text', { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor }, escaped(says))
}

/** Lines of at most so many letters, broken between words. */
export function wrapped(says: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of says.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Text in the middle of a box, over as many lines as it takes. */
export function centred(
  { x, y, w, h }: Box,
  says: string,
  letters: number,
  written: Written & { line?: number } = {},
): string {
  const { line = 18, ...more } = written
  const lines = wrapped(says, letters)
  const top = y + h / 2 - ((lines.length - 1) * line) / 2 + (more.size ?? 15) * 0.34
  return lines.map((one, i) => text(x + w / 2, top + i * line, one, { ...more, anchor: 'middle' })).join('')
}
