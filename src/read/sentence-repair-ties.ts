// Repairs of one kind: a word that hangs one branch too high or too low. What a verb and its noun say together ("put pressure on",
// "call a halt to") keeps one tree, whichever of the two the phrase was hung on.
import { HOLDS_SO } from '../vocab/verbs/telling.ts'
import { isCalendar } from './act-view.ts'
import { ONE_FORM } from './sentence-repair-finite.ts'
import { GIVES } from './sentence-repair-mains.ts'
import { type At, caseOf, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** Hangs such words where they belong. */
export function tiesRestored(now: Now, at: At, i: number): void {
  const { upos, deprel, xpos } = now()[i]!
  if (upos === 'NOUN' && deprel === 'obj') streetByStreet(now, at, i)
  if (upos === 'VERB') verbTied(now, at, i)
  else if (deprel === 'nmod') {
    targetOfDeed(now, at, i)
    if (now()[i]!.deprel === 'nmod') phraseOfVerb(now, at, i)
  } else if (deprel === 'obl') {
    partOfObject(now, at, i)
    behindParticle(now, at, i)
    if (now()[i]!.deprel === 'obl') phraseOfNoun(now, at, i)
  } else if (deprel === 'compound') {
    if (xpos === 'NN') shotBehindAnd(now, at, i)
    madeToDo(now, at, i)
  } else if (deprel === 'nmod:poss') calledThings(now, at, i)
  else if (deprel === 'nsubj:outer') plainSubject(now, at, i)
  else if (upos === 'ADV' && deprel === 'advmod') particleOfVerb(now, at, i)
  else if (upos === 'ADJ' && deprel === 'amod') givenDays(now, at, i)
  if (upos === 'PROPN' && (deprel === 'nmod:desc' || deprel === 'compound')) caseOnTitle(now, at, i)
}

/** Verbs and nouns that say one thing together, and the words that then belong to the verb. */
const TOGETHER: readonly (readonly [verb: RegExp, noun: RegExp, word: RegExp])[] = [
  [/^(?:bar|exclude|evict|banish)$/, /./, /^from$/],
  [
    /^keep$/,
    /^(?:reporter|journalist|worker|monitor|observer|doctor|civilian|refugee|resident|crowd|protester)$/,
    /^from$/,
  ],
  [/^put$/, /^(?:pressure|heat|squeeze)$/, /^(?:on|upon)$/],
  [
    /^(?:draw|attract|win|earn|meet|elicit|provoke|prompt)$/,
    /^(?:condemnation|criticism|praise|ire|protest|rebuke|fire|anger|outrage|denial|response)$/,
    /^from$/,
  ],
  [/^(?:take|take_up)$/, /^(?:station|position|post)$/, /^(?:off|near|outside|around|along|beside)$/],
]

/** "are fighting the rebels street by street", with the rebels taken for a kind of street: they are who is fought. */
function streetByStreet(now: Now, at: At, i: number): void {
  const tokens = now()
  const again = tokens[i + 2]
  if (tokens[i + 1]?.text !== 'by' || again?.text !== tokens[i]!.text || tokens[i]!.deprel !== 'obj') return
  const whom = i - 1
  const { head, deprel, upos } = tokens[whom] ?? tokens[i]!
  if (head !== i || deprel !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos)) return
  for (let k = Math.max(0, i - 8); k < whom; k++) if (tokens[k]!.head === i) at(k).head = whom
  Object.assign(at(whom), { head: now()[i]!.head, deprel: 'obj' })
  at(i).deprel = 'obl:unmarked'
}

