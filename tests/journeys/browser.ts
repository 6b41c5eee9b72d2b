import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { readSite } from '../../server/http/site.ts'
import { type Serving, serving } from '../builders/serving.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the built screens stand. */
const SITE = process.env.SITE ?? 'build/web'

/** The three devices of the acceptance points: a laptop, a tablet and a phone. */
export const DEVICES = {
  laptop: { width: 1366, height: 768, touch: false },
  tablet: { width: 820, height: 1180, touch: true },
  phone: { width: 360, height: 740, touch: true },
} as const
export type Device = keyof typeof DEVICES

export interface Opened {
  page: Page
  /** What must stay empty: content security policy violations, uncaught errors, requests to another origin. */
  wrong: string[]
  /** Every request the page has made: its address, its referrer and its body. */
  requests: { url: string; referer: string; body: string }[]
}

export interface Journeys {
  readonly server: Serving
  open(path: string, choices?: { device?: Device; dark?: boolean; width?: number }): Promise<Opened>
}

/** The real app with the real content, and a browser to walk through it; both end with the tests of the file. */
export function journeys(): Journeys {
  const started: { server?: Serving; browser?: Browser } = {}
  beforeAll(async () => {
    if (!existsSync(`${SITE}/index.html`)) throw new Error('The screens are not built: npm run build')
    const executablePath = process.env.CHROMIUM ?? CHROMIUM.find((path) => existsSync(path))
    started.server = await serving({ parts: { site: await readSite(SITE) } })
    started.browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await started.browser?.close()
    await started.server?.close()
  })
  const of = <T>(part: T | undefined): T => {
    if (!part) throw new Error('The journeys have not begun')
    return part
  }
  return {
    get server() {
      return of(started.server)
    },
    open: (path, choices) => open(of(started.browser), of(started.server).address, path, choices),
  }
}

async function open(
  browser: Browser,
  address: string,
  path: string,
  { device = 'laptop', dark = false, width }: { device?: Device; dark?: boolean; width?: number } = {},
): Promise<Opened> {
  const { width: usual, height, touch } = DEVICES[device]
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: width ?? usual, height },
    hasTouch: touch,
    colorScheme: dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  const opened: Opened = { page, wrong: [], requests: [] }
  page.on('pageerror', (error) => opened.wrong.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) opened.wrong.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (new URL(url).origin !== address) opened.wrong.push(`a request to ${url}`)
    opened.requests.push({ url, referer: request.headers().referer ?? '', body: request.postData() ?? '' })
  })
  await page.goto(path)
  return opened
}
