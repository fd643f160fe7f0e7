// Invented reports with known truth, for measuring linking: a war with towns, parties and days, whose happenings several outlets
// tell in their own words, with copies, competing figures and background. The same seed gives the same reports.
import { createHash } from 'node:crypto'
import {
  type Act,
  type Claim,
  evidenceOf,
  type Mode,
  type Party,
  type Place,
  type Reading,
  type Topic,
} from '../src/model/index.ts'
import { fillerOf, INVENTED, mentionsIn, quotesIn, saidOf } from './filler.ts'

/** What to generate: how many reports, from which seed, how many a day. */
export interface Invention {
  readonly reports: number
  readonly seed: number
  readonly perDay: number
  /** Claims of a report in the mean; by default 7. */
  readonly claims?: number
  /** Sentences that claim nothing, so that texts are as long as real ones; by default none. */
  readonly filler?: number
  /** Whether there are also ceasefires and their breaches, and demands of no town; by default not. */
  readonly wide?: boolean
}

/** A reading, and for each of its claims the number of the happening it tells of. */
export interface Invented {
  readonly reading: Reading
  readonly truth: readonly number[]
}

/** Numbers from 0 up to 1 by a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES = 'da ra ya ma ka fo lu mi sa to ne ba zi ho re qu ta ke wa shu'.split(' ')
const OUTLETS = [
  'Meridian Wire',
  'Harbour News',
  'The Quay Gazette',
  'Open Road Relief',
  'Lakeside Notes',
  'Northern Wire',
  'Valley Radio',
  'The Lantern',
  'Old Bridge Post',
  'Ministry Texts',
]
const ACTORS: readonly (readonly [name: string, id: string | null])[] = [
  ['the Syrian army', 'military/syria'],
  ['the Syrian government', 'government/syria'],
  ['Russia', 'state/russia'],
  ['Ahrar al-Sham', 'group/ahrar-al-sham'],
  ['the rebels', null],
  ['the United Nations', 'body/un'],
  ['the Red Crescent', 'ngo/sarc'],
  ['the local council', null],
  ['Hezbollah', 'group/hezbollah'],
]
const THINGS = [
  'market',
  'school',
  'clinic',
  'bakery',
  'convoy',
  'bridge',
  'well',
  'mosque',
  'warehouse',
  'checkpoint',
  'pumping station',
  'residential quarter',
]
const GOODS = ['flour', 'medicine', 'baby milk', 'fuel', 'blankets', 'vaccines', 'surgical kits', 'bread']

interface Happening {
  readonly number: number
  readonly act: Act
  readonly mode: Mode | null
  readonly topics: readonly Topic[]
  readonly actor: number
  readonly recipient: number | null
  readonly place: number
  readonly day: number
  readonly thing: string
  readonly figure: number
  readonly kind: Claim['kind']
  readonly tell: readonly string[]
}

interface Sort {
  readonly act: Act
  readonly mode: Mode | null
  readonly topics: readonly Topic[]
  readonly kind: Claim['kind']
  readonly tell: readonly string[]
}

/** What happens in no one town. */
const WIDE: readonly Sort[] = [
  {
    act: 'CONCEDE',
    mode: null,
    topics: ['ceasefire'],
    kind: null,
    tell: ['ACTOR declared a ceasefire DAY', 'A truce was declared DAY by ACTOR'],
  },
  {
    act: 'ASSAULT',
    mode: 'heavy-weapons',
    topics: ['violation', 'ceasefire'],
    kind: null,
    tell: ['ACTOR broke the ceasefire DAY with FIGURE shells', 'FIGURE shells of ACTOR broke the truce DAY'],
  },
  {
    act: 'REQUEST',
    mode: 'yield',
    topics: ['withdrawal'],
    kind: 'demand',
    tell: ['ACTOR demanded DAY that RECIPIENT withdraw', 'ACTOR asked DAY for the withdrawal of RECIPIENT'],
  },
  {
    act: 'REJECT',
    mode: 'yield',
    topics: ['withdrawal'],
    kind: null,
    tell: ['ACTOR refused DAY to withdraw', 'ACTOR said DAY that it rejected a withdrawal'],
  },
]

