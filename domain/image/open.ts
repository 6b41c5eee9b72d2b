import type { ImageData, Records } from '../model/image.ts'
import { NOUNS } from '../model/nouns.ts'
import { indexed, triggers } from '../test/triggers.ts'
import type { Image, Stage } from './image.ts'

/** Opens a published image for asking. Done once for an edition; every answer is then a pure function of it. */
export function openImage(data: ImageData): Image {
  const { needs, edges, provisions, rules, consults } = data.records
  const by = byIds(data.records)
  const stages = provisions.flatMap((provision) =>
    (provision.stages ?? []).map((stage) => staged(by, provision, stage)),
  )
  return {
    data,
    by,
    needsOf: indexed(needs, (need) => need.helps),
    edgesFrom: indexed(edges, (edge) => [edge.from]),
    edgesTo: indexed(edges, (edge) => [edge.to]),
    rulesBy: indexed(rules, (rule) => triggers(rule.fires, by.conditions)),
    stagesBy: indexed(stages, (stage) => triggers(stage.criterion.test, by.conditions)),
    consultsBy: indexed(consults, (one) => [
      ...(one.rules ?? []).map((rule) => `rule:${rule}`),
      ...(one.when ? triggers(one.when, by.conditions) : []),
    ]),
  }
}

type StageOf = NonNullable<Records['provisions'][number]['stages']>[number]

function staged(by: Image['by'], provision: Stage['provision'], { criterion: id, afterFailure }: StageOf): Stage {
  const criterion = by.criteria.get(id)
  if (!criterion) throw new Error(`The stage of ${provision.id} names a criterion that is not there: ${id}`)
  return { provision, criterion, afterFailure: afterFailure ?? null }
}

function byIds(records: Records): Image['by'] {
  const maps: Partial<Record<keyof Records, unknown>> = {}
  for (const noun of NOUNS) maps[noun] = new Map(records[noun].map((record) => [record.id, record]))
  return maps as Image['by']
}