/** "laid down their arms", with the arms as a phrase beside it: what was laid down. */
function behindParticle(now: Now, at: At, i: number): void {
  const { deprel, head, upos } = now()[i]!
  if (deprel !== 'obl' || upos !== 'NOUN' || head < 0 || head > i || now()[head]!.upos !== 'VERB') return
  const own = near(now(), i, (t, k) => k < i && /^(?:nmod:poss|det)$/.test(t.deprel))
  const particle = now()[own - 1]
  if (own < 0 || particle?.head !== head || particle.deprel !== 'compound:prt') return
  if (near(now(), i, (t) => t.deprel === 'case') >= 0 || TIMES.test(now()[i]!.lemma)) return
  if (near(now(), head, (t) => /^(?:obj|aux:pass|nsubj:pass)$/.test(t.deprel)) < 0) at(i).deprel = 'obj'
}
const TIMES =
  /^(?:day|week|month|year|night|morning|evening|afternoon|time|moment|hour|minute|summer|winter|spring|autumn)$/

/** "captured three of the town's districts", with the districts hung on the verb. */
function partOfObject(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  if (deprel !== 'obl' || head < 0 || head > i) return
  const of = near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text === 'of')
  const part = now()[of - 1]
  if (
    part?.head === head &&
    part.deprel === 'obj' &&
    (part.upos === 'NUM' || /^(?:some|most|much|half|all)$/.test(part.text))
  )
    Object.assign(at(i), { head: of - 1, deprel: 'nmod' })
}

/** "an attack by the Tigers on Jaffna", "a raid was staged by the army on Goma", with the town hung on who attacks it. */
function targetOfDeed(now: Now, at: At, i: number): void {
  const { deprel, head: doer } = now()[i]!
  if (
    deprel !== 'nmod' ||
    doer < 0 ||
    doer > i ||
    !/^(?:on|against)$/.test(caseOf(now(), i)) ||
    caseOf(now(), doer) !== 'by'
  )
    return
  const { head: over, deprel: how } = now()[doer]!
  if (over < 0 || over > doer) return
  const deed = how === 'obl:agent' ? near(now(), over, (t, k) => k < over && t.deprel === 'nsubj:pass') : over
  if (deed < 0 || !BLOWS.test(now()[deed]!.lemma)) return
  Object.assign(at(i), { head: over, deprel: over === deed ? 'nmod' : 'obl' })
}
const BLOWS =
  /^(?:attack|raid|assault|offensive|strike|airstrike|ambush|bombing|siege|blockade|advance|incursion|crackdown|onslaught|operation|fire|attempt|march|push|war)$/

/** Nouns that ask for a "to" of their own: "the keys of the gateway to the city". */
const OWN_TO =
  /^(?:access|threat|answer|road|route|way|border|key|gateway|door|return|exit|entry|right|damage|end|visit|aid|approach|highway|bridge|reference|response|solution|alternative|link|tie|attack)$/

/** "put pressure on Rwanda to …", "drew condemnation from Bogota", "handed a note of protest to the envoy", hung on the noun. */
function phraseOfVerb(now: Now, at: At, i: number): void {
  const noun = now()[i]!.head
  const { deprel, head, lemma } = now()[noun] ?? now()[i]!
  if (noun < 0 || noun > i || head < 0 || head > noun) return
  const word = caseOf(now(), i)
  if (deprel === 'obj') {
    if (TOGETHER.some(([v, n, w]) => w.test(word) && n.test(lemma) && v.test(now()[head]!.lemma)))
      Object.assign(at(i), { head, deprel: 'obl' })
    return
  }
  if (word !== 'to' || deprel !== 'nmod' || OWN_TO.test(lemma) || caseOf(now(), noun) !== 'of') return
  const verb = now()[head]!.head
  if (now()[head]!.deprel !== 'obj' || verb < 0 || verb > head || !GIVES.test(now()[verb]!.lemma)) return
  if (
    near(
      now(),
      verb,
      (t, k) => k > verb && (t.deprel === 'iobj' || (t.deprel === 'obl' && caseOf(now(), k) === 'to')),
    ) >= 0
  )
    return
  Object.assign(at(i), { head: verb, deprel: 'obl' })
}

const WEIGHS = /^(?:hail|welcome|praise|applaud|denounce|condemn|reject|slam|criticise|criticize|endorse|support|back)$/
const PACT = /^(?:deal|pact|accord|treaty|agreement|truce|ceasefire|talks|alliance|negotiation|contact|tie)$/

