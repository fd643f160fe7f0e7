// Runs the built files of dist/cli from the compiled code kept beside them. Node's own cache keeps only what is compiled before a
// module runs, which is next to nothing of ours; here everything that a run has needed is kept. Plain JavaScript.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

// A regular expression is made machine code at its 20th use, not at its second: one report needs hundreds, and most of them once.
if (isMainThread) setFlagsFromString('--regexp-tier-up-ticks=20')
// Nothing that a report leaves behind is put among what is old at once: there it would lie until a full collection, which makes Node
// forget the machine code of functions within functions.
if (isMainThread) setFlagsFromString('--no-allocation-site-pretenuring')

// Node calls the loader below an experiment and would tell every reader of a web page so; of anything else it still warns.
const { emitWarning } = process
process.emitWarning = (/** @type {any[]} */ ...said) => {
  if (!String(said[0]?.message ?? said[0]).includes('USE_MAIN_CONTEXT_DEFAULT_LOADER')) emitWarning.apply(process, said)
}

/** Modules by file, and the scripts whose code is to be kept. */
const modules = new Map()
const fresh = new Map()
/** Whether the first file had no code, so that what is compiled is held in memory until it is on disk. */
let keeping = false

/**
 * Runs a built CommonJS file, once, and gives what it exports.
 * @param {string} file
 * @returns {any}
 */
export function load(file) {
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const kept = codeOf(file)
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file, cachedData: kept, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  )
  if (modules.size === 1 && isMainThread && (!kept || script.cachedDataRejected)) {
    keeping = true
    setFlagsFromString('--no-flush-bytecode')
  }
  if (keeping) fresh.set(file, script)
  const outside = createRequire(file)
  const require = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : outside(name))
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  return module.exports
}

/** Keeps the compiled code of what was loaded, where the first file had none; without a place to keep it, nothing is lost. */
export function keepCode() {
  if (!keeping) return
  keeping = false
  setFlagsFromString('--flush-bytecode')
  for (const [file, script] of fresh) {
    try {
      writeFileSync(`${nameOf(file)}.${process.pid}`, script.createCachedData())
      renameSync(`${nameOf(file)}.${process.pid}`, nameOf(file))
    } catch {
      return
    }
  }
  fresh.clear()
}

/** Code is that of one version of V8 on one kind of machine. */
function nameOf(file) {
  return `${file}.${process.versions.v8}-${process.arch}.code`
}

function codeOf(file) {
  try {
    return readFileSync(nameOf(file))
  } catch {
    return undefined
  }
}
