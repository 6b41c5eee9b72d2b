/** A label in which what stands in brackets stays on one line. */
export const unbroken = (label: string): string => label.replace(/\(.*\)/, (part) => part.replaceAll(' ', '\u00a0'))
