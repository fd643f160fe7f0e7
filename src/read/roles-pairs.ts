// Two who are meant by one word, and a body meant by its member: "each country", "the two ministries", "her party", "its air force".

import type { Mention, Party, Span } from '../model/index.ts'
import { actorById, demonymOf } from '../vocab/actors/index.ts'
import { lastPair, lastTalkers, type Memory } from './claims-memory.ts'
import { mentionAt, mentionsIn, toldBefore } from './mention-index.ts'
import { perReport } from './per-report.ts'
import { partiesAt, type RoleContext } from './roles.ts'
import { conjuncts } from './roles-lists.ts'
import { headIn, partyOf, sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { sideOf } from './roles-side.ts'
import type { Scene } from './scene.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

/** Sentences looked back over for the two that a word means. */
const BACK = 4

const BOTH =
  /^(?:each|either|neither|both(?: of the)?|the (?:two|both)|these two|the warring|the rival)\s+(?:\p{L}+\s+)?(\p{L}+)$/iu
const STATES = /^(?:countr(?:y|ies)|nations?|states?|governments?|neighbou?rs?|capitals?)$/i
const BODIES = /^(?:ministr(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|unions?|departments?)$/i

const SIDES =
  /^(?:sides?|part(?:y|ies)|leaders?|presidents?|ministers|men|women|rivals?|foes|enemies|neighbou?rs|armies|factions?|groups?|movements?|delegations?|teams?|camps?)$/i

/** "each country", "the two ministries": the two of that kind named last before; none where one or more than two are in question. */
export function twoMeant(party: Party, context: RoleContext, memory: Memory): Party[] {
  if (party.actor !== null || party.span === null) return []
  const { scene } = context
  const before = scene.text.slice(Math.max(0, party.span.start - 16), party.span.start)
  const opener = /(?:^|\s)((?:each|either|neither|both|the|these)\s+(?:two\s+)?)$/i.exec(before)?.[1] ?? ''
  const noun = BOTH.exec(party.name)?.[1] ?? BOTH.exec(opener + party.name)?.[1]
  if (!noun && /^(?:both|each|the two)$/i.test(party.name)) {
    const joined = subjectsJoined(party.span, context)
    const several = /^each$/i.test(party.name) ? severalOver(party, context) : []
    if (several.length > 0 && joined.length !== 2) return several
    const pair = joined.length === 2 ? joined : lastPair(memory, context.sentence.index)
    return pair.map((p) => ({ ...p, text: party.text, span: party.span }))
  }
  if (!noun) return []
  if (SIDES.test(noun)) {
    const fought = pairIn(party.span, context) ?? lastPair(memory, context.sentence.index)
    // "Neither delegation": those who last met.
    const met = /^(?:delegation|team|camp)/i.test(noun) ? lastTalkers(memory, context.sentence.index) : []
    const pair = met.length > 1 ? met.slice(0, 2) : fought
    return pair.map((p) => ({ ...p, text: party.text, span: party.span }))
  }
  const isState = STATES.test(noun)
  if (!isState && !BODIES.test(noun)) return []
  const stem = noun.toLowerCase().slice(0, 6)
  const fits = (m: Mention): boolean =>
    isState
      ? m.actor?.startsWith('state/') === true && m.form !== 'pronoun'
      : m.type === 'organisation' && m.form === 'name' && (m.name ?? '').toLowerCase().includes(stem)
  const found: Party[] = []
  const { sentences } = scene.findings.doc
  for (let at = context.sentence.index; at >= 0 && at > context.sentence.index - BACK && found.length < 2; at--) {
    const sentence = sentences[at]
    if (!sentence) break
    for (const m of mentionsIn(scene.mentions, {
      start: sentence.start,
      end: Math.min(sentence.end, party.span.start),
    })) {
      if (!fits(m)) continue
      const one = partyOf(m, m.name ?? scene.text.slice(m.span.start, m.span.end), scene.text)
      if (!found.some((p) => sameParty(p, one))) found.push(one)
    }
  }
  if (found.length !== 2) return []
  const { text, span } = party
  return found.map((p) => ({ ...p, text, span }))
}

/** "Talks between A and B ended after both sides left": the two behind the last "between" before a place; null where there is none. */
function pairIn(span: Span, context: RoleContext): Party[] | null {
  const { tree } = context
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    const { text, deprel, head, start } = tree.tokens[i]!
    if (start >= span.start || deprel !== 'case' || text.toLowerCase() !== 'between') continue
    const named = [head, ...conjuncts(tree, head)].flatMap((k) => partiesAt(k, context, 1))
    if (named.length === 2) return named
  }
  return null
}

/** "Neither the army nor the rebels were asked, and both fight on": the two that are the subject before a place; none where there are not two. */
function subjectsJoined(span: Span, context: RoleContext): Party[] {
  const { tree } = context
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    const { deprel, start } = tree.tokens[i]!
    if (start >= span.start || !deprel.startsWith('nsubj') || conjuncts(tree, i).length === 0) continue
    const named = [i, ...conjuncts(tree, i)].flatMap((k) => partiesAt(k, context, 1))
    if (named.length === 2) return named
  }
  return []
}