const KINDS: readonly Sort[] = [
  {
    act: 'ASSAULT',
    mode: 'aerial',
    topics: ['attack'],
    kind: null,
    tell: [
      'ACTOR bombed a THING in PLACE DAY, killing FIGURE people',
      'An air strike on a THING in PLACE killed FIGURE people DAY',
      'aircraft of ACTOR hit a THING in PLACE DAY and left FIGURE dead',
    ],
  },
  {
    act: 'AID',
    mode: null,
    topics: ['aid'],
    kind: null,
    tell: [
      'ACTOR delivered FIGURE trucks of GOODS to PLACE DAY',
      'A convoy of FIGURE trucks with GOODS reached PLACE DAY',
      'FIGURE trucks brought GOODS into PLACE DAY',
    ],
  },
  {
    act: 'REQUEST',
    mode: 'assist',
    topics: ['aid'],
    kind: 'appeal',
    tell: [
      'ACTOR appealed to RECIPIENT DAY for GOODS for PLACE',
      'ACTOR asked RECIPIENT DAY to send GOODS to PLACE',
      'In PLACE ACTOR begged RECIPIENT DAY for GOODS',
    ],
  },
  {
    act: 'REJECT',
    mode: 'yield',
    topics: ['access', 'aid'],
    kind: null,
    tell: [
      'ACTOR refused DAY to let FIGURE trucks of GOODS into PLACE',
      'ACTOR turned back FIGURE trucks of GOODS before PLACE DAY',
    ],
  },
  {
    act: 'RETREAT',
    mode: 'withdraw',
    topics: ['evacuation'],
    kind: null,
    tell: [
      'FIGURE fighters of ACTOR left PLACE DAY by bus',
      'Buses with FIGURE fighters of ACTOR drove out of PLACE DAY',
    ],
  },
  {
    act: 'THREATEN',
    mode: 'violence',
    topics: ['ultimatum'],
    kind: 'ultimatum',
    tell: [
      'ACTOR gave PLACE FIGURE hours DAY to give up the THING',
      'ACTOR warned PLACE DAY to hand over the THING within FIGURE hours',
    ],
  },
  {
    act: 'CONSULT',
    mode: null,
    topics: ['talks'],
    kind: null,
    tell: [
      'ACTOR met RECIPIENT in PLACE DAY over the THING',
      'ACTOR and RECIPIENT held talks in PLACE DAY about the THING',
    ],
  },
  {
    act: 'RETREAT',
    mode: 'release',
    topics: ['detainees'],
    kind: null,
    tell: ['ACTOR freed FIGURE detainees in PLACE DAY', 'FIGURE prisoners of ACTOR were set free in PLACE DAY'],
  },
]

/** Invents reports one after the other, the oldest day first. */
export function* invented({
  reports,
  seed,
  perDay,
  claims: mean = 7,
  filler = 0,
  wide = false,
}: Invention): Generator<Invented> {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const places = Array.from({ length: 60 }, (_, i) => townOf(i, pick))
  const kinds = wide ? [...KINDS, ...WIDE] : KINDS
  const recent: Happening[] = []
  let number = 0
  let last: { sentences: readonly string[]; claims: readonly Plan[] } | null = null
  for (let n = 0; n < reports; n++) {
    const day = Math.floor(n / perDay)
    if (n % perDay === 0) {
      for (let k = 0; k < Math.max(3, Math.round(perDay * 0.7)); k++)
        recent.push(happeningOn(day, number++, kinds, random, pick))
      while ((recent[0] as Happening).day < day - 1) recent.shift()
    }
    const outlet = pick(OUTLETS)
    if (last && random() < 0.1) {
      // A paper prints the last report again, with a line of its own.
      const sentences = [`${outlet} adds that little else is known of report ${n}.`, ...last.sentences]
      yield reportOf(
        n,
        day,
        outlet,
        sentences,
        last.claims.map((c) => ({ ...c, sentence: c.sentence + 1 })),
        places,
        filler > 0,
      )
      continue
    }
    const claims: Plan[] = []
    const sentences: string[] = [`Report ${n} of day ${day}, by ${outlet}, from ${pick(places).name}.`]
    const count = mean - 4 + Math.floor(random() * 8)
    const told = new Set<Happening>()
    while (told.size < Math.min(count, recent.length))
      told.add(recent[Math.floor(random() ** 2 * recent.length)] as Happening)
    for (const h of told) {
      claims.push({
        happening: h,
        sentence: sentences.length,
        speaker: random() < 0.3 ? pick(ACTORS)[0] : null,
        background: false,
      })
      sentences.push(sentenceOf(h, places, random, pick))
    }
    if (random() < 0.5) {
      const place = Math.floor(random() ** 2 * 12)
      claims.push({ happening: siegeOf(place), sentence: sentences.length, speaker: null, background: false })
      sentences.push(`${(places[place] as Place).name} has been besieged by the Syrian army since 2013.`)
    }
    for (let k = 0; k < filler; k++) sentences.push(k % 12 === 5 ? saidOf(random) : fillerOf(random))
    last = { sentences, claims }
    yield reportOf(n, day, outlet, sentences, claims, places, filler > 0)
  }
}

interface Plan {
  readonly happening: Happening
  readonly sentence: number
  readonly speaker: string | null
  readonly background: boolean
}

