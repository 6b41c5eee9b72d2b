import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import type { Area } from '../../domain/model/record.ts'
import { staticStop } from './static-stop.ts'
import type { WrittenNumbers } from './written-numbers.ts'

/**
 * Writes what to do for a child at risk of harm into the page itself, area by area, from the seed: as text for
 * a browser without JavaScript, and as data for the stop panel while the image cannot be fetched.
 */
export function safeguardingInHtml(seed: string, area: string): Plugin {
  return {
    name: 'safeguarding-in-html',
    transformIndexHtml(html) {
      const areas = areasOf(seed)
      const held = Object.fromEntries(
        areas.map(({ id, name, safeguarding }) => [id, { name, ...(safeguarding && { safeguarding }) }]),
      )
      const json = JSON.stringify({ default: area, areas: held } satisfies WrittenNumbers).replaceAll('<', '\\u003c')
      return html
        .replace('<!--safeguarding:text-->', staticStop(areas))
        .replace('<!--safeguarding:data-->', `<script type="application/json" id="safeguarding">${json}</script>`)
    },
  }
}

/** The areas that hold numbers of their own. */
function areasOf(seed: string): Area[] {
  return readdirSync(seed)
    .map((folder) => ({ folder, file: join(seed, folder, 'area.yaml') }))
    .filter(({ file }) => existsSync(file))
    .map(({ folder, file }) => ({ ...parse(readFileSync(file, 'utf8')), id: folder }) as Area)
    .filter((area) => area.safeguarding)
}