/** "The two neighbours have fought before, each accusing the other": those who are the subject of what "each" hangs on. */
function severalOver(party: Party, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const own = headIn(party, context.tree)
  const verb = own < 0 ? -1 : tokens[own]!.head
  if (verb < 0 || !/^(?:advcl|conj|parataxis)/.test(tokens[verb]!.deprel)) return []
  const over = tokens[verb]!.head
  const many = kidsOf(context.tree, over).find((k) => tokens[k]!.deprel.startsWith('nsubj') && k < own)
  if (many === undefined || tokens[many]!.xpos !== 'NNS') return []
  return partiesAt(many, context, 1).map((p) => ({ ...p, text: party.text, span: party.span }))
}

/** What crowds of people do. */
const PEOPLE_DO =
  /^(?:flee|leave|cross|march|gather|pour|stream|seek|take|protest|demonstrate|rally|queue|shelter|camp|return|die|starve|escape|displace)$/

/** "The chief told his men to fire. Many refused": of those many who were told of last, and no thing; null where nobody is. */
function someOf(party: Party, context: RoleContext): Party | null {
  if (
    party.actor !== null ||
    !party.span ||
    !/^(?:some|many|several|few|a few|most|all|dozens|hundreds|thousands|scores)$/i.test(party.name)
  )
    return null
  const { scene, sentence } = context
  const { sentences } = scene.findings.doc
  const own = headIn(party, context.tree)
  // "Rebels burned Nanduli. Thousands have fled": people, and none told of.
  const verb = own < 0 ? undefined : context.tree.tokens[context.tree.tokens[own]!.head]
  if (/^(?:dozens|hundreds|thousands|scores)$/i.test(party.name) && PEOPLE_DO.test(verb?.lemma ?? '')) return null
  for (let at = sentence.index; at >= 0 && at >= sentence.index - 1; at--) {
    const told = sentences[at]
    if (!told) break
    const tree = treeOf(told)
    let found: Party | null = null
    for (let i = 0; i < tree.tokens.length; i++) {
      const t = tree.tokens[i]!
      if (t.end > party.span.start) break
      if (t.xpos !== 'NNS' || !/^(?:nsubj|obj|iobj)/.test(t.deprel) || sortOf(t) !== 'party') continue
      // "Soldiers killed hundreds": not of the soldiers.
      if (told === sentence && own >= 0 && t.deprel === 'nsubj' && t.head === tree.tokens[own]!.head) continue
      const named = partiesAt(i, { ...context, sentence: told, tree, clauses: new Map() }, 1)
      const one = named.length === 1 ? named[0]! : null
      if (one && (found === null || t.deprel !== 'nsubj')) found = one
    }
    if (found) return { ...found, text: party.text, span: party.span }
  }
  return null
}

/** Letters of what somebody has, at the most. */
const MOST_LETTERS = 48

