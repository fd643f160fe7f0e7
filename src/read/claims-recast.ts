// Where the words alone say one act and the parties make it another: a force "backed" by a state gets help, not praise.
import type { Act, Mode, Status, Topic } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { ridersOf } from './act-riders.ts'
import type { ActReading } from './acts.ts'
import type { Draft } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

const BACKING = new Set([
  'back',
  'support',
  'bolster',
  'assist',
  'sustain',
  'prop',
  'reinforce',
  'aid',
  'help',
  'sponsor',
  'backing',
])
/** "The UK is committed to …": the subject of the passive is who promises. */
const DEVOTED = new Set(['commit', 'dedicate', 'determine', 'devote'])
/** What is endorsed rather than helped. */
const ENDORSED =
  /^(?:plan|proposal|deal|agreement|resolution|initiative|effort|ceasefire|truce|bid|idea|statement|call|process|solution|right|candidate|talk|peace|transition|independence|mission|roadmap|referendum|secession|annexation|statehood|sovereignty|autonomy|accession|membership|candidacy|nomination|election|amnesty|decision|move|policy|law|bill|embargo|sanction|inquiry|investigation|probe|withdrawal|release|return|reform|unification|reunification|partition|federalism|dialogue|negotiation|concept|demand|request|position|view|stance|strategy|claim|accord|pact|treaty|compromise|settlement|approach|formula|intervention|invasion|coup|boycott|unity|integrity|arming|creation|establishment|formation|ban|revolution|uprising)$/

/** Whose support is help in the field. */
const ARMED =
  /^(?:adviser|advisor|strike|airstrike|jet|warplane|aircraft|helicopter|gunship|artillery|tank|drone|troop|militia|mercenary|airpower|firepower|marine)s?$/

/** What help keeps going. */
const KEPT_GOING = /^(?:clinic|hospital|school|camp|shelter|kitchen|orphanage|bakery|project|household|ward)$/

/** What is waged: to support it is to take part with help. */
const WAGED =
  /^(?:operation|offensive|campaign|fight|liberation|re-?taking|recapture|advance|assault|force|struggle|training|war|battle|troop|army|militia|police)s?$/

/** "The rebels captured Nadiya Savchenko", "still hold her": a person named is a prisoner, and not taken or held like a town. */
export function asCaptured(reading: ActReading, clause: Clause, isPerson: (head: number) => boolean): ActReading {
  const to = reading.recipient
  const taken = reading.rule === 'ASSAULT/territory' && /^(?:capture|seize|recapture)$/.test(clause.lemma)
  if (!to || !(taken || reading.rule === 'ASSAULT/holds-named-place')) return reading
  if (!isPerson(to.head)) return reading
  return { ...reading, act: 'COERCE', mode: 'arrest', topics: ['detainees'], rule: 'chain/captured' }
}

/** "The rebels handed Abu Ali over to the police": a person, and no town. */
export function asHandedOver(reading: ActReading, clause: Clause, isPerson: (head: number) => boolean): ActReading {
  if (reading.rule !== 'RETREAT/hands-over-town') return reading
  const whom = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  if (!whom || !isPerson(whom.head)) return reading
  return { ...reading, mode: 'release', topics: ['detainees'], recipient: whom }
}

/** "They are responsible for the deaths of hundreds", said by nobody: a charge without an accuser. */
export function isGuiltUnsaid(draft: Draft, reading: ActReading, issued: boolean): boolean {
  return (
    reading.rule === 'ACCUSE/says-guilty' &&
    !issued &&
    draft.speaker === null &&
    draft.actors.length === 0 &&
    draft.recipients.length > 0
  )
}

/** Such a charge, told as the deed of those who are guilty of it. */
export function asDeedOf(draft: Draft): Draft {
  return {
    ...draft,
    act: 'ASSAULT',
    mode: null,
    topics: [...new Set<Topic>(['attack', ...draft.topics])],
    actors: draft.recipients,
    recipients: [],
  }
}

const RECEIVES = /^(?:receive|welcome|host|greet)$/