const STRIKES =
  /^(?:attack|assault|raid|strike|airstrike|bombing|bombardment|offensive|crackdown|blockade|siege|ambush|aggression|sanction|ban|embargo)$/

/** "condemned the raid on a camp", "called a halt to the offensive", "hailed the deal of the Union with Turkey", hung on the verb; and what happens behind "as". */
function phraseOfNoun(now: Now, at: At, i: number): void {
  const { head, upos, xpos } = now()[i]!
  const mark = now()[i - 1]
  if (head >= 0 && head < i && mark?.deprel === 'mark' && mark.head > i) {
    if (xpos === 'WRB') Object.assign(at(i), { head: mark.head, deprel: 'advmod' })
    else if (mark.head === i + 1) happensBehindMark(now, at, i)
    return
  }
  if (head < 0 || head > i || (upos !== 'NOUN' && upos !== 'PROPN')) return
  const { lemma } = now()[head]!
  const calls = /^(?:call|order|announce)$/.test(lemma)
  if (!calls && !WEIGHS.test(lemma)) return
  const object = near(now(), head, (t, k) => k > head && k < i && t.deprel === 'obj')
  if (object < 0) return
  const word = caseOf(now(), i)
  const halt = calls && word === 'to' && /^(?:halt|end|stop|pause)$/.test(now()[object]!.lemma)
  const struck =
    !calls &&
    /^(?:on|against|upon)$/.test(word) &&
    STRIKES.test(now()[object]!.lemma) &&
    !isCalendar(now()[i]) &&
    !/^(?:anniversary|day|eve|occasion|behalf|ground|basis|radio|television|social|website)$/.test(now()[i]!.lemma)
  if (halt || struck || (!calls && word === 'with' && PACT.test(now()[object]!.lemma)))
    Object.assign(at(i), { head: object, deprel: 'nmod' })
}

