// Who fights whom in a report, and what follows for claims that name only one of the two: who takes a town takes it from those it
// is said to fight, and who surrenders gives in to them. Only opponents the report itself names are used.
import type { Party } from '../model/index.ts'
import { type Actor, actorById, capitalOf, type State } from '../vocab/actors/index.ts'
import { withThoseAgain } from './claims-again.ts'
import { withThoseAnswered } from './claims-answers.ts'
import { type Draft, less } from './claims-draft.ts'
import { withSilence } from './claims-silence.ts'
import { withOthersAnswered } from './roles-answered.ts'
import { asForces, commanded, forcesNamed, foughtMost, isHelper, isKit, lendFoes, uncounted } from './roles-enemy.ts'
import { withMeantDoers } from './roles-implied.ts'
import { sidesTold } from './roles-implied-sides.ts'
import { sortOf } from './roles-plausible.ts'
import { withCourts } from './roles-report.ts'
import { representedBy } from './roles-represented.ts'
import { sideOf } from './roles-side.ts'
import { twoSidesOf, withBothMeant, withBothNamed, withEnemyMeant } from './roles-two-sides.ts'
import type { Scene } from './scene.ts'

const FIGHTERS =
  /\b(?:rebels?|insurgents?|militants?|terrorists?|fighters?|gunmen|hitmen|gangs?|cartels?|bandits|guerrillas?|separatists?|jihadists?|extremists?|militias?|army|troops|forces|soldiers|government|regime|opposition|coalition|junta|paramilitar(?:y|ies))$/i
const RULES =
  /^(?:.* )?(?:government|regime|army|military|army command|government (?:forces|troops|side)|regime (?:forces|troops))$|^(?:pro-government|pro-regime|loyalist) /i
/** Men of those who rule, with no country or group named: "three soldiers". */
const MEN =
  /^(?:[\p{Ll}\d,.-]+ |(?:The|Some|Two|Three|Four|Five|Six|Several) )*(?:soldiers|troops|police(?:men| officers)?|[Ss]oldiers|[Pp]olice)$/u
const RISES = /\b(?:rebels?|insurgents?|insurgency|opposition|guerrillas?|rebel (?:groups?|fighters|forces|factions))$/i
const HELD_BY_RISERS =
  /\b(?:rebel|opposition|insurgent|guerrilla)s?(?:[- ](?:held|controlled|run)\b| (?:suburbs?|areas?|enclaves?|towns?|districts?|neighbou?rhoods?|strongholds?|positions|territory)\b)/i

/** The side that rules the land of the report, and the side that rises against it. */
type Camp = 'rules' | 'rises'

/** Who fights whom, by key of side. */
interface Sides {
  readonly keyOf: (party: Party) => string
  readonly opponents: ReadonlyMap<string, Party>
  readonly best: (key: string) => Party | undefined
  /** The one armed group the report names; null for none or several. */
  readonly group: Party | null
  /** What its men are called where the report says whose they are: "rebels"; null where it does not. */
  readonly groupAs: string | null
  /** The armed group that is told to be fought twice and more than all others together; null where there is none such. */
  readonly fought: Party | null
  /** The forces of the land's own state, where the report names no other's. */
  readonly forces: Party | null
}

/** The drafts with opponents where they lack them. Time is linear in the drafts. */
export function withOpponents(drafts: readonly Draft[], scene: Scene): Draft[] {
  const sides = sidesIn(drafts, scene)
  const again = withThoseAgain(drafts, sides.keyOf)
  const shut = new Set<string>()
  const known = again.map((draft) =>
    townShutIn(withAttackers(withSufferers(withHolders(named(draft, sides), sides), sides), sides), shut),
  )
  // "A strike destroyed two pumps": whose strike it was is known only now, and so is whom it fights.
  const meant = withMeantDoers(known, sidesTold(known, scene, sides.keyOf)).map((draft, i) =>
    draft !== known[i] && draft.recipients.length > 0 && draft.recipients.every(isKit)
      ? withSufferers(draft, sides)
      : draft,
  )
  const near = withCourts(
    meant.map((draft, i) => withAccused(draft, i, meant, sides)),
    scene,
  )
  const answered = withOthersAnswered({ drafts: withSilence(near), scene, keyOf: sides.keyOf })
  const two = twoSidesOf(near, sides.keyOf, sides.best, isFighter)
  if (!two) return withThoseAnswered(answered, sides.keyOf)
  const both = answered.map((draft) => withBothNamed(draft, two))
  return withThoseAnswered(both, sides.keyOf).map((draft) =>
    withBothMeant(withEnemyMeant(draft, two, sides.keyOf), two, sides.keyOf),
  )
}

