import type { Records } from '../model/image.ts'
import type { Checklist, Consult, Edge, Need, Provision, Rule } from '../model/record.ts'

/**
 * Leaves out of every list what this area does not have: a body of the borough that the national layer names,
 * say. `opensWhen` is left whole: a lost criterion must be noticed, never make a provision easier to open.
 */
export function withinArea(records: Records): Records {
  const has = (noun: keyof Records) => {
    const ids = new Set(records[noun].map((record) => record.id))
    return (id: string) => ids.has(id)
  }
  const provision = has('provisions')
  const need = has('needs')
  const rule = has('rules')
  const criterion = has('criteria')
  const law = has('law')
  const needs = <T extends { needs: readonly string[] }>(record: T): T => trimmed(record, 'needs', need)
  const provisions = <T extends { provisions?: readonly string[] }>(record: T): T =>
    trimmed(record, 'provisions', provision)
  return {
    ...records,
    provisions: records.provisions.map((one) => provisionWithin(one, { rule, criterion, law })),
    edges: records.edges.filter((edge: Edge) => provision(edge.from) && provision(edge.to)),
    needs: records.needs.map((one: Need) => {
      const helped = trimmed(one, 'helps', provision)
      return one.explicitLinks
        ? { ...helped, explicitLinks: one.explicitLinks.filter((link) => provision(link.provision)) }
        : helped
    }),
    rules: records.rules.map((one: Rule) => trimmed(one, 'calls', provision)),
    consults: records.consults.map((one: Consult) => trimmed(trimmed(one, 'bodies', provision), 'rules', rule)),
    questions: records.questions.map((one) => trimmed(one, 'affects', provision)),
    checklists: records.checklists.map((one) => checklistWithin(one, provision)),
    families: records.families.map(needs),
    worries: records.worries.map(needs),
    lines: records.lines.map((one) => ({ ...one, stations: one.stations.filter((station) => provision(station.id)) })),
    words: records.words.map((one) => trimmed(one, 'finds', provision)),
    changed: records.changed.map(provisions),
    disagreements: records.disagreements.map(provisions),
  }
}

type Has = (id: string) => boolean

function trimmed<T, K extends keyof T>(record: T, key: K, has: Has): T {
  const list = record[key]
  return Array.isArray(list) ? { ...record, [key]: list.filter(has) } : record
}

function provisionWithin(one: Provision, has: { rule: Has; criterion: Has; law: Has }): Provision {
  const { stages, duties, page } = one
  return {
    ...one,
    ...(stages && { stages: stages.filter((stage) => has.criterion(stage.criterion)) }),
    ...(duties && { duties: duties.filter((duty) => has.rule(duty.rule)) }),
    ...(page && { page: trimmed(page, 'law', has.law) }),
  }
}

function checklistWithin(one: Checklist, has: Has): Checklist {
  const items = one.items.map((item) => ({
    ...item,
    reads: item.reads.filter(has),
    provision: item.provision.filter((choice) => has(choice.id)),
  }))
  return { ...one, items }
}
