#!/usr/bin/env node
// Runs Parley on the Node 24 that its package pins, whatever Node started this.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtIn } from './built.js'
import { keepCode, load } from './load.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'src', 'cli', 'main.ts')
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 24 || (major === 24 && minor >= 2)) {
  // Compiled code is kept, so that the next start is quicker; without a place to keep it, nothing is lost.
  modules.enableCompileCache(join(root, '.cache', 'compile'))
  const built = builtIn(root)
  const { run } = built ? load(built) : await import(pathToFileURL(main).href)
  await run()
  // Of all commands `read` needs most of the code.
  if (process.argv[2] === 'read') keepCode()
} else {
  const pinned = pinnedNode()
  if (!pinned) {
    console.error(
      `Parley needs Node 24; this is ${process.version}, and the pinned one is not installed. Run npm ci in ${root}.`,
    )
    process.exit(1)
  }
  const child = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(child.status ?? 1)
}

/** The Node that the npm package `node` brought, or undefined. */
function pinnedNode() {
  try {
    const home = dirname(modules.createRequire(join(root, 'package.json')).resolve('node/package.json'))
    const file = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}