const CUT_OFF =
  /^(?:the |any |all |last |only |main |mains |drinking |running )*(?:mobile |tap )*(?:(?:water|food|power|gas|fuel|electricity)(?: suppl(?:y|ies)| mains| lines?)?|bread|flour|medicines?|aid|light|current|phones?|telephones?|supplies|internet|coast road|roads?|ways? out|goods|deliveries|lorries|trucks)$/i

/** "The town is besieged. The water was turned off": with nobody named, or only what is cut off, the town told to be shut in before; `shut` holds those. */
function townShutIn(draft: Draft, shut: Set<string>): Draft {
  if (draft.act !== 'COERCE' || !/^(?:restrict|withhold)$/.test(draft.mode ?? '') || draft.status === 'hypothetical')
    return draft
  const towns = draft.places.filter((p) => /^(?:settlement|district)$/.test(p.precision))
  if (!draft.recipients.every((p) => p.actor === null && CUT_OFF.test(p.name))) {
    for (const p of draft.recipients) shut.add(p.name)
    // "People in Vukovar have no light": the town is shut in as they are.
    const own = draft.recipients.every((p) => PEOPLE.test(p.name)) ? towns : []
    for (const p of own) if (p.span !== null && p.span.start < draft.span.end) shut.add(AS_PEOPLE + p.name)
    return draft
  }
  const deprived = townsDeprived(draft)
  if (deprived.length > 0) return { ...draft, recipients: deprived }
  const [town] = towns
  // Lorries that are taken on their way to people without bread are no town shut in.
  const onWheels = draft.recipients.some((p) => /\b(?:lorries|trucks|deliveries|goods)$/i.test(p.name))
  const known =
    town &&
    (shut.has(town.name) ||
      shut.has(town.text) ||
      (!onWheels && shut.has(AS_PEOPLE + town.name)) ||
      draft.recipients.some((p) => ALL_WAYS.test(p.name)))
  if (!known || towns.length > 1 || draft.actors.some((a) => a.name === town.name)) return draft
  shut.add(town.name)
  const party = { name: town.name, text: town.name, span: null, actor: null }
  const ways = draft.recipients.filter((p) => !/\b(?:roads?|ways? out|bread|flour)$/i.test(p.name))
  return { ...draft, recipients: [...ways, party], confidence: less(draft.confidence) }
}

/** Marks a town that is shut in by what its people go without. */
const AS_PEOPLE = 'people of '
const PEOPLE = /^(?:\P{Lu}* )?(?:people|residents|civilians|families|inhabitants|townspeople)\b/u
/** Whoever shuts these shuts the town in. */
const ALL_WAYS = /^(?:the |its )?(?:last|only|coast|main) (?:road|way|bridge|highway)s?$|^all (?:the )?(?:roads|ways)/i

/** "turned off the water of Aleppo", "gas was cut off in Sarajevo": the towns whose supplies they are, told beside them. */
function townsDeprived({ mode, places, actors, span, sentence: { tokens } }: Draft): Party[] {
  if (mode !== 'withhold') return []
  return places.flatMap((p) => {
    if (
      !/^(?:settlement|district|region)$/.test(p.precision) ||
      p.span === null ||
      actors.some((a) => a.name === p.name)
    )
      return []
    const { start } = p.span
    if (start < span.start || start >= span.end) return []
    const first = tokens.findIndex((t) => t.start >= start)
    const before = tokens.slice(Math.max(0, first - 4), first).findLast((t) => t.deprel === 'case')
    return before && /^(?:in|of|to|for|across|throughout)$/i.test(before.text)
      ? [{ name: p.name, text: p.text, span: p.span, actor: null }]
      : []
  })
}

const NO_DOER =
  /^(?:they|them|it|he|she|people|(?:the )?(?:(?:civilians|residents|people|families|women|children|rescuers|(?:.* )?(?:doctors|medics|nurses|patients|refugees|evacuees|worshippers|mourners|pupils|passengers|journalists))(?: (?:of|in|from|near) .*)?|men|others|hostage))$/i

