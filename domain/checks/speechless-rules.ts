import type { Check } from './check.ts'

/** A rule that could fire with nothing to say: each of its speaking parts waits for a `when`. */
export const speechlessRules: Check = {
  code: 'rule-may-be-speechless',
  severity: 'stops',
  find({ rules }) {
    return rules
      .filter(({ speaks }) => speaks.every((part) => part.when))
      .map(({ id }) => ({
        noun: 'rules' as const,
        id,
        path: ['speaks'],
        what: 'Every speaking part has a `when`, so the rule may fire and say nothing',
        mend: 'Leave `when` out of the last part',
      }))
  },
}
