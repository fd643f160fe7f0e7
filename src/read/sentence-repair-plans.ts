// Repairs of one kind: plans and deals. "Germany plans to send …" read as Germany's plans; "cooperation by two armies" hung on the
// verb; "a deal with the premier, a former general, that called for …" with the general as what called for it.
import { GIVES_WORD, SAYS_SO } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import { sortOf } from './roles-plausible.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** Gives verbs of planning their subjects, deeds their doers, and deals what they say. */
export function plansRestored(now: Now, at: At, i: number): void {
  const { upos, deprel } = now()[i]!
  if (deprel === 'root' && (upos === 'NOUN' || upos === 'VERB')) planReadAsNoun(now, at, i)
  else if (deprel === 'acl:relcl') termsOfDeal(now, at, i)
  else if (deprel === 'obl') doerOfNoun(now, at, i)
  else if (deprel === 'xcomp' && upos === 'VERB') matterReadAsVerb(now, at, i)
  else if (deprel === 'conj' && upos === 'VERB') secondPlan(now, at, i)
  else if (upos === 'VERB' && /^(?:advcl|acl|acl:relcl)$/.test(deprel)) wordOfPromise(now, at, i)
}

/** "offered to come without guards, and to hold a round of talks": the second thing offered is no second verb beside "offered". */
function secondPlan(now: Now, at: At, i: number): void {
  const { xpos, head } = now()[i]!
  if (xpos !== 'VB' || head > i || !/^VB[DZPN]$/.test(now()[head]!.xpos)) return
  // "promised not to attack or loot the camp": a bare verb goes on with what is promised.
  if (!isMarkedTo(now, i) && near(now(), i, (t) => /^(?:aux|mark|nsubj|cop)/.test(t.deprel)) >= 0) return
  const first = near(now(), head, (t, k) => k > head && k < i && t.deprel === 'xcomp' && t.xpos === 'VB')
  if (first >= 0 && isMarkedTo(now, first)) at(i).head = first
}

function isMarkedTo(now: Now, verb: number): boolean {
  return near(now(), verb, (t, k) => k < verb && t.deprel === 'mark' && t.text.toLowerCase() === 'to') >= 0
}

/** "Promised on Monday that they would be freed": what is promised, hung as an aside on the verb or on the day. */
function wordOfPromise(now: Now, at: At, i: number): void {
  const that = near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text === 'that')
  if (that < 1 || /^(?:so|such|now|given|day|fact)$/i.test(now()[that - 1]!.text)) return
  const over = now()[i]!.head
  const verb = now()[over]?.upos === 'VERB' ? over : (now()[over]?.head ?? -1)
  const word = now()[verb]
  if (
    word?.upos !== 'VERB' ||
    verb > that ||
    !(GIVES_WORD.has(word.lemma) || SAYS_SO.has(word.lemma) || word.lemma === 'agree')
  )
    return
  // "Promised on the day that they came" is told of the day, which is no name or number.
  if (verb !== over && !/^(?:PROPN|NUM)$/.test(now()[that - 1]!.upos)) return
  if (near(now(), verb, (t) => t.deprel === 'ccomp') >= 0) return
  Object.assign(at(i), { head: verb, deprel: 'ccomp' })
}

