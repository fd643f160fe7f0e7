// Topics that follow from an act with its parties and a few words together: arms given are military help, an end to the fighting
// is a ceasefire, who leaves is withdrawn or evacuated. What single words tell is in topic-words.ts.
import type { Act, Kind, Mode, Party, Span, Topic } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { topicsOfWord } from '../vocab/acts/topics.ts'
import type { Sentence, Token } from './syntax-types.ts'
import { addTopicsIn } from './topic-words.ts'

/** What the topics of an act are weighed by. */
export interface Deed {
  readonly act: Act
  readonly mode: Mode | null
  readonly kind: Kind | null
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  /** The words of its evidence. */
  readonly span: Span
  readonly sentence: Sentence
}

const UPROOTED =
  /\b(?:migrants?|refugees?|asylum[- ]seekers?|displaced|evacuees|returnees|deportees|exiles|uprooted|expellees)\b/i
const PEOPLE: ReadonlySet<string> = new Set([...NOUN_CLASSES.person!, ...NOUN_CLASSES.detainee!])
const FORCES: ReadonlySet<string> = new Set([...NOUN_CLASSES.force!, ...NOUN_CLASSES.armed!])
const ARMED_BODY =
  /\b(?:army|armies|forces?|troops|soldiers?|rebels?|fighters?|militias?|militants?|insurgents?|paramilitar(?:y|ies)|guerrillas?|brigades?|battalions?|front|peshmerga|marines|navy|police|mujahid(?:in|een))\b/i
const WORDY: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'AGREE', 'CONCEDE', 'SUPPORT', 'REJECT', 'CONSULT', 'RETREAT'])
/** Acts of words, which are about whatever their evidence names. */
const OF_WORDS: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'PROTEST'])
const ASKS: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'REJECT'])

