// Deeds that the words beside them say were not done: "there was not one man whom they let go", "the footage of them surrendering was
// staged", "her novel ends as the rebels free him", "the terms: the army leaves", "the wording on the withdrawal", "to shell it would be".
import type { Act } from '../model/index.ts'
import {
  COUNTED,
  FORECASTS,
  LEAD_INS,
  OF_WHAT_WAS,
  RECORDINGS,
  SAYINGS,
  STAGED,
  TELLS_A_TALE,
} from '../vocab/verbs/not-so.ts'
import { FICTIONS, PICTURES, SCHEMES } from '../vocab/verbs/passed-on.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { onlyNamed } from './status-only-named.ts'
import type { Own } from './status-operators.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import type { Token } from './syntax-types.ts'
import { isNone } from './verb-group.ts'

/** Tokens looked over for a sign word. */
const FAR = 14
const PEACE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])

/** What the words beside a deed make of it; null where they leave it as it is. Bounded by the constants above. */
export function notSo(clause: Clause, act: Act, tree: Tree): Own | null {
  return (
    ofWhatThereIsNone(clause, tree) ??
    defined(clause.head, tree) ??
    inPrinciple(clause, act, tree) ??
    inList(clause, act, tree) ??
    onRecording(clause.head, tree) ??
    inTale(clause, act, tree) ??
    asSaying(clause.head, tree) ??
    asForecast(clause.head, tree) ??
    frontedInfinitive(clause, tree) ??
    behindAside(clause.head, tree) ??
    wouldBeFirst(clause.head, tree) ??
    (clause.kind === 'noun'
      ? (noneOfIt(clause.head, tree) ??
        conditional(clause.head, tree) ??
        excepted(clause.head, tree) ??
        onlyNamed(clause, act, tree))
      : null)
  )
}

