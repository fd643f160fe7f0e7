// The two sides of an act of peace: what is handed over, laid down, sent or set up is nobody, those a deal is between are its parties,
// and who brought it about is none of them.
import type { Act, Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { wordSet } from '../vocab/word-set.ts'
import { isCraft } from './act-riders.ts'
import type { ActReading } from './acts.ts'
import { OF_PEACE } from './claims-peace.ts'
import { othersOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { partiesAt, type RoleContext } from './roles.ts'
import { isSomebodyAt, partiesBehind } from './roles-behind.ts'
import { receiversIn } from './roles-frames.ts'
import { apartFromOwn } from './roles-given.ts'
import { behindCarriers, buyersOf, dealersAround, donorsOf, handedTo, postedIn, promisedTo } from './roles-handed.ts'
import { headIn, sameParty } from './roles-phrases.ts'
import { isOffered } from './roles-together.ts'
import { caseOf, kidsOf, type Tree } from './sentence-tree.ts'

/** Who does something and to whom. */
interface Sides {
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
}

/** What each of two does to the other. */
const MUTUAL: ReadonlySet<Act> = new Set<Act>(['AGREE', 'COOPERATE', 'CONSULT'])
/** Acts in which what is one's own is given up, and is not the other side. */
const GIVES_UP: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'RETREAT'])

const MONEY: ReadonlySet<string> = new Set(NOUN_CLASSES.money)
const FORCES: ReadonlySet<string> = new Set(NOUN_CLASSES.force)
const BELONGINGS = wordSet(`
  mission presence arsenal programme program embassy consulate base border position demand claim siege blockade
  campaign operation offensive deployment stance policy law office post mandate membership`)
const MAKES = wordSet(
  `form create establish found launch build rebuild open host hold convene appoint install launch organise organize deploy`,
)
const WORKS = wordSet(
  'road bridge railway airport port dam pipeline project programme program construction reconstruction work highway',
)
const SENDS = wordSet('send deploy commit contribute provide dispatch offer pledge lend second rotate')
const TRADES = wordSet('exchange swap trade')
const BROKERS = wordSet('broker mediate facilitate arrange negotiate secure midwife')
const FEASTS = /^(?:Eid|Ramadan|Christmas|Easter|Ashura|Nowruz|Yule|Diwali|Passover|Hanukkah|Thingyan)$/
const OWN = /^(?:its|their|his|her|our|my)$/i

/** The sides as they are meant; the same ones for an act that is none of peace. */
export function sidesOfPeace(told: Sides, reading: ActReading, clause: Clause, context: RoleContext): Sides {
  if (!OF_PEACE.has(reading.act)) return told
  const given = withThoseBehind(told, reading, clause, context)
  const between = broughtTogether(reading, clause, context)
  if (between.length > 1) return { actors: between, recipients: between.slice(1) }
  const there = given.actors.length === 0 ? thoseThere(reading, clause, context) : []
  if (there.length > 0) return { actors: [...there, ...given.recipients], recipients: given.recipients }
  // "Villagers were evacuated": they do not do it to themselves.
  const own = given.actors.length > 0 && given.actors.every((a) => given.recipients.some((r) => sameParty(a, r)))
  if (own && /^RETREAT\/evacuat/.test(reading.rule)) return { actors: [], recipients: given.recipients }
  const { actors } = given
  const promised = promisedBehind(reading, clause, context)
  if (promised) return { actors, recipients: promised }
  const traded = tradedIn(reading, clause, context)
  const kept = given.recipients.filter((p) => !traded.includes(p) && !isNobody(p, reading, clause, actors, context))
  const rest = traded.length > 0 ? kept.filter((p) => !isGoods(p, clause, context)) : kept
  if (rest.length === given.recipients.length && rest.length > 0) return given
  if (rest.length > 0) return { actors, recipients: rest }
  if (actors.length > 1 && MUTUAL.has(reading.act) && !isOffered(reading, clause, context))
    return { actors, recipients: actors.slice(1) }
  const found = elsewhere(reading, clause, actors, context)
  return given.recipients.length === 0 && found.length === 0 ? given : { actors, recipients: found }
}