const forms = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`)
const ENDS = forms('end halt stop cease cessation pause suspend suspension stoppage')
const FIGHTS = forms(
  'fighting hostility war violence bloodshed conflict combat killing carnage shooting firing bloodbath',
)
const FIRE = forms('fire shoot fight fire')
const BREAKS = forms('break breach flout ignore collapse disregard')
const PACTS = forms('truce ceasefire cease-fire agreement accord deal treaty pact convention resolution')
const LEAVES = forms('leave depart departure quit vacate move relocate')
const CARRIED = forms('evacuate evacuation bus airlift deal swap')
/** What those leave whom nobody brings out: land, not a town under fire. */
const LAND = forms('countryside home homeland village hamlet farm land field valley hill plain province')
const BROUGHT = forms(
  'bus lorry truck ambulance convoy ship ferry plane escort corridor agreement term passage permit allow let',
)
const PRESSES = forms('press pressure convince persuade influence')
const TIES = forms('diplomat envoy ambassador consul consulate embassy attache attaché mission')
const JOINED = forms('navy army force coalition defence defense troop military patrol')
const STRUGGLE = forms('fight defeat struggle combat confront counter')
const MINES = /^(?:mines?|mined|landmines?|demining|chlorine|sarin|ieds?|vbieds?|napalm|phosphorus|novichok)$/i
const PORTS = forms('port harbour harbor strait')
const AIR = forms('airport airspace airfield')
const ROADS = forms('road route highway entrance approach')
const WHOLE = forms('all every only last main both supply')
const HOLDS = forms('hold stage organise organize delay postpone schedule call cancel boycott disrupt rig')
const HANDS = forms('hand give return transfer cede share seize grab relinquish cling surrender take yield')
const WAYS = forms(
  'border crossing road route checkpoint gate boat ambulance convoy bridge frontier highway door lawyer',
)
const HELPS =
  /\b(?:aid|relief|humanitarian|charity|M[ée]decins|Doctors|Red (?:Cross|Crescent)|Food|UNICEF|UNHCR|WFP|MSF|Oxfam|OCHA)\b/
const WORK = forms('work operation activity service programme program delivery distribution mission')

/** The topics with those that follow from the act, its parties and its words together. */
export function withDeed(topics: readonly Topic[], deed: Deed): readonly Topic[] {
  const all = new Set(topics)
  const { act, mode, actors, recipients, span, sentence } = deed
  const inside = tokensIn(sentence, span)
  const has = (words: RegExp): boolean => inside.some((t) => words.test(t.lemma))
  if (OF_WORDS.has(act)) addTopicsIn(all, span, act, sentence, wordsOf(actors, span), -1)
  if (
    !all.has('displacement') &&
    [...actors, ...recipients].some((p) => UPROOTED.test(p.text) || UPROOTED.test(p.name))
  )
    all.add('displacement')
  if (WORDY.has(act) && endsFight(inside, act)) all.add('ceasefire')
  if (has(BREAKS) && breaksPact(inside)) all.add('violation')
  if (act !== 'AID' && handsPower(inside)) all.add('transition')
  if (deed.kind === 'ultimatum') all.add('ultimatum')
  switch (act) {
    case 'AID':
    case 'AGREE':
      if (all.has('weapons') && (act === 'AID' || all.has('aid') || all.has('assistance'))) all.add('assistance')
      if (act === 'AID' && recipients.length > 0 && all.size === 1 && all.has('aid') && recipients.every(isArmed)) {
        all.delete('aid')
        all.add('assistance')
      }
      break
    case 'REQUEST':
      if (has(PRESSES)) all.add('leverage')
      if (has(LEAVES) && all.size === 0) all.add(moversArmed(deed, inside) ? 'withdrawal' : 'evacuation')
      break
    case 'SANCTION':
      if (mode === 'expel') all.add(has(TIES) || recipients.length === 0 ? 'sanctions' : 'displacement')
      else if (mode === 'convict') {
        if (all.size === 0) all.add('detainees')
      } else if (mode === null) all.add('sanctions')
      else if (all.size === 0 && (has(WORK) || actors.some((p) => HELPS.test(p.name))))
        all.add(actors.some((p) => HELPS.test(p.name)) ? 'aid' : 'sanctions')
      break
    case 'COERCE':
      if (mode === 'restrict' && recipients.some((p) => HELPS.test(p.name))) all.add('access')
      if (mode === 'restrict' && cutsOff(inside)) all.add('siege')
      if (mode === 'restrict' && all.size === 0) {
        // A port is what a town lives by; a town whose airport is shut is not shut in.
        if (has(PORTS)) all.add('siege')
        if (has(PORTS) || has(AIR) || has(WAYS)) all.add('access')
      }
      if (mode === 'deport' && !all.has('detainees')) all.add('displacement')
      break
    case 'THREATEN':
      if (mode === 'violence') all.add('attack')
      else if (all.size === 0 && (mode === 'relations' || mode === 'restrict')) all.add('sanctions')
      break
    case 'COOPERATE':
      if (has(JOINED) || all.size === 0) all.add('assistance')
      break
    case 'SUPPORT':
      if (has(STRUGGLE)) all.add('assistance')
      break
    case 'ASSAULT':
      if (inside.some((t) => MINES.test(t.text))) all.add('weapons')
      break
    default:
  }
  if (act !== 'ASSAULT' && !all.has('displacement') && inside.some((t) => UPROOTED.test(t.text)))
    all.add('displacement')
  if (mode === 'assist' && ASKS.has(act) && all.size === 0) all.add('assistance')
  if (mode === 'meet' && ASKS.has(act)) all.add('talks')
  if (act === 'RETREAT' && mode === 'withdraw' && all.has('evacuation') && !has(CARRIED)) {
    if (moversArmed(deed, inside)) all.add('withdrawal')
    else if (goesOfItself(deed, inside)) {
      all.delete('evacuation')
      all.add('displacement')
    }
  }
  if ((act === 'CONCEDE' || act === 'REQUEST' || act === 'AGREE') && all.has('evacuation') && !all.has('surrender'))
    if (!has(CARRIED) && moversArmed(deed, inside)) {
      all.delete('evacuation')
      all.add('withdrawal')
    }
  if (LETTING.has(act) && letsOut(inside)) {
    all.add('evacuation')
    all.delete('withdrawal')
  }
  return [...all]
}

/** Acts by which people are let out of a town, promised it, asked for it or refused it. */
const LETTING: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'REQUEST', 'REJECT', 'RETREAT'])
const LETS = forms('let allow permit')
const GOES_OUT = forms('leave depart pass evacuate')
const HELPLESS = forms(
  'family civilian resident inhabitant woman child wounded sick patient people elderly student villager townspeople injured foreigner pilgrim',
)

/** "Let the families pass through the gate", "the wounded would be allowed to leave": people who bear no arms are let out. */
function letsOut(inside: readonly Token[]): boolean {
  const at = inside.findIndex((t) => LETS.test(t.lemma))
  if (at < 0) return false
  const goes = inside.findIndex((t, i) => i > at && i <= at + 8 && GOES_OUT.test(t.lemma) && t.upos === 'VERB')
  if (goes < 0) return false
  const between = inside.slice(at + 1, goes)
  return isHelpless(between) || (inside[at]!.text.endsWith('ed') && isHelpless(inside.slice(Math.max(0, at - 7), at)))
}

function isHelpless(who: readonly Token[]): boolean {
  return (
    who.some((t) => HELPLESS.test(t.text.toLowerCase()) || HELPLESS.test(t.lemma)) &&
    !who.some((t) => FORCES.has(t.lemma))
  )
}

function tokensIn(sentence: Sentence, span: Span): readonly Token[] {
  return sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
}

function wordsOf(parties: readonly Party[], span: Span): Span | null {
  return parties.find((p) => p.span !== null && p.span.start >= span.start && p.span.end <= span.end)?.span ?? null
}

/** "An end to the fighting", "to stop shooting", "halt the bloodshed": an end to what both do. */
function endsFight(inside: readonly Token[], act: Act): boolean {
  return inside.some((t, i) => {
    if (/^(?:hold|cease)$/.test(t.lemma)) return inside.slice(i + 1, i + 4).some((x) => FIRE.test(x.lemma))
    if (!ENDS.test(t.lemma)) return false
    return inside
      .slice(i + 1, i + 7)
      .some((x) => FIGHTS.test(x.lemma) || (act === 'CONCEDE' && topicsOfWord(x.lemma).includes('attack')))
  })
}

/** "Blocks all roads", "cut the only road": nothing comes in. */
function cutsOff(inside: readonly Token[]): boolean {
  return inside.some(
    (t, i) => ROADS.test(t.lemma) && inside.slice(Math.max(0, i - 3), i).some((x) => WHOLE.test(x.text.toLowerCase())),
  )
}

/** "Hold the vote", "hand over power": who rules next is decided. */
function handsPower(inside: readonly Token[]): boolean {
  return inside.some((t, i) => {
    if (t.upos !== 'NOUN') return false
    const near = inside.slice(Math.max(0, i - 5), i)
    if (t.lemma === 'vote' || t.lemma === 'poll') return near.some((x) => HOLDS.test(x.lemma))
    return t.lemma === 'power' && near.some((x) => HANDS.test(x.lemma))
  })
}

/** "Thousands have left the countryside", "families left their villages": people go because of the war, and nobody brings them out. */
function goesOfItself({ sentence, recipients }: Deed, inside: readonly Token[]): boolean {
  const at = inside.findIndex((t) => t.lemma === 'leave' && t.upos === 'VERB')
  if (at < 0 || recipients.some((p) => p.actor !== null) || sentence.tokens.some((t) => BROUGHT.test(t.lemma)))
    return false
  const perfect = inside.slice(Math.max(0, at - 3), at).some((t) => t.lemma === 'have')
  const left = inside.slice(at + 1, at + 5)
  return (
    left.some((t) => LAND.test(t.lemma)) ||
    (perfect && left.some((t) => /^(?:town|city|area|district|country)$/.test(t.lemma)))
  )
}

/** "Broke the truce", "breached the accord". */
function breaksPact(inside: readonly Token[]): boolean {
  return inside.some((t, i) => BREAKS.test(t.lemma) && inside.slice(i + 1, i + 7).some((x) => PACTS.test(x.lemma)))
}

/** Whether a party bears arms, by its name or as the roster knows it. */
export function isArmed({ name, actor }: Party): boolean {
  return ARMED_BODY.test(name) || actor?.startsWith('group/') === true
}

/** Whether those who are to leave, or do, bear arms: the words say so, or else the parties. */
function moversArmed({ act, actors, recipients }: Deed, inside: readonly Token[]): boolean {
  if (inside.some((t) => FORCES.has(t.lemma))) return true
  if (inside.some((t) => PEOPLE.has(t.lemma))) return false
  const movers = act === 'REQUEST' ? recipients : actors
  return movers.length > 0 && movers.every(isArmed)
}
