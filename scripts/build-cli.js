// Puts the command line into a few files, dist/cli, so that it starts without looking up some 600. Run after an installation, before
// `npm start` and `npm test`, and by `npm run build`; where it fails, Parley runs from its sources. Plain JavaScript, for any Node 20.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { serialize } from 'node:v8'
import { BUILT, builtFrom, builtIn } from '../bin/built.js'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Lets a module that now lies in dist/cli find what lies beside its source: threads, samples, and the models, which are unpacked for it. */
const whereSourcesAre = {
  name: 'where-sources-are',
  enforce: 'pre',
  transform(code, id) {
    const file = resolve(id.split('?')[0])
    if (!file.startsWith(join(ROOT, 'src') + sep) || !code.includes('import.meta')) return null
    const there = relative(join(ROOT, BUILT), file).split(sep).join('/')
    const path = (at) => `process.getBuiltinModule('node:path').join(__dirname, ${JSON.stringify(at)})`
    return code
      .replaceAll(
        "new URL('../../models/', import.meta.url)",
        `process.getBuiltinModule('node:url').pathToFileURL(__dirname + '/models/')`,
      )
      .replace(
        /new URL\('\.\/(parley-worker)\.ts', import\.meta\.url\)/g,
        (_, name) =>
          `new URL(${JSON.stringify(`../../bin/${name}.js`)}, process.getBuiltinModule('node:url').pathToFileURL(__filename))`,
      )
      .replaceAll('import.meta.main', 'false')
      .replaceAll('import.meta.dirname', path(dirname(there)))
      .replaceAll('import.meta.filename', path(there))
      .replaceAll('import.meta.url', `process.getBuiltinModule('node:url').pathToFileURL(${path(there)}).href`)
  },
}

/** Modules that only work out tables from plain text. The built files have what they export as it is, beside them. */
const TABLES = ['office-roster', 'roster'].map((name) => join(ROOT, 'src', 'vocab', 'actors', `${name}.ts`))

/** Puts in the place of a module of {@link TABLES} what reads its tables; these are put into `made`, by the name of their file. */
function tablesWorkedOut(made) {
  return {
    name: 'tables-worked-out',
    enforce: 'pre',
    async transform(_, id) {
      if (!TABLES.includes(resolve(id))) return null
      const tables = { ...(await import(pathToFileURL(id).href)) }
      const file = basename(id).replace(/\.ts$/, '.tables')
      made.set(file, serialize(tables))
      const bytes = `process.getBuiltinModule('node:fs').readFileSync(__dirname + '/${file}')`
      return `const tables = process.getBuiltinModule('node:v8').deserialize(${bytes})
${Object.keys(tables)
  .map((name) => `export const ${name} = tables.${name}`)
  .join('\n')}`
    },
  }
}

/** Builds dist/cli where it is older than its sources, beside the old one and then in its place. */
export async function buildCli() {
  if (builtIn(ROOT)) return
  const { build } = await import('vite')
  const mark = builtFrom(ROOT)
  const fresh = `${BUILT}.${process.pid}`
  const tables = new Map()
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [tablesWorkedOut(tables), whereSourcesAre],
    ssr: { noExternal: ['kysely', 'commander', 'cli-progress'], target: 'node' },
    build: {
      ssr: true,
      outDir: join(ROOT, fresh),
      emptyOutDir: true,
      target: 'es2024',
      minify: false,
      rollupOptions: {
        input: {
          parley: join(ROOT, 'src', 'cli', 'main.ts'),
          'parley-worker': join(ROOT, 'src', 'parley-worker.ts'),
          reader: join(ROOT, 'src', 'parley-reader.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  })
  for (const [name, bytes] of tables) writeFileSync(join(ROOT, fresh, name), bytes)
  const { unpackedModels } = await import('../src/read/models-unpacked.ts')
  mkdirSync(join(ROOT, fresh, 'models'))
  for (const [name, bytes] of unpackedModels()) writeFileSync(join(ROOT, fresh, 'models', name), bytes)
  writeFileSync(join(ROOT, fresh, 'built-from.txt'), mark)
  rmSync(join(ROOT, BUILT), { recursive: true, force: true })
  mkdirSync(dirname(join(ROOT, BUILT)), { recursive: true })
  renameSync(join(ROOT, fresh), join(ROOT, BUILT))
  runOnce()
}

/** Reads a few reports, so that the code compiled for them is kept beside the built files. */
function runOnce() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'))
  const samples = join(ROOT, 'samples', 'damascus-2016')
  const first = readdirSync(samples)
    .filter((name) => name.startsWith('2016-02'))
    .map((name) => join(samples, name))
  const command = [join(ROOT, 'bin', 'parley.js'), 'read', '--jobs', '1', '--record', join(folder, 'record'), ...first]
  spawnSync(process.execPath, command, { stdio: 'ignore' })
  rmSync(folder, { recursive: true, force: true })
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await buildCli()
  } catch (error) {
    console.error(
      `Parley: the command line was not put together (${error.message.split('\n')[0]}); it runs from its sources.`,
    )
  }
}
