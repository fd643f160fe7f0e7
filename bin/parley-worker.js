// A reading thread of the built command line.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUILT } from './built.js'
import { load } from './load.js'

load(join(dirname(fileURLToPath(import.meta.url)), '..', BUILT, 'parley-worker.cjs'))
