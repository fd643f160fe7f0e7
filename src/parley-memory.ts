// Memory of a long run: the thread that keeps readings is asked to give back its garbage now and then.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

/**
 * Collects the garbage of this thread, which takes some 30 ms. Left to itself a thread without a bound lets it grow to several
 * times what lives before it looks.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
