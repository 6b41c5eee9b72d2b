import { describe, expect, test } from 'vitest'
import { readerText, recordsOf } from './reader-text.ts'

const { provisions, edges } = recordsOf('hackney')
const named = (id: string) => provisions.find((provision) => provision.id === id)

describe('Names a reader meets', () => {
  test('the three letters that two bodies share are found by search and never shown', () => {
    expect(named('multi-agency-team')?.name).toBe('Multi Agency Team (under 6)')
    expect(named('multi-agency-team')?.searchWords).toContain('MAT')
    const shown = [...provisions, ...edges].filter((record) => /\bMAT\b/.test(readerText(record)))
    expect(shown.map(({ id }) => id)).toEqual([])
  })

  test('old words find today’s thing, and are not its names', () => {
    expect(named('suspension')?.searchWords).toEqual(expect.arrayContaining(['FTE', 'fixed term exclusion']))
    expect(named('ehc-needs-assessment')?.searchWords).toEqual(expect.arrayContaining(['EHCP', 'Statement']))
    const aliases = provisions.flatMap((provision) => provision.aliases ?? [])
    expect(aliases.filter((alias) => ['MAT', 'FTE', 'EBD', 'Statement'].includes(alias))).toEqual([])
  })

  test('FAST is the screening team’s name, and finds today’s front door too', () => {
    expect(named('first-access-and-screening-team')?.aliases).toEqual(['FAST'])
    expect(named('multi-agency-safeguarding-hub')?.searchWords).toContain('FAST')
  })

  test('no contact is called confirmed, and no mailbox is a person’s', () => {
    const contacts = provisions.flatMap(({ page }) => page?.contacts ?? [])
    expect(contacts.filter(({ confirmed }) => confirmed)).toEqual([])
    expect([...new Set(contacts.flatMap(({ mailbox }) => mailbox ?? []))]).toEqual([
      'admin-regents@newregents.hackney.sch.uk',
    ])
  })
})