/** Enemies get their name; a town and a pronoun that means nobody known do no violence. */
function named(given: Draft, sides: Sides): Draft {
  const draft = withGroupNamed(given, sides)
  if (draft.act !== 'ASSAULT' && draft.act !== 'COERCE') return draft
  const own = draft.actors.map((a) => asForces(a, sides.forces))
  const loose = draft.actors.filter((a) => isLoose(a, draft))
  const grounds = draft.actors.filter((a) => a.actor === null && isGround(a, draft))
  let actors = own.filter((_, i) => !loose.includes(draft.actors[i]!) && !grounds.includes(draft.actors[i]!))
  let { recipients } = draft
  for (const g of grounds) if (!recipients.some((r) => r.name === g.name)) recipients = [...recipients, g]
  actors = actors.map((a) => enemyNamed(a, recipients, sides))
  recipients = recipients.map((r) => enemyNamed(r, draft.actors, sides))
  return actors.length === draft.actors.length &&
    actors.every((a, i) => a === draft.actors[i]) &&
    recipients.every((r, i) => r === draft.recipients[i])
    ? draft
    : { ...draft, actors, recipients }
}

/** "condemned the attack": with nobody named, whoever the sentences beside it say attacked, else the one armed group named. */
function withAccused(draft: Draft, at: number, all: readonly Draft[], sides: Sides): Draft {
  if (draft.act !== 'ACCUSE' || draft.mode === 'investigate' || draft.recipients.length > 0) return draft
  for (const i of [at + 1, at - 1, at + 2, at - 2]) {
    const other = all[i]
    if (!other || Math.abs(other.sentence.index - draft.sentence.index) > 1) continue
    const own = other.actors.some((p) => draft.actors.some((a) => sides.keyOf(a) === sides.keyOf(p)))
    if (!own && (other.act === 'ASSAULT' || other.act === 'COERCE') && other.actors.length > 0)
      return {
        ...draft,
        recipients: other.actors.map((p) => ({ ...p, span: null })),
        confidence: less(draft.confidence),
      }
  }
  return sides.group && isAtDeed(draft) && !draft.actors.some((a) => a.actor === sides.group!.actor)
    ? { ...draft, recipients: [{ ...sides.group, span: null }], confidence: less(draft.confidence) }
    : draft
}

/** Whether a charge is laid to a deed, or to what "it" and "this" point to: nobody is blamed for what saddens somebody. */
function isAtDeed({ sentence: { tokens }, span }: Draft): boolean {
  return tokens.some(
    (t) =>
      t.start >= span.start &&
      t.end <= span.end &&
      (/^(?:it|this|that|these|those|what)$/i.test(t.text)
        ? /^(?:obj|nsubj|obl)/.test(t.deprel)
        : t.upos === 'NOUN' && sortOf(t) === 'deed'),
  )
}

/** "They began to strike": a pronoun nobody is known for, or that was taken for those who suffer. */
function isLoose(party: Party, draft: Draft): boolean {
  if (party.actor !== null || !/^(?:they|them|it|he|she)$/i.test(party.text)) return false
  return draft.act === 'ASSAULT' && NO_DOER.test(party.name)
}

const CALLED =
  /^(?:the |these |those )?(?:enemy(?: (?:fighters|forces|troops|combatants|militants|elements))?|terrorists?|terror group|terrorist group|extremists?|jihadists?|jihadis)$/i

/** "the enemy", "these terrorists": the one armed group that the report names. */
function withGroupNamed(draft: Draft, { group, groupAs }: Sides): Draft {
  if (!group) return draft
  const isIt = (p: Party): boolean =>
    p.actor === null && (CALLED.test(p.name) || p.name.toLowerCase().replace(/^the /, '') === groupAs)
  const meant = (list: readonly Party[], others: readonly Party[]): readonly Party[] =>
    list.some(isIt) && !others.some((o) => o.actor === group.actor)
      ? list.map((p) => (isIt(p) ? { ...group, text: p.text, span: p.span } : p))
      : list
  const actors = meant(draft.actors, draft.recipients)
  const recipients = meant(draft.recipients, draft.actors)
  return actors === draft.actors && recipients === draft.recipients ? draft : { ...draft, actors, recipients }
}

/** "the men of Mariupol" are no ground, though a town is in their name. */
const PEOPLE_OF = /^(?:the )?(?:men|women|people|residents|fighters|farmers|youths?|troops|soldiers) (?:of|from) /i