function townOf(i: number, pick: <T>(list: readonly T[]) => T): Place {
  const name = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return {
    text: capital,
    span: null,
    name: capital,
    id: `invented/${i}`,
    lat: 33 + (i % 8) * 0.4,
    lon: 36 + Math.floor(i / 8) * 0.4,
    country: 'SY',
    precision: 'settlement',
    how: 'added',
  }
}

function happeningOn(
  day: number,
  number: number,
  kinds: readonly Sort[],
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
): Happening {
  const kind = pick(kinds)
  const actor = Math.floor(random() * ACTORS.length)
  const asks = kind.act === 'REQUEST' || kind.act === 'CONSULT'
  return {
    ...kind,
    number,
    actor,
    recipient: asks ? (actor + 1 + Math.floor(random() * (ACTORS.length - 1))) % ACTORS.length : null,
    place: Math.floor(random() ** 2 * 60),
    day,
    thing: kind.tell[0]?.includes('GOODS') ? pick(GOODS) : pick(THINGS),
    figure: 2 + Math.floor(random() * 90),
  }
}

/** One standing siege a place; its number is below zero. */
function siegeOf(place: number): Happening {
  return {
    number: -1 - place,
    act: 'COERCE',
    mode: 'restrict',
    topics: ['siege'],
    kind: null,
    actor: 0,
    recipient: null,
    place,
    day: 0,
    thing: '',
    figure: 0,
    tell: [],
  }
}

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

function sentenceOf(
  h: Happening,
  places: readonly Place[],
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
): string {
  const figure = random() < 0.2 ? h.figure + 1 : h.figure
  const words = pick(h.tell)
    .replace('ACTOR', ACTORS[h.actor]?.[0] ?? '')
    .replace('RECIPIENT', h.recipient === null ? '' : (ACTORS[h.recipient]?.[0] ?? ''))
    .replace('PLACE', (places[h.place] as Place).name)
    .replace('DAY', `on ${WEEKDAYS[h.day % 7]}`)
    .replace(/THING|GOODS/, h.thing)
    .replace('FIGURE', String(figure))
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function dayText(day: number): string {
  return new Date(Date.UTC(2014, 0, 2) + day * 86_400_000).toISOString().slice(0, 10)
}

function reportOf(
  n: number,
  day: number,
  outlet: string,
  sentences: readonly string[],
  plans: readonly Plan[],
  places: readonly Place[],
  filler: boolean,
): Invented {
  const starts: number[] = []
  let text = ''
  for (const s of sentences) {
    starts.push(text.length)
    text += `${s}\n`
  }
  const id = createHash('sha256').update(text).digest('hex')
  const party = (i: number): Party => ({
    name: ACTORS[i]?.[0] ?? '',
    text: ACTORS[i]?.[0] ?? '',
    span: null,
    actor: ACTORS[i]?.[1] ?? null,
  })
  const claims = plans.map(({ happening: h, sentence, speaker }): Claim => {
    const start = starts[sentence] as number
    const span = { start, end: start + (sentences[sentence] as string).length - 1 }
    const place = places[h.place] as Place
    const at = text.slice(0, span.end).indexOf(place.name, start)
    const siege = h.number < 0
    const figure = /\d+/.exec(text.slice(span.start, span.end))?.[0]
    return {
      id: `${id}:${span.start}-${span.end}:${h.act}`,
      report: id,
      act: h.act,
      mode: h.mode,
      kind: h.kind,
      status: siege ? 'ongoing' : speaker === null ? 'happened' : 'alleged',
      topics: h.topics,
      actors: [party(h.actor)],
      recipients: h.recipient === null ? [] : [party(h.recipient)],
      places: at < 0 ? [] : [{ ...place, span: { start: at, end: at + place.name.length } }],
      when: siege
        ? { from: '2013-01-01', to: null, basis: 'stated', text: null, span: null }
        : { from: dayText(h.day), to: dayText(h.day), basis: 'inferred', text: null, span: null },
      amounts:
        siege || figure === undefined
          ? []
          : [
              {
                low: Number(figure),
                best: Number(figure),
                high: Number(figure),
                unit: null,
                of: 'people',
                text: figure,
                span: null,
              },
            ],
      speaker: speaker === null ? null : { name: speaker, named: true, via: [], span: null, actor: null },
      evidence: [evidenceOf(text, span, { start, end: span.end + 1 })],
      confidence: 0.8,
      maker: INVENTED,
    }
  })
  const report = {
    id,
    text,
    title: sentences[0] ?? null,
    outlet,
    published: `${dayText(day)}T18:00:00Z`,
    language: 'en',
    source: `invented/${n}.txt`,
  }
  return {
    reading: {
      report,
      mentions: filler ? mentionsIn(text) : [],
      places: claims.flatMap((c) => c.places),
      quotes: filler ? quotesIn(text) : [],
      claims,
      notes: [],
      reader: 'invented',
      tokens: text.split(/\s+/).length,
    },
    truth: plans.map((p) => p.happening.number),
  }
}
