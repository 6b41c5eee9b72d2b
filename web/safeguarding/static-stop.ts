import type { Area } from '../../domain/model/record.ts'

/** What to do for a child at risk of harm, as HTML that needs no script: for browsers where ours does not run. */
export function staticStop(areas: readonly Area[]): string {
  return `
      <main id="main" class="wrap stop-wrap">
        <section class="stop">
          <h1>Continuum needs JavaScript. A child at risk of harm does not wait for it.</h1>
          <p class="stop-lead">In danger right now: <a href="tel:999">999</a>. Otherwise tell your designated safeguarding lead now, in person. Anyone can make these calls.</p>
          ${areas.map(numbers).join('\n          ')}
          <p class="stop-src">Elsewhere: call the children’s social care of the council where the child lives.</p>
        </section>
        <p><a href="/list.html">Everything that is offered, as a list to read or print</a> needs no script.</p>
        <p>To see what help there is and what comes next, allow JavaScript for this site and open the page again. Nothing you answer leaves your computer.</p>
      </main>`
}

function numbers(area: Area): string {
  const lines = (area.safeguarding?.phones ?? [])
    .filter(({ number }) => number !== '999')
    .map(
      (phone) =>
        `<li><div><h3>${text(phone.name)}</h3><p>${text(phone.when)}</p></div><a class="tel" href="tel:${phone.number.replaceAll(' ', '')}">${text(phone.number)}</a></li>`,
    )
  if (lines.length === 0) return ''
  return `<h2>${text(area.name)}</h2><ul class="stop-steps">${lines.join('')}</ul>`
}

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