function isGround(party: Party, draft: Draft): boolean {
  if (draft.act !== 'ASSAULT' || party.span === null || PEOPLE_OF.test(party.name) || /^those /i.test(party.name))
    return false
  const { start, end } = party.span
  return draft.places.some(
    (p) =>
      p.span !== null &&
      p.span.start >= start &&
      p.span.end <= end &&
      /^(?:settlement|district|site)$/.test(p.precision) &&
      capitalOf(p.name) === undefined,
  )
}

/** "enemy fighters" are those the other side fights. */
function enemyNamed(party: Party, others: readonly Party[], sides: Sides): Party {
  if (party.actor !== null || !/^(?:the )?enemy\b/i.test(party.name)) return party
  for (const o of others) {
    const foe = sides.opponents.get(sides.keyOf(o))
    if (foe && !/\benemy\b/i.test(foe.name)) return { ...foe, text: party.text, span: party.span }
  }
  return sides.fought ? { ...sides.fought, text: party.text, span: party.span } : party
}

/** "the surrender of opposition-held districts": those who hold them give in. */
function withHolders(draft: Draft, sides: Sides): Draft {
  if (draft.act !== 'CONCEDE' || !draft.actors.some((a) => HELD_BY_RISERS.test(a.name))) return draft
  const holder = sides.best('rises')
  return holder ? { ...draft, actors: [...draft.actors, holder] } : draft
}

function withSufferers(draft: Draft, sides: Sides): Draft {
  const { keyOf } = sides
  if (draft.act === 'ASSAULT' && draft.actors.every(isPraised) && isFreed(draft)) {
    const holder = sides.group ?? sides.best('rises')
    if (!holder || draft.recipients.some((r) => keyOf(r) === keyOf(holder) || isFighter(r))) return draft
    return { ...draft, recipients: [...draft.recipients, holder], confidence: less(draft.confidence) }
  }
  if (!needsOpponent(draft)) return draft
  const against = new Map<string, Party>()
  for (const a of draft.actors) {
    const found = sides.opponents.get(keyOf(a))
    if (found && !draft.actors.some((b) => keyOf(b) === keyOf(found))) against.set(keyOf(found), found)
  }
  const more = [...against.values()].filter((p) => !draft.recipients.some((r) => keyOf(r) === keyOf(p)))
  if (more.length === 0) return draft
  const asSide = /^(?:CONCEDE|AGREE)$/.test(draft.act) ? more.map(commanded) : more
  return { ...draft, recipients: [...draft.recipients, ...asSide], confidence: less(draft.confidence) }
}

/** "liberated by the heroes", "by our brave men": men whose side is not told, in the mouth of their own. */
function isPraised({ actor, name, text }: Party): boolean {
  return actor === null && [name, text].some((n) => PRAISED.test(n))
}

const PRAISED =
  /\b(?:hero(?:es)?|lions|(?:brave|valiant|heroic|gallant|loyal) (?:men|sons|boys|soldiers|troops|fighters|army|forces))\b|^our (?:men|sons|boys|brothers|lads)$/i

const REPELS = /^(?:repel|repulse|withstand)$/
const BEATS = /^(?:beat|fight|drive|fend|ward|throw)$/

/** "The army said it had repelled three assaults": those it is told to fight made them. */
function withAttackers(draft: Draft, { keyOf, opponents }: Sides): Draft {
  if (draft.act !== 'ASSAULT' || draft.actors.length > 0) return draft
  const { tokens } = draft.sentence
  const deed = tokens[draft.head]
  const over = deed?.deprel === 'obj' ? tokens[deed.head] : undefined
  const back = over && /^(?:back|off|away)$/i.test(tokens[deed!.head + 1]?.text ?? '')
  if (!over || !(REPELS.test(over.lemma) || (back && BEATS.test(over.lemma)))) return draft
  for (const r of draft.recipients) {
    // Whoever attacks a bank need not be whom soldiers fight.
    if (/\b(?:police|guards?|residents|villagers)\b/i.test(r.name)) continue
    const foe = opponents.get(keyOf(r))
    if (foe && !draft.recipients.some((p) => keyOf(p) === keyOf(foe)))
      return { ...draft, actors: [{ ...foe, span: null }], confidence: less(draft.confidence) }
  }
  return draft
}

