/** The borough's guide, whose headings and lines are cited, where this area has it. */
export const GUIDE = 'no-need-to-exclude'
