// Places that belong to another happening than the one told: what somebody is arrested or tried for, what a thing comes before or since,
// and the homes of those it is told of.
import type { Span } from '../model/index.ts'
import { headAt, isOrigin } from './places-standing.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

type At = { readonly span: Span }

/** "Accused of bombing", "wanted for murders": words behind which stands what somebody is held for. */
const CHARGED = /^(?:accuse|suspect|charge|want|convict|blame|indict|try)$/
const HELD_FOR = /^(?:for|over|of|after|following)$/i

/** Whether a place is where that was done for which somebody is seized or tried: "jailed two men for murders in Makeni"; `told` is the seizing. */
export function isOfMatter({ span }: At, tree: Tree, told: number): boolean {
  const { tokens } = tree
  let at = headAt(tree, span)
  for (let steps = 8; at >= 0 && at !== told && steps > 0; steps--) {
    const { deprel, head, lemma, upos } = tokens[at]!
    if (/^(?:acl|advcl)/.test(deprel) && CHARGED.test(lemma)) return true
    const hangs = head === told || (tokens[head]?.deprel === 'obj' && tokens[head]!.head === told)
    if (hangs && upos === 'NOUN' && /^(?:obl|nmod)/.test(deprel) && leadOf(tree, at, HELD_FOR)) return true
    at = head
  }
  return false
}

/** Deeds that other things are told to come before, or since. */
const DEED =
  /^(?:attack|assault|offensive|raid|strike|bombing|blast|battle|massacre|invasion|siege|war|operation|campaign|killing|shooting|uprising|coup|election|vote|earthquake)s?$/
const ANCHORS = /^(?:since|before|until|like|unlike)$/i
/** What stands before the small word: "ahead of", "in preparation for". */
const AHEAD = /^(?:ahead|preparations?|anticipation|advance|anniversary)$/i

/** Whether a place only names a deed by which something else is dated or measured: "the first since the attacks in Paris", "ahead of the Mosul offensive". */
export function isOfAnchor({ span }: At, tree: Tree, told: number): boolean {
  const { tokens } = tree
  let at = headAt(tree, span)
  let deed = -1
  for (let steps = 7; at >= 0 && at !== told && steps > 0; steps--) {
    if (deed < 0 && DEED.test(tokens[at]!.lemma)) deed = at
    if (deed >= 0 && (leadOf(tree, at, ANCHORS) || isLedAhead(tree, at))) return true
    if (!/^(?:nmod|compound|amod|obl|conj|flat|appos|case|fixed)/.test(tokens[at]!.deprel)) return false
    at = tokens[at]!.head
  }
  return false
}

function isLedAhead(tree: Tree, at: number): boolean {
  return kidsOf(tree, at).some((k) => tree.tokens[k]!.deprel === 'case' && AHEAD.test(tree.tokens[k - 1]?.text ?? ''))
}

/** Deeds that hit somebody where he is, wherever he is from; "seized girls from a school" is done there. */
const HITS = /^(?:kill|shoot|die|wound|injure|murder|behead|assassinate|stab|execute|lynch|hurt|hit)$/
/** Deeds done to people held or taken, who may be from far away. */
const HANDLES =
  /^(?:free|release|liberate|hand|exchange|swap|return|let|hold|seize|kidnap|abduct|capture|arrest|detain|take)$/

const OF = /^(?:of|from)$/i

/** Whether a place is the home of somebody: "Sgt. Paul Moore, of Dayton, Ohio", "a native of Leeds"; only beside another place: "a teacher from Jos". */
export function isHome({ span }: At, tree: Tree, told = -1): 'always' | 'beside' | null {
  const { tokens } = tree
  const first = tokens.findIndex((t) => t.start >= span.start)
  // "Of Dayton, Ohio": what stands behind tells which Dayton.
  const named = first >= 2 && tokens[first - 1]!.text === ',' ? topOfName(tree, first - 2) : -1
  const at = named >= 0 && leadOf(tree, named, OF) ? named : headAt(tree, span)
  const { deprel, head } = tokens[at] ?? { deprel: '', head: -1 }
  const over = tokens[head]
  if (!over || !/^(?:nmod|obl|appos)/.test(deprel)) return null
  if (!leadOf(tree, at, OF)) return null
  if (over.lemma.toLowerCase() === 'native') return 'always'
  const isPerson =
    over.upos === 'PROPN' && kidsOf(tree, head).some((k) => /^(?:flat|nmod:desc)/.test(tokens[k]!.deprel))
  if (isPerson && head < at) return 'always'
  const deed = tokens[told]?.lemma ?? ''
  // "Freed two engineers from Cali": hung on the verb, and told of the engineers.
  if (head === told && FREES.test(deed)) return isBehindObject(tree, at, told) ? 'beside' : null
  return over.upos === 'NOUN' && (HITS.test(deed) || HANDLES.test(deed)) && isOrigin({ span }, tree) ? 'beside' : null
}

const FREES = /^(?:free|release|liberate|hand|exchange|swap|return)$/

/** Whether "from" and its place stand right behind what a verb is done to. */
function isBehindObject(tree: Tree, at: number, verb: number): boolean {
  const from = kidsOf(tree, at).find((k) => tree.tokens[k]!.deprel === 'case')
  const noun = from === undefined ? undefined : tree.tokens[from - 1]
  return noun?.head === verb && /^(?:obj|nsubj:pass)$/.test(noun.deprel) && noun.upos === 'NOUN'
}

/** "Freed under a deal brokered by the council of Tarhuna": whether a place only names who had a part in another deed. */
export function isOfHelper({ span }: At, tree: Tree, told: number): boolean {
  const { tokens } = tree
  let at = headAt(tree, span)
  for (let steps = 4; at >= 0 && at !== told && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (deprel === 'obl:agent') return head !== told && /^acl/.test(tokens[head]?.deprel ?? '')
    if (!/^(?:nmod|flat|compound|conj|appos)/.test(deprel)) return false
    at = head
  }
  return false
}

/** Token that heads a name of one word or more; -1 for none. */
function topOfName({ tokens }: Tree, at: number): number {
  let top = at
  while (tokens[top]?.upos === 'PROPN' && /^(?:flat|compound)/.test(tokens[top]!.deprel)) top = tokens[top]!.head
  return tokens[top]?.upos === 'PROPN' ? top : -1
}

function leadOf(tree: Tree, at: number, words: RegExp): boolean {
  return kidsOf(tree, at).some((k) => /^(?:case|mark)/.test(tree.tokens[k]!.deprel) && words.test(tree.tokens[k]!.text))
}
