// What stands around a predicate and says when and whether: auxiliaries, modals, negation, particles. Nothing beyond the group.
import { kidsOf, type Tree } from './sentence-tree.ts'

/** What a verb and its auxiliaries say together: voice, denial, mood and time. */
export interface VerbGroup {
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  /** Null where the group has no finite verb of its own. */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly aspect: 'progressive' | 'perfect' | 'none'
  readonly particle: string | null
  /** First and last token of the group. */
  readonly first: number
  readonly last: number
}

const MODALS: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
  sha: 'shall',
}
const NOTS = new Set(['not', "n't", 'n’t', 'never', 'nt', 'no', 'nowhere', 'nor', 'neither', 'hardly', 'scarcely'])
const NONE_OF = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'no-one'])
const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', "'s", '’s', "'re", '’re', "'m", '’m'])

/** Reads the group around a verb, or around the noun or adjective of a copula. */
export function verbGroupOf(tree: Tree, head: number): VerbGroup {
  const token = tree.tokens[head]!
  let passive = false
  let negated = false
  let modal: string | null = null
  let tense: VerbGroup['tense'] = token.xpos === 'VBD' ? 'past' : isPresent(token.xpos) ? 'present' : null
  let perfect = false
  let progressive = false
  let particle: string | null = null
  let first = head
  let last = head
  for (const kid of wordsAround(tree, head)) {
    const t = tree.tokens[kid]!
    const word = t.text.toLowerCase()
    switch (t.deprel) {
      case 'aux':
      case 'aux:pass':
      case 'cop': {
        if (kid < first) first = kid
        if (kid > last) last = kid
        if (t.deprel === 'aux:pass') passive = true
        if (t.xpos === 'MD' && !isMonth(tree, kid)) {
          modal = MODALS[word] ?? word
          if (modal === 'will' || modal === 'shall') tense = 'future'
          else tense ??= 'present'
        } else if (t.xpos === 'VBD' || word === 'was' || word === 'were' || word === 'had' || word === 'did')
          tense ??= 'past'
        else if (isPresent(t.xpos)) tense ??= 'present'
        if (t.lemma === 'have') perfect = true
        if (t.deprel === 'aux' && BE.has(word) && token.xpos === 'VBG') progressive = true
        if (t.deprel === 'aux:pass' && word === 'being') progressive = true
        if (hasNot(tree, kid)) negated = true
        break
      }
      case 'compound:prt':
        particle = word
        if (kid > last) last = kid
        break
      case 'advmod':
      case 'neg':
      case 'cc:preconj':
        if ((NOTS.has(word) && !isNotOnly(tree, kid)) || isNoLonger(tree, kid)) {
          negated = true
          if (kid < head && kid < first) first = kid
        }
        break
      case 'cc':
        // "Has neither confirmed nor denied it".
        if (word === 'nor') negated = true
        break
      case 'det':
        if (word === 'no' || word === 'neither') negated = true
        break
      case 'nsubj':
      case 'nsubj:pass':
      case 'obj':
        // "Said no to the plan": the no is what was said.
        if (token.lemma === 'say' && word === 'no') break
        if (isNone(tree, kid) || kidsOf(tree, kid).some((k) => isToNobody(tree, k))) negated = true
        break
      case 'obl':
        if (isToNobody(tree, kid)) negated = true
        break
      case 'mark':
        if (word === 'without') negated = true
        break
    }
  }
  const loose = token.deprel !== 'conj' && !kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nsubj')
  if (token.xpos === 'VBN' && !passive && !perfect && loose) passive = token.upos === 'VERB'
  // "Nine were killed and 30 wounded": the helper is told once.
  if (token.xpos === 'VBN' && !passive && !perfect)
    passive = kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nsubj:pass')
  return {
    passive,
    negated,
    modal,
    tense,
    aspect: progressive ? 'progressive' : perfect ? 'perfect' : 'none',
    particle,
    first,
    last,
  }
}

/** What hangs on a head; of "would be out of Beirut" the "would" hangs on the "out". */
function wordsAround(tree: Tree, head: number): readonly number[] {
  const kids = kidsOf(tree, head)
  let aux: number[] | null = null
  for (const kid of kids) {
    if (tree.tokens[kid]!.deprel !== 'case') continue
    for (const below of kidsOf(tree, kid)) {
      if (tree.tokens[below]!.deprel !== 'aux') continue
      if (aux) aux.push(below)
      else aux = [below]
    }
  }
  return aux ? [...aux, ...kids] : kids
}

