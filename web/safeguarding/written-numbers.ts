import type { Area } from '../../domain/model/record.ts'

/** What the build writes into the page: each area's numbers, and the area that owns the bare addresses. */
export interface WrittenNumbers {
  default: string
  areas: Record<string, Pick<Area, 'name' | 'safeguarding'>>
}

/** What this page was given; nothing where it was served without. */
export function writtenNumbers(area: string | null): Pick<Area, 'name' | 'safeguarding'> | undefined {
  const text = document.getElementById('safeguarding')?.textContent
  if (!text) return undefined
  const written = JSON.parse(text) as WrittenNumbers
  return written.areas[area ?? written.default]
}
