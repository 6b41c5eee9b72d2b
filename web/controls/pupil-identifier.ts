/** A unique pupil number: a letter, eleven digits, and a digit or letter. */
const UPN = /^[A-Za-z]\d{11}[0-9A-Za-z]$/
/** A date in figures, or with the month in words. */
const DATE =
  /\b(\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{2,4})\b/i

/** Whether what was typed could identify a pupil: refused wherever words can be typed, and kept nowhere. */
export const looksLikeAPupil = (typed: string): boolean => UPN.test(typed.replaceAll(/\s/g, '')) || DATE.test(typed)
