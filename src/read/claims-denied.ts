// What somebody says was given up, let go or exchanged, and somebody else denies a moment later in the report: "The army denied it",
// "That was untrue, the mayor said", "Nothing of the kind had happened". A claim that is disputed where it is told does not stand.
import type { Act } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Draft } from './claims-draft.ts'
import { isWrong } from './status-fate.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Acts of giving way, which a report tells as done only on the word of those who saw them. */
const GIVING: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'COOPERATE', 'SUPPORT'])

const TOLD: ReadonlySet<Draft['status']> = new Set<Draft['status']>(['happened', 'ongoing', 'background'])
const DENIES = wordSet('deny dispute contradict dismiss refute rebut contest disavow retract disown debunk withdraw')
const ANAPHOR = wordSet('it this that which')
const TELLING = wordSet('report claim story account news announcement version statement assertion rumour rumor message')
const RIGHT = wordSet('true correct accurate so')

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

/** The drafts with those made `denied` that somebody says and the report goes on to tell is denied. Time is linear in the drafts. */
export function withDenied(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  const telling = new Set(drafts.map((d) => d.sentence.index))
  return drafts.map((draft) =>
    GIVING.has(draft.act) && !isSaying(draft) && isOnWord(draft) && isDeniedAfter(draft, sentences, telling)
      ? { ...draft, status: 'denied', told: 'denied after' }
      : draft,
  )
}

/** Whether the act is done by saying it: a ceasefire that was declared was declared, whoever denies that it holds. */
function isSaying({ act, topics }: Draft): boolean {
  return act === 'CONCEDE' && topics.includes('ceasefire')
}

/** Whether a draft rests on somebody's word and says that the thing is done. */
function isOnWord({ speaker, status }: Draft): boolean {
  return status === 'alleged' || (speaker !== null && TOLD.has(status))
}

/** A sentence that tells no deed may stand between: "We telephoned." `telling` holds those that do. */
function isDeniedAfter(draft: Draft, sentences: readonly Sentence[], telling: ReadonlySet<number>): boolean {
  const first = draft.sentence.index
  if (isDenial(draft.sentence.tokens, draft.span.end)) return true
  const [next, later] = [sentences[first + 1], sentences[first + 2]].map((s) =>
    s?.paragraph === draft.sentence.paragraph ? s : undefined,
  )
  const denies = (s: Sentence): boolean =>
    isDenial(s.tokens, s.start) || (draft.act === 'RETREAT' && isOfNobody(s.tokens))
  if (!next || denies(next)) return next !== undefined
  return !telling.has(next.index) && later !== undefined && denies(later)
}

/** Whether the words from an offset on deny what was told before them. */
function isDenial(tokens: readonly Token[], from: number): boolean {
  return tokens.some((t, i) => {
    if (t.start < from) return false
    if (t.upos === 'VERB' && DENIES.has(t.lemma)) return isOfTold(tokens, i) && !isNot(tokens, i)
    if (isWrong(t.lemma)) return isSaidOf(tokens, i) && !isNot(tokens, i)
    if (RIGHT.has(t.lemma)) return isNot(tokens, i) && isSaidOf(tokens, i)
    return (
      /^nothing$/i.test(t.text) &&
      /^ ?of the (?:kind|sort)$/i.test(
        tokens
          .slice(i + 1, i + 4)
          .map((x) => x.text)
          .join(' '),
      )
    )
  })
}

const NOBODY = /^(?:nobody|none|no-one|neither)$/i
const RIDES = wordSet('boat bus lorry truck plane ship helicopter ambulance car convoy train ferry aircraft vehicle')
const COMES = wordSet('come leave arrive appear emerge return release free exchange see go')

/** "Nobody had come out", "no one has seen them", "not one of them has been set free": what was said to be let go is not there. */
function isOfNobody(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => {
    if (!t.deprel.startsWith('nsubj') || !COMES.has(tokens[t.head]?.lemma ?? '')) return false
    if (/^(?:will|would|may|might|could)$/.test(auxOf(tokens, t.head))) return false
    const before = tokens[i - 1]?.text ?? ''
    // "No boat came", "not a bus has left".
    const carried = RIDES.has(t.lemma) && tokens.slice(Math.max(0, i - 3), i).some((x) => /^(?:no|not)$/i.test(x.text))
    return carried || NOBODY.test(t.text) || (t.text === 'one' && /^(?:no|not)$/i.test(before))
  })
}

function auxOf(tokens: readonly Token[], verb: number): string {
  return tokens.find((t) => t.head === verb && t.xpos === 'MD')?.text.toLowerCase() ?? ''
}

/** "Denied it", "which the army denied", "that was denied by": what was told stands as object or as subject of a passive. */
function isOfTold(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(
    (t, i) =>
      t.head === verb &&
      /^(?:obj|nsubj:pass)$/.test(t.deprel) &&
      (ANAPHOR.has(t.text.toLowerCase()) || (TELLING.has(t.lemma) && isBare(tokens, i))),
  )
}

/** "The report", and not "the report of torture". */
function isBare(tokens: readonly Token[], at: number): boolean {
  return tokens.every((t) => t.head !== at || !/^(?:nmod|acl|amod|compound)/.test(t.deprel))
}

/** "It is untrue", "called this a lie". */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const { head, deprel } = tokens[at]!
  const over = tokens[head]
  return tokens.some(
    (t, i) =>
      ANAPHOR.has(t.text.toLowerCase()) &&
      i < at &&
      ((t.head === at && /^nsubj/.test(t.deprel) && tokens.some((x) => x.head === at && x.deprel === 'cop')) ||
        (t.head === head &&
          over?.upos === 'VERB' &&
          /^(?:call|describe|dismiss|brand|label|denounce|reject)$/.test(over.lemma) &&
          /^(?:obj|nsubj:pass)$/.test(t.deprel) &&
          /^(?:xcomp|obl|obj)$/.test(deprel))),
  )
}

function isNot(tokens: readonly Token[], at: number): boolean {
  return tokens.some((t) => t.head === at && /^(?:not|n't|n’t|never|neither)$/i.test(t.text))
}