/** "The king received Mahmoud Abbas", "was received by the premier": a meeting, where persons are on both sides; else what it was, or nothing. */
export function asReceived(
  reading: ActReading | null,
  clause: Clause,
  sentence: Sentence,
  isPerson: (head: number) => boolean,
): ActReading | null {
  if (clause.kind !== 'verb' || !RECEIVES.test(clause.lemma)) return reading
  if (reading && reading.act !== 'SUPPORT' && reading.act !== 'CONSULT') return reading
  const host = clause.args.find((a) => (clause.passive ? a.role === 'agent' || a.prep === 'by' : a.role === 'subject'))
  const guest = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  if (!host || !guest || host.head === guest.head || !isLeader(host.head, sentence, isPerson)) return reading
  if (!isLeader(guest.head, sentence, isPerson)) return reading
  return {
    act: 'CONSULT',
    mode: 'visit',
    kind: null,
    topics: ['talks'],
    actor: host,
    recipient: guest,
    score: 0.74,
    rule: 'chain/received',
    leaning: null,
    uses: [],
  }
}

function isLeader(head: number, { tokens }: Sentence, isPerson: (head: number) => boolean): boolean {
  const token = tokens[head]!
  if (/^(?:he|she|him|her)$/i.test(token.text)) return true
  return isPerson(head) || (token.upos === 'NOUN' && NOUN_CLASSES.leader!.includes(token.lemma.toLowerCase()))
}

/** "Denied the raid", "had nothing to do with it": nothing was asked, so a denial has no mode. */
const DENIES = /^(?:REJECT\/deny|chain\/(?:deny|not>(?:denied|guilty|no-truth|none-of-it)))$/

/** "labelled the group a terrorist organisation": what a state does by law, and no mere word of blame. */
function isListed(clause: Clause, { tokens }: Sentence): boolean {
  for (let i = clause.head + 1; i < tokens.length - 1 && i < clause.head + 16; i++)
    if (
      /^(?:terrorist|terror)$/i.test(tokens[i]!.text) &&
      /^(?:organi[sz]ation|group|entity|movement)s?$/i.test(tokens[i + 1]!.text)
    )
      return true
  return false
}

const FROM_FORCE =
  /^(?:violence|fighting|war|clash(?:e)?|attack|conflict|raid|bombing|shelling|offensive|bombardment|massacre|killing|persecution|atrocity|battle|airstrike|strike|advance|assault)s?$/i
const FOLK = new Set([
  ...NOUN_CLASSES.person!.filter(
    (w) => !/^(?:prisoner|detainee|inmate|hostage|captive|suspect|member|driver|pilot|crew)$/.test(w),
  ),
  'thousand',
  'hundred',
  'million',
  'household',
  'half',
  'most',
])

/** "Thousands have fled last week's violence": people driven from home by force, and no side that gives way. */
function isDrivenOut(reading: ActReading, clause: Clause, sentence: Sentence): boolean {
  const { tokens } = sentence
  const who = reading.actor
  if (!who || clause.negated || clause.modal !== null || !/^(?:flee|exodus)$/.test(clause.lemma)) return false
  const folk = tokens[who.head]!
  const many =
    folk.xpos === 'NNS' || folk.xpos === 'NNPS' || folk.upos === 'NUM' || /^(?:people|most|half)$/i.test(folk.text)
  if (
    !many ||
    !(FOLK.has(folk.lemma.toLowerCase()) || folk.upos === 'NUM' || folk.xpos === 'NNPS' || folk.lemma === 'most')
  )
    return false
  return tokens.some((t) => FROM_FORCE.test(t.text))
}

const OVER = /^(?:over|void|dead|finished|broken|ended|null|invalid|suspended)$/i

/** "Declared the ceasefire over", "called off the truce": the word that ends it instead of beginning it; -1 for none. */
function endOfTruce({ head, lemma }: Clause, { tokens }: Sentence): number {
  if (lemma === 'call') return /^off$/i.test(tokens[head + 1]?.text ?? '') ? head + 1 : -1
  return tokens.findIndex((t, i) => {
    if (i <= head || i > head + 8 || !OVER.test(t.text)) return false
    // "Over the weekend": a word for when.
    if (tokens.some((k) => k.head === t.head && k === tokens[i + 1] && k.deprel === 'det')) return false
    const over = tokens[t.head]
    return t.head === head
      ? /^(?:xcomp|advmod|obj|ccomp|obl|compound:prt)/.test(t.deprel)
      : over?.head === head && over.deprel === 'obj' && /^(?:amod|acl|advmod|xcomp)$/.test(t.deprel)
  })
}

