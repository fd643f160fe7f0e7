// Repairs of three kinds: "accused of …" behind a comma was made a second verb of whoever arrests, the second "to whom" of a gift
// was hung on the town where the first of them live, and by whom somebody is accused was hung on the deed.
import { isKind, KIND } from './names-lexicon.ts'
import { type At, caseOf, hang, hangsBehind, type Now, near } from './sentence-repair-shapes.ts'

const CHARGED = /^(?:accuse|suspect|charge|convict)$/

/** Gives a charge behind a comma to the people before it, and the second of two with the same preposition to the first. */
export function chargesRestored(now: Now, at: At, i: number): void {
  if (!hangsBehind(now, i)) return
  chargedBehindComma(now, at, i)
  sameWordAgain(now, at, i)
  accuserBehindDeed(now, at, i)
}

/** "Is accused of arming the militia by a UN panel": the panel accuses, and arms nobody. */
function accuserBehindDeed(now: Now, at: At, i: number): void {
  const tokens = now()
  const { upos, deprel, head, lemma } = tokens[i]!
  if (!/^obl(?::agent)?$/.test(deprel) || head < 0 || tokens[head]!.xpos !== 'VBG' || caseOf(tokens, i) !== 'by') return
  if (upos !== 'PROPN' && !(upos === 'NOUN' && isKind(lemma.toLowerCase(), KIND.person | KIND.group))) return
  let verb = tokens[head]!.head
  if (tokens[head]!.deprel === 'conj' && tokens[verb]?.xpos === 'VBG') verb = tokens[verb]!.head
  if (verb < 0 || verb > head || !CHARGED.test(tokens[verb]!.lemma) || tokens[verb]!.xpos !== 'VBN') return
  if (near(tokens, verb, (t) => t.deprel === 'obl:agent') < 0) hang(at, i, verb, 'obl:agent')
}

/** "Police arrested two men, accused of plotting an attack", with the police accused, or accusing. */
function chargedBehindComma(now: Now, at: At, i: number): void {
  const part = now()[i]!
  if (now()[i - 1]?.text !== ',' || !/^VB[DN]$/.test(part.xpos) || !CHARGED.test(part.lemma)) return
  if (!/^(?:of|with|in|for)$/i.test(now()[i + 1]?.text ?? '') || !/^(?:conj|advcl|parataxis|dep)$/.test(part.deprel))
    return
  const verb = now()[part.head]!
  if (verb.upos !== 'VERB') return
  if (near(now(), i, (t, k) => k < i && t.deprel !== 'punct') >= 0) return
  if (near(now(), i, (t) => /^(?:obj|iobj|nsubj)/.test(t.deprel)) >= 0) return
  const passive = near(now(), part.head, (t) => t.deprel === 'aux:pass') >= 0
  const whom = near(now(), part.head, (t, k) => k < i && t.deprel === (passive ? 'nsubj:pass' : 'obj'))
  if (whom < 0 || !/^(?:NOUN|PROPN|NUM)$/.test(now()[whom]!.upos)) return
  const mended = at(i)
  mended.head = whom
  mended.deprel = 'acl'
  mended.xpos = 'VBN'
}

/** "sent tents to families in Beira and to farmers in Tete", with the farmers beside Beira. */
function sameWordAgain(now: Now, at: At, i: number): void {
  const second = now()[i]!
  if (second.deprel !== 'conj' || second.upos !== 'NOUN') return
  const word = caseOf(now(), i)
  if (word === '' || now()[i - 1]!.text === ',' || caseOf(now(), second.head) === word) return
  let over = now()[second.head]!.head
  for (let steps = 3; steps > 0 && over >= 0; steps--) {
    const { upos, head } = now()[over]!
    if (upos === 'VERB') return
    if (caseOf(now(), over) === word) {
      at(i).head = over
      return
    }
    over = head
  }
}
