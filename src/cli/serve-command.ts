// parley serve: the record in the browser, on this machine alone.
import { spawn } from 'node:child_process'
import { buildPages, serve } from '../parley-serve.ts'
import { type Door, wholeNumber } from './door.ts'

/** The options of `parley serve`. */
export interface ServeFlags {
  readonly record: string
  readonly port?: string
  /** False with --no-open. */
  readonly open?: boolean
}

const PORT = 4321

/** Serves until Ctrl-C; gives the exit code. */
export async function serveCommand(flags: ServeFlags, door: Door): Promise<number> {
  const port = flags.port === undefined ? PORT : wholeNumber('port', flags.port, 0, 65_535)
  await buildPages((line) => door.err(line))
  const serving = await serve({ folder: flags.record, port, world: door.world })
  door.out(`${door.paint.bold('Parley')} is open at ${serving.address}`)
  door.out('Only this machine can reach it. Press Ctrl-C to end.')
  if (flags.open !== false && mayOpen(door)) openBrowser(serving.address)
  await new Promise<void>((end) => {
    if (door.signal.aborted) end()
    door.signal.addEventListener('abort', () => end(), { once: true })
  })
  await serving.close()
  return 0
}

/** Whether there is somebody to open a browser for. */
function mayOpen({ env }: Door): boolean {
  if (env.PARLEY_NO_OPEN || env.CI) return false
  if (process.platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address]
  // Where there is no browser to open, the address that was printed is enough.
  spawn(command as string, args, { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref()
}
