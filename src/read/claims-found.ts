// Which acts each sentence tells and which of them stand alone, before anything of them is weighed. This looks at nothing outside the
// sentence but who is named in it, so the sentences of a report are gone through together, many at a time: the code that finds acts is
// large, and the processor has it at hand only while it is not sent on to other work after every sentence.
import { type ActReading, actOf } from './acts.ts'
import { isDeedApart } from './claims-apart.ts'
import { withAsked } from './claims-asked.ts'
import type { Found } from './claims-draft.ts'
import { isDeedNamed } from './claims-part.ts'
import { asCaptured, asHandedOver, asReceived, recast } from './claims-recast.ts'
import { asUltimatum } from './claims-times-set.ts'
import type { Around } from './claims-worth.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { clausesOf } from './clauses.ts'
import { isGiven } from './mention-draft.ts'
import { chainOf, mentionAt } from './mention-index.ts'
import type { Scene } from './scene.ts'
import { type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** The acts found in one sentence. */
export interface Told {
  readonly sentence: Sentence
  readonly around: Around
  /** Those that no other act takes in, in order. Those that turn out to be told apart are added behind. */
  readonly alone: Found[]
  /** What {@link Around.byToken} shows; what makes no claim is taken out of it. */
  readonly byToken: Map<number, Found>
  /** The deeds that the words of each act take in, which are told apart where it makes no claim. */
  readonly within: ReadonlyMap<Found, readonly Found[]>
}

/** Sentences that are gone through together, at the most. */
const TOGETHER = 64

/** The acts of each sentence of running text, in order. Of a report that is left half read no more is found than the next few. */
export function* toldInTurn(scene: Scene): Generator<Told> {
  const sentences = scene.findings.doc.sentences.filter((s) => s.kind === 'text')
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const some = sentences.slice(from, from + TOGETHER).map((sentence) => ({ sentence, clauses: clausesOf(sentence) }))
    const acts = some.map(({ sentence, clauses }) => actsIn(sentence, clauses))
    yield* some.map(({ sentence, clauses }, i) => toldIn(scene, sentence, clauses, acts[i]!))
  }
}

/** A clause with the act that it tells. */
interface Act {
  readonly clause: Clause
  readonly reading: ActReading | null
}

function actsIn(sentence: Sentence, clauses: Clauses): Act[] {
  const acts: Act[] = []
  for (const clause of clauses.values()) acts.push({ clause, reading: actOf(clause, sentence, clauses) })
  return acts
}

function toldIn(scene: Scene, sentence: Sentence, clauses: Clauses, acts: readonly Act[]): Told {
  const tree = treeOf(sentence)
  const found: Found[] = []
  const byToken = new Map<number, Found>()
  for (const { clause, reading } of acts) {
    const told = readAgain(scene, tree, clause, sentence, reading)
    if (!told) continue
    const one = { clause, reading: told }
    found.push(one)
    for (const head of told.uses) if (head !== clause.head) byToken.set(head, one)
  }
  const alone = found.filter((f) => {
    const user = byToken.get(f.clause.head)
    return !user || isDeedApart(f, user, tree)
  })
  const within = withinOthers(found, alone, byToken)
  for (const one of alone) byToken.set(one.clause.head, one)
  for (const [i, one] of alone.entries()) {
    alone[i] = withAsked(one, tree, byToken)
    byToken.set(one.clause.head, alone[i]!)
  }
  return { sentence, around: { tree, clauses, byToken, issued: scene.issuer !== null }, alone, byToken, within }
}

/** What an act is once it is known who is named: to take a town is not to take a person. */
function readAgain(
  scene: Scene,
  tree: Tree,
  clause: Clause,
  sentence: Sentence,
  reading: ActReading | null,
): ActReading | null {
  const isNamed = (head: number): boolean => {
    const { start, end } = tree.tokens[head]!
    const named = mentionAt(scene.mentions, { start, end })
    return named?.type === 'person' && (named.form === 'name' || named.actor?.startsWith('person/') === true)
  }
  const told = asReceived(reading, clause, sentence, isNamed)
  if (!told) return null
  const one = recast(asHandedOver(told, clause, isNamed), clause, sentence)
  return asUltimatum(
    asCaptured(one, clause, (head) => isSurelyPerson(head, tree, scene)),
    clause,
    sentence,
  )
}

/** Whether a name is a person's beyond doubt, and no town's: known, told of again as one, with a given name or followed by "who". */
function isSurelyPerson(head: number, tree: Tree, scene: Scene): boolean {
  const { tokens } = tree
  const named = mentionAt(scene.mentions, tokens[head]!)
  if (named?.type !== 'person' || named.form !== 'name') return false
  if (named.actor?.startsWith('person/') === true) return true
  if (chainOf(scene.mentions, named).some((m) => m.form === 'pronoun' || m.form === 'description')) return true
  const first = tokens.findIndex((t) => t.start >= named.span.start)
  let end = first
  while (end < tokens.length && tokens[end]!.start < named.span.end) end++
  // "Abu Kamal", "Adi Goshu", "Ali Sabieh": names of towns begin with short ones.
  const given = tokens[first]!.text.length > 3 && isGiven(tokens[first]!)
  return (end > first + 1 && given) || /^who(?:m|se)?$/i.test(tokens[end + 1]?.text ?? '')
}

/** The deeds that the words of other acts take in, by the act that does. */
function withinOthers(
  found: readonly Found[],
  alone: readonly Found[],
  byToken: ReadonlyMap<number, Found>,
): Map<Found, Found[]> {
  const within = new Map<Found, Found[]>()
  if (alone.length === found.length) return within
  const apart = new Set(alone)
  for (const f of found) {
    const user = apart.has(f) || !isDeedNamed(f) ? undefined : byToken.get(f.clause.head)
    if (!user) continue
    const known = within.get(user)
    if (known) known.push(f)
    else within.set(user, [f])
  }
  return within
}