/** "There was not one man whom they let go", "recorded no convoy that reached it", "lorries that reached it: none". */
function ofWhatThereIsNone({ head, kind, negated }: Clause, tree: Tree): Own | null {
  if (kind !== 'verb' || negated) return null
  const { tokens } = tree
  // "0 freed, 212 held".
  if (kidsOf(tree, head).some((k) => k < head && /^(?:0|zero|nil|none)$/i.test(tokens[k]!.text)))
    return { status: 'negated', why: 'zero' }
  const { deprel, head: noun } = tokens[head]!
  if (baseOf(deprel) !== 'acl' || noun < 0 || noun > head) return null
  const none: Own = { status: 'negated', why: 'none' }
  if (endsInNone(head, tokens)) return none
  const { deprel: role, head: over } = tokens[noun]!
  if (over < 0 || !isNone(tree, noun)) return null
  // "There was no siege, where", "no trace of the raid by which": of something else.
  const between = tokens.slice(noun + 1, head)
  if (between.some((t) => t.upos === 'PUNCT' || /^(?:where|when|why)$/i.test(t.text))) return null
  if (between.some((t, i) => /^(?:which|whom|whose)$/i.test(t.text) && between[i - 1]?.upos === 'ADP')) return null
  const { lemma } = tokens[over]!
  if (kidsOf(tree, over).some((k) => k < over && /^(?:not|n['’]t|never)$/i.test(tokens[k]!.text))) return null
  const thereIs = lemma === 'be' && kidsOf(tree, over).some((k) => tokens[k]!.deprel === 'expl')
  if (thereIs) return none
  return COUNTED.has(lemma) && (role === 'obj' || role === 'nsubj:pass') ? none : null
}

/** "…: none." at the end of a sentence. */
function endsInNone(head: number, tokens: readonly Token[]): boolean {
  for (let colon = tokens.length - 2; colon > head && colon >= tokens.length - 3; colon--)
    if (tokens[colon]!.text === ':') return /^(?:none|nil|zero|0|nobody|nought)$/i.test(tokens[colon + 1]!.text)
  return false
}

/** "A ceasefire is an agreement to stop": what a word means, and nothing that was done. */
function defined(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  const told = deprel === 'nsubj' && over > head ? over : head
  const kids = kidsOf(tree, told)
  const who = kids.find((k) => tokens[k]!.deprel === 'nsubj')
  if (who === undefined || !kids.some((k) => tokens[k]!.deprel === 'cop' && /^(?:is|means)$/i.test(tokens[k]!.text)))
    return null
  const loose = (at: number): boolean =>
    tokens[at]!.upos === 'NOUN' && kidsOf(tree, at).some((k) => k < at && /^an?$/i.test(tokens[k]!.text))
  return who <= 1 && loose(who) && loose(told) ? { status: 'hypothetical', why: 'defined' } : null
}

/** "Approved in principle a grant to the town": so far only in principle. */
function inPrinciple({ head, kind }: Clause, act: Act, { tokens }: Tree): Own | null {
  if (act === 'AGREE' || act === 'SUPPORT' || (kind === 'verb' && tokens[head]!.xpos === 'VBD')) return null
  for (let i = head - 1; i > 1 && i >= head - 9; i--) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return null
    if (tokens[i]!.text === 'principle' && tokens[i - 1]!.text === 'in')
      return { status: 'planned', why: 'in principle' }
  }
  return null
}

/** "Amnesty, release of the journalists: none of it was in the decree". */
function noneOfIt(head: number, { tokens }: Tree): Own | null {
  for (let i = head + 1; i + 3 < tokens.length && i < head + 2 * FAR; i++) {
    if (/^[;.!?]$/.test(tokens[i]!.text) || /^VB[DZP]$/.test(tokens[i]!.xpos)) return null
    if (!/^(?:[:–—]|--)$/.test(tokens[i]!.text)) continue
    const [none, of, it] = tokens.slice(i + 1, i + 4)
    return /^(?:none|nothing|neither)$/i.test(none!.text) &&
      of!.text === 'of' &&
      /^(?:it|this|that|these|them)$/i.test(it!.text)
      ? { status: 'negated', why: 'none of it' }
      : null
  }
  return null
}

/** Whether a verb stands in a past form of its own, or has an auxiliary that says that it is told of and not laid down. */
function isTold(head: number, tree: Tree): boolean {
  const { xpos } = tree.tokens[head]!
  if (xpos === 'VBD') return true
  return kidsOf(tree, head).some(
    (k) => k < head && /^(?:was|were|had|has|have|is|are|been)$/i.test(tree.tokens[k]!.text),
  )
}

const KEPT =
  /^(?:keep|honou?r|break|violate|breach|work|fulfil|fulfill|implement|execute|reason|cause|happen|collapse|fail)$/

/** "The terms: the militia leaves the airport", "among the demands: withdrawal of the army": one of a list of what is to be. */
function inList({ head, kind }: Clause, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  let colon = -1
  for (let i = head - 1; i > 0 && i > head - 4 * FAR; i--) if (tokens[i]!.text === ':') colon = i
  if (colon < 1) return null
  const label = LABELS.get(tokens[colon - 1]!.text.toLowerCase())
  if (label) return { status: label, why: tokens[colon - 1]!.text.toLowerCase() }
  if (kind === 'noun' && isAskedList(colon, head, act, tree)) return { status: 'planned', why: 'asked for' }
  if (kind === 'noun' ? !(PEACE.has(act) || isBareNoun(head, tree)) : isTold(head, tree)) return null
  if (asksFor(tokens.slice(Math.max(0, colon - FAR), colon))) return { status: 'planned', why: 'what is needed' }
  for (let i = colon - 1; i >= 0 && i >= colon - FAR; i--) {
    const { lemma, upos } = tokens[i]!
    if (KEPT.test(lemma)) return null
    if (upos === 'NOUN' && LEAD_INS.has(lemma)) return { status: 'planned', why: lemma }
  }
  return null
}

/** Words before a colon by which a line is marked as open or untrue. */
const LABELS: ReadonlyMap<string, Own['status']> = new Map([
  ...['unconfirmed', 'unverified', 'rumour', 'rumor', 'claim', 'disputed', 'alleged'].map(
    (w) => [w, 'alleged'] as const,
  ),
  ...['false', 'fake', 'hoax', 'myth', 'untrue', 'lie'].map((w) => [w, 'denied'] as const),
])

/** "What the town needs now: fuel delivered daily", "five things that must happen: the rebels leave". */
function asksFor(words: readonly Token[]): boolean {
  return (
    words.some((t) => /^(?:what|thing|step|measure)$/.test(t.lemma.toLowerCase())) &&
    words.some((t) => /^(?:must|should|need|require|want|ought)$/.test(t.lemma.toLowerCase()))
  )
}

const ASKING = /^(?:ask|demand|want|seek|request|call|urge|insist|propose|offer|need|require|expect|promise|pledge)$/
const LISTED = /^(?:obj|obl|nmod|conj|appos|parataxis|dep|list|root|ccomp|orphan)/

/** "They asked for guarantees: an end to sieges, the release of detainees": a deed named in the list of what was asked for. */
function isAskedList(colon: number, head: number, act: Act, tree: Tree): boolean {
  const { tokens } = tree
  if (!PEACE.has(act) || !LISTED.test(tokens[head]!.deprel)) return false
  // "Demanded answers: the army's withdrawal had left …": a sentence of its own, and no list.
  if (tokens.slice(colon + 1, head + FAR).some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos))) return false
  for (let i = colon - 1; i >= 0 && i >= colon - FAR; i--) {
    const { lemma, upos } = tokens[i]!
    if (upos === 'VERB') return ASKING.test(lemma)
  }
  return false
}

function isBareNoun(head: number, tree: Tree): boolean {
  return !kidsOf(tree, head).some((k) => k < head && /^(?:det|nmod:poss|nummod)$/.test(tree.tokens[k]!.deprel))
}

/** "The footage of fighters surrendering was staged", "pictures of soldiers handing out bread were taken in another town". */
function onRecording(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  let noun = -1
  for (let i = head - 1; i >= 0 && i >= head - FAR && noun < 0; i--) {
    if (/^[;:.!?]$/.test(tokens[i]!.text)) return null
    if (RECORDINGS.has(tokens[i]!.lemma) || isFilmed(i, tree)) noun = i
  }
  if (noun < 0) return null
  const { head: over, deprel } = tokens[noun]!
  if (over < head || !deprel.startsWith('nsubj')) return null
  if (kidsOf(tree, over).some((k) => k < over && /^(?:not|n['’]t|never)$/i.test(tokens[k]!.text))) return null
  const told = tokens.slice(over, over + FAR)
  if (STAGED.has(tokens[over]!.lemma) || told.slice(0, 6).some((t) => STAGED.has(t.lemma)))
    return { status: 'denied', why: tokens[over]!.lemma }
  const behind = tokens.slice(head + 1, over + FAR)
  const elsewhere = behind.some(
    (t, i) =>
      (RECORDINGS.has(t.lemma) &&
        /^(?:from|of)$/i.test(behind[i + 1]?.text ?? '') &&
        /^(?:(?:19|20)\d\d|another|different|elsewhere)$/i.test(behind[i + 2]?.text ?? '')) ||
      (/^(?:old|archive|archival|library|stock)$/i.test(t.text) && RECORDINGS.has(behind[i + 1]?.lemma ?? '')) ||
      (/^(?:another|different|other|earlier)$/i.test(t.text) &&
        /^(?:town|city|country|war|place|year|conflict|time|village|battle|occasion|province|continent)$/.test(
          behind[i + 1]?.lemma ?? '',
        )) ||
      (/^(?:video|computer)$/i.test(t.text) && behind[i + 1]?.lemma === 'game') ||
      (t.lemma === 'year' && /^(?:ago|old|before|earlier)$/.test(behind[i + 1]?.text ?? '')),
  )
  return elsewhere ? { status: 'denied', why: 'recording' } : null
}

/** "A television report that showed them": what is shown on a screen. */
function isFilmed(at: number, { tokens }: Tree): boolean {
  return (
    /^(?:report|broadcast|item|bulletin|programme|program)$/.test(tokens[at]!.lemma) &&
    /^(?:television|tv|video|film|news)$/i.test(tokens[at - 1]?.text ?? '')
  )
}

/** "Her novel ends as the rebels free him", "the ballad tells how the general surrendered": the content of something made up. */
function inTale({ head }: Clause, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  let at = head
  for (let steps = 6; steps > 0; steps--) {
    const { head: over, deprel } = tokens[at]!
    if (
      over < 0 ||
      !/^(?:advcl|ccomp|acl|obj|xcomp|conj|obl|parataxis)$/.test(baseOf(deprel)) ||
      deprel === 'acl:relcl'
    )
      return null
    const { lemma } = tokens[over]!
    if (over < at && TELLS_A_TALE.has(lemma)) {
      const who = kidsOf(tree, over).find((k) => k < over && tokens[k]!.deprel === 'nsubj')
      const tale = who === undefined ? '' : tokens[who]!.lemma.toLowerCase()
      if (OF_WHAT_WAS.has(tale)) return null
      if (FICTIONS.has(tale) || PICTURES.has(tale)) return { status: 'hypothetical', why: tale }
      if (FORECASTS.has(tale) && PEACE.has(act)) return { status: 'planned', why: tale }
    }
    at = over
  }
  return null
}

/** "Militias burn what they cannot carry, a proverb says": so people put it, and nobody says that it was done. */
function asSaying(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { head: over, deprel } = tokens[head]!
  const said =
    over >= 0 && baseOf(deprel) === 'ccomp'
      ? over
      : (kidsOf(tree, head).find((k) => k > head && baseOf(tokens[k]!.deprel) === 'parataxis') ?? -1)
  if (said < 0) return null
  const who = kidsOf(tree, said).find((k) => tokens[k]!.deprel === 'nsubj')
  return who !== undefined && SAYINGS.has(tokens[who]!.lemma.toLowerCase())
    ? { status: 'hypothetical', why: tokens[who]!.lemma }
    : null
}

/** "The map for next spring shows troops taking the town", "the plan sees them leaving": trees hang such words anywhere. */
function asForecast(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (
    tokens[head]!.xpos !== 'VBG' ||
    kidsOf(tree, head).some((k) => k < head && /^(?:aux|mark)/.test(tokens[k]!.deprel))
  )
    return null
  for (let i = head - 1; i > 0 && i >= head - 9; i--) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return null
    if (!/^(?:shows?|showed|has|had|sees?|depicts?|foresees?|imagines?|predicts?)$/i.test(tokens[i]!.text)) continue
    for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
      const { lemma } = tokens[k]!
      if (/^[,;:.]$/.test(tokens[k]!.text) || tokens[k]!.upos === 'VERB') return null
      if (SCHEMES.has(lemma) || FORECASTS.has(lemma)) return { status: 'planned', why: lemma }
    }
    return null
  }
  return null
}

/** "To cut off the water, he said, would be a crime": an infinitive that a "would" is told of. */
function frontedInfinitive({ head, kind }: Clause, { tokens }: Tree): Own | null {
  if (kind === 'noun' || tokens[head]!.xpos !== 'VB' || !/^to$/i.test(tokens[0]!.text)) return null
  if (head > 4) return null
  for (let i = head + 1; i < tokens.length && i < head + 2 * FAR; i++) {
    if (/^[;:.!?]$/.test(tokens[i]!.text)) return null
    if (/^(?:would|could|might)$/i.test(tokens[i]!.text)) return { status: 'hypothetical', why: 'would' }
    if (/^VB[DZP]$/.test(tokens[i]!.xpos) && VERB_OPERATORS.get(tokens[i]!.lemma) !== 'say')
      return tokens[i]!.lemma === 'be' ? { status: 'hypothetical', why: 'to be' } : null
  }
  return null
}

/** "Forgot, or pretended to forget, to pull back": the verb over an infinitive stands before an aside. */
function behindAside(head: number, { tokens }: Tree): Own | null {
  const comma = head - 2
  if (tokens[head]!.xpos !== 'VB' || tokens[head - 1]?.text !== 'to' || tokens[comma]?.text !== ',') return null
  let commas = 0
  for (let i = comma - 1; i >= 0 && i >= comma - FAR; i--) {
    const { text, upos, lemma } = tokens[i]!
    if (/^[;:.!?]$/.test(text)) return null
    if (text === ',') commas++
    if (commas === 0 || upos !== 'VERB') continue
    const operator = VERB_OPERATORS.get(lemma)
    if (operator === 'fail') return { status: 'negated', why: lemma }
    return operator === 'plan' ? { status: 'planned', why: lemma } : null
  }
  return null
}

/** "There can be no agreement": the noun a deed is told by is denied, whatever verb stands over it. */
export function denied(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head]!.upos !== 'NOUN' || tokens[head]!.deprel === 'obj') return null
  return kidsOf(tree, head).some((k) => k < head && tokens[k]!.deprel === 'det' && /^no$/i.test(tokens[k]!.text))
    ? { status: 'negated', why: 'no' }
    : null
}

/** What a condition right over a deed makes of it: "what to do if the Houthis blockade Aden"; trees take such a verb for a noun now and then. */
export function conditional(head: number, tree: Tree): Own | null {
  const mark = kidsOf(tree, head).find(
    (k) => k < head && tree.tokens[k]!.deprel === 'mark' && /^(?:if|unless|whether|lest)$/i.test(tree.tokens[k]!.text),
  )
  return mark === undefined ? null : { status: 'hypothetical', why: tree.tokens[mark]!.text }
}

/** "Paris would be the first to expel them": as open as the being. */
function wouldBeFirst(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head]!.xpos !== 'VB' || tokens[head - 1]?.text !== 'to') return null
  const over = tokens[head]!.head
  if (over < 0 || over > head || !/^(?:first|last|next|only|one|second)$/i.test(tokens[over]!.text)) return null
  const kids = kidsOf(tree, over).map((k) => tokens[k]!)
  const modal = kids.find((t) => t.deprel === 'aux' && t.xpos === 'MD')
  return modal && kids.some((t) => t.deprel === 'cop')
    ? { status: 'hypothetical', why: modal.text.toLowerCase() }
    : null
}

/** "Everything was settled except the release of the women". */
function excepted(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const lead = kidsOf(tree, head).find(
    (k) => k < head && /^(?:except|save|bar|barring|excepting)$/i.test(tokens[k]!.text),
  )
  if (lead === undefined) return null
  const all = tokens
    .slice(Math.max(0, lead - FAR), lead)
    .some((t) => /^(?:everything|all|every|any|anything)$/i.test(t.text))
  return all ? { status: 'negated', why: 'except' } : null
}
