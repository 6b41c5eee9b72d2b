// `npm run dev`: the screens with live reload on PORT, and behind them the server, started again on each change, with
// the embedded engine unless NEO4J_URI names another. Ctrl-C ends both.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { root } from './prepare.mjs'

const port = Number(process.env.PORT ?? 8080)
const host = process.env.HOST ?? '127.0.0.1'
const api = `http://${host}:${port + 1}`

const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const server = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'server/main.ts'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port + 1), HOST: host },
})

const paths = ['/graphql', '/schema.graphql', '/image', '/health', '/metrics']
const screens = await createServer({
  root,
  server: { port, host, strictPort: true, proxy: Object.fromEntries(paths.map((path) => [path, api])) },
})
await screens.listen()
screens.printUrls()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    server.kill('SIGTERM')
    await screens.close()
  })
}
