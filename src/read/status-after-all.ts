// The last word on a status: what came about after all, or was kept from being done.
import type { Clause } from './clause-types.ts'
import { effortTowards } from './effort.ts'
import type { Tree } from './sentence-tree.ts'
import type { StatusReading } from './status.ts'
import { atIssue } from './status-at-issue.ts'
import { below } from './status-below.ts'
import { cameAbout, isHeldBack } from './status-came-about.ts'
import { didSo } from './status-did-so.ts'
import { isWrong } from './status-fate.ts'
import { hardly } from './status-hardly.ts'
import { ledIn } from './status-led-in.ts'
import { conditional, denied } from './status-not-so.ts'
import { outright } from './status-outright.ts'
import { onlyTried } from './status-tried.ts'
import { type Seen, unreal } from './status-unreal.ts'

/** The status of a deed once the words are heard that say that it came about after all, was kept from being done, or is only told. */
export function afterAll(own: StatusReading, clause: Clause, seen: Seen, uses: readonly number[]): StatusReading {
  const { status } = own
  const { tree } = seen
  // "Had until noon to free them and did not", "promised to, but has not".
  const end = clause.kind === 'verb' && status !== 'negated' && status !== 'denied' ? didSo(clause.head, tree) : null
  if (end) return { status: end === 'left' ? 'negated' : 'happened', why: end, doubt: 0.1 }
  if (clause.kind === 'verb' && status !== 'denied' && turnedOutUntrue(clause.head, tree))
    return { status: 'negated', why: 'untrue', doubt: 0.1 }
  if (clause.kind === 'verb' && status !== 'denied' && status !== 'alleged' && isMeant(clause.head, tree))
    return { status: 'planned', why: 'effort', doubt: 0.1 }
  if (status === 'happened' || status === 'ongoing' || status === 'background') {
    if (status !== 'background' && isHeldBack(clause, tree, uses))
      return { status: 'negated', why: 'kept from', doubt: 0.1 }
    const only =
      (status === 'background' ? null : onlyTried(clause, seen.act, tree, uses)) ??
      ledIn(clause.head, tree) ??
      unreal(clause, seen) ??
      atIssue(clause, seen.act, uses, tree) ??
      below(clause, seen) ??
      uses.map((use) => conditional(use, tree) ?? denied(use, tree)).find((one) => one !== null)
    return only ? { ...only, doubt: 0.1 } : own
  }
  // "Residents said troops nearly took the town": took it they have not, whoever says so.
  if (status === 'alleged') {
    const short = outright(clause, tree) ?? (clause.kind === 'verb' ? hardly(clause, tree) : null)
    return short?.status === 'negated' ? { ...short, doubt: 0.1 } : own
  }
  if (status !== 'planned' && status !== 'negated' && status !== 'hypothetical') return own
  return cameAbout(clause, tree, uses) ? { status: 'happened', why: 'came about', doubt: 0.1 } : own
}

/** "Spared no effort to free them", "did all it could to get them freed": meant, with all that somebody had. */
function isMeant(deed: number, tree: Tree): boolean {
  const { tokens } = tree
  if (effortTowards(tokens, deed) >= 0) return true
  const { xpos, head, deprel } = tokens[deed]!
  if (xpos !== 'VBN' || head < 0) return false
  // "To get them freed": the getting is what was meant.
  const getting = deprel === 'xcomp' ? head : deprel === 'acl' ? tokens[head]!.head : -1
  return (
    getting >= 0 &&
    getting < deed &&
    /^(?:get|see|have)$/.test(tokens[getting]!.lemma) &&
    effortTowards(tokens, getting) >= 0
  )
}

/** Words between a deed and ", which turned out to be untrue". */
const FAR = 16

/** "Said the girls had been freed, which proved false": not so. */
function turnedOutUntrue(deed: number, { tokens }: Tree): boolean {
  for (let i = deed + 1; i < tokens.length - 2 && i <= deed + FAR; i++) {
    if (tokens[i]!.text !== 'which' || tokens[i - 1]!.text !== ',') continue
    const words = tokens.slice(i + 1, i + 6)
    const said = words.findIndex((t) => isWrong(t.lemma))
    return (
      said > 0 && /^(?:turn|prove|be)$/.test(words[0]!.lemma) && !words.some((t) => /^(?:not|never)$/i.test(t.text))
    )
  }
  return false
}