/** The sides with those put in who stand behind carriers and goods, get the dead, or made the deal. */
function withThoseBehind(told: Sides, reading: ActReading, clause: Clause, context: RoleContext): Sides {
  const dealers = told.actors.length === 0 && told.recipients.length > 0 ? dealersAround(reading, clause, context) : []
  if (dealers.length > 0) {
    const others = told.recipients.filter((p) => !dealers.some((d) => sameParty(d, p)))
    return others.length > 0 ? { actors: [...dealers, ...others], recipients: others } : told
  }
  // "a meeting on aid with a convoy waiting": nobody talks to lorries.
  if (reading.act === 'CONSULT') {
    const talks = (p: Party): boolean => {
      const head = p.actor === null ? headIn(p, context.tree) : -1
      return head < 0 || !isCraft(head, context.tree)
    }
    if (![...told.actors, ...told.recipients].every(talks))
      return { actors: told.actors.filter(talks), recipients: told.recipients.filter(talks) }
  }
  const posted = postedIn(reading, clause, context)
  if (posted.length > 0)
    return { actors: posted, recipients: told.recipients.filter((p) => !posted.some((d) => sameParty(d, p))) }
  const given = told.actors.length > 0 ? told.actors : donorsOf(reading, clause, context)
  const actors = behindCarriers(given, reading, context).filter((p) => !/^(?:troop|force)$/i.test(p.name))
  const to = handedTo(reading, clause, actors, context)
  if (actors.length === told.actors.length && actors.every((a, i) => a === told.actors[i]) && to.length === 0)
    return told
  return { actors, recipients: to.length > 0 ? to : told.recipients }
}

/** "Annan was in Damascus for talks with Assad": who is there talks. */
function thoseThere(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'CONSULT' || clause.kind !== 'noun' || reading.actor) return []
  const { tokens } = context.tree
  if (caseOf(context.tree, clause.head) !== 'for') return []
  let at = tokens[clause.head]!.head
  for (let steps = 3; steps > 0 && at >= 0; steps--) {
    const kids = kidsOf(context.tree, at)
    if (kids.some((k) => tokens[k]!.deprel === 'cop')) {
      const who = kids.find((k) => tokens[k]!.deprel === 'nsubj')
      return who === undefined || !isSomebodyAt(who, context)
        ? []
        : unique([who, ...othersOf(context.tree, who)].flatMap((h) => partiesAt(h, context, 1)))
    }
    at = tokens[at]!.head
  }
  return []
}

/** "Qatar brokered a deal between Israel and Hamas": the deal is between those two. */
function broughtTogether(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AGREE' || clause.kind !== 'verb') return []
  // "a pact between Sudan and Chad was concluded"
  if (!BROKERS.has(clause.lemma) && !(clause.passive && !clause.args.some((a) => a.role === 'agent'))) return []
  const deal = clause.args.find((a) => (clause.passive ? a.role === 'subject' : a.role === 'object'))
  const inside = deal ? (context.clauses.get(deal.head)?.args ?? []) : []
  const between = [...inside, ...clause.args].find((a) => a.role === 'oblique' && a.prep === 'between')
  if (!between) return []
  return unique([between.head, ...between.others].flatMap((h) => partiesAt(h, context, 0)))
}

function unique(list: readonly Party[]): Party[] {
  return list.filter((p, i) => list.findIndex((q) => sameParty(p, q)) === i)
}

/** Recipients that are what is exchanged: "agreed to swap hostages for prisoners". */
function tradedIn(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const verb = [clause.head, ...reading.uses].find((u) => TRADES.has(tokens[u]?.lemma ?? ''))
  if (verb === undefined) return []
  const goods = kidsOf(context.tree, verb).filter(
    (k) => tokens[k]!.deprel === 'obj' || (tokens[k]!.deprel === 'obl' && caseOf(context.tree, k) === 'for'),
  )
  return goods.flatMap((k) => [k, ...othersOf(context.tree, k)]).flatMap((k) => partiesAt(k, context, 1))
}

function isGoods(party: Party, clause: Clause, context: RoleContext): boolean {
  const head = headIn(party, context.tree)
  if (head < 0 || party.actor !== null) return false
  const { deprel } = context.tree.tokens[head]!
  return deprel === 'obj' || (clause.head < head && caseOf(context.tree, head) === 'for')
}