/** "The rebels no longer surround the town"; who no longer insists has given way. */
function isNoLonger(tree: Tree, at: number): boolean {
  const { text, head } = tree.tokens[at]!
  if (text.toLowerCase() !== 'longer' || tree.tokens[at - 1]?.text.toLowerCase() !== 'no') return false
  return !DROPPED.has(tree.tokens[head]?.lemma ?? '')
}

const DROPPED = new Set(['insist', 'demand', 'require', 'want', 'ask', 'seek', 'object', 'oppose', 'call'])

/** Whether a noun phrase says there was none: "no aid", "none of the parties", "neither side", "nobody". */
export function isNone(tree: Tree, head: number): boolean {
  if (NONE_OF.has(tree.tokens[head]!.text.toLowerCase())) return true
  for (const kid of kidsOf(tree, head)) {
    const { deprel, text } = tree.tokens[kid]!
    // "Nobody's house", "neither side's guns".
    if (deprel === 'nmod:poss' && (isNone(tree, kid) || isNoOne(tree, kid))) return true
    if (deprel !== 'det' && deprel !== 'cc:preconj' && deprel !== 'advmod' && deprel !== 'nummod') continue
    const word = text.toLowerCase()
    if (NONE_OF.has(word) || word === 'zero') return true
    // "Not one of the men on the list has been freed."
    if (word === 'not' && isNotOne(tree, kid)) return true
    // "not one lorry has come"
    if (word === 'one' && tree.tokens[kid - 1]?.text.toLowerCase() === 'not') return true
  }
  return false
}

/** "no one". */
function isNoOne(tree: Tree, at: number): boolean {
  return /^one$/i.test(tree.tokens[at]!.text) && /^no$/i.test(tree.tokens[at - 1]?.text ?? '')
}

/** "not one of them", "not a single lorry", "not a shot": none. */
function isNotOne(tree: Tree, not: number): boolean {
  const next = tree.tokens[not + 1]?.text.toLowerCase()
  if (next === 'one') return true
  // "Not a rifle had been handed in": at the head of its subject, and not of "not a member of the court".
  return next === 'a' && /^(?:nsubj|obj)/.test(tree.tokens[tree.tokens[not]!.head]!.deprel)
}

/** "Spoke to nobody", "has influence over no one": done to none; "listens to nobody but the emir" is to him. */
function isToNobody(tree: Tree, at: number): boolean {
  const { deprel, text } = tree.tokens[at]!
  if (deprel !== 'obl' && deprel !== 'nmod') return false
  const kids = kidsOf(tree, at)
  const word = text.toLowerCase()
  const nobody =
    word === 'nobody' ||
    (word === 'nothing' && AGREES.has(tree.tokens[tree.tokens[at]!.head]!.lemma)) ||
    (word === 'one' && kids.some((k) => k === at - 1 && tree.tokens[k]!.text.toLowerCase() === 'no'))
  if (
    !nobody ||
    !kids.some((k) => tree.tokens[k]!.deprel === 'case' && TO_WHOM.has(tree.tokens[k]!.text.toLowerCase()))
  )
    return false
  return !/^(?:but|except|besides|save|other)$/i.test(tree.tokens[at + 1]?.text ?? '')
}

/** "agreed to nothing"; "came to nothing" tells of no refusal. */
const AGREES = new Set(['agree', 'consent', 'commit', 'admit', 'confess', 'sign'])
const TO_WHOM = new Set(['to', 'over', 'on', 'upon', 'with', 'from', 'against', 'at'])

/** "is not only a racist", "did not just criticise it": more than that, and no less. */
function isNotOnly(tree: Tree, not: number): boolean {
  return (
    /^(?:only|just|merely|simply)$/i.test(tree.tokens[not + 1]?.text ?? '') &&
    /^(?:not|n't|n’t)$/i.test(tree.tokens[not]!.text)
  )
}

function hasNot(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((kid) => NOTS.has(tree.tokens[kid]!.text.toLowerCase()) && !isNotOnly(tree, kid))
}

function isPresent(xpos: string): boolean {
  return xpos === 'VBZ' || xpos === 'VBP'
}

/** "On 27 May", "in May": a month and no modal; "Kenya May Send Troops" is a headline. */
function isMonth({ tokens }: Tree, at: number): boolean {
  const { text, head } = tokens[at]!
  if (text !== 'May') return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]?.text ?? ''
  const bare = (tokens[head]!.xpos === 'VB' && /^\p{Lu}/u.test(tokens[head]!.text)) || /^(?:Have|Be|Not)$/.test(next)
  return !bare || before === undefined || before.upos === 'NUM' || before.upos === 'ADP' || /^\d/.test(before.text)
}
