// Who is meant where a claim names nobody: every side of the report is weighed by what is told of it near by, whom it fights, what sort
// of doer it is, against nobody being meant. One weighing for all such claims.
import type { Party } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import { type Draft, less } from './claims-draft.ts'
import type { Side, SidesTold, Told } from './roles-implied-sides.ts'
import { NOBODY, SIGNS } from './roles-implied-weights.ts'
import { FINDS } from './roles-own.ts'
import { mayHaveDone, sideOf } from './roles-side.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

/** How much each sign holds of a side; what is left out holds not at all. */
export type Signs = Partial<Record<string, number>>

/** One who may be meant, with the signs for and against. */
export interface Candidate {
  readonly party: Party
  readonly signs: Signs
}

/** The drafts with those meant as their doers. Time is linear in the drafts, for a bounded number of sides. */
export function withMeantDoers(drafts: readonly Draft[], told: SidesTold): Draft[] {
  return drafts.map((draft, i) => {
    if (!needsDoer(draft)) return draft
    const best = likeliest(candidates(draft, i, told), nobody(draft, told))
    if (!best) return draft
    const [craft] = draft.actors
    const doer = craft ? { ...best, text: craft.text, span: craft.span } : { ...best, span: null }
    return { ...draft, actors: [doer], confidence: less(draft.confidence) }
  })
}

/** Whether a draft is of force and names no doer. */
function needsDoer(draft: Draft): boolean {
  return (
    (draft.act === 'ASSAULT' || draft.act === 'COERCE') &&
    draft.actors.every(isBareCraft) &&
    draft.status !== 'hypothetical' &&
    draft.rule !== 'ASSAULT/truce-broken'
  )
}

const CRAFT_ALONE =
  /^(?:(?:the|an?|some|several|two|three|four|five|six|dozens of|fighter|attack|military|heavy|light|low-flying|unidentified|\d+) )*(?:helicopters?(?: gunships?)?|gunships?|warplanes?|planes?|jets?|aircraft|bombers?|drones?|tanks?|artillery|gunboats?|armou?red (?:vehicles?|cars?|personnel carriers?)|snipers?)$/i

/** "Helicopter gunships fired on the hills": whether a doer is only what was flown or driven, and nobody is told whose it was. */
function isBareCraft({ name, actor }: Party): boolean {
  return actor === null && CRAFT_ALONE.test(name)
}

/** The one whose signs add up to most, where that is more than for nobody; null otherwise. */
function likeliest(list: readonly Candidate[], none: Signs): Party | null {
  let best: Party | null = null
  let most = sum(none, NOBODY)
  for (const c of list) {
    const s = sum(c.signs, SIGNS)
    if (s > most) {
      most = s
      best = c.party
    }
  }
  return best
}

function sum(signs: Signs, weights: Readonly<Record<string, number>>): number {
  let s = 0
  for (const k in signs) s += (weights[k] ?? 0) * signs[k]!
  return s
}

/** What speaks for nobody being meant. */
export function nobody(d: Draft, told: SidesTold): Signs {
  const s: Record<string, number> = { bias: 1 }
  if (d.status === 'background') s.background = 1
  if (d.status === 'planned' || d.status === 'negated') s.planned = 1
  if (d.status === 'alleged' || d.status === 'denied') s.alleged = 1
  if (told.deeds === 0) s.undone = 1
  if (d.act === 'COERCE') s.coerce = 1
  if (d.recipients.length === 0) s.nobodyHit = 1
  if (d.sentence.tokens[d.head]?.upos === 'NOUN') s.noun = 1
  if (isToll(d)) s.toll = 1
  if (isCrossfire(d, told)) s.crossfire = 1
  s.sides = Math.log(1 + told.sides.filter((x) => x.did.length > 0).length)
  return s
}

/** From this many on, the dead are those of a war, and of no one deed. */
const TOLL = 1000

/** "More than 150,000 people have died since 1993", "nine have been killed this year": the dead of a war. */
function isToll(draft: Draft): boolean {
  if (draft.mode === null && draft.amounts.some((a) => (a.best ?? 0) >= TOLL)) return true
  return draft.amounts.length > 0 && isSumSince(draft)
}

/** Times too short for more than one deed. */
const SHORT =
  /^(?:dawn|morning|midnight|noon|midday|dusk|nightfall|afternoon|evening|yesterday|today|night|hour|\w+day)$/i
const LONG = /^(?:year|month|decade)$/

