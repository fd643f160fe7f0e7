// Repairs of one kind: what belongs to a noun hangs elsewhere. Each gives it back.
import { type At, caseOf, hangsUnder, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Nouns that only say how a deed goes on: "the resumption of shelling by the army" is the army's shelling. */
const PHASES = new Set(
  `resumption start beginning continuation escalation intensification renewal return onset outbreak wave series campaign spate
   round barrage end cessation halt increase surge rise act acts`.split(/\s+/),
)
const GROUPS = new Set([
  'troops',
  'forces',
  'soldiers',
  'rebels',
  'fighters',
  'militants',
  'jets',
  'warplanes',
  'police',
])

/** Gives back to nouns what the parser hung elsewhere. */
export function nounsRestored(now: Now, at: At, i: number): void {
  deedBehindPhase(now, at, i)
  groupReadAsVerb(now, at, i)
  deedReadAsParticiple(now, at, i)
  if (now()[i]!.xpos.startsWith('VB')) bombReadAsVerb(now, at, i)
  subjectOfNextClause(now, at, i)
  participantsOfSource(now, at, i)
  receiverReadAsModifier(now, at, i)
  doingOfNoun(now, at, i)
  deedOwned(now, at, i)
  whatForOfAsked(now, at, i)
  shotDead(now, at, i)
  foundGuilty(now, at, i)
  shotReadAsNoun(now, at, i)
}

/** "were lined up against a wall and shot", with the shot joined to the wall. */
function shotReadAsNoun(now: Now, at: At, i: number): void {
  const shot = now()[i]!
  if (shot.text !== 'shot' || shot.upos !== 'NOUN' || shot.deprel !== 'conj' || now()[i - 1]?.deprel !== 'cc') return
  if (near(now(), i, (t) => /^(?:det|amod|nummod|nmod:poss|compound)$/.test(t.deprel)) >= 0) return
  const verb = now()[shot.head]!.head
  if (now()[shot.head]?.deprel !== 'obl' || now()[verb]?.upos !== 'VERB') return
  const suffered = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(i), { head: verb, upos: 'VERB', lemma: 'shoot', xpos: suffered ? 'VBN' : 'VBD' })
}

/** "found her guilty", with the guilt as hers and as what was found. */
function foundGuilty(now: Now, at: At, i: number): void {
  const guilty = now()[i]!
  const her = now()[i - 1]
  if (guilty.deprel !== 'obj' || !/^(?:guilty|innocent|responsible|liable|alive|dead)$/i.test(guilty.text)) return
  if (her?.head !== i || her.deprel !== 'nmod:poss' || her.text.toLowerCase() !== 'her') return
  const verb = guilty.head
  Object.assign(at(i - 1), { head: verb, deprel: 'obj', xpos: 'PRP' })
  Object.assign(at(i), { deprel: 'xcomp', upos: 'ADJ', xpos: 'JJ' })
}

/** "shot dead a woman", with "dead" read as hers: it tells what the shot did. */
function shotDead(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const verb = now()[noun.head]
  if (noun.deprel !== 'obj' || !verb || noun.head > i || !/^(?:shoot|gun|stab|beat|knife|hack)$/.test(verb.lemma))
    return
  const dead = now()[noun.head + 1]
  if (dead?.text.toLowerCase() !== 'dead' || dead.head !== i) return
  at(noun.head + 1).head = noun.head
  at(noun.head + 1).deprel = 'xcomp'
}

const FOR_WHAT = new Set(
  `ask beg petition press implore badger blame criticise criticize condemn denounce punish praise thank commend reproach fault
   sue prosecute chide rebuke slam blast`.split(/\s+/),
)

/** "asked the Houthis for safe passage", with the passage as theirs: what somebody is asked or blamed for hangs on the verb. */
function whatForOfAsked(now: Now, at: At, i: number): void {
  const what = now()[i]!
  const whom = now()[what.head]
  if (!isNominal(what) || what.deprel !== 'nmod' || !whom || what.head > i) return
  const verb = now()[whom.head]
  if (!/^(?:obj|iobj)$/.test(whom.deprel) || !verb || whom.head > what.head || !FOR_WHAT.has(verb.lemma)) return
  if (verb.upos !== 'VERB' || caseOf(now(), i) !== 'for') return
  at(i).head = whom.head
  at(i).deprel = 'obl'
}

