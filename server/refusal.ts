/** Why something asked of this server was not answered. A closed list, which other systems may rely on. */
export const REFUSAL_CODES = {
  /** The request is not of the form: body, content type, method. */
  BAD_REQUEST: 400,
  /** The question does not fit the schema. */
  BAD_QUERY: 400,
  /** A value does not fit its field. */
  BAD_INPUT: 400,
  UNKNOWN_AREA: 400,
  /** Past a limit: depth, aliases, cost, length of a list, time. */
  TOO_MUCH: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  /** Ask again in a moment. */
  BUSY: 503,
} as const
export type RefusalCode = keyof typeof REFUSAL_CODES

/**
 * A no that we meant: its message was written for whoever asked, names the field and what would be right, and holds
 * nothing of the value refused but the id of a need, a provision or an area. Everything else that throws is a fault.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** A path into the arguments: picture.ageYears, filter.tiers. */
    readonly field?: string,
  ) {
    super(message)
  }

  get status(): number {
    return REFUSAL_CODES[this.code]
  }

  /** As every API of this server writes it. */
  toJSON(): { message: string; extensions: { code: RefusalCode; field?: string } } {
    return { message: this.message, extensions: { code: this.code, ...(this.field && { field: this.field }) } }
  }
}
