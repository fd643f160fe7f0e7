// Memory of a long run: the thread that keeps readings is asked to give back its garbage now and then.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** As V8 offers it behind a flag. */
type Collect = (how: { readonly type: 'major'; readonly flavor: 'last-resort'; readonly execution: 'sync' }) => void

let collect: Collect | undefined

/**
 * Collects all garbage of this thread and gives the room for new objects back, which takes some 100 ms. Left to itself, a thread
 * without a bound lets garbage grow to several times what lives, and keeps 64 MB for new objects.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as Collect
  }
  collect({ type: 'major', flavor: 'last-resort', execution: 'sync' })
}