/** "the resumption of bombardment by the army on the town": by whom and on what belong to the bombardment. */
function deedBehindPhase(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  const phase = now()[deed.head]
  if (deed.deprel !== 'nmod' || !phase || deed.head > i || !PHASES.has(phase.lemma) || caseOf(now(), i) !== 'of') return
  let doer = -1
  for (let k = i + 1; k < Math.min(now().length, i + 20); k++) {
    const t = now()[k]!
    if (!isNominal(t) || !/^(?:nmod|obl)/.test(t.deprel)) continue
    const word = caseOf(now(), k)
    if (t.head === deed.head && /^(?:by|on|against|at)$/.test(word)) {
      at(k).head = i
      if (word === 'by') doer = k
    } else if (/^(?:on|against)$/.test(word) && doer >= 0 && (t.head === doer || isJoined(now, t.head, doer))) {
      at(k).head = i
      at(k).deprel = 'nmod'
    }
  }
}

function isJoined(now: Now, token: number, first: number): boolean {
  const t = now()[token]
  return t?.deprel === 'conj' && t.head === first
}

/** "Government troops clashed with …", with "troops" read as a verb. */
function groupReadAsVerb(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.upos !== 'VERB' || token.xpos !== 'VBZ' || !GROUPS.has(token.text.toLowerCase())) return
  const verb = near(
    now(),
    i,
    (t, k) => k > i && t.xpos === 'VBD' && /^(?:acl|ccomp|xcomp|conj|parataxis)/.test(t.deprel),
  )
  if (verb < 0 || near(now(), verb, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const noun = at(i)
  const { head, deprel } = noun
  noun.upos = 'NOUN'
  noun.xpos = 'NNS'
  at(verb).head = head
  at(verb).deprel = deprel
  noun.head = verb
  noun.deprel = 'nsubj'
  for (let k = 0; k < now().length && k < i + 60; k++)
    if (now()[k]!.deprel === 'nsubj' && now()[k]!.head === i) at(k).deprel = 'compound'
}

/** What may stand before "bombing", "bomb"  or "shooting" to say of which kind it was, or where. */
const KIND_OF_DEED = new Set(
  `car truck lorry suicide roadside petrol drone aerial carpet pipe letter parcel hotel church embassy consulate market mosque
   temple train bus metro subway airport station school university bar nightclub mall marathon barracks mass sport target clay skeet trap`.split(
    /\s+/,
  ),
)
const DEED_NAMES = new Set(['bombing', 'shooting', 'stabbing', 'ramming'])
const MEANS_NAMES = new Set(['bomb', 'blast', 'attack', 'raid', 'strike', 'fire', 'mine', 'ambush', 'siege', 'assault'])

/** "A suicide car bomb in Taiz has killed nine", with the car as what kills and "bomb" as a verb. */
function bombReadAsVerb(now: Now, at: At, i: number): void {
  const bomb = now()[i]!
  const kind = now()[i - 1]
  if (!/^(?:bomb|mine|shell|rocket)$/.test(bomb.text) || !/^VBP?$/.test(bomb.xpos) || kind?.upos !== 'NOUN') return
  if (!KIND_OF_DEED.has(kind.lemma) && !/^(?:land|nail|barrel|cluster|tank|mortar)$/.test(kind.lemma)) return
  if (near(now(), i, (t, k) => /^(?:nsubj|aux|mark|obj)/.test(t.deprel) && k !== i - 1) >= 0) return
  const own = kind.head === i
  const { head, deprel } = own ? bomb : kind
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: bomb.text, head, deprel })
  for (let k = Math.max(0, i - 8); k < i - 1; k++) if (now()[k]!.head === i - 1) at(k).head = i
  at(i - 1).head = i
  at(i - 1).deprel = 'compound'
  for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'obl') at(k).deprel = 'nmod'
}

