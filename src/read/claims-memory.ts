// What was told before in the same report: the last deed and its doer, for "the attack" and "the bombing" that name nobody.
import type { Act, Mode, Party, Place, Topic } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'
import type { Sentence } from './syntax-types.ts'

/** At most so many sentences back a deed is still meant by "the attack". */
const FAR = 8

interface Deed {
  readonly act: Act
  readonly mode: Mode | null
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly sentence: number
}

/** Grows sentence by sentence; holds only the last deeds, so its size does not depend on the report. */
export interface Memory {
  readonly deeds: readonly Deed[]
  /** The means of the last assault, and the sentence it was told in. */
  readonly means: Mode | null
  readonly meansIn: number
  /** The sentence in which force was told last; -1 for none. */
  readonly forceIn: number
  /** The last place told that is smaller than a country. */
  readonly places: readonly Place[]
  /** Paragraph it was told in. */
  readonly paragraph: number
  /** The country told last as where things are, and its paragraph. */
  readonly land: Place | null
  readonly landIn: number
  /** Where the last deed of force was, and the sentence it was told in. */
  readonly deedPlaces: readonly Place[]
  readonly deedIn: number
  /** The town or site where talks told last are held, and the sentence they were told in. */
  readonly talksAt: readonly Place[]
  readonly talksIn: number
  /** The paragraph they were told in. */
  readonly talksParagraph: number
  /** Where what somebody was charged with last was done, and the sentence the charge was told in. */
  readonly chargeAt: readonly Place[]
  readonly chargeIn: number
  /** The truce last told to be broken: the sides told of with it, where, and in which sentence; null for none. */
  readonly broken: Broken | null
  /** Those who met last, where two or more are known, and the sentence it was told in. */
  readonly talkers: readonly Party[]
  readonly talked: number
  /** The two that last did something with or to each other, and the sentence it was told in. */
  readonly pair: readonly Party[]
  readonly paired: number
  /** What the last deal told of was about. */
  readonly dealTopics: readonly Topic[]
  /** The sentence it was told in. */
  readonly dealIn: number
  /** Days behind the report of the old story told last, and its paragraph; null for the news. */
  readonly story: number | null
  readonly storyIn: number
}

/** A truce that was told to be broken. */
interface Broken {
  readonly sides: readonly Party[]
  readonly places: readonly Place[]
  readonly sentence: number
}

/** A truce told to be broken by one more claim. */
function brokenIn({ actors, recipients, places, sentence }: Draft, before: Broken | null): Broken {
  return { sides: [...(before?.sides ?? []), ...actors, ...recipients], places, sentence: sentence.index }
}

/** What is remembered before the first sentence. */
export const NOTHING: Memory = {
  deeds: [],
  means: null,
  meansIn: -1,
  forceIn: -1,
  places: [],
  paragraph: -1,
  land: null,
  landIn: -1,
  deedPlaces: [],
  deedIn: -99,
  talksAt: [],
  talksIn: -99,
  talksParagraph: -1,
  chargeAt: [],
  chargeIn: -99,
  broken: null,
  talkers: [],
  talked: -1,
  pair: [],
  paired: -99,
  dealTopics: [],
  dealIn: -99,
  story: null,
  storyIn: -1,
}

const ABOUT: ReadonlySet<Topic> = new Set<Topic>(['ceasefire', 'evacuation', 'detainees', 'surrender', 'withdrawal'])
const DEEDS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'RETREAT', 'CONCEDE'])

/** Modes that say with what an assault was made, so that its dead are told with them. */
const MEANS: ReadonlySet<Mode> = new Set<Mode>([
  'firearms',
  'explosives',
  'suicide-attack',
  'aerial',
  'drone',
  'heavy-weapons',
  'unconventional',
  'primitive',
])
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing', 'alleged'])
/** Rules that tell harm without saying by what. */
const HARM =
  /^(?:ASSAULT\/(?:kill|suffers-harm|dies-in-attack)|chain\/denied-hand|chain\/claimed>ASSAULT\/(?:attack|kill))$/

/** The drafts of a sentence, harm told without means given those of the assault beside it or of the sentence just before. */
export function withMeans(drafts: readonly Draft[], memory: Memory): readonly Draft[] {
  if (!drafts.some((d) => d.mode === null && HARM.test(d.rule))) return drafts
  const beside = drafts.find((d) => d.act === 'ASSAULT' && d.mode !== null && MEANS.has(d.mode) && REAL.has(d.status))
  return drafts.map((d) => {
    if (d.mode !== null || !HARM.test(d.rule) || d.status === 'background') return d
    if (beside) return agrees(d.actors, beside.actors) ? { ...d, mode: beside.mode } : d
    if (memory.means === null || d.sentence.index - memory.meansIn > 2) return d
    const last = memory.deeds.findLast((x) => x.act === 'ASSAULT' && x.sentence === memory.meansIn)
    return !last || agrees(d.actors, last.actors) ? { ...d, mode: memory.means } : d
  })
}

