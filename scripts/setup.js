// Installs what is missing before `npm start` or `npm test`, and puts the command line together. Plain JavaScript, so that any Node 20 or later runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Parley needs Node 20 or later; this is ${process.version}.`)
  process.exit(1)
}
const stamp = 'node_modules/.parley-lock'
const lock = readFileSync('package-lock.json', 'utf8')
const installed =
  existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync('node_modules/.package-lock.json')
if (!installed || !statSync('node_modules', { throwIfNoEntry: false })) {
  console.error('Parley: installing what is missing (once) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('Parley: the installation failed; the lines above say why. Run it again when the cause is mended.')
    process.exit(npm.status ?? 1)
  }
  writeFileSync(stamp, lock)
}
// On a Node of its own: the bundler asks for a newer one than this may be.
const pinned = `node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`
spawnSync(existsSync(pinned) ? pinned : process.execPath, ['scripts/build-cli.js'], { stdio: ['ignore', 2, 2] })