/** The reading as the parties make it; the same one where they change nothing. */
export function recast(reading: ActReading, clause: Clause, sentence: Sentence): ActReading {
  if (DENIES.test(reading.rule) && isDeniedOfAll(clause, sentence)) return { ...reading, mode: null, recipient: null }
  if (reading.mode !== null && DENIES.test(reading.rule)) return { ...reading, mode: null }
  if (reading.act === 'AGREE' && clause.passive && DEVOTED.has(clause.lemma)) {
    const subject = clause.args.find((a) => a.role === 'subject')
    return subject ? { ...reading, actor: subject, recipient: null } : reading
  }
  // "sent Angola thousands of soldiers": given to it, and moved against nobody.
  const given = clause.args.find((a) => a.role === 'indirect')
  if (reading.act === 'MOBILIZE' && given && /^(?:send|lend|dispatch|supply)$/.test(clause.lemma))
    return { ...asHelp(reading), recipient: given }
  if (reading.rule === 'AID/aid-arrives' || reading.rule === 'AID/aid-sets-out') {
    // "a convoy carrying fighters left Douma": people, and no goods.
    const craft = clause.args.find((a) => a.role === 'subject')
    if (!craft || ridersOf(craft.head, treeOf(sentence)).length === 0) return reading
    const rule = `${reading.rule}>RETREAT`
    return { ...reading, act: 'RETREAT', mode: 'withdraw', topics: ['evacuation'], actor: craft, recipient: null, rule }
  }
  if (
    reading.act === 'ACCUSE' &&
    /^(?:label|brand|designate|declare|list|classify)$/.test(clause.lemma) &&
    isListed(clause, sentence)
  )
    return { ...reading, act: 'SANCTION', mode: null, topics: ['sanctions'], rule: `${reading.rule}>SANCTION` }
  const end = reading.rule === 'CONCEDE/declare-truce' ? endOfTruce(clause, sentence) : -1
  if (end >= 0)
    return {
      ...reading,
      act: 'SANCTION',
      mode: 'discontinue',
      rule: `${reading.rule}>SANCTION`,
      uses: [...reading.uses, end],
    }
  if (reading.rule === 'REQUEST/ultimatum' && !asksFor(clause, reading, sentence))
    return {
      ...reading,
      act: 'THREATEN',
      mode: null,
      kind: 'ultimatum',
      leaning: null,
      rule: `${reading.rule}>THREATEN`,
    }
  if (reading.rule === 'ASSAULT/territory' && isSentHome(reading, clause, sentence))
    return { ...reading, act: 'SANCTION', mode: 'expel', topics: [], rule: `${reading.rule}>SANCTION` }
  // "700,000 people were expelled from their homes"
  if (reading.rule === 'SANCTION/expel' && isFromHome(reading, clause, sentence))
    return { ...reading, act: 'COERCE', mode: 'deport', topics: ['displacement'], rule: `${reading.rule}>COERCE` }
  if (reading.rule === 'RETREAT/flee' && isDrivenOut(reading, clause, sentence))
    return {
      ...reading,
      act: 'COERCE',
      mode: 'deport',
      topics: ['displacement'],
      actor: null,
      recipient: reading.actor,
      rule: `${reading.rule}>COERCE`,
    }
  if (reading.rule === 'RETREAT/truce-kept' && isReliefWork(clause, sentence))
    return { ...reading, act: 'SANCTION', mode: 'discontinue', topics: ['aid'], rule: `${reading.rule}>SANCTION` }
  if (/^RETREAT\/(?:evacuate|evacuated)$/.test(reading.rule) && isOwnPeople(reading, clause, sentence))
    return { ...reading, act: 'AID', mode: null, rule: `${reading.rule}>AID` }
  if (reading.act !== 'SUPPORT' || !BACKING.has(clause.lemma)) return reading
  // "backed the deal with Greece": the deal, and not Greece.
  if (clause.kind === 'verb' && reading.uses.some((u) => ENDORSED.test(sentence.tokens[u]!.lemma.toLowerCase())))
    return reading
  // "supported by advisers and air strikes": arms, not praise.
  const by = clause.passive ? clause.args.find((a) => a.role === 'agent' || a.prep === 'by') : undefined
  if (by && clause.kind !== 'noun' && ARMED.test(sentence.tokens[by.head]!.lemma.toLowerCase())) return asHelp(reading)
  const to =
    reading.recipient ??
    clause.args.find((a) => a.prep === 'of' || a.prep === 'for' || a.prep === 'to') ??
    (clause.passive ? clause.args.find((a) => a.role === 'subject') : undefined)
  if (!to) return reading
  const token = sentence.tokens[to.head]!
  if (/^(?:it|which|whose|this|that)$/i.test(token.text)) return reading
  if (WAGED.test(token.lemma.toLowerCase()) && clause.kind === 'verb') return asHelp(reading)
  if (ENDORSED.test(token.lemma.toLowerCase())) return reading
  if (sortOf(token) !== 'party' && !KEPT_GOING.test(token.lemma.toLowerCase())) return reading
  // "support for the court", "for Israel": what is thought of it; for rebels or an army, arms and money.
  if (clause.kind === 'noun' && !/^(?:of|by)$/.test(to.prep ?? '') && !FIGHTERS.has(token.lemma.toLowerCase()))
    return reading
  return { ...asHelp(reading), recipient: to }
}

