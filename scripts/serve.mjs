// Serves what is already installed and built: what the container runs.
import { start } from '../build/server/main.js'

await start(process.env)
