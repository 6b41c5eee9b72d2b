import type { Image } from '../../domain/image/image.ts'
import type { Citation, Finding, Suggestion } from '../../domain/model/answer.ts'
import type { Provision, Source } from '../../domain/model/record.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { readPicture } from '../../domain/picture/read.ts'

/** What answers are made of, with every field that the contract has. */
export const FRAGMENTS = `fragment suggestion on Suggestion {
  provision { ...provision } standing group
  reasons { criterion verdict says force source { ...citation } }
  duties { ...finding }
  opensWhen { field becomes says }
}
fragment finding on Finding { rule severity says force source { ...citation } }
fragment citation on Citation { source { id title publisher edition url publishedOn checkedOn standing } where }
fragment provision on Provision {
  id name aliases kind summary
  tiers { id name framework rank explicit }
  needs { id name }
  phases ageMin ageMax lastAssuredOn
  citations { source { id } where }
}`

/** Every field of nextSteps that the contract has, in one fixed order. */
export const WHOLE = `query ($area: ID!, $picture: PupilPicture!, $on: Date) {
  nextSteps(area: $area, picture: $picture, on: $on) {
    on edition
    stop { ...finding }
    suggestions { ...suggestion }
    notYet { ...suggestion }
    findings { ...finding }
    consult { body { ...provision } says force source { ...citation } }
    questions { field asks wouldAffect { id } }
  }
}
${FRAGMENTS}`

/** What the library itself answers, written out field by field in that order; null: it refuses the picture. */
export function wholeAnswer(image: Image, input: unknown, on: string): object | null {
  const read = readPicture(image, input)
  if (!read.ok) return null
  const answer = nextSteps(image, read.picture, on)
  const provision = (one: Provision) => provisionOf(image, one, on)
  return {
    on: answer.on,
    edition: answer.edition,
    stop: answer.stop && finding(answer.stop),
    suggestions: answer.suggestions.map((one) => suggestion(one, provision)),
    notYet: answer.notYet.map((one) => suggestion(one, provision)),
    findings: answer.findings.map(finding),
    consult: answer.consult.map(({ body, says, force, source }) => ({
      body: provision(body),
      says,
      force,
      source: citation(source),
    })),
    questions: answer.questions.map(({ field, asks, wouldAffect }) => ({
      field,
      asks,
      wouldAffect: wouldAffect.map(({ id }) => ({ id })),
    })),
  }
}

export const suggestion = (one: Suggestion, provision: (one: Provision) => object) => ({
  provision: provision(one.provision),
  standing: one.standing,
  group: one.group,
  reasons: one.reasons.map(({ criterion, verdict, says, force, source }) => ({
    criterion,
    verdict,
    says,
    force,
    source: citation(source),
  })),
  duties: one.duties.map(finding),
  opensWhen: one.opensWhen.map(({ field, becomes, says }) => ({ field, becomes, says })),
})

export const finding = ({ rule, severity, says, force, source }: Finding) => ({
  rule,
  severity,
  says,
  force,
  source: citation(source),
})

export const citation = ({ source, where }: Citation) => ({ source: sourceOf(source), where })

const sourceOf = (one: Source) => ({
  id: one.id,
  title: one.title,
  publisher: one.publisher,
  edition: one.edition ?? null,
  url: one.url ?? null,
  publishedOn: one.publishedOn ?? null,
  checkedOn: one.checkedOn ?? null,
  standing: one.standing,
})

export function provisionOf(image: Image, one: Provision, on: string): object {
  const { tiers, needs } = image.data.records
  return {
    id: one.id,
    name: one.name,
    aliases: one.aliases ?? [],
    kind: one.kind,
    summary: one.summary,
    tiers: (one.tiers ?? []).map(({ tier, explicit }) => {
      const found = tiers.find(({ id }) => id === tier)
      return { id: tier, name: found?.name, framework: found?.framework, rank: found?.rank, explicit }
    }),
    needs: needs.filter(({ helps }) => helps.includes(one.id)).map(({ id, name }) => ({ id, name })),
    phases: one.phases ?? [],
    ageMin: one.ageMin ?? null,
    ageMax: one.ageMax ?? null,
    lastAssuredOn: one.lastAssuredOn ?? null,
    citations: one.cites
      .filter(({ from, until }) => (!from || from <= on) && (!until || on < until))
      .map(({ source, where }) => ({ source: { id: source }, where })),
  }
}
