// What the report takes back, or tells is denied, a moment after it was told: "The army denied it", "None of it took place", "It had
// not". A claim that is disputed where it is told does not stand; what force is said to have done stays alleged.
import type { Act } from '../model/index.ts'
import { TELLING } from '../vocab/verbs/taken-back.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Draft } from './claims-draft.ts'
import { type Deed, isReaffirmed, type TakenBack, takenBackIn } from './claims-taken-back.ts'
import { type Tree, treeOf } from './sentence-tree.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import type { Sentence } from './syntax-types.ts'

/** Acts that a report tells as done only on the word of those who saw them, and that stand or fall with it. */
const GIVING: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'COOPERATE', 'SUPPORT', 'AID', 'AGREE', 'CONSULT'])
/** Acts of force and hindrance: whoever denies them leaves them alleged. */
const FORCE: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])

const TOLD: ReadonlySet<Draft['status']> = new Set<Draft['status']>(['happened', 'ongoing', 'background'])
/** What leads in a list of things that are not so. */
const NOT_SO =
  /\b(?:(?:are|is|was|were) (?:not (?:so|true|the case)|lies|wrong|inventions?|nonsense)|untrue|not true|false|never happened|did not happen)\b/i
/** Sentences looked back at from one that begins with "that", for what leads in its list. */
const LIST = 12

/**
 * The drafts with those that stand in a list of clauses ("- that the town is encircled") told as what its lead-in says: denied behind
 * "Things which are not so:", else alleged. Time is linear in the drafts.
 */
export function withListed(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!TOLD.has(draft.status) || !isThat(draft.sentence)) return draft
    const { index } = draft.sentence
    for (let i = index - 1; i >= 0 && i >= index - LIST; i--) {
      const { tokens } = sentences[i]!
      if (tokens.at(-1)?.text !== ':') continue
      const untrue = NOT_SO.test(tokens.map((t) => t.text).join(' '))
      return { ...draft, status: untrue ? 'denied' : 'alleged', told: 'one of a list' }
    }
    return draft
  })
}

/** "- that the town is encircled": a clause that hangs on words before its sentence. */
function isThat({ tokens }: Sentence): boolean {
  const first = tokens.find((t) => t.upos !== 'PUNCT' && t.upos !== 'SYM')
  return first?.text === 'that' && first.upos === 'SCONJ'
}

/** The drafts with those told anew that the report goes on to take back, or to tell is denied. Time is linear in the drafts. */
export function withDenied(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  const telling = new Set(drafts.map((d) => d.sentence.index))
  return drafts.map((draft) => {
    if (!(GIVING.has(draft.act) || FORCE.has(draft.act)) || isSaying(draft)) return draft
    if (draft.status === 'denied' || (draft.status === 'negated' && draft.speaker !== null))
      return isTakenUp(draft, sentences) ? { ...draft, status: 'happened', told: 'done after all' } : draft
    if (draft.status !== 'alleged' && !TOLD.has(draft.status)) return draft
    const back = takenBack(draft, sentences, telling)
    const status = back === null ? draft.status : afterwards(draft, back)
    return status === draft.status ? draft : { ...draft, status, told: 'denied after' }
  })
}

/** Sentences looked on to for a denial in full. */
const ON = 2

/**
 * The drafts with those alleged whose own deed another denies in the next sentences: "said it had captured the town. The rebels denied
 * the town had been captured". What the report tells in its own voice stands. Time is linear in the drafts.
 */
export function withContested(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    if (isFoundUntrue(draft, i, drafts)) return { ...draft, status: 'denied', told: 'denied after' }
    if (!FORCE.has(draft.act) || !TOLD.has(draft.status) || draft.speaker === null) return draft
    for (let k = i + 1; k < drafts.length && k < i + 8; k++) {
      const later = drafts[k]!
      if (later.sentence.index - draft.sentence.index > ON) break
      if (later.status === 'denied' && later.sentence !== draft.sentence && isSameDeed(draft, later))
        return { ...draft, status: 'alleged', told: 'denied after' }
    }
    return draft
  })
}

/** Sentences looked on to for what the report itself found. */
const FOUND = 6

/** "The roads were open, the radio said. I drove out to see. It is not true that a road is open": told in the same words, and not so. */
function isFoundUntrue(draft: Draft, i: number, drafts: readonly Draft[]): boolean {
  if (!GIVING.has(draft.act) || !TOLD.has(draft.status)) return false
  for (let k = i + 1; k < drafts.length && k < i + 8; k++) {
    const later = drafts[k]!
    if (later.sentence.index - draft.sentence.index > FOUND) return false
    if (later.status !== 'denied' || later.speaker !== null || later.sentence === draft.sentence) continue
    if (later.act === draft.act && later.rule === draft.rule && sayTheSame(draft, later)) return true
  }
  return false
}

