// `npm run tour`: takes the pictures of docs/tour with a real browser, from the built product.
// One picture a screen, at three widths, light and dark.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, root } from './prepare.mjs'

const PORT = 18124
const address = `http://127.0.0.1:${PORT}`
const WIDTHS = { 1366: 768, 820: 1180, 360: 740 }
const PAGES = {
  home: '/',
  safeguarding: '/safeguarding',
  find: '/find',
  provision: '/provision/pastoral-support-programme',
  body: '/body/partnership-panel',
  need: '/need/strong-feelings',
  glossary: '/glossary',
  changes: '/changes',
  sources: '/sources',
  privacy: '/privacy',
  'not-found': '/nothing-here',
}

process.chdir(root)
install()
build()
const { chromium } = await import('playwright-core')
const data = mkdtempSync(join(tmpdir(), 'continuum-tour-'))
const env = { ...process.env, NODE_ENV: 'production', PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: data }
const server = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: 'ignore' })
while (
  !(await fetch(`${address}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  ))
) {
  await new Promise((done) => setTimeout(done, 50))
}
mkdirSync(join('docs', 'tour'), { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const theme of ['light', 'dark']) {
    for (const [width, height] of Object.entries(WIDTHS)) await takeAll(theme, Number(width), height)
  }
} finally {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(data, { recursive: true, force: true })
}

async function takeAll(colorScheme, width, height) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, colorScheme, reducedMotion: 'reduce' })
  await answer(page)
  await page.setViewportSize({ width, height })
  const take = (name) => page.screenshot({ path: join('docs', 'tour', `${name}-${width}-${colorScheme}.png`) })
  await open(page, width < 1024 ? '/next-step/result' : '/next-step')
  await take('next-step')
  if (width < 1024) {
    await open(page, '/next-step/needs')
    await take('next-step-guided')
  }
  for (const [name, path] of Object.entries(PAGES)) {
    await open(page, path)
    await take(name)
  }
  await page.close()
}

/** A secondary pupil at risk of exclusion; a Pastoral Support Programme with two reviews without effect. */
async function answer(page) {
  await open(page, '/')
  await page.getByRole('radio', { name: /Secondary/ }).check({ force: true })
  await page.getByRole('button', { name: /Continue/ }).click()
  await page.getByRole('checkbox', { name: /Risk of exclusion/ }).check({ force: true })
  const programme = page.getByRole('radiogroup', { name: /Pastoral Support Programme/ }).first()
  await programme.getByRole('radio').nth(2).check({ force: true })
  await page.getByRole('radio', { name: /2 or more/ }).check({ force: true })
}

async function open(page, path) {
  await page.goto(`${address}${path}`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
