// `npm start`: installs, builds, seeds and serves, whatever of it is still to be done.
// The server runs in this same process, so that stopping it is clean.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root } from './scripts/prepare.mjs'

checkNode()
process.chdir(root)
install()
build()
process.env.NODE_ENV ??= 'production'
const { start } = await import(pathToFileURL(join(root, 'build', 'server', 'main.js')).href)
await start(process.env)