function agrees(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((p) => b.some((q) => q.name === p.name))
}

/** The memory after one more sentence; `named` are the towns and districts it names as settings, `seats` those where talks are told to be held. */
export function remember(
  memory: Memory,
  drafts: readonly Draft[],
  sentence: Sentence,
  named: readonly Place[],
  country: Place | null = null,
  seats: readonly Place[] = [],
): Memory {
  let { places, paragraph, broken, talkers, talked, pair, paired, dealTopics, dealIn } = memory
  const deeds: Deed[] = [...memory.deeds]
  let { means, meansIn, forceIn, deedPlaces, deedIn, talksAt, talksIn, talksParagraph, chargeAt, chargeIn } = memory
  // "The talks, which were held in Doha": the telling does not stay there.
  const staying = stayingAmong(
    seats.length === 0 ? named : named.filter((p) => !seats.some((q) => q.id === p.id && q.name === p.name)),
    drafts,
  )
  if (staying.length > 0) {
    places = staying
    paragraph = sentence.paragraph
  }
  // "At least 18 were killed": told a paragraph after the raid, and what follows is told there too.
  const there =
    named.length > 0 || paragraph === sentence.paragraph ? undefined : drafts.find((d) => isThere(d, memory))
  if (there) {
    places = there.places
    paragraph = sentence.paragraph
  }
  if (seats.length > 0) {
    talksAt = seats
    talksIn = sentence.index
    talksParagraph = sentence.paragraph
  }
  for (const d of drafts) {
    if (
      d.topics.includes('violation') &&
      (d.act === 'ASSAULT' || d.topics.includes('ceasefire')) &&
      d.status !== 'hypothetical'
    )
      broken = brokenIn(d, broken)
    if (d.act === 'ASSAULT' && d.mode !== null && MEANS.has(d.mode) && REAL.has(d.status)) {
      means = d.mode
      meansIn = sentence.index
    }
    if (d.act === 'ASSAULT' && REAL.has(d.status)) {
      forceIn = sentence.index
      if (d.places.length > 0) {
        deedPlaces = d.places
        deedIn = sentence.index
      }
    }
    if (d.act === 'ACCUSE' && d.places.length > 0) {
      chargeAt = d.places
      chargeIn = sentence.index
    }
    const seat = isOfTalks(d) && d.status !== 'hypothetical' ? d.places.filter((p) => isSeat(p, sentence)) : []
    if (seat.length > 0) {
      talksAt = seat
      talksIn = sentence.index
      talksParagraph = sentence.paragraph
    }
    if (d.act === 'CONSULT') {
      const both = [...d.actors, ...d.recipients].filter((p, i, all) => all.findIndex((q) => q.name === p.name) === i)
      if (both.length > 1) {
        talkers = both
        talked = sentence.index
      }
    }
    const two = TOGETHER.has(d.act) ? twoOf(d) : []
    if (two.length === 2 || (sentence.index - paired > FAR / 2 && isOneAgainstOne(d))) {
      pair = two.length === 2 ? two : [...d.actors, ...d.recipients]
      paired = sentence.index
    }
    const about = d.topics.filter((t) => ABOUT.has(t))
    if (about.length > 0) {
      dealTopics = about
      dealIn = sentence.index
    }
    if (DEEDS.has(d.act) && d.actors.length > 0 && d.status !== 'hypothetical' && d.status !== 'planned')
      deeds.push({ act: d.act, mode: d.mode, actors: d.actors, recipients: d.recipients, sentence: d.sentence.index })
  }
  const land = country ?? memory.land
  const landIn = country ? sentence.paragraph : memory.landIn
  return {
    deeds: deeds.slice(-6),
    means,
    meansIn,
    forceIn,
    places,
    paragraph,
    land,
    landIn,
    deedPlaces,
    deedIn,
    talksAt,
    talksIn,
    talksParagraph,
    chargeAt,
    chargeIn,
    broken,
    talkers,
    talked,
    pair,
    paired,
    dealTopics,
    dealIn,
    story: memory.story,
    storyIn: memory.storyIn,
  }
}

/** Whether a claim leaves the telling where it is: talks far off, what was long before, what might come. */
function isAside(d: Draft): boolean {
  return isOfTalks(d) || d.status === 'background' || d.status === 'hypothetical'
}

/**
 * The places the telling stays in, of those a sentence names: not those that belong to talks, to an old story or to what might come, by
 * the narrowest claim they stand in. "In Mukalla, which troops retook in April, a bomb went off" stays in Mukalla.
 */
