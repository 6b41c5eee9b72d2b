import type { EdgeFamily } from '../../domain/map/direction.ts'

/** How a family's lines are drawn, on the screen, in the key, in the picture file and on paper. */
export interface LineLook {
  width: number
  pattern: 'solid' | 'dashed' | 'dotted'
  end: 'triangle' | 'tee' | 'circle'
  hollow: boolean
  scale: number
  /** The colour token; `chosen` when the line belongs to a choice. */
  ink: string
  chosen: string
}

/** Drawn and free, in model pixels. */
export const DASH = [7, 5] as const

export const LINE_LOOKS: Record<EdgeFamily, LineLook> = {
  'goes-on-to': look(3, 'solid', 'triangle', { ink: '--text', chosen: '--edge-hi' }),
  'act-now': look(4, 'solid', 'triangle', { ink: '--error-ink', chosen: '--error-ink' }),
  'needs-first': look(2, 'dashed', 'tee', { ink: '--edge', chosen: '--edge-hi' }),
  'steps-down-to': look(2.5, 'dotted', 'triangle', { ink: '--edge', chosen: '--edge', hollow: true }),
  'ask-or-instead': look(1.5, 'solid', 'circle', { ink: '--edge', chosen: '--edge', scale: 0.8 }),
}

function look(
  width: number,
  pattern: LineLook['pattern'],
  end: LineLook['end'],
  more: { ink: string; chosen: string; hollow?: boolean; scale?: number },
): LineLook {
  return { width, pattern, end, hollow: false, scale: 1.1, ...more }
}

/** The colour of a family's lines as it is on this page now; a system colour where the reader forces colours. */
export function inkOf(family: EdgeFamily, chosen: boolean): string {
  const page = getComputedStyle(document.documentElement)
  if (matchMedia('(forced-colors: active)').matches) return getComputedStyle(document.body).color
  return page.getPropertyValue(chosen ? LINE_LOOKS[family].chosen : LINE_LOOKS[family].ink).trim()
}
