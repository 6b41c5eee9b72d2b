import { type Image, must } from '../image/image.ts'
import { byId } from '../image/order.ts'
import type { NextSteps, Reason, Suggestion } from '../model/answer.ts'
import type { Picture, Tried } from '../model/picture.ts'
import type { Edge, Provision } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { insteadOf } from './instead.ts'
import { canStillOpen, isReady } from './ready.ts'

/** The groups of the result screen, in the order shown. Nothing stands in two. */
export interface Result {
  /** At most three. */
  doNext: readonly Suggestion[]
  alsoWorthConsidering: readonly Suggestion[]
  checkInPlace: readonly Suggestion[]
  needsAgreement: readonly Suggestion[]
  notYet: readonly Suggestion[]
  ruledOut: readonly RuledOut[]
  later: Later
}

/** Looked at, and not for this pupil now: what fails, or that it was tried without effect. */
export interface RuledOut {
  provision: Provision
  /** What made it relevant; null for what was only tried. */
  suggestion: Suggestion | null
  failing: readonly Reason[]
  triedWithoutEffect: boolean
  instead: Suggestion | null
}

/** What is in place, to be kept and reviewed, and the ways down from it and from what is done next. */
export interface Later {
  inPlace: readonly { provision: Provision; tried: Tried }[]
  waysDown: readonly Edge[]
}

/** In which group of the result screen each suggestion falls. Under a stop everything called for is done next. */
export function resultOf(image: Image, picture: Picture, steps: NextSteps): Result {
  const about = { image, picture, on: steps.on }
  if (steps.stop) return { ...NOTHING, doNext: steps.suggestions }
  const ready = steps.suggestions.filter((one) => isReady(one, about))
  const ofGroup = (group: Suggestion['group']) => ready.filter((one) => one.group === group)
  const forThisPupil = ofGroup('FOR_THIS_PUPIL')
  const doNext = forThisPupil.slice(0, 3)
  const shut = steps.notYet.filter((one) => !canStillOpen(one, about))
  return {
    doNext,
    alsoWorthConsidering: forThisPupil.slice(3),
    checkInPlace: ofGroup('FOR_EVERY_PUPIL'),
    needsAgreement: ofGroup('BY_AGREEMENT'),
    notYet: [...steps.suggestions, ...steps.notYet].filter((one) => !ready.includes(one) && !shut.includes(one)),
    ruledOut: [...shut.map((one) => shutOut(one, ready, image)), ...triedOut(about, ready)],
    later: later(about, doNext),
  }
}

const NOTHING: Result = {
  doNext: [],
  alsoWorthConsidering: [],
  checkInPlace: [],
  needsAgreement: [],
  notYet: [],
  ruledOut: [],
  later: { inPlace: [], waysDown: [] },
}

function shutOut(suggestion: Suggestion, ready: readonly Suggestion[], image: Image): RuledOut {
  const { provision, reasons } = suggestion
  const failing = reasons.filter((reason) => reason.verdict === 'NOT_MET')
  const instead = insteadOf(provision, reasons[0]?.criterion ?? null, ready, image)
  return { provision, suggestion, failing, triedWithoutEffect: false, instead }
}

/** What was tried and did not work, unless it is still in place. */
function triedOut(about: Situation, ready: readonly Suggestion[]): RuledOut[] {
  return entries(about)
    .filter(({ tried }) => tried.outcome === 'NOT_WORKING' && tried.status !== 'IN_PLACE')
    .map(({ provision }) => {
      const instead = insteadOf(provision, null, ready, about.image)
      return { provision, suggestion: null, failing: [], triedWithoutEffect: true, instead }
    })
}

function later(about: Situation, doNext: readonly Suggestion[]): Later {
  const inPlace = entries(about).filter(({ tried }) => tried.status === 'IN_PLACE')
  const from = [...inPlace, ...doNext].map(({ provision }) => provision.id)
  const waysDown = from
    .flatMap((id) => about.image.edgesFrom.get(id) ?? [])
    .filter((edge) => edge.kind === 'STEPS_DOWN_TO')
  return { inPlace, waysDown }
}

/** What was tried, no sanction among it, by id. */
function entries({ image, picture }: Situation): { provision: Provision; tried: Tried }[] {
  return [...(picture.tried ?? [])]
    .map((tried) => ({ provision: must(image, 'provisions', tried.provision), tried }))
    .filter(({ provision }) => provision.kind !== 'SANCTION')
    .sort((a, b) => byId(a.provision, b.provision))
}