function needsOpponent(draft: Draft): boolean {
  if (draft.actors.length === 0) return false
  if (draft.act === 'CONCEDE') return draft.recipients.length === 0
  if (draft.act === 'AGREE')
    return draft.recipients.length === 0 && draft.actors.length === 1 && draft.topics.includes('surrender')
  if (draft.act === 'COERCE' && draft.mode === 'seize') return draft.recipients.every(isKit)
  if (draft.act !== 'ASSAULT' || draft.recipients.some(isFighter) || isOfPower(draft)) return false
  return (
    draft.recipients.length === 0 ||
    draft.topics.includes('territory') ||
    (isBattle(draft) && draft.recipients.every((r) => isGround(r, draft))) ||
    draft.recipients.every(isKit)
  )
}

/** "seized power": from whoever had it, and from no foe in the field. */
function isOfPower({ uses, sentence }: Draft): boolean {
  return uses.some((u) => sentence.tokens[u]?.lemma === 'power')
}

/** A push on a town is a push against those who hold it; a shelling or a bomb need not be. */
function isBattle(draft: Draft): boolean {
  const { tokens } = draft.sentence
  return [draft.head, ...draft.uses].some((i) =>
    /^(?:assault|offensive|operation|fighting|battle|advance|push|storm|clear|capture|campaign|incursion)$/.test(
      tokens[i]?.lemma ?? '',
    ),
  )
}

/** "the liberation of the town": taken back from those who held it. */
function isFreed(draft: Draft): boolean {
  const { tokens } = draft.sentence
  const told = (i: number): boolean => /^(?:liberat|recaptur|retak|retook|reclaim)/i.test(tokens[i]?.text ?? '')
  return told(draft.head) || draft.uses.some(told)
}

function isFighter(party: Party): boolean {
  const kind = party.actor === null ? undefined : actorById(party.actor)?.kind
  if (kind) return kind === 'armed-group' || kind === 'military' || kind === 'government' || kind === 'state'
  return FIGHTERS.test(party.name)
}

function sidesIn(drafts: readonly Draft[], scene: Scene): Sides {
  const country = scene.land?.country ?? scene.mainPlace?.country ?? null
  const keys = new Map<Party, string>()
  const keyOf = (party: Party): string => {
    let key = keys.get(party)
    if (key === undefined) {
      const side = spokenFor(party, scene)
      key = campOf(side, country) ?? keyBare(side)
      keys.set(party, key)
    }
    return key
  }
  const counts = new Map<string, Map<string, number>>()
  const names = new Map<string, Map<string, { party: Party; times: number }>>()
  const count = (a: string, b: string): void => {
    if (a === b) return
    const row = counts.get(a) ?? new Map<string, number>()
    row.set(b, (row.get(b) ?? 0) + 1)
    counts.set(a, row)
  }
  const name = (party: Party, weight: number): void => {
    const key = keyOf(party)
    const row = names.get(key) ?? new Map<string, { party: Party; times: number }>()
    if (/\benemy\b/i.test(party.name)) return
    const bare = uncounted(party)
    const word = bare.name.toLowerCase().replace(/^the /, '')
    const entry = row.get(word)
    row.set(word, { party: entry?.party ?? bare, times: (entry?.times ?? 0) + weight })
    names.set(key, row)
  }
  for (const d of drafts) {
    for (const p of [...d.actors, ...d.recipients]) if (isFighter(p)) name(p, d.actors.includes(p) ? 1.5 : 1)
    if (d.act !== 'ASSAULT' && d.act !== 'COERCE' && d.act !== 'CONCEDE' && !isTruceOf(d)) continue
    for (const a of d.actors.filter(isFighter))
      for (const r of (isTruceOf(d) ? d.actors : d.recipients).filter(isFighter)) {
        count(keyOf(a), keyOf(r))
        count(keyOf(r), keyOf(a))
      }
  }
  const best = (key: string): Party | undefined =>
    [...(names.get(key)?.values() ?? [])].sort((a, b) => b.times - a.times)[0]?.party
  const opponents = new Map<string, Party>()
  for (const [key, row] of counts) {
    const [first] = [...row].sort((a, b) => b[1] - a[1])
    const party = first && best(first[0])
    if (party) opponents.set(key, party)
  }
  // One armed group in the whole report: it is whom those who rule fight.
  const group = onlyGroup(scene)
  const ruling = best('rules')
  if (
    group &&
    ruling &&
    !opponents.has('rules') &&
    !best('rises') &&
    !isFarFrom(group, ruling) &&
    !isHelper(group, ruling, drafts, keyOf)
  ) {
    opponents.set('rules', group)
    if (!opponents.has(keyOf(group))) opponents.set(keyOf(group), ruling)
  }
  lendFoes({ drafts, keyOf, isFighter }, opponents)
  // Rebels rebel against those who rule, whoever else is told to be fought.
  const rules = best('rules')
  const rises = best('rises')
  if (rises && rules) {
    if (!opponents.has('rules') || often(counts, 'rules') < 2) opponents.set('rules', rises)
    opponents.set('rises', rules)
  }
  return {
    keyOf,
    opponents,
    best,
    group,
    groupAs: group && calledIn(scene, group),
    fought: foughtMost(drafts),
    forces: forcesNamed(scene, (id) => {
      const state = actorById(id)
      return state !== undefined && isStateOf(state, country)
    }),
  }
}