/** "bowed to pressure", "open to dialogue", "return to talks", with what it is to as what is done. */
function matterReadAsVerb(now: Now, at: At, i: number): void {
  const matter = now()[i]!
  const to = now()[i - 1]
  if (matter.xpos !== 'VB' || !MATTERS.test(matter.text) || to?.head !== i || to.text.toLowerCase() !== 'to') return
  if (matter.head !== i - 2 || !GIVES_IN.test(now()[matter.head]!.lemma)) return
  if (near(now(), i, (t, k) => k > i && /^(?:obj|ccomp|xcomp)$/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', deprel: 'obl' })
  Object.assign(at(i - 1), { upos: 'ADP', xpos: 'IN', lemma: 'to', deprel: 'case' })
}
const MATTERS = /^(?:pressure|dialogue|dialog|compromise|talk|ceasefire|truce)$/i
const GIVES_IN = /^(?:bow|yield|bend|succumb|submit|open|return|agree|commit|object|lead|amount)$/

const PLANS = /^(?:plans|hopes|aims|vows|pledges|offers|demands|promises|threatens|calls|seeks|wants|moves|backs)$/

/** "Germany plans to send tanks", "Washington plans to provide aid": a name, a verb of the present and what is planned. */
function planReadAsNoun(now: Now, at: At, i: number): void {
  const plan = now()[i]!
  const name = now()[i - 1]
  if (!PLANS.test(plan.text) || !name || name.head !== i || !/^(?:compound|amod)$/.test(name.deprel)) return
  if (!/^\p{Lu}/u.test(name.text) || !(name.upos === 'PROPN' || name.xpos === 'JJ')) return
  // "The Russian plans to send tanks": an article belongs to the plans.
  if (name.xpos === 'JJ' && near(now(), i, (t, k) => k < i && /^(?:det|nmod:poss)$/.test(t.deprel)) >= 0) return
  if (now()[i + 1]?.text.toLowerCase() !== 'to') return
  const deed = near(
    now(),
    i,
    (t, k) => k > i + 1 && k < i + 5 && t.xpos === 'VB' && /^(?:acl|xcomp|advcl)/.test(t.deprel),
  )
  if (deed < 0 || near(now(), i, (t) => /^(?:cop|nsubj|aux)/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBZ', lemma: plan.text.slice(0, -1).toLowerCase() })
  Object.assign(at(i - 1), { deprel: 'nsubj', ...(name.xpos === 'JJ' ? { upos: 'PROPN', xpos: 'NNP' } : {}) })
  at(deed).deprel = 'xcomp'
}

/** Papers and pacts that call for something themselves. */
const DEALS = wordSet(`
  agreement deal accord pact treaty truce ceasefire plan resolution proposal roadmap settlement arrangement memorandum understanding
  statement declaration communique letter document draft text law bill decree motion compromise`)
const STATES = wordSet(
  'call provide require demand envisage envision foresee stipulate oblige set allow commit include urge',
)

/** "an agreement with Kovac, the prime minister, that called for a truce": no person is "that" or "which". */
function termsOfDeal(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (!STATES.has(verb.lemma)) return
  const pronoun = near(now(), i, (t, k) => k < i && t.deprel === 'nsubj' && /^(?:that|which)$/i.test(t.text))
  if (pronoun < 0) return
  let noun = verb.head
  for (let steps = 0; steps < 4 && noun >= 0; steps++) {
    const token = now()[noun]!
    if (DEALS.has(token.lemma)) break
    if (sortOf(token) !== 'party' || !/^(?:appos|nmod|flat|conj)/.test(token.deprel) || token.head >= noun) return
    noun = token.head
  }
  if (noun >= 0 && noun !== verb.head && noun < pronoun && DEALS.has(now()[noun]!.lemma)) at(i).head = noun
}

/** "led to cooperation by Kenya and Uganda", "prompted criticism by Ankara": by whom belongs to the deed, where the verb has its subject. */
function doerOfNoun(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const verb = now()[noun.head]
  if (verb?.upos !== 'VERB' || verb.xpos === 'VBN' || noun.head > i || sortOf(noun) !== 'party') return
  const by = near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'by')
  if (by < 1 || noun.upos === 'NUM') return
  const deed = now()[by - 1]!
  if (deed.upos !== 'NOUN' || deed.head !== noun.head || !/^(?:obj|obl)$/.test(deed.deprel)) return
  if (
    sortOf(deed) !== 'deed' &&
    !/^(?:cooperation|co-operation|criticism|condemnation|mediation|intervention)$/.test(deed.lemma)
  )
    return
  Object.assign(at(i), { head: by - 1, deprel: 'nmod' })
}