/** Whether two deeds are told by the same verb of the same thing. */
function sayTheSame(a: Draft, b: Draft): boolean {
  const words = ({ sentence: { tokens }, head }: Draft): string[] => [
    tokens[head]!.lemma,
    ...tokens.filter((t) => t.head === head && t.deprel.startsWith('nsubj')).map((t) => t.lemma),
  ]
  const told = words(a)
  return told.length > 1 && words(b).every((w) => told.includes(w))
}

/** The same act on the same place or people, denied by another than who told it. */
function isSameDeed(told: Draft, denied: Draft): boolean {
  if (told.act !== denied.act || denied.speaker === null || denied.speaker.name === told.speaker?.name) return false
  const names = (d: Draft): string[] => [...d.recipients, ...d.places].map((p) => p.name.toLowerCase())
  const first = new Set(names(told))
  const topics = new Set(told.topics)
  return names(denied).some((n) => first.has(n)) && denied.topics.some((t) => topics.has(t))
}

/** What is left of a deed that was taken back. */
function afterwards(draft: Draft, { how, outright }: TakenBack): Draft['status'] {
  const { act, status } = draft
  if (!isOnWord(draft)) return how === 'doubted' ? 'alleged' : outright ? 'denied' : status
  if (how === 'doubted') return 'alleged'
  return how === 'untrue' || GIVING.has(act) ? 'denied' : 'alleged'
}

/** Whether the act is done by saying it: a ceasefire that was declared was declared, whoever denies that it holds. */
function isSaying({ act, topics }: Draft): boolean {
  return act === 'CONCEDE' && topics.includes('ceasefire')
}

/** Whether a draft rests on somebody's word. */
function isOnWord({ speaker, status, head, sentence }: Draft): boolean {
  return status === 'alleged' || speaker !== null || isToldBySomebody(head, treeOf(sentence))
}

/** "A news site stated that", "the bulletin spoke of trucks", "the paper wrote that": words climbed over from the deed. */
function isToldBySomebody(head: number, tree: Tree): boolean {
  const { tokens } = tree
  let at = head
  for (let steps = 6; steps > 0 && at >= 0; steps--) {
    const { deprel, head: over } = tokens[at]!
    if (over < 0 || deprel === 'acl:relcl' || /^(?:nsubj|conj|parataxis)/.test(deprel)) return false
    const { lemma, upos } = tokens[over]!
    const operator = upos === 'VERB' ? VERB_OPERATORS.get(lemma) : undefined
    if (operator === 'say' || operator === 'allege' || TELLS.has(lemma)) return true
    if (upos === 'NOUN' && TELLING.has(lemma)) return true
    at = over
  }
  return false
}

/** Verbs of passing on that say no status. */
const TELLS = wordSet('speak hear write show carry publish print read swear claim announce broadcast shout')

/** A sentence that tells no deed may stand between: "We telephoned." `telling` holds those that do. */
function takenBack(draft: Draft, sentences: readonly Sentence[], telling: ReadonlySet<number>): TakenBack | null {
  const { sentence, span } = draft
  const deed = deedOf(draft)
  const own = takenBackIn(sentence, deed, Math.max(span.end, sentence.tokens[draft.head]!.end))
  if (own) return own
  const [next, later] = [sentences[sentence.index + 1], sentences[sentence.index + 2]].map((s) =>
    s?.paragraph === sentence.paragraph ? s : undefined,
  )
  if (!next) return null
  const found = takenBackIn(next, deed, next.start)
  if (found || !later || telling.has(next.index) || isTelling(next)) return found
  return takenBackIn(later, deed, later.start)
}

/** Whether a sentence says something that the next one may take back itself. */
function isTelling({ tokens }: Sentence): boolean {
  return tokens.some(({ upos, lemma }) => upos === 'VERB' && VERB_OPERATORS.get(lemma) === 'say')
}

function deedOf({ act, head, sentence, span }: Draft): Deed {
  const { tokens } = sentence
  const nouns = new Set<string>()
  const around = new Set<string>()
  for (const { start, upos, lemma } of tokens) {
    if (upos !== 'NOUN' && upos !== 'PROPN') continue
    around.add(lemma)
    if (start >= span.start && start < span.end) nouns.add(lemma)
  }
  return { act, lemma: tokens[head]!.lemma, nouns, around }
}

/** "The ministry insists that it never bombed the dam. It did." */
function isTakenUp({ sentence }: Draft, sentences: readonly Sentence[]): boolean {
  const next = sentences[sentence.index + 1]
  return next !== undefined && next.paragraph === sentence.paragraph && isReaffirmed(next)
}