/** "France condemned the Taliban attack": a state in which a group is not known to act is no foe of its in the field. */
function isFarFrom(group: Party, ruling: Party): boolean {
  const { activeIn = [] } = actorById(group.actor ?? '') ?? {}
  const state = sideOf(ruling)
  return activeIn.length > 0 && state !== null && actorById(state)?.kind === 'state' && !activeIn.includes(state)
}

/** "Israel and Hamas declared ceasefires": whether two stop fighting, which they did with each other. */
function isTruceOf({ act, actors, status, topics }: Draft): boolean {
  return (
    (act === 'AGREE' || act === 'CONCEDE') &&
    actors.length === 2 &&
    status !== 'negated' &&
    topics.includes('ceasefire')
  )
}

/** A person who is told to speak for or to head a side is of that side. */
function spokenFor(party: Party, scene: Scene): Party {
  if (sideOf(party) !== null || party.span === null || isFighter(party)) return party
  return representedBy(scene, { name: party.name, named: true, via: [], span: party.span, actor: party.actor }) ?? party
}

/** The one armed group of the roster that a report names; null for none or several. */
function onlyGroup(scene: Scene): Party | null {
  let found: Party | null = null
  for (const m of scene.mentions.all) {
    if (m.actor === null || m.form === 'pronoun' || !m.actor.startsWith('group/')) continue
    if (found && found.actor !== m.actor) return null
    found ??= {
      name: m.name ?? scene.text.slice(m.span.start, m.span.end),
      text: m.name ?? '',
      span: null,
      actor: m.actor,
    }
  }
  return found
}

const MEN_OF = /\b(rebels|separatists|insurgents|guerrillas|secessionists)(?: (?:from|of|with|in))?(?: the)? $/i

/** "Rebels from the Polisario Front": what the men of the one armed group are called; null where the report does not say it. */
function calledIn({ mentions, text }: Scene, group: Party): string | null {
  for (const { actor, form, span } of mentions.all) {
    if (actor !== group.actor || form === 'pronoun') continue
    const before = MEN_OF.exec(text.slice(Math.max(0, span.start - 32), span.start))?.[1]
    const after = /^ (rebels|separatists|insurgents|guerrillas)\b/i.exec(text.slice(span.end, span.end + 16))?.[1]
    // "The rebels", once meant for it, may be others elsewhere in the report.
    const inside = /\S (rebels|separatists|insurgents|guerrillas)\b/i.exec(
      text.slice(span.start, span.end).replace(/^(?:the|these|those) /i, ''),
    )?.[1]
    const word = before ?? after ?? inside
    if (word) return word.toLowerCase()
  }
  return null
}

/** How often a side is told to fight the one it is told to fight most. */
function often(counts: ReadonlyMap<string, ReadonlyMap<string, number>>, key: string): number {
  return Math.max(0, ...(counts.get(key)?.values() ?? []))
}

function campOf(party: Party, country: string | null): Camp | null {
  const side = sideOf(party)
  const actor = side === null ? capitalOf(party.name) : actorById(side)
  if (actor) return isStateOf(actor, country) ? 'rules' : null
  if (RISES.test(party.name)) return 'rises'
  return RULES.test(party.name) || MEN.test(party.name) ? 'rules' : null
}

function isStateOf(actor: Actor, country: string | null): boolean {
  return actor.kind === 'state' && country !== null && (actor as State).iso === country
}

function keyBare(party: Party): string {
  return sideOf(party) ?? capitalOf(party.name)?.id ?? uncounted(party).name.toLowerCase().replace(/^the /, '')
}
