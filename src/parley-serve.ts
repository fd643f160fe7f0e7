// Serving a dossier: its record, its jobs, its story and its desk behind the API, and the pages, built where they are missing.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerOver, listen } from './api/server.ts'
import { ParleyError } from './model/index.ts'
import { openRecord, setupOf, type World } from './parley.ts'
import { openTellerThread } from './parley-ask-teller.ts'
import { openDesk } from './parley-desk.ts'
import { openJobs } from './parley-jobs.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Where the built pages lie. */
export const PAGES = join(ROOT, 'dist', 'web')

/** A dossier that is served. */
export interface Serving {
  readonly address: string
  close(): Promise<void>
}

/** How to serve. `pages` is the folder of the built pages; `threads` read at once. */
export interface ServeOptions {
  readonly folder: string
  readonly port: number
  readonly world: World
  readonly pages?: string
  readonly threads?: number
}

/** Opens the record, starting one where there is none, and serves it on 127.0.0.1 until it is closed. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { world } = options
  const record = await openRecord(options.folder, { create: true, now: () => world.now() })
  try {
    const teller = openTellerThread(record.folder)
    const jobs = openJobs(record, {
      world,
      ...(options.threads ? { threads: options.threads } : {}),
      after: async () => {
        await teller.ask('refresh').catch((error: unknown) => {
          if (!(error instanceof ParleyError)) throw error
        })
      },
    })
    const behind = {
      record,
      jobs,
      teller,
      desk: openDesk(record.folder, () => world.now()),
      reader: setupOf(record).reader,
      now: () => world.now(),
    }
    const listening = await listen(answerOver(behind, options.pages ?? PAGES), options.port)
    // What most pages need is made ready meanwhile; the first answers do not wait for it.
    teller.ask('refresh').catch(() => {})
    record.index.count({}).catch(() => {})
    return {
      address: listening.address,
      close: async () => {
        await listening.close()
        await jobs.close()
        await teller.close()
        await record.close()
      },
    }
  } catch (error) {
    await record.close()
    throw error
  }
}

/** The mark of the sources the pages are built from. */
function markOfSources(): string {
  const mark = createHash('sha256')
  const files = globSync(['src/web/**/*', 'src/model/*.ts', 'src/vocab/**/*', 'package-lock.json'], { cwd: ROOT })
  for (const file of files.filter((f) => /\.\w+$/.test(f) && !/\.test\./.test(f)).sort()) {
    mark
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
  }
  return mark.digest('hex')
}

/**
 * Builds the pages where they are missing or older than their sources, or `always`; says so first, since it takes some seconds.
 * @throws ParleyError `api/pages-not-built` when the build fails.
 */
export async function buildPages(say: (line: string) => void, always = false): Promise<void> {
  const stamp = join(PAGES, 'built-from.txt')
  const sources = join(ROOT, 'src', 'web', 'index.html')
  if (!existsSync(sources)) return
  const mark = markOfSources()
  if (!always && existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return
  say('Building the pages (once, about ten seconds) …')
  // Built beside, and put in place whole: another server may be serving the old ones, or building too.
  const fresh = `${PAGES}.${process.pid}`
  const { code, told } = await run([
    'build',
    ...['--config', 'src/web/vite.config.ts', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'],
  ])
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const why = told.trim().split('\n').slice(-3).join(' ').slice(0, 500)
    if (existsSync(join(PAGES, 'index.html')))
      return say(`The pages could not be built; the older ones are shown. ${why}`)
    throw new ParleyError(
      'api/pages-not-built',
      `The pages could not be built: ${why}`,
      'Run npm run build to see the whole of it; the command line works without them.',
    )
  }
  writeFileSync(join(fresh, 'built-from.txt'), mark)
  rmSync(PAGES, { recursive: true, force: true })
  renameSync(fresh, PAGES)
}

function run(args: readonly string[]): Promise<{ readonly code: number | null; readonly told: string }> {
  return new Promise((done, fail) => {
    const vite = spawn(process.execPath, [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    for (const stream of [vite.stdout, vite.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        told = (told + chunk.toString('utf8')).slice(-4000)
      })
    }
    vite.once('error', fail)
    vite.once('close', (code) => done({ code, told }))
  })
}
