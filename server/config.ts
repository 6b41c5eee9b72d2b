/** A Neo4j server, single or clustered. */
export interface Neo4jPlace {
  readonly uri: string
  /** Who signs in; left out: the server asks nobody. */
  readonly user?: string
  readonly password?: string
  /** Left out: the server's default database. */
  readonly database?: string
}

/** How this server runs: read once from the environment, never changed after. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** The area that owns the bare addresses. */
  readonly area: string
  /** Where the embedded graph and the last good images are kept. */
  readonly dataDir: string
  /** Left out: the embedded engine. */
  readonly neo4j?: Neo4jPlace
  readonly logLevel: LogLevel
  /** No introspection; NODE_ENV is `production`. */
  readonly production: boolean
  /** Reached over TLS, so browsers are told to stay with it. */
  readonly behindTls: boolean
}

export type Environment = Readonly<Record<string, string | undefined>>

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Settings that cannot be run with: one line for each variable, none repeating the value it refuses. */
export class WrongSettings extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** Reads the settings; throws WrongSettings with every wrong one, so that they are mended in one go. */
export function readConfig(env: Environment): Config {
  const wrong: string[] = []
  const read = <T>(name: string, otherwise: T, mustBe: string, means: (text: string) => T | undefined): T => {
    const text = env[name]
    if (text === undefined || text === '') return otherwise
    const value = means(text)
    if (value === undefined) wrong.push(`${name} must be ${mustBe}.`)
    return value ?? otherwise
  }
  const config: Config = {
    port: read('PORT', 8080, 'a whole number from 0 to 65535', port),
    host: read('HOST', '127.0.0.1', 'an address or a name without spaces', (text) => /^\S+$/.exec(text)?.[0]),
    area: read('AREA', 'hackney', 'the id of an area, such as hackney', (text) => /^[a-z][a-z0-9-]*$/.exec(text)?.[0]),
    dataDir: env.DATA_DIR || 'data',
    logLevel: read('LOG_LEVEL', 'info', `one of ${LOG_LEVELS.join(', ')}`, (text) =>
      LOG_LEVELS.find((level) => level === text),
    ),
    production: env.NODE_ENV === 'production',
    behindTls: read('BEHIND_TLS', false, 'true or false', yesOrNo),
    ...neo4j(env, wrong),
  }
  if (wrong.length > 0) throw new WrongSettings(wrong)
  return Object.freeze(config)
}

function neo4j(env: Environment, wrong: string[]): { neo4j?: Neo4jPlace } {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env
  if (!uri) {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])
      if (env[name]) wrong.push(`${name} is set but NEO4J_URI is not: set both, or neither for the embedded engine.`)
    return {}
  }
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/.test(uri))
    wrong.push('NEO4J_URI must begin with bolt://, neo4j://, bolt+s:// or neo4j+s:// and name a server.')
  if (user && !password) wrong.push('NEO4J_PASSWORD is missing: NEO4J_USER is set.')
  if (password && !user) wrong.push('NEO4J_USER is missing: NEO4J_PASSWORD is set.')
  return { neo4j: Object.freeze({ uri, ...(user && password && { user, password }), ...(database && { database }) }) }
}

function port(text: string): number | undefined {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return number <= 65535 ? number : undefined
}

function yesOrNo(text: string): boolean | undefined {
  if (text === 'true') return true
  if (text === 'false') return false
  return undefined
}
