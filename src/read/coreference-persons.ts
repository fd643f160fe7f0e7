// Definite descriptions of one person that look back to the one person named just before: "the top Chinese diplomat said".
import { actorById, demonymOf, personOf } from '../vocab/actors/index.ts'
import type { Chain, Work } from './coreference-chains.ts'
import { type Draft, wordsOf } from './mention-draft.ts'

/** Words for a person whatever the office: any named person may be meant by them, gender allowing. */
const ANYBODY: Readonly<Record<string, 'm' | 'f' | null>> = {
  diplomat: null,
  politician: null,
  leader: null,
  chief: null,
  official: null,
  veteran: null,
  lawmaker: null,
  father: 'm',
  mother: 'f',
  grandfather: 'm',
  grandmother: 'f',
  widow: 'f',
  farmer: null,
  driver: null,
  teacher: null,
  student: null,
  activist: null,
  lawyer: null,
  envoy: null,
  cleric: null,
  statesman: 'm',
  stateswoman: 'f',
  ...Object.fromEntries(
    `general colonel admiral captain commander brigadier marshal lieutenant major warlord strongman dictator ruler insurgent rebel guerrilla
     premier chancellor ambassador mayor governor senator mediator negotiator judge prosecutor bishop archbishop cardinal
     imam sheikh monk priest pastor journalist reporter photographer blogger author historian academic professor scientist doctor surgeon nurse
     economist analyst researcher campaigner dissident defector detainee prisoner fugitive suspect defendant convict militant jihadist officer
     soldier pilot captive hostage candidate tycoon businessman`
      .split(/\s+/)
      .map((w) => [w, null]),
  ),
}

const ONCE =
  /^(?:former|ex|ousted|deposed|toppled|exiled|jailed|imprisoned|detained|accused|convicted|slain|\d+-year-old)$/i

/** Words for one of many, who is somebody new unless he is heard or described so before. */
const ONE_OF_MANY =
  /^(?:insurgent|rebel|guerrilla|journalist|reporter|doctor|nurse|surgeon|detainee|prisoner|fugitive|suspect|defendant|militant|jihadist|officer|soldier|pilot|captive|hostage|judge|prosecutor)$/

const SAYS =
  /^(?:say|add|blame|order|offer|agree|announce|dismiss|tell|note|stress|warn|call|urge|insist|explain|declare|continue|recall|refuse|decline|deny|claim|argue|promise|vow|appeal|ask|demand|reject|criticise|criticize|condemn|accuse|speak|thank|praise|express|hope|point|reiterate|emphasise|emphasize|state)$/

/** Drafts looked back over, and paragraphs. */
const MOST = 60
const PARAGRAPHS = 1

/** The one person named, or of several the one so called or heard, in this paragraph or the one before; null for others and where the words do not fit. */
export function personMeant(work: Work, d: Draft, i: number, noun: string): Chain | null {
  const { tokens } = d.sentence
  // "The former president denies it": whoever was one, and is told of just before.
  const was = tokens.slice(d.first, d.head).some((t) => ONCE.test(t.text))
  if (d.type !== 'person' || d.plural || !(noun in ANYBODY || was)) return null
  if (tokens[d.first]!.text.toLowerCase() !== 'the') return null
  // With more behind it, or a post of its own, the description makes somebody known anew.
  const next = tokens[d.after]
  if (next && /^(?:of|in|for|from|at|who|whose|whom)$/i.test(next.text)) return null
  if (isOfNamed(d)) return null
  const head = tokens[d.head]!
  if (!/^nsubj/.test(head.deprel)) return null
  // Anybody may be meant who is heard; else one called by that very word ("General Burhan … the general").
  const called = !was && (ONE_OF_MANY.test(noun) || !SAYS.test(tokens[head.head]?.lemma ?? ''))
  const exact = new Set<Chain>()
  const found = new Set<Chain>()
  const heard = new Set<Chain>()
  for (let k = i - 1; k >= 0 && k >= i - MOST; k--) {
    const e = work.drafts[k]!
    if (d.sentence.paragraph - e.sentence.paragraph > PARAGRAPHS) break
    const chain = work.chains[k]
    if (e.form === 'name' && chain?.type === 'person' && chain.name) {
      // The deputy mayor is not the mayor.
      const so = chain.nouns.has(noun)
      if (so && isCalledBy(work, chain, noun)) exact.add(chain)
      if (!so || exact.has(chain) || was) found.add(chain)
    }
    const says = chain?.type === 'person' && chain.name ? e.sentence.tokens[e.head]! : null
    if (says && /^nsubj/.test(says.deprel) && SAYS.test(e.sentence.tokens[says.head]?.lemma ?? '')) heard.add(chain!)
  }
  // Of several, the one who is heard.
  const among = called || exact.size === 1 ? exact : found.size > 1 ? heard : found
  const [only] = among
  if (!only || among.size > 1) return null
  if (isOfAnotherCalling(noun, only)) return null
  const asked = ANYBODY[noun]
  if (asked && only.gender && !String(only.gender).startsWith(asked)) return null
  return fitsLand(
    only,
    tokens.slice(d.first, d.after).map((t) => t.text),
    work,
  )
    ? only
    : null
}