/** "Its air force", "their leaders", "his government": of whom, where a name stands for the possessor; null elsewhere. */
export function armOf(party: Party, context: RoleContext): Party | null {
  const words = /^(?:its|their|his|her)\s+(?:own\s+)?(.+)$/i.exec(party.name)
  if (party.actor !== null || !words || !party.span || words[1]!.length > MOST_LETTERS) return null
  const { tree, scene } = context
  const head = headIn(party, context.tree)
  const owner = head < 0 ? undefined : kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'nmod:poss')
  const mention = owner === undefined ? null : mentionAt(scene.mentions, tree.tokens[owner]!)
  if (mention?.form !== 'pronoun') return null
  const name = mention.name ?? describedOwner(mention, context)
  const land = /^(?:country|nation|homeland)$/i.test(words[1]!) ? landOf(mention, name) : null
  if (land) return { ...party, name: land.name, actor: land.id }
  if (!name || (mention.name && !/^\p{Lu}/u.test(name))) return null
  const state = mention.actor?.startsWith('state/') ? actorById(mention.actor)?.name : undefined
  return { ...party, name: `${state ?? name}${/s$/.test(state ?? name) ? "'" : "'s"} ${words[1]}` }
}

/** "his country": the state a roster person or a described one belongs to, "the Norwegian diplomat"; null where none is told. */
function landOf(mention: Mention, name: string | null): { readonly name: string; readonly id: string } | null {
  const side = mention.actor === null ? null : sideOf({ name: name ?? '', actor: mention.actor })
  const state = side?.startsWith('state/') ? actorById(side) : undefined
  if (state) return state
  for (const word of mention.name === null ? (name ?? '').split(' ') : []) {
    const people = /^\p{Lu}/u.test(word) ? demonymOf(word) : undefined
    if (people) return people
  }
  return null
}

/** Whom a possessor looks back to that is only described: "the pilot" of "his government"; null for none and for those with more words. */
function describedOwner(mention: Mention, { scene }: RoleContext): string | null {
  const before = toldBefore(scene.mentions, mention, mention.span.start)
  if (before?.form !== 'description' || before.name) return null
  const words = scene.text.slice(before.span.start, before.span.end).replace(/\s+/g, ' ')
  return words.length <= MOST_LETTERS && /^(?:the|this|that|an?)\b/i.test(words)
    ? words.replace(/^(?:The|An?|an?) /, 'the ')
    : null
}

/** "her party said": the one party that the report names; null where it names none or several. */
export function partyOfMember(party: Party, context: RoleContext): Party | null {
  if (party.actor !== null || !/^(?:her|his|their|my|our) (?:own )?party$/i.test(party.name)) return null
  const only = onlyParty(context.scene)
  return only && { name: only.name ?? '', text: party.text, span: party.span, actor: only.actor }
}

const onlyParties = perReport<Scene, Mention | null>()

/** The first mention of the one party a report names; null for none or several. Looked for once a report. */
function onlyParty(scene: Scene): Mention | null {
  const before = onlyParties.get(scene)
  if (before !== undefined) return before
  const named = scene.mentions.all.filter(
    (m) => m.form === 'name' && m.actor !== null && actorById(m.actor)?.kind === 'party',
  )
  const only = named.every((m) => m.actor === named[0]?.actor) ? (named[0] ?? null) : null
  onlyParties.set(scene, only)
  return only
}

/** The parties with what is meant by "each country", "its army" and "her party" named. */
export function withMeant(list: readonly Party[], context: RoleContext, memory: Memory): readonly Party[] {
  let changed = false
  const named = list.flatMap((p) => {
    const two = twoMeant(p, context, memory)
    const one = two.length > 0 ? null : (someOf(p, context) ?? partyOfMember(p, context) ?? armOf(p, context))
    if (two.length === 0 && !one) {
      const each = /^each$/i.test(p.name)
      changed ||= each
      return each ? [] : [p]
    }
    changed = true
    return one ? [one] : two
  })
  return changed ? named : list
}