/** "Of arming rebels in the town of Bunagana, which Kigali denies": it denies the whole, and the town has charged nobody. */
function isDeniedOfAll({ args, relation }: Clause, { tokens }: Sentence): boolean {
  const what = args.find((a) => a.role === 'object')
  if (!what?.shared || !relation.startsWith('acl')) return false
  const { upos, lemma } = tokens[what.head]!
  return upos === 'PROPN' || GROUND.test(lemma)
}
const GROUND =
  /^(?:town|city|village|region|province|district|area|valley|island|port|capital|camp|base|airport|hospital|school|market|border|street|suburb|convoy|bus|plane)$/

/** "The junta expelled French troops": guests whom a government sends home, where no town is taken from them. */
function isSentHome({ actor, recipient }: ActReading, clause: Clause, { tokens }: Sentence): boolean {
  if (clause.lemma !== 'expel' || !actor || !recipient || clause.args.some((a) => a.prep === 'from')) return false
  const who = tokens[actor.head]!
  if (who.upos !== 'PROPN' && !/^(?:junta|government|authority|regime|president|parliament|ruler)$/.test(who.lemma))
    return false
  return tokens.some(
    (t) => t.head === recipient.head && /^(?:amod|compound)$/.test(t.deprel) && /^\p{Lu}/u.test(t.text),
  )
}

const HOMES = /^(?:home|house|village|land|town|area|camp|property|farm|neighbourhood|neighborhood)$/
/** Who is in a country for another state or body. */
const GUESTS =
  /^(?:diplomat|envoy|ambassador|official|worker|staff|agent|spy|officer|soldier|troop|journalist|adviser|observer|employee)$/
const COUNTED = /^(?:hundred|thousand|million|dozen)s?$/

/** Who is driven from home, or is one of very many, is no envoy that is sent away. */
function isFromHome({ recipient }: ActReading, { args }: Clause, { tokens }: Sentence): boolean {
  if (args.some((a) => a.prep === 'from' && HOMES.test(tokens[a.head]!.lemma.toLowerCase()))) return true
  if (!recipient) return false
  const whom = tokens[recipient.head]!
  const guests = tokens.some(
    (t, i) => (i === recipient.head || t.head === recipient.head) && GUESTS.test(t.lemma.toLowerCase()),
  )
  if (guests) return false
  if (COUNTED.test(whom.lemma.toLowerCase())) return true
  const count = tokens.find((t) => t.head === recipient.head && t.deprel === 'nummod')
  return count !== undefined && Number(count.text.replaceAll(',', '')) >= 500
}

const OWN_PEOPLE = /^(?:citizen|national|staff|diplomat|employee|tourist|expatriate|student|worker|personnel)s?$/

/** "evacuated its citizens from Khartoum": brought home, by those who look after them. */
function isOwnPeople(reading: ActReading, clause: Clause, sentence: Sentence): boolean {
  const { actor, recipient } = reading
  if (clause.lemma !== 'evacuate' || !actor || !recipient || actor.head === recipient.head) return false
  return [recipient.head, ...recipient.others].some((i) => OWN_PEOPLE.test(sentence.tokens[i]!.lemma.toLowerCase()))
}

/** Backing that is given in deeds. */
function asHelp(reading: ActReading): ActReading {
  const topics = [...new Set([...reading.topics, 'assistance' as const])]
  return { ...reading, act: 'AID', mode: null, kind: null, topics, rule: `${reading.rule}>AID` }
}

/** Whether an ultimatum says what is to be done: "an ultimatum to leave". */
function asksFor(clause: Clause, reading: ActReading, sentence: Sentence): boolean {
  if (clause.args.some((a) => a.role === 'infinitive' || a.prep === 'for')) return true
  return sentence.tokens.some(
    (t, i) =>
      t.text.toLowerCase() === 'to' &&
      sentence.tokens[i + 1]?.xpos === 'VB' &&
      i > Math.max(clause.head, ...reading.uses),
  )
}

