// What lasts: "has held it since June", "has been raided weekly", "the siege began in May", "the shelling has gone on".
import type { Clause } from './clause-types.ts'
import { baseOf, caseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { HEDGES, STATE_NOUNS, STATES } from './status-operators.ts'

/** "Have fallen almost every day", "have been raided weekly". */
export function isRepeated(clause: Clause, tree: Tree): boolean {
  for (let i = clause.head + 1; i < tree.tokens.length && i < clause.head + 7; i++) {
    const word = tree.tokens[i]!.text.toLowerCase()
    if (/^(?:daily|nightly|weekly|regularly|constantly|continually)$/.test(word)) return true
    if (word === 'every' && /^(?:day|night|week|hour|month)$/.test(tree.tokens[i + 1]?.text.toLowerCase() ?? ''))
      return true
    if (tree.tokens[i]!.upos === 'VERB') return false
  }
  return false
}

/** States told in the perfect with "since" or "for", or in the present passive: "has held it since June", "is surrounded". */
export function isLasting(clause: Clause, tree: Tree): boolean {
  if (clause.aspect === 'perfect' && clause.tense === 'present' && (isDrawnOut(clause, tree) || isGoneOn(clause, tree)))
    return true
  if (clause.aspect === 'perfect' && clause.tense === 'present' && adverbsOf(tree, clause).includes('long')) return true
  if (!STATES.has(verbOf(clause.lemma))) return false
  if (clause.passive && clause.tense === 'present' && clause.aspect === 'none') return true
  if (clause.kind === 'adjective' && kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop'))
    return clause.tense !== 'past' || !/^displace/.test(clause.lemma)
  if (clause.aspect !== 'perfect' || (COUNTED.has(clause.lemma) && !clause.passive)) return false
  return clause.args.some(
    (a) => a.prep === 'since' || (a.prep === 'for' && TIMES.has(tree.tokens[a.head]!.lemma) && !isTurn(a.head, tree)),
  )
}

/** What is counted when it is over: so many "have been killed since March". */
const COUNTED = new Set(
  'kill die reach arrive displace flee enter return free release wound injure abduct cross evacuate rescue deliver distribute renew extend prolong suspend postpone'.split(
    ' ',
  ),
)

/** "The shelling has gone on", "the fighting has dragged on". */
function isGoneOn({ lemma, head, negated }: Clause, tree: Tree): boolean {
  return !negated && /^(?:go|drag|carry|rage|rumble|grind|wear)$/.test(lemma) && tree.tokens[head + 1]?.text === 'on'
}

/** "Has worked with them since March", "have pressed for months". */
function isDrawnOut(clause: Clause, tree: Tree): boolean {
  if (COUNTED.has(clause.lemma)) return false
  if (LONG_DONE.has(clause.lemma) && isSince(clause.head, tree)) return true
  const below = kidsOf(tree, clause.head).filter((k) => tree.tokens[k]!.deprel === 'xcomp')
  return [clause.head, ...below]
    .flatMap((h) => kidsOf(tree, h))
    .some((k) => {
      if (baseOf(tree.tokens[k]!.deprel) !== 'obl') return false
      const word = caseOf(tree, k)
      return word === 'since' || (word === 'for' && TIMES.has(tree.tokens[k]!.lemma) && !isTurn(k, tree))
    })
}

/** "For the second time": no length of time. */
function isTurn(at: number, tree: Tree): boolean {
  return tree.tokens[at]!.lemma === 'time' && kidsOf(tree, at).some((k) => /^the$/i.test(tree.tokens[k]!.text))
}

/** What is not done in a day: of these a "since" or "for months" tells the length, whatever word the tree hung it on. */
const LONG_DONE = new Set(
  'fight battle wage press urge resist oppose occupy rule hold control besiege police patrol'.split(' '),
)
/** Words behind a verb among which its time is looked for. */
const NEAR = 12

/** "Has fought them in the hills and in the towns since 2014", "has pressed the capital for months to act". */
function isSince(head: number, { tokens }: Tree): boolean {
  for (let i = head + 1; i < tokens.length && i < head + NEAR; i++) {
    const { text, upos } = tokens[i]!
    if (/^[,;:.]$/.test(text) || (upos === 'VERB' && i > head + 1)) return false
    const word = text.toLowerCase()
    if (word === 'since') return upos === 'ADP' && /^(?:NUM|PROPN|NOUN|ADJ|DET)$/.test(tokens[i + 1]?.upos ?? '')
    if (
      word === 'for' &&
      [tokens[i + 1], tokens[i + 2], tokens[i + 3]].some((t) => t && t.xpos === 'NNS' && TIMES.has(t.lemma))
    )
      return true
  }
  return false
}

/** Strife and states that last once they have begun. */
const DRAGS_ON = new Set('war insurgency conflict uprising rebellion occupation annexation'.split(' '))
const OVER = /^(?:end|lift|break|over|finish|conclude|stop|cease|relieve|abandon|win|lose)$/

/** "The siege began in May", "the occupation that began in 1967": it goes on, unless its end is told. */
export function isBegunStill(
  { kind, lemma, head, relation, tense, aspect, modal, negated, args }: Clause,
  tree: Tree,
): boolean {
  if (kind !== 'verb' || !/^(?:begin|start)$/.test(lemma) || tense !== 'past' || aspect !== 'none') return false
  if (modal !== null || negated || !/^(?:root|acl:relcl)$/.test(relation)) return false
  const subject = args.find((a) => a.role === 'subject')
  if (!subject) return false
  const what = tree.tokens[subject.head]!.lemma
  const of = relation === 'root' ? what : tree.tokens[tree.tokens[head]!.head]?.lemma
  if (!of || !(STATE_NOUNS.has(of) || DRAGS_ON.has(of))) return false
  const over = relation === 'root' ? -1 : tree.tokens[tree.tokens[head]!.head]!.head
  // "Efforts to end the occupation that began in May": it has not ended.
  return !(over >= 0 && OVER.test(tree.tokens[over]!.lemma) && tree.tokens[over]!.xpos !== 'VB')
}

const TIMES = new Set(['day', 'week', 'month', 'year', 'decade', 'hour', 'time'])

/** Lemma of the verb behind a participle that was tagged as an adjective. */
export function verbOf(lemma: string): string {
  if (STATES.has(lemma) || !lemma.endsWith('ed')) return lemma
  const stem = lemma.slice(0, -2)
  return STATES.has(stem)
    ? stem
    : STATES.has(`${stem}e`)
      ? `${stem}e`
      : STATES.has(stem.slice(0, -1))
        ? stem.slice(0, -1)
        : lemma
}

/** The adverbs of a predicate, those on its auxiliaries among them. */
export function adverbsOf(tree: Tree, clause: Clause): string[] {
  const words: string[] = []
  for (const kid of kidsOf(tree, clause.head)) {
    const t = tree.tokens[kid]!
    if (t.deprel === 'advmod') words.push(t.text.toLowerCase())
    // The adverb of "was reportedly killed" may hang on the auxiliary.
    else if (baseOf(t.deprel) === 'aux')
      for (const more of kidsOf(tree, kid)) words.push(tree.tokens[more]!.text.toLowerCase())
  }
  if (baseOf(clause.relation) === 'conj' || clause.relation === 'xcomp') {
    const head = tree.tokens[clause.head]!.head
    for (const kid of kidsOf(tree, head)) {
      const t = tree.tokens[kid]!
      if (t.deprel === 'advmod' && HEDGES.has(t.text.toLowerCase())) words.push(t.text.toLowerCase())
    }
  }
  return words
}
