// Repairs of those who say a thing behind it: "ten were killed in a clash, the chief of staff, Gen. Prado, said", where the chief was
// hung on the clash and the saying was left without a subject.
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { subjectLeft } from './speakers-subjects.ts'
import { type Phrase, phraseEndingAt } from './speech-phrases.ts'
import type { Token } from './syntax-types.ts'

const HUNG = /^(?:appos|conj|nmod|list|dep|dislocated|obl|obj|compound)/

/** Gives a verb of saying at the end of what was said the subject that stands before it. */
export function sayersRestored(now: Now, at: At, i: number): void {
  const { xpos, lemma, upos, deprel: relation } = now()[i]!
  if (upos === 'VERB' && /^acl/.test(relation)) saidBehindPhrase(now, at, i)
  if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || !SAYS_SO.has(lemma) || i < 3) return
  doerBeforeSaying(now, at, i)
  if (i < 4) return
  if (near(now(), i, (t) => /^(?:nsubj|csubj|mark|aux)/.test(t.deprel)) >= 0) return
  const joined = isJoinedUnheard(now, i)
  if (!joined && near(now(), i, (t, k) => k < i && t.deprel === 'ccomp') < 0) return
  const behind = subjectLeft(now(), i - 1)
  const who = behind && (namedBefore(now(), behind.first) ?? behind)
  if (!who || now()[who.first - 1]?.text !== ',') return
  let name = who.head
  while (
    /^(?:flat|compound)/.test(now()[name]!.deprel) &&
    now()[name]!.head >= who.first &&
    now()[name]!.head <= who.last
  )
    name = now()[name]!.head
  const { head, deprel, upos: sort } = now()[name]!
  if (!HUNG.test(deprel) || head >= who.first || head < 0 || !/^(?:NOUN|PROPN)$/.test(sort)) return
  Object.assign(at(name), { head: i, deprel: 'nsubj' })
  if (joined) at(i).deprel = 'parataxis'
}

/** "Ten were killed and six captured, the minister, Maiga, admitted", with the admitting as one more thing done to the ten. */
function isJoinedUnheard(now: Now, i: number): boolean {
  const { deprel, head } = now()[i]!
  return deprel === 'conj' && head >= 0 && head < i && near(now(), i, (t) => t.deprel === 'cc') < 0
}

const TERMS = /^(?:condition|understanding|proviso|ground|basis|assumption)$/

/** "Wrote on Facebook that gunmen had fired", with what was written hung on Facebook: the verb says it. */
function saidBehindPhrase(now: Now, at: At, i: number): void {
  const phrase = now()[i]!.head
  const verb = now()[phrase]?.head ?? -1
  if (phrase > i || verb < 0 || verb > phrase || now()[phrase]!.deprel !== 'obl') return
  // "Said on condition that he not be named": a term, and not what is said.
  if (TERMS.test(now()[phrase]!.lemma)) return
  const saying = now()[verb]!
  if (saying.upos !== 'VERB' || !SAYS_SO.has(saying.lemma)) return
  const that = phrase + 1
  if (now()[that]!.text !== 'that' || now()[that]!.head !== i) return
  if (near(now(), i, (t, k) => k < i && k > that && t.deprel.startsWith('nsubj')) < 0) return
  // "In a letter that fighters had burned": the letter is what they burned.
  if (now()[that]!.deprel !== 'mark' && near(now(), i, (t, k) => k > i && t.deprel === 'obj') < 0) return
  if (near(now(), verb, (t) => /^(?:ccomp|obj)$/.test(t.deprel)) >= 0) return
  Object.assign(at(that), { deprel: 'mark', xpos: 'IN', upos: 'SCONJ' })
  Object.assign(at(i), { head: verb, deprel: 'ccomp' })
}

/** "…, Ana Ruiz, spokeswoman for the mission told reporters": the person named between the comma and the title before the verb. */
function namedBefore(tokens: readonly Token[], title: number): Phrase | null {
  if (tokens[title - 1]?.text !== ',' || !isOffice(tokens, title)) return null
  const name = phraseEndingAt(tokens, title - 2)
  if (!name || tokens[name.head]!.upos !== 'PROPN' || tokens[name.first - 1]?.text !== ',') return null
  return name
}

function isOffice(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(first, first + 4).some((t) => OFFICE.test(t.text) && !/^NNPS?$/.test(t.xpos))
}
const OFFICE =
  /^(?:spokes(?:man|woman|person)|head|chief|director|commander|coordinator|leader|minister|representative|officer|envoy|delegate|governor|mayor)$/i

/** "Rebels, witnesses said, left the town", with the rebels as a phrase of the saying: they left it. */
function doerBeforeSaying(now: Now, at: At, i: number): void {
  const sayer = near(now(), i, (t, k) => k < i && t.deprel === 'nsubj')
  const deed = near(now(), i, (t, k) => k > i && t.deprel === 'ccomp' && /^VB[DZPN]$/.test(t.xpos))
  if (sayer < 2 || deed < 0 || now()[i + 1]?.text !== ',') return
  if (near(now(), deed, (t) => /^(?:nsubj|csubj|expl|mark)/.test(t.deprel)) >= 0) return
  const doer = near(
    now(),
    i,
    (t, k) => k < sayer && /^(?:obl|dislocated|vocative|dep|obj)/.test(t.deprel) && isNominal(t),
  )
  if (doer < 0 || near(now(), doer, (t) => t.deprel === 'case') >= 0 || DAY.test(now()[doer]!.text)) return
  const comma = near(now(), doer, (t, k) => k > doer && k < sayer && t.text === ',')
  if (comma < 0 && now()[doer + 1]?.text !== ',') return
  const passive = near(now(), deed, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(doer), { head: deed, deprel: passive ? 'nsubj:pass' : 'nsubj' })
}
const DAY =
  /^(?:\w+day|yesterday|today|tonight|overnight|week|month|year|night|morning|afternoon|evening|time|day|hour)s?$/i