const FIGHTERS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.force!,
  'separatist',
  'faction',
  'group',
  'coalition',
  'side',
])

const RELIEF =
  /^(?:programme|program|nations|un|wfp|unicef|unhcr|ocha|who|icrc|cross|crescent|borders|msf|oxfam|care|agency|agencies|charity|charities|ngo|ngos|children)$/i

/** "The World Food Programme suspended operations": help that ends, not fire that ceases. */
function isReliefWork(clause: Clause, sentence: Sentence): boolean {
  const object = clause.args.find((a) => a.role === 'object')
  if (!object || sentence.tokens[object.head]!.lemma !== 'operation') return false
  const subject = clause.args.find((a) => a.role === 'subject')
  return (
    subject !== undefined &&
    sentence.tokens.some((t) => t.start >= subject.span.start && t.end <= subject.span.end && RELIEF.test(t.text))
  )
}

/** What is promised where it is told to come. */
const GIVEN: ReadonlySet<Act> = new Set<Act>(['AID', 'CONSULT', 'COOPERATE', 'SUPPORT'])

/** Ways to give way that somebody may announce of himself: "said it would free the prisoners". */
const YIELDED: ReadonlySet<string> = new Set(['withdraw', 'release', 'disarm', 'ceasefire'])

function isToCome(clause: Clause): boolean {
  return clause.modal === 'will' || clause.modal === 'would' || clause.tense === 'future'
}

/** "Said the nurses would be freed": whoever says so holds them or speaks for those who do. "Israel's plan to withdraw" is announced. */
function isYieldSaid(mode: Mode | null, clause: Clause, over: string, heard: boolean): boolean {
  if (clause.kind === 'noun') return MEANT_TO.test(clause.lemma)
  if (clause.kind !== 'verb') return false
  if (clause.relation === 'acl' && clause.mark === 'to') return MEANT_TO.test(over)
  return heard && mode === 'release' && clause.passive && !clause.negated && /^(?:will|would)$/.test(clause.modal ?? '')
}
const MEANT_TO = /^(?:plan|promise|pledge|offer|vow|commitment|decision|intention|undertaking)$/

/**
 * Help that is still to come is a promise of it; to say that one will withdraw or free somebody is to give way in words.
 * Help or access that was not given is a refusal: "no aid has come in" is REJECT, whoever is to blame. The act, mode and status
 * as they then are; null where nothing changes.
 */
export function withheld(
  act: Act,
  mode: Mode | null,
  status: Status,
  clause: Clause,
  rule: string,
  over: string,
  own: boolean,
  heard: boolean,
): { act: Act; mode: Mode | null; status: Status } | null {
  if (status === 'planned' && GIVEN.has(act) && clause.kind === 'verb') {
    const promised =
      clause.modal === 'will' ||
      /^(?:commit|committed|pledge|promise|vow|determine|determined|due|set|schedule|scheduled|expect|slate)$/.test(
        over,
      ) ||
      clause.modal === 'would' ||
      // "They meet again next month"
      (act === 'CONSULT' &&
        clause.tense === 'present' &&
        clause.aspect === 'none' &&
        clause.modal === null &&
        clause.mark === null &&
        clause.args.some((a) => a.role === 'subject' && !a.shared)) ||
      clause.tense === 'future' ||
      /^chain\/(?:announce|plan|decide|intend)/.test(rule)
    return promised ? { act: 'AGREE', mode: null, status } : null
  }
  if (act === 'RETREAT' && status === 'planned' && YIELDED.has(mode ?? '') && isYieldSaid(mode, clause, over, heard))
    return { act: 'CONCEDE', mode: null, status }
  if (own && act === 'RETREAT' && YIELDED.has(mode ?? '')) {
    if (status === 'planned' && isToCome(clause)) return { act: 'CONCEDE', mode: null, status }
    if (/^(?:announce|declare)$/.test(over) && clause.aspect === 'progressive' && status !== 'negated')
      return { act: 'CONCEDE', mode: null, status: 'planned' }
  }
  // "Said he would not move a single gun": a refusal.
  if (own && heard && act === 'MOBILIZE' && clause.negated && /^(?:will|would|shall)$/.test(clause.modal ?? ''))
    return { act: 'REJECT', mode: 'yield', status: 'happened' }
  if (status !== 'negated') return null
  if (act === 'AID') return { act: 'REJECT', mode: 'assist', status: 'happened' }
  if (act === 'RETREAT' && mode === 'access') return { act: 'REJECT', mode: 'yield', status: 'happened' }
  return null
}
