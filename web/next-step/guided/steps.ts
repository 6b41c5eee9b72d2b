/** The pages of Guided, in their order. `more` asks one thing, and only if it would decide. */
export const STEPS = ['age', 'needs', 'tried', 'circumstances', 'more', 'result'] as const
export type Step = (typeof STEPS)[number]