/** "Have been killed since March", "so far this year": what is summed up over months. */
function isSumSince({ sentence, head }: Draft): boolean {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const kids = kidsOf(tree, head)
  if (!kids.some((k) => /^VB[ZP]$/.test(tokens[k]!.xpos) && tokens[k]!.lemma === 'have' && k < head)) return false
  return kids.some((k) => {
    const { deprel, text, lemma } = tokens[k]!
    if (k < head || !/^(?:obl|advcl|advmod)/.test(deprel) || SHORT.test(text)) return false
    const opens = kidsOf(tree, k).map((o) => tokens[o]!.text.toLowerCase())
    return opens.includes('since') || (LONG.test(lemma) && opens.some((o) => /^(?:this|past|last)$/.test(o)))
  })
}

/** "The army and the rebels traded fire. A mother was killed when a shell struck": whether two fired at each other just before. */
function isCrossfire({ sentence: { index } }: Draft, told: SidesTold): boolean {
  return told.sides.some(({ did }) => {
    const last = did[lastOf(did, (t) => t.sentence <= index)]
    return last?.mutual === true && index - last.sentence <= 1
  })
}

/** Everybody who may have done it, with signs. */
export function candidates(d: Draft, at: number, told: SidesTold): Candidate[] {
  const hit = d.recipients.map(told.keyOf)
  const voice = d.speaker
    ? told.keyOf({ name: d.speaker.name, text: d.speaker.name, span: null, actor: d.speaker.actor })
    : null
  const out: Candidate[] = []
  const finder = finderOf(d)
  for (const side of told.sides) {
    if (hit.includes(side.key) || isDisowned(side, d)) continue
    if (finder >= 0 && side.named.some(({ party: { span } }) => span && span.start <= finder && finder < span.end))
      continue
    const form = formOf(side, at, d)
    if (!form || isItsPlace(form, d) || !mayHaveDone(form, d, d.recipients)) continue
    const party = withSide(form)
    out.push({ party, signs: signsOf(d, at, side, hit, voice, told) })
  }
  return out
}

/** "Jets hit a hospital in Sanaa, residents said": where it happened has done nothing. */
function isItsPlace({ name, actor }: Party, { places }: Draft): boolean {
  return actor === null && places.some((p) => p.name === name || p.text === name)
}

/** "A patrol found the body of a man who had been shot": where who finds him stands, who did not shoot him; -1 for nobody. */
function finderOf({ head, sentence }: Draft): number {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const whoOf = (verb: number): number => {
    const who = kidsOf(tree, verb).find((k) => /^(?:nsubj|obl:agent)$/.test(tokens[k]!.deprel))
    return who === undefined ? -1 : tokens[who]!.start
  }
  if (FINDS.test(tokens[head]?.lemma ?? '')) return whoOf(head)
  let at = head
  for (let steps = 6; at >= 0 && steps > 0; steps--) {
    const { deprel, head: over } = tokens[at]!
    const verb = tokens[over]
    if (/^(?:obj|nsubj:pass)/.test(deprel) && verb && FINDS.test(verb.lemma)) return whoOf(over)
    if (!/^(?:acl|nmod|conj|appos|xcomp|advcl)/.test(deprel)) return -1
    at = over
  }
  return -1
}

/** Sentences within which a denial is of the deed told. */
const DENIED_WITHIN = 2

/** "Shells hit the market. The council blames the rebels, who deny having fired": not theirs by anybody's guess. */
function isDisowned({ denied }: Side, { sentence }: Draft): boolean {
  const next = denied[lastOf(denied, (told) => told.sentence < sentence.index - 1) + 1]
  return next !== undefined && next.sentence - sentence.index <= DENIED_WITHIN
}

/** The side as it was called when it last did something, else as it will be, else as it was named. */
function formOf(side: Side, at: number, d: Draft): Party | null {
  const i = before(side.did, at)
  if (i >= 0) return side.did[i]!.party
  if (side.did[i + 1]) return side.did[i + 1]!.party
  if (side.blamed.length > 0) return side.blamed[0]!.party
  const named = side.named.findLast((n) => n.sentence <= d.sentence.index) ?? side.named[0]
  return named?.party ?? side.suffered[0]?.party ?? side.other[0]?.party ?? side.said[0]?.party ?? null
}

/** The men of a side, with whose they are: who is only meant need not be those very men. */
function withSide(party: Party): Party {
  const id = sideOf(party)
  const side = id === null ? undefined : actorById(id)
  return side && /^(?:state|armed-group)$/.test(side.kind) ? { ...party, text: side.name, span: null } : party
}

