// The sides of a report, for claims that name nobody: who is told to do force, to suffer it, to be blamed, to speak, and where each is told of.
import type { Party } from '../model/index.ts'
import { type ActorKind, actorById, capitalOf } from '../vocab/actors/index.ts'
import type { Draft } from './claims-draft.ts'
import { isForce, sideOf } from './roles-side.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './syntax-types.ts'

/** What sort of doer a side is. */
export type SideKind = 'state' | 'force' | 'group' | 'gunmen' | 'body' | 'person' | 'other'

/** One thing told of a side: by which claim, in which sentence. */
export interface Told {
  readonly draft: number
  readonly sentence: number
  readonly paragraph: number
  readonly party: Party
  /** Whether it only holds people or answers fire, which makes nobody an attacker. */
  readonly mild: boolean
  /** Whether two did it to each other. */
  readonly mutual: boolean
}

/** A mention of a side. */
export interface Named {
  readonly sentence: number
  readonly paragraph: number
  readonly start: number
  readonly subject: boolean
  readonly party: Party
}

/** One side with all that is told of it, each list in order of the claims. */
export interface Side {
  readonly key: string
  readonly kind: SideKind
  readonly did: Told[]
  /** Force it is said not to have used, by itself or others. */
  readonly denied: Told[]
  readonly suffered: Told[]
  readonly blamed: Told[]
  /** What it does or is done to besides. */
  readonly other: Told[]
  readonly said: Told[]
  /** Sentences that mention it, in order, with whether as a subject. */
  readonly named: Named[]
}

/** The sides of a report, and how often each fights each. */
export interface SidesTold {
  readonly sides: readonly Side[]
  /** Deeds of force with a known doer. */
  readonly deeds: number
  readonly fights: (a: string, b: string) => number
  readonly keyOf: (party: Party) => string
}

/** "Returned fire", "shot back". */
const ANSWERS = /\b(?:return(?:s|ed|ing)? (?:the )?fire|(?:fir|shoot)(?:s|ed|ing)? back|shot back)\b/i

/** "The army and the rebels traded fire". */
const MUTUAL = /^(?:trade|exchange|clash|fight|battle|skirmish|duel|fighting|battles)$/

/** Sides weighed at the most: those told of most. */
const MOST = 16

/** Gathers the sides. Time is n log n in drafts and mentions. */
export function sidesTold(drafts: readonly Draft[], scene: Scene, keyOf: (party: Party) => string): SidesTold {
  const all = new Map<string, Side>()
  const keys = new Map<string, string>()
  const keyFor = (party: Party): string => {
    const id = `${party.actor ?? ''}\n${party.name}`
    let key = keys.get(id)
    if (key === undefined) {
      key = keyOf(party)
      keys.set(id, key)
    }
    return key
  }
  const side = (party: Party): Side => {
    const key = keyFor(party)
    let found = all.get(key)
    if (!found) {
      found = {
        key,
        kind: kindOf(party),
        did: [],
        denied: [],
        suffered: [],
        blamed: [],
        other: [],
        said: [],
        named: [],
      }
      all.set(key, found)
    }
    return found
  }
  const fought = new Map<string, number>()
  let deeds = 0
  drafts.forEach((d, i) => {
    if (d.status === 'hypothetical' || d.status === 'negated') return
    const mild = d.mode === 'arrest' || ANSWERS.test(scene.text.slice(d.span.start, d.span.end))
    const mutual = d.actors.length > 1 && MUTUAL.test(d.sentence.tokens[d.head]?.lemma ?? '')
    const told = (party: Party): Told => ({
      mild,
      mutual,
      draft: i,
      sentence: d.sentence.index,
      paragraph: d.sentence.paragraph,
      party,
    })
    const ofForce = d.act === 'ASSAULT' || d.act === 'COERCE'
    const force = ofForce && d.status !== 'denied'
    if (ofForce && !force) for (const p of d.actors) side(p).denied.push(told(p))
    if (force && d.actors.length > 0) deeds++
    // Who once took a hostage is not who shells later.
    for (const p of d.actors) (force && d.mode !== 'abduct' ? side(p).did : side(p).other).push(told(p))
    for (const p of d.recipients)
      (force ? side(p).suffered : d.act === 'ACCUSE' ? side(p).blamed : side(p).other).push(told(p))
    if (d.speaker) {
      const { name, span, actor } = d.speaker
      const speaker: Party = { name, text: name, span, actor }
      side(speaker).said.push(told(speaker))
    }
    // "The Taliban accuse the Americans of it. A spokesman denied it": theirs it is not, by their word.
    const charge = drafts[i - 1]?.act === 'ACCUSE' ? drafts[i - 1] : drafts[i - 2]
    if (d.rule === 'REJECT/deny' && charge?.act === 'ACCUSE' && d.sentence.index - charge.sentence.index <= 1)
      for (const p of charge.recipients) side(p).denied.push(told(p))
    if (force)
      for (const a of d.actors)
        for (const r of d.recipients) {
          const [x, y] = [keyFor(a), keyFor(r)]
          for (const pair of [`${x}\n${y}`, `${y}\n${x}`]) fought.set(pair, (fought.get(pair) ?? 0) + 1)
        }
  })
  const sentences = scene.findings.doc.sentences
  let at = 0
  for (const m of scene.mentions.all) {
    if (m.form === 'pronoun' || m.type === 'temporal' || m.type === 'quantity' || m.type === 'money') continue
    while (at < sentences.length - 1 && sentences[at]!.end <= m.span.start) at++
    const sentence = sentences[at]!
    const text = scene.text.slice(m.span.start, m.span.end).replace(/\s+/g, ' ')
    const party: Party = { name: m.name ?? text, text, span: m.span, actor: m.actor }
    const known = all.get(keyFor(party))
    if (!known && !mayBeSide(party)) continue
    const s = known ?? side(party)
    s.named.push({
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      start: m.span.start,
      subject: isSubject(sentence, m.span.end),
      party,
    })
  }
  const sides = [...all.values()].filter((s) => s.kind !== 'other' || s.did.length > 0)
  sides.sort((a, b) => weight(b) - weight(a))
  const kept = sides.slice(0, MOST)
  return {
    sides: kept,
    deeds,
    keyOf: keyFor,
    fights: (a, b) => fought.get(`${a}\n${b}`) ?? 0,
  }
}