/** "killed in a car bombing in Basra", "a car bomb in Basra killed", with the deed read as a verb beside the car. */
function deedReadAsParticiple(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  const kind = now()[i - 1]
  const means = (deed.xpos === 'VBP' || deed.xpos === 'VB') && deed.deprel === 'acl' && deed.head === i - 1
  if (!kind || (!means && deed.xpos !== 'VBG')) return
  if (!(means ? MEANS_NAMES : DEED_NAMES).has(deed.text.toLowerCase())) return
  if (/^(?:NOUN|PROPN)$/.test(now()[i + 1]?.upos ?? '')) return
  // "a channel about a car bombing", with the car part of a verb
  if (KIND_OF_DEED.has(kind.lemma) && kind.deprel === 'compound' && kind.head === i && deed.deprel === 'acl') {
    const isMark = (t: Token, k: number): boolean => k < i - 1 && /^(?:case|nmod:poss)$/.test(t.deprel)
    if (near(now(), i - 1, isMark) < 0 && near(now(), i, isMark) < 0) return
    const noun = at(i)
    noun.upos = 'NOUN'
    noun.xpos = 'NN'
    noun.lemma = deed.text.toLowerCase()
    noun.deprel = 'nmod'
    for (let k = Math.max(0, i - 8); k < i - 1; k++) if (now()[k]!.head === i - 1) at(k).head = i
    return
  }
  if (!KIND_OF_DEED.has(kind.lemma) || !/^(?:obl|nmod|obj|nsubj)/.test(kind.deprel)) return
  if (near(now(), i - 1, (t) => /^(?:det|case|nummod)$/.test(t.deprel)) < 0) return
  if (!/^(?:acl|advcl|xcomp|amod|ccomp|conj|parataxis|dep)/.test(deed.deprel) || hangsUnder(now(), kind.head, i)) return
  const noun = at(i)
  noun.upos = 'NOUN'
  noun.xpos = 'NN'
  noun.lemma = deed.text.toLowerCase()
  noun.head = kind.head
  noun.deprel = kind.deprel
  for (let k = Math.max(0, i - 8); k < i - 1; k++) if (now()[k]!.head === i - 1) at(k).head = i
  at(i - 1).head = i
  at(i - 1).deprel = 'compound'
  for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'obl') at(k).deprel = 'nmod'
}

/** "While it is disputed, the bombing is a crime", with "bombing" as a second subject of "disputed". */
function subjectOfNextClause(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (noun.head >= i || noun.head < 0 || !noun.deprel.startsWith('nsubj')) return
  const verb = noun.head
  if (near(now(), verb, (t, k) => k < verb && t.deprel.startsWith('nsubj')) < 0) return
  for (let k = i + 1; k < Math.min(now().length, i + 40); k++) {
    const t = now()[k]!
    if (t.deprel !== 'cop' || near(now(), t.head, (s) => s.deprel.startsWith('nsubj')) >= 0) continue
    if (hangsUnder(now(), t.head, i)) return
    at(i).head = t.head
    at(i).deprel = 'nsubj'
    return
  }
}

/** "which, according to the agency, A and B have both condemned", with A and B as if they were sources too. */
function participantsOfSource(now: Now, at: At, i: number): void {
  const source = now()[i]!
  if (now()[i + 1]?.text !== ',' || !isNominal(source) || now()[i - 2]?.text.toLowerCase() !== 'according') return
  const first = near(now(), i, (t, k) => k > i && t.deprel === 'conj' && isNominal(t))
  if (first < 0) return
  let last = first
  for (let k = first + 1; k < Math.min(now().length, first + 12); k++) {
    const t = now()[k]!
    if (t.deprel === 'conj' && isNominal(t) && (t.head === i || t.head === first)) last = k
    if (t.upos !== 'AUX' && t.upos !== 'VERB') continue
    let verb = k
    // "have both condemned"
    if (t.lemma === 'have') {
      const done = near(now(), k, (v, m) => m > k && m <= k + 3 && v.xpos === 'VBN')
      if (done >= 0) {
        const { head, deprel } = t
        at(done).head = head
        at(done).deprel = deprel
        at(k).head = done
        at(k).deprel = 'aux'
        at(k).upos = 'AUX'
        verb = done
      }
    }
    if (near(now(), verb, (v) => v.deprel.startsWith('nsubj')) >= 0) return
    if (hangsUnder(now(), verb, first)) return
    at(first).head = verb
    at(first).deprel = 'nsubj'
    for (let m = first + 1; m <= last; m++) if (now()[m]!.head === i && now()[m]!.deprel === 'conj') at(m).head = first
    const which = now()[i - 4]
    const noun = i >= 6 && which?.text.toLowerCase() === 'which' ? i - 5 : -1
    if (noun >= 0 && isNominal(now()[noun]!) && !hangsUnder(now(), noun, verb)) {
      at(i - 4).head = verb
      at(i - 4).deprel = 'obj'
      at(verb).head = noun
      at(verb).deprel = 'acl:relcl'
    }
    return
  }
}

/** "claimed Friday's bombing in Aden": what is somebody's or of a day is a noun. */
function deedOwned(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  if (deed.xpos !== 'VBG' || !DEED_NAMES.has(deed.text.toLowerCase()) || !/^(?:ccomp|xcomp|advcl)$/.test(deed.deprel))
    return
  if (now()[i - 1]?.xpos !== 'POS' || near(now(), i, (t, k) => k < i && t.deprel === 'nmod:poss') < 0) return
  if (near(now(), i, (t) => /^(?:obj|nsubj|aux)/.test(t.deprel)) >= 0) return
  at(i).upos = 'NOUN'
  at(i).xpos = 'NN'
  at(i).lemma = deed.text.toLowerCase()
  at(i).deprel = near(now(), i, (t) => t.deprel === 'case' || t.deprel === 'mark') >= 0 ? 'obl' : 'obj'
  for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'obl') at(k).deprel = 'nmod'
}