/** "were killed as violence erupted", with the violence as where they were killed. */
function happensBehindMark(now: Now, at: At, i: number): void {
  const verb = now()[i + 1]!
  if (verb.upos !== 'VERB' || !/^VB[DNZP]$/.test(verb.xpos) || caseOf(now(), i) !== '') return
  if (!/^(?:as|after|because|while|when|before|since|although|though|if)$/i.test(now()[i - 1]!.text)) return
  if (near(now(), i + 1, (t) => /^(?:nsubj|csubj|aux)/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { head: i + 1, deprel: 'nsubj' })
  if (verb.xpos === 'VBN') at(i + 1).xpos = 'VBD'
}

/** "make Damascus stop", "let the convoy pass", with who does it as part of the verb's name. */
function madeToDo(now: Now, at: At, i: number): void {
  const verb = now()[i]!.head
  const below = now()[verb]
  if (verb < i || below?.xpos !== 'VB' || !/^(?:xcomp|ccomp)$/.test(below.deprel)) return
  const { head } = below
  if (head < 0 || head >= i || !/^(?:make|let|have|see|help|watch|hear)$/.test(now()[head]!.lemma)) return
  if (near(now(), head, (t, k) => k > head && t.deprel === 'obj') >= 0) return
  Object.assign(at(i), { head, deprel: 'obj' })
  for (let k = head + 1; k < i; k++) if (now()[k]!.head === verb) at(k).head = i
}

const NAMES = /^(?:call|dub|brand|label|term|name|declare|style|nickname)$/

/** "dubbed the protesters foreign agents", with the protesters as whose agents they are, though no "'s" says so. */
function calledThings(now: Now, at: At, i: number): void {
  const { head: thing, upos } = now()[i]!
  if (thing <= i || (upos !== 'NOUN' && upos !== 'PROPN') || now()[thing]!.deprel !== 'obj') return
  const verb = now()[thing]!.head
  if (verb < 0 || verb >= i || !NAMES.test(now()[verb]!.lemma)) return
  if (near(now(), i, (t, k) => k > i && t.deprel === 'case') >= 0 || /^['’]/.test(now()[i + 1]!.text)) return
  Object.assign(at(i), { head: verb, deprel: 'obj' })
  at(thing).deprel = 'xcomp'
  for (let k = verb + 1; k < i; k++) if (now()[k]!.head === thing) at(k).head = i
}

/** "No one who took part will escape", "the truce is due to begin", with a subject that stands outside as in "the point is that …": the verb, or what is due, has it for its own. */
function plainSubject(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  if (head <= i || now()[head]!.upos !== 'VERB') return
  const copula = near(now(), head, (t, k) => k > i && k < head && t.deprel === 'cop')
  if (copula > 0 && now()[copula + 1]!.upos === 'ADJ' && now()[head]!.head === copula + 1) {
    Object.assign(at(i), { head: copula + 1, deprel: 'nsubj' })
    at(copula).head = copula + 1
    at(head).deprel = 'xcomp'
    return
  }
  if (near(now(), head, (t, k) => k !== i && /^(?:nsubj|csubj|cop)/.test(t.deprel)) >= 0) return
  at(i).deprel = near(now(), head, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
}

/** "handed the fugitive over to the tribunal", "want the remains back", with the small word hung on the noun before it. */
function particleOfVerb(now: Now, at: At, i: number): void {
  const { head: noun, text } = now()[i]!
  const object = now()[noun]
  if (object?.deprel !== 'obj' || noun >= i || i - noun > 2 || object.head < 0 || object.head > noun) return
  const { lemma } = now()[object.head]!
  if (/^back$/i.test(text)) at(i).head = object.head
  else if (/^over$/i.test(text) && /^(?:hand|turn|sign|give)$/.test(lemma))
    Object.assign(at(i), { head: object.head, deprel: 'compound:prt', upos: 'ADP', xpos: 'RP' })
}

/** "gave the correspondent 24 hours", with the correspondent as what the hours are like. */
function givenDays(now: Now, at: At, i: number): void {
  const { head: term, text } = now()[i]!
  if (now()[i + 1]?.upos !== 'NUM' || now()[i + 1]!.head !== term || term <= i) return
  const { deprel, head: verb } = now()[term]!
  if (deprel !== 'obj' || verb < 0 || verb >= i || !GIVES.test(now()[verb]!.lemma)) return
  if (now()[i - 1]!.upos !== 'DET' || WHICH.test(text)) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', head: verb, deprel: 'iobj' })
  for (let k = verb + 1; k < i; k++) if (now()[k]!.head === term) at(k).head = i
}
const WHICH =
  /^(?:last|past|next|first|other|same|previous|remaining|final|full|following|new|old|initial|additional|extra|further|whole|entire|promised|best|worst|missing|captured|seized|confiscated|second|third|top|main|biggest|largest|\p{Ll}+(?:ed|ing|est|ese|ian|ish))$/u

/** "on Grand Ayatollah Sistani", with the "on" hung on the title. */
function caseOnTitle(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  if (head <= i || head > i + 4 || now()[head]!.upos !== 'PROPN' || /^(?:nsubj|obj)/.test(now()[head]!.deprel)) return
  const word = near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.upos === 'ADP')
  if (word < 0 || near(now(), head, (t, k) => k < i && t.deprel === 'case') >= 0) return
  at(word).head = head
}

const PAST_TENSE = /^VB[DN]$/

/** "had looted flats and shot men", with the shot as a thing the men are named after. */
function shotBehindAnd(now: Now, at: At, i: number): void {
  const { text, head: object } = now()[i]!
  const men = now()[object]
  if (text !== 'shot' || object !== i + 1 || men?.deprel !== 'conj' || men.head < 0 || men.head > i) return
  const verb = men.head
  if (now()[verb]!.upos !== 'VERB' || !PAST_TENSE.test(now()[verb]!.xpos) || now()[i - 1]!.deprel !== 'cc') return
  Object.assign(at(i), { upos: 'VERB', xpos: now()[verb]!.xpos, lemma: 'shoot', head: verb, deprel: 'conj' })
  Object.assign(at(object), { head: i, deprel: 'obj' })
  at(i - 1).head = i
}

function verbTied(now: Now, at: At, i: number): void {
  const { deprel, xpos, lemma, text } = now()[i]!
  if (deprel === 'parataxis') insistedThat(now, at, i)
  else if (deprel === 'ccomp') newsThat(now, at, i)
  if (xpos !== 'VBN') return
  if (deprel === 'root') mainBehindFrame(now, at, i)
  if (lemma === text && !ONE_FORM.test(text) && !/(?:ed|en|un|come)$/.test(text)) thingReadAsDone(now, at, i)
}

/** "insisted his men had nothing to do with it", with the men as whom he insisted. */
function insistedThat(now: Now, at: At, i: number): void {
  const { head, xpos } = now()[i]!
  if (head < 0 || head >= i || !HOLDS_SO.has(now()[head]!.lemma)) return
  const subject = near(now(), head, (t, k) => k > head && k < i && t.deprel === 'obj' && isNominal(t))
  if (subject < 0 || near(now(), i, (t) => /^(?:nsubj|csubj)/.test(t.deprel)) >= 0) return
  let finite = /^VB[DZP]$/.test(xpos)
  for (let k = subject + 1; k < i; k++) {
    if (/^(?:[,;:]|["“”])$/.test(now()[k]!.text)) return
    if (now()[k]!.head === i && now()[k]!.deprel.startsWith('aux')) finite = true
  }
  if (!finite) return
  const passive = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(subject), { head: i, deprel: passive ? 'nsubj:pass' : 'nsubj' })
  at(i).deprel = 'ccomp'
}

const CONTENT =
  /^(?:news|fact|report|claim|allegation|rumour|rumor|assurance|promise|pledge|announcement|statement|warning)$/

/** "said: I welcome the news that the army captured it", with what the news is as what was said. */
function newsThat(now: Now, at: At, i: number): void {
  const that = near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text.toLowerCase() === 'that')
  const noun = that - 1
  const { head } = now()[i]!
  if (that < 2 || head < 0 || head >= noun || !CONTENT.test(now()[noun]!.lemma)) return
  const { deprel, head: over } = now()[noun]!
  if (!/^(?:obj|nsubj)$/.test(deprel) || over === head || over < 0 || now()[over]!.upos !== 'VERB') return
  Object.assign(at(i), { head: noun, deprel: 'acl' })
}

/** "In a simulation run in Stockholm, troops seized Gotland", with the running as what the sentence tells. */
function mainBehindFrame(now: Now, at: At, i: number): void {
  const frame = near(now(), i, (t, k) => k < i && t.deprel === 'obl')
  if (frame !== i - 1 || caseOf(now(), frame) === '') return
  if (near(now(), i, (t) => /^(?:nsubj|csubj|aux|cop|obj)/.test(t.deprel)) >= 0) return
  const main = near(now(), i, (t, k) => k > i && /^(?:parataxis|advcl|ccomp)$/.test(t.deprel) && t.xpos === 'VBD')
  if (main < 0 || near(now(), main, (t) => t.deprel === 'mark') >= 0) return
  const subject = near(now(), main, (t, k) => k < main && t.deprel.startsWith('nsubj'))
  if (subject < 0) return
  for (let k = 0; k < now().length; k++)
    if (now()[k]!.head === i && k !== main && (k > main || now()[k]!.deprel === 'punct')) at(k).head = main
  Object.assign(at(main), { head: -1, deprel: 'root' })
  Object.assign(at(frame), { head: main, deprel: 'obl' })
  Object.assign(at(i), { head: frame, deprel: 'acl' })
}

/** "The threat is drought", with the drought as what is done: no verb is spelt so in the past. */
function thingReadAsDone(now: Now, at: At, i: number): void {
  const be = near(now(), i, (t, k) => k < i && t.deprel === 'aux:pass' && t.lemma === 'be')
  if (be < 0 || near(now(), i, (t) => t.deprel === 'obj' || t.deprel === 'obl:agent') >= 0) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN' })
  at(be).deprel = 'cop'
  const subject = near(now(), i, (t, k) => k < be && t.deprel.startsWith('nsubj'))
  if (subject >= 0) at(subject).deprel = 'nsubj'
}