function weight(s: Side): number {
  return s.did.length * 3 + s.suffered.length + s.blamed.length * 2 + s.other.length + Math.min(6, s.named.length)
}

/** Whether somebody only mentioned may be a side: an armed group, a state, an army, unnamed gunmen. */
function mayBeSide(party: Party): boolean {
  const kind = kindOf(party)
  return kind === 'group' || kind === 'state' || kind === 'force' || kind === 'gunmen'
}

const GROUPS: ReadonlySet<ActorKind> = new Set<ActorKind>(['armed-group'])

/** What sort of doer a party is, by the roster and else by its words. */
export function kindOf(party: { readonly name: string; readonly actor: string | null }): SideKind {
  const actor = party.actor === null ? capitalOf(party.name) : actorById(party.actor)
  if (actor) {
    if (GROUPS.has(actor.kind)) return 'group'
    if (actor.kind === 'military') return 'force'
    if (actor.kind === 'state' || actor.kind === 'government') return isForceWord(party.name) ? 'force' : 'state'
    if (actor.kind === 'person') return 'person'
    return 'body'
  }
  if (sideOf(party)?.startsWith('group/')) return 'group'
  if (isForce(party)) return 'force'
  if (ATTACKERS.test(party.name)) return 'gunmen'
  if (BANDS.test(party.name)) return 'group'
  return 'other'
}

const ATTACKERS =
  /\b(?:terrorists?|attackers?|assailants?|gunm[ae]n|bombers?|shooters?|assassins?|raiders?|hijackers?|militants?|kidnappers?|abductors?|captors?|bandits|driver)$/i
const BANDS =
  /\b(?:rebels?|insurgents?|militias?|guerrillas?|separatists?|jihadists?|extremists?|fighters|gangs?|cartels?|paramilitar(?:y|ies)|coalition|settlers|occupiers|invaders)$/i

function isForceWord(name: string): boolean {
  return /\b(?:army|military|police|forces|troops|soldiers|navy|guards?|air force|marines|jets|warplanes)\b/i.test(name)
}

/** Whether what ends at a place is a subject, or does what a passive tells. */
function isSubject({ tokens }: Sentence, end: number): boolean {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= end) low = middle + 1
    else high = middle
  }
  return /^(?:nsubj|flat|obl:agent)/.test(tokens[low - 1]?.deprel ?? '')
}