/** Index of the last of a list, in order, that fits as all before it do; -1 for none. */
function lastOf<T>(list: readonly T[], fits: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the last thing told before a claim; -1 for none. */
function before(list: readonly Told[], at: number): number {
  return lastOf(list, (told) => told.draft < at)
}

/** Whether a side is rebels, a militia or gunmen, and no coalition, which has planes. */
function isPlaneless({ kind, did, named }: Side): boolean {
  const name = (did[0] ?? named[0])?.party.name ?? ''
  return (kind === 'group' || kind === 'gunmen') && !/\b(?:coalition|alliance)\b/i.test(name)
}

/** What police and courts do to those they hold. */
const LAWFUL = /^(?:arrest|charge|jail|suspect|remand|imprison|court|prosecutor|custody|questioning|warrant)$/
const BLASTS = new Set(['suicide-attack', 'explosives', 'abduct'])

function signsOf(
  d: Draft,
  at: number,
  side: Side,
  hit: readonly string[],
  voice: string | null,
  told: SidesTold,
): Signs {
  const s: Record<string, number> = {}
  const here = d.sentence.index
  const i = before(side.did, at)
  const last = side.did[i]
  const next = side.did[i + 1]
  if (last) {
    const away = here - last.sentence
    if (away <= 3) s[away === 0 ? 'did0' : away === 1 ? 'did1' : 'did3'] = 1
    if (last.paragraph === d.sentence.paragraph) s.didPar = 1
  }
  if (next) {
    const away = next.sentence - here
    if (away <= 1) s[away === 0 ? 'does0' : 'does1'] = 1
    if (next.paragraph === d.sentence.paragraph) s.doesPar = 1
    // "Twelve villagers were killed. The attackers burned …"
    if (!last && away === 1 && side.kind === 'gunmen' && /^the /i.test(next.party.text)) s.calledNext = 1
  }
  // "Police arrested two men. A bus was shot at": hardly by the police.
  if (d.act === 'ASSAULT' && d.mode !== 'abduct' && side.did.length > 0 && side.did.every((t) => t.mild)) s.mild = 1
  s.times = Math.log(1 + side.did.length)
  if (side.did.length === 0) s.idle = 1
  s.suffers = Math.log(1 + side.suffered.length)
  s.often = Math.log(1 + side.named.length)
  if (side.blamed.length > 0) s.blamed = 1
  const hurt = side.suffered[before(side.suffered, at + 1)]
  if (hurt && here - hurt.sentence <= 1) s.suffersNear = 1
  if (hit.some((h) => told.fights(side.key, h) > 0)) s.fightsHit = 1
  if (voice === side.key) s.tells = 1
  else if (voice !== null && told.fights(side.key, voice) > 0) s.fightsTeller = 1
  const named = side.named[namedBefore(side, here)]
  const away = named ? here - named.sentence : 9
  if (away <= 1) s[`${named!.subject ? 'subject' : 'named'}${away}`] = 1
  if (away === 0 && named!.subject && side.did.length === 0) s.idleSubject = 1
  if (isLastNamed(side, d, told)) s.lastNamed = 1
  s[side.kind] = 1
  if (d.act === 'COERCE' && d.mode === 'restrict' && isSomebody(side)) s.someRing = 1
  if (d.mode === 'arrest') s[`${side.kind}Arrest`] = 1
  if (
    d.mode === 'arrest' &&
    d.sentence.tokens.some((t) => t.start >= d.span.start && t.end <= d.span.end && LAWFUL.test(t.lemma))
  )
    s[`${side.kind}Lawful`] = 1
  if (d.mode === 'aerial' || d.mode === 'drone' || d.rule === 'ASSAULT/air') s[`${side.kind}Air`] = 1
  // Bands and gunmen fly drones, and hardly ever planes.
  if (d.mode === 'aerial' && isPlaneless(side)) s.planeless = 1
  if (d.mode !== null && BLASTS.has(d.mode)) s[`${side.kind}Blast`] = 1
  return s
}

/** "Soldiers", "gunmen at a checkpoint": some men whom a report has met once, and no side that could ring a town. */
const SOME_MEN =
  /^(?:(?:some|a few|several|many|two|three|four|five|armed|masked|unknown|unidentified) )*(?:soldiers|troops|gunmen|militiamen|policemen|guards|fighters|men)\b/i

function isSomebody({ did }: Side): boolean {
  return did.length > 0 && did.every(({ party }) => party.actor === null && SOME_MEN.test(party.text))
}

const ARMED = new Set(['group', 'force', 'state', 'gunmen'])

/** Whether no other side that may do force is named between it and the claim. */
function isLastNamed(side: Side, d: Draft, told: SidesTold): boolean {
  if (!ARMED.has(side.kind)) return false
  const own = side.named[startsBefore(side, d.span.start)]
  if (!own) return false
  return told.sides.every(
    (o) => o === side || !ARMED.has(o.kind) || (o.named[startsBefore(o, d.span.start)]?.start ?? -1) <= own.start,
  )
}

/** Index of the last mention that starts before a place in the text; -1 for none. */
function startsBefore(side: Side, start: number): number {
  return lastOf(side.named, (named) => named.start < start)
}

/** Index of the last mention in or before a sentence; -1 for none. */
function namedBefore(side: Side, sentence: number): number {
  return lastOf(side.named, (named) => named.sentence <= sentence)
}
