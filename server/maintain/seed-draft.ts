const SEED = 'seed-'

/** The draft by which the files enter an area as this edition. */
export const seedDraftId = (area: string, edition: number): string => `${SEED}${area}-${edition}`

/** Whether a draft was made from the files; every other is people's work. */
export const isSeedDraft = (id: string): boolean => id.startsWith(SEED)
