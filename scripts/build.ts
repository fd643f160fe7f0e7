// npm run build: builds the pages into dist/web, whether or not they are up to date, and the command line into dist/cli where it is not.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildPages } from '../src/parley-serve.ts'

spawnSync(process.execPath, [join(import.meta.dirname, 'build-cli.js')], { stdio: 'inherit' })
await buildPages(console.error, true)