/** Arms, sums, what is one's own and what is only set up or sent: no other side. */
function isNobody(
  party: Party,
  reading: ActReading,
  clause: Clause,
  actors: readonly Party[],
  context: RoleContext,
): boolean {
  const { tree } = context
  const head = headIn(party, tree)
  if (head < 0) return false
  const token = tree.tokens[head]!
  // "agreed to cooperate against the traffickers"
  if (MUTUAL.has(reading.act) && caseOf(tree, head) === 'against') return true
  if (token.upos === 'SYM' || (token.upos === 'PROPN' && FEASTS.test(token.text))) return true
  // "along their border"
  if (token.deprel === 'nmod:poss' && OWN.test(token.text))
    return GIVES_UP.has(reading.act) && (party.actor === null || actors.some((a) => sameParty(a, party)))
  // "were taken to Idlib", "left for Goma": where to, and nobody's side.
  if (reading.act === 'RETREAT' && reading.mode === 'withdraw' && isCraft(head, tree)) return true
  if (reading.act === 'RETREAT' && reading.mode === 'withdraw' && !HANDS.test(clause.lemma))
    if (/^(?:to|for|into|towards?)$/.test(caseOf(tree, head)) && isGround(head, context)) return true
  // "surrendered from the group's last holdout"
  if (reading.act === 'CONCEDE' && token.deprel === 'nmod:poss' && token.head >= 0)
    if (/^(?:from|in|at|near|after|during)$/.test(caseOf(tree, token.head))) return true
  if (token.upos !== 'NOUN' || (party.actor !== null && !/^military\//.test(party.actor))) return false
  const lemma = token.lemma.toLowerCase().replace(/^(troop|force)s$/, '$1')
  if (MONEY.has(lemma) && !/^(?:fund|bank)$/.test(lemma)) return true
  if (isKind(lemma, KIND.weapon) && !FORCES.has(lemma)) return true
  if (/^(?:weapon|arm|rifle|gun)s?$/.test(lemma)) return true
  // "agreed to begin joint patrols": what they do together.
  if (lemma === 'patrol' && MUTUAL.has(reading.act)) return true
  if (reading.act === 'AID' && WORKS.has(lemma)) return true
  const verb = tree.tokens[token.head]
  const isObject = token.deprel === 'obj' && verb?.upos === 'VERB'
  if (reading.act === 'AID' || reading.act === 'AGREE')
    if (isObject && SENDS.has(verb.lemma) && (FORCES.has(lemma) || isKind(lemma, KIND.vehicle | KIND.platform)))
      return true
  if (!GIVES_UP.has(reading.act) || reading.mode === 'release') return false
  if (reading.act === 'AGREE' && isObject && token.head !== clause.head && makes(token.head, tree)) return true
  if (reading.mode === 'disarm' && isObject && isKind(lemma, KIND.platform | KIND.vehicle)) return true
  const owned = kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nmod:poss' && OWN.test(tree.tokens[k]!.text))
  return owned && (FORCES.has(lemma) || BELONGINGS.has(lemma)) && isObject
}

const HANDS = /^(?:hand|cede|return|yield|give|surrender|turn|transfer|relinquish|leave|abandon)$/

const LEAVES =
  /^(?:leave|withdraw|pull|depart|quit|exit|vacate|abandon|move|retreat|return|go|drive|march|walk|departure|withdrawal|exit|pullout|pull-out|retreat)$/

/** Those a retreat is to, without the ground that is left. */
export function apartFromGround(
  told: readonly Party[],
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
): readonly Party[] {
  if (reading.act !== 'RETREAT') return told
  return told.filter((p) => {
    const head = headIn(p, context.tree)
    return head < 0 || !isGroundLeft(head, clause, reading.uses, context)
  })
}

/** "left Kosovo", "pulled back from the coastal road", "returned to its barracks": ground that is left, or one's own to go back to. */
function isGroundLeft(head: number, { lemma }: Clause, uses: readonly number[], context: RoleContext): boolean {
  const { tree } = context
  if (!LEAVES.test(lemma) && !uses.some((u) => LEAVES.test(tree.tokens[u]!.lemma))) return false
  const { upos, deprel, lemma: noun } = tree.tokens[head]!
  const site = upos === 'NOUN' && isKind(noun, KIND.place | KIND.site)
  const prep = caseOf(tree, head)
  if (deprel === 'obj' ? lemma !== 'return' : /^(?:from|out|of|off)$/.test(prep)) return site || isGround(head, context)
  return prep === 'to' && site && kidsOf(tree, head).some((k) => OWN.test(tree.tokens[k]!.text))
}

function isGround(head: number, { scene, tree }: RoleContext): boolean {
  return mentionAt(scene.mentions, tree.tokens[head]!)?.type === 'location'
}

function makes(verb: number, tree: Tree): boolean {
  const { lemma } = tree.tokens[verb]!
  return MAKES.has(lemma) || (lemma === 'set' && tree.tokens[verb + 1]?.text.toLowerCase() === 'up')
}

const VOWS =
  /^(?:commitment|support|backing|help|assistance|pledge|promise|readiness|willingness|determination|solidarity)$/

/** The other side where the words of the act name none: behind what is promised, or where the help goes. */
function elsewhere(reading: ActReading, clause: Clause, actors: readonly Party[], context: RoleContext): Party[] {
  if (reading.act === 'AGREE') return promisedTo(reading, clause, context)
  if (reading.act !== 'AID' || clause.kind !== 'verb' || actors.length === 0) return []
  const buyers = buyersOf(clause, context)
  if (buyers.length > 0) return buyers
  // "sent a team of doctors": nobody is helped whom it sends.
  const to = apartFromOwn(
    reading,
    clause,
    receiversIn({ ...reading, recipient: null }, clause, context, actors),
    context,
  )
  const fit = to.filter((p) => !isNobody(p, reading, clause, actors, context))
  return fit.length > 0 ? fit : helpedThere(clause, actors, context)
}

/** Words behind the verb in which the place that is helped is looked for. */
const NEAR = 24

/** "gave 50 million euros to promote investment in Ethiopia": with nobody named, it goes to the land. */
function helpedThere(clause: Clause, actors: readonly Party[], context: RoleContext): Party[] {
  const { tree, scene } = context
  for (let k = clause.head + 1; k < Math.min(tree.tokens.length, clause.head + NEAR); k++) {
    const token = tree.tokens[k]!
    if (token.text === ';') return []
    if (token.upos !== 'PROPN' || !/^(?:nmod|obl)/.test(token.deprel)) continue
    if (!/^(?:in|for|across|throughout|to|into)$/.test(caseOf(tree, k))) continue
    // "sent a team of generals to the talks in Doha": where they are held.
    if (/^(?:talk|negotiation|summit|meeting|conference|round)$/.test(tree.tokens[token.head]?.lemma ?? '')) continue
    const mention = mentionAt(scene.mentions, token)
    if (mention?.type !== 'location' || mention.form !== 'name') continue
    const found = [k, ...othersOf(tree, k)].flatMap((h) => partiesAt(h, context, 1))
    return unique(found).filter((p) => !actors.some((a) => sameParty(a, p)))
  }
  return []
}

/** Who is promised something by a noun of its own: "reaffirmed the government's commitment to help the displaced". */
function promisedBehind(reading: ActReading, clause: Clause, context: RoleContext): Party[] | null {
  if (reading.act !== 'AGREE' || clause.kind !== 'verb') return null
  const { tokens } = context.tree
  const noun = clause.args.find((a) => a.role === 'object' && VOWS.test(tokens[a.head]!.lemma))
  if (!noun || clause.args.some((a) => a.role === 'indirect' || (a.prep === 'to' && isSomebodyAt(a.head, context))))
    return null
  const owner = kidsOf(context.tree, noun.head).find((k) => tokens[k]!.deprel === 'nmod:poss')
  if (owner === undefined) return null
  return partiesBehind([noun.head], 'AGREE', context, [
    ...partiesAt(owner, context, 1),
    ...clause.args.filter((a) => a.role === 'subject').flatMap((a) => partiesAt(a.head, context, 1)),
  ])
}
