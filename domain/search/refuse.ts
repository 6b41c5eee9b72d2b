const MONTH =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?'

/** What may identify a pupil, a parent or a member of staff, and has no place in a search for provision. */
const IDENTIFIERS: readonly RegExp[] = [
  // A unique pupil number: a letter and twelve more, the last a digit or a letter.
  /\b[a-z][ -]?\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?[\da-z]\b/i,
  // An NHS number: ten digits, often in groups of 3, 3 and 4.
  /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/,
  // Dates: 1/2/2014, 01-02-14, 2014-02-01, 1st February 2014, February 1 2014.
  /\b\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})\b/,
  /\b\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b/,
  /\b\d{1,2} \d{1,2} \d{4}\b/,
  new RegExp(`\\b\\d{1,2}(st|nd|rd|th)?\\s+(of\\s+)?(${MONTH})\\b`, 'i'),
  new RegExp(`\\b(${MONTH})\\s+\\d{1,2}(st|nd|rd|th)?\\b`, 'i'),
  /\S@\S/,
  // A telephone number: nine digits or more after 0 or a country code.
  /(\+\s?\d|\b0)(?:[ ()-]*\d){8,}/,
]

/** True when the words look like a pupil number, an NHS number, a date, an e-mail address or a telephone number. */
export const looksPersonal = (words: string): boolean => IDENTIFIERS.some((one) => one.test(words.normalize('NFKC')))