/** "The governor of Nineveh": an office of its own, and not the minister told of before. */
function isOfNamed({ sentence: { tokens }, head, after }: Draft): boolean {
  if (!/^(?:of|in|for|at)$/i.test(tokens[head + 1]?.text ?? '')) return false
  return tokens.slice(head + 2, after).some((t) => t.upos === 'PROPN')
}

/** What people are by calling. Whoever is told to be of one is not called by another; a general may be a president. */
const CALLINGS: readonly (readonly [calling: string, nouns: RegExp])[] = [
  ['church', /^(?:bishop|archbishop|cardinal|monk|nun|priest|pastor|cleric|pope|patriarch|abbot|friar|chaplain|imam)$/],
  [
    'rule',
    /^(?:president|premier|chancellor|minister|ambassador|mayor|governor|senator|king|queen|prince|secretary|envoy|spokesman|spokeswoman|diplomat)$/,
  ],
  ['rule', /^(?:general|colonel|admiral|brigadier|marshal|lieutenant|commander|warlord|soldier|officer)$/],
  ['press', /^(?:journalist|reporter|photographer|blogger|correspondent|editor|cameraman)$/],
  ['healing', /^(?:doctor|surgeon|nurse|medic|midwife|paramedic)$/],
  ['school', /^(?:teacher|student|professor|academic|headmaster|pupil)$/],
  ['land', /^(?:farmer|driver|trader|shopkeeper|fisherman|herder|shepherd)$/],
]

function callingOf(noun: string): string | null {
  return CALLINGS.find(([, nouns]) => nouns.test(noun))?.[0] ?? null
}

/** "President Pastrana flew in … the bishop spoke": the president is no bishop. */
function isOfAnotherCalling(noun: string, { nouns }: Chain): boolean {
  const calling = callingOf(noun)
  if (calling === null || nouns.has(noun)) return false
  const own = new Set([...nouns].map(callingOf))
  own.delete(null)
  return own.size > 0 && !own.has(calling)
}

/** "the Chinese diplomat" is not somebody the roster knows to be of another country. */
function fitsLand(chain: Chain, words: readonly string[], work: Work): boolean {
  const lands = words.flatMap((w) => (/^\p{Lu}/u.test(w) ? (demonymOf(w) ?? []) : []))
  if (lands.length === 0 || !chain.name || !chain.actor) return true
  const person = personOf(chain.name, work.doc.published)
  if (!person) return true
  const own = person.offices.map((o) => actorById(o.office.actor)).filter((a) => a?.kind === 'state')
  return own.length === 0 || own.some((a) => lands.some((l) => l.id === a!.id))
}

const NOT_QUITE = /(?:\p{L}|\b(?:former|ex|deputy|vice|late|then|assistant)[- ])$/u
const OF_ANOTHER = /\b(?:prime|foreign|defen[cs]e|interior) $/u

/** Whether the words of a chain hold a title in full, and no former, deputy or vice one; "the minister" may be a prime minister. */
export function isCalledBy({ doc, drafts }: Work, chain: Chain, title: string): boolean {
  return chain.members.some((m) => {
    const words = wordsOf(doc.text, drafts[m]!).toLowerCase()
    const at = words.indexOf(title)
    const before = words.slice(0, at)
    return at >= 0 && !NOT_QUITE.test(before) && !(title.includes(' ') && OF_ANOTHER.test(before))
  })
}