function stayingAmong(named: readonly Place[], drafts: readonly Draft[]): readonly Place[] {
  if (named.length === 0 || !drafts.some(isAside)) return named
  if (drafts.every(isAside) || drafts.some((d) => d.status === 'hypothetical')) return []
  return named.filter(({ span }) => {
    let closest: Draft | null = null
    for (const d of drafts)
      if (span !== null && d.span.start <= span.start && span.end <= d.span.end && isNarrower(d, closest)) closest = d
    return closest === null || !isAside(closest)
  })
}

function isNarrower({ span }: Draft, than: Draft | null): boolean {
  return than === null || span.end - span.start < than.span.end - than.span.start
}

/** Whether a deed of force is told where the last one was, though its sentence names no place. */
function isThere({ act, status, places }: Draft, { deedPlaces }: Memory): boolean {
  if (act !== 'ASSAULT' || !REAL.has(status) || places.length === 0) return false
  return places.length === deedPlaces.length && places.every((p, i) => p.name === deedPlaces[i]!.name)
}

const TOGETHER: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE', 'ACCUSE', 'ASSAULT', 'SUPPORT'])
/** Acts that only two who do them to each other make a pair of. */
const EACH_OTHER: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'ASSAULT', 'SUPPORT'])

/** The two parties of a claim where there are two and no more, each with the other. */
function twoOf(d: Draft): readonly Party[] {
  // "The Red Cross visited prisoners": nobody deals with another there.
  if (d.status === 'hypothetical' || d.mode === 'visit') return []
  const both = [...d.actors, ...d.recipients].filter((p, i, all) => all.findIndex((q) => q.name === p.name) === i)
  if (both.length !== 2 || (EACH_OTHER.has(d.act) && d.actors.length < 2)) return []
  // "promised to retake Kidal": a town is no side.
  if (both.some((p) => p.actor === null && d.places.some((place) => place.name === p.name))) return []
  return both
}

/** "Kyiv accused Moscow": two known sides of which one does something to the other; both may be meant later. */
function isOneAgainstOne(d: Draft): boolean {
  return (
    AGAINST.has(d.act) &&
    d.status !== 'hypothetical' &&
    d.actors.length === 1 &&
    d.recipients.length === 1 &&
    [...d.actors, ...d.recipients].every((p) => p.actor !== null && /^(?:state|group|military)\//.test(p.actor))
  )
}
const AGAINST: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'ASSAULT', 'REJECT', 'THREATEN', 'REQUEST'])

/** The two that did something with or to each other at most so many sentences before; none otherwise. */
export function lastPair(memory: Memory, sentence: number): readonly Party[] {
  return sentence - memory.paired <= FAR / 2 ? memory.pair : []
}

/** Talks held or agreed on: the town they are held in is not where the war is. */
function isOfTalks(d: Draft): boolean {
  return d.act === 'CONSULT' || (d.act === 'AGREE' && d.topics.includes('talks'))
}

/** Whether talks are told in the sentence itself to be held in a place, which is no country. */
function isSeat({ precision, span }: Place, { start, end }: Sentence): boolean {
  return precision !== 'country' && span !== null && span.start >= start && span.end <= end
}

/** How many sentences on talks are still told of. */
const SITTING = 12

/** Where talks told not long before are held; none otherwise. */
export function seatOfTalks(memory: Memory, sentence: number): readonly Place[] {
  return sentence - memory.talksIn <= SITTING ? memory.talksAt : []
}

/** Those who were told to meet not long before; none otherwise. */
export function lastTalkers(memory: Memory, sentence: number): readonly Party[] {
  return memory.talked >= 0 && sentence - memory.talked <= FAR / 2 ? memory.talkers : []
}

/** Who did the last deed of this act that may be meant, where it was told not long before; none otherwise. */
export function lastDoers(
  memory: Memory,
  act: Act,
  sentence: number,
  mayBe: (party: Party) => boolean = () => true,
): readonly Party[] {
  for (let i = memory.deeds.length - 1; i >= 0; i--) {
    const deed = memory.deeds[i]!
    // Who once took a hostage is not who shells later.
    if (deed.act !== act || deed.mode === 'abduct' || sentence - deed.sentence > FAR) continue
    const able = deed.actors.filter(mayBe)
    if (able.length > 0) return able
  }
  return []
}

/** The memory with the age in days of the old story that a sentence tells; null where it tells the news. */
export function withStory(memory: Memory, story: number | null, { paragraph }: Sentence): Memory {
  return story === memory.story && (story === null || paragraph === memory.storyIn)
    ? memory
    : { ...memory, story, storyIn: paragraph }
}