/** What the people or lorries that are hit do meanwhile; what comes of hitting them ("killing ten") is not here. */
const MEANWHILE = new Set(
  `carry throw wait flee try hold wear queue stand sit sleep shelter hide work travel protest march chant play fish gather collect
   return walk drive ride seek fight guard demand live pray bring ferry transport harvest sell`.split(/\s+/),
)
const DOERS =
  /^(?:people|person|man|men|woman|women|child|children|boy|girl|civilian|villager|resident|protester|demonstrator|student|farmer|fisherman|migrant|refugee|family|crowd|soldier|fighter|rebel|militant|gunman|troop|worker|truck|lorry|convoy|bus|car|vehicle|boat|ship|vessel|train|ambulance|helicopter|plane)s?$/i

/** "shot at women carrying water": the women carry it. */
function doingOfNoun(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const doing = now()[i + 1]
  if (doing?.xpos !== 'VBG' || !/^(?:obl|obj)$/.test(noun.deprel) || !DOERS.test(noun.lemma)) return
  if (doing.deprel !== 'advcl' || doing.head !== noun.head || !MEANWHILE.has(doing.lemma)) return
  at(i + 1).head = i
  at(i + 1).deprel = 'acl'
}

const GIVES =
  /^(?:grant|offer|give|promise|lend|pay|award|hand|deny|refuse|owe|guarantee|send|sell|supply|cost|assure|allow|show)$/
const OFFERS = /^(?:grant|offer|promise|lend|deny|refuse|guarantee|owe)$/
const SUMS = /^(?:million|billion|hundred|thousand|trillion|dozen|ten)$/
const FAVOURS =
  /^(?:help|support|aid|talk|refuge|asylum|passage|assistance|shelter|protection|peace|access|arms|money|entry|amnesty|truce|ceasefire|autonomy|independence|membership|immunity)s?$/

/** "granted Ukraine 50 million euros", "offered the bandits talks": who is given something, read as part of what is given. */
function receiverReadAsModifier(now: Now, at: At, i: number): void {
  if (now()[i]!.deprel === 'nummod') numberOfReceiver(now, at, i)
  if (now()[i]!.deprel !== 'compound') return
  receiverOfNumber(now, at, i)
  const to = now()[i]!
  const gift = now()[to.head]
  if (!gift || to.head < i || gift.deprel !== 'obj') return
  const verb = now()[gift.head]
  if (verb?.upos !== 'VERB' || !GIVES.test(verb.lemma) || gift.head > i || i - gift.head > 4) return
  const own = (k: number): boolean => now()[k]!.head === i || (now()[k]!.head === to.head && now()[k]!.deprel === 'det')
  for (let k = gift.head + 1; k < i; k++) if (!own(k)) return
  const next = now()[i + 1]!
  const counted = next.upos === 'NUM' || SUMS.test(next.lemma)
  const many = to.xpos === 'NNS' && i + 1 === to.head
  const favoured = to.upos === 'PROPN' && OFFERS.test(verb.lemma) && FAVOURS.test(gift.lemma)
  if (!(to.upos === 'PROPN' && counted) && !many && !favoured) return
  for (let k = gift.head + 1; k < i; k++) if (now()[k]!.head === to.head) at(k).head = i
  const receiver = at(i)
  receiver.head = gift.head
  receiver.deprel = 'iobj'
}

/** "granted Ukraine 50 million euros", with Ukraine as part of the number: no name is, it stands beside what is counted. */
function receiverOfNumber(now: Now, at: At, i: number): void {
  const { head, upos } = now()[i]!
  const number = now()[head]
  if (upos !== 'PROPN' || number?.upos !== 'NUM' || head < i || number.deprel !== 'nummod') return
  if (now()[i + 1]!.upos === 'NUM') at(i).head = number.head
}

/** "gave Hamas 30 million dollars", with the million as how many Hamas is: it counts what is given. */
function numberOfReceiver(now: Now, at: At, i: number): void {
  const { head, upos } = now()[i]!
  const to = now()[head]
  const gift = now()[i + 1]
  if (upos !== 'NUM' || head < 0 || head > i || to?.upos !== 'PROPN' || !/^i?obj$/.test(to.deprel)) return
  if (gift?.upos === 'NOUN' && gift.deprel === 'obj' && gift.head === to.head) at(i).head = i + 1
}
