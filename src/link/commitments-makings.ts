// All that a claim makes: its own, what is told beside it, and what it tells only by answering it.
import type { Status } from '../model/index.ts'
import { asideMaking, asksIn, contentWords, type Making, ownMaking, partyMeant } from './commitments-made.ts'
import { namedIn, whoseNamed } from './commitments-named.ts'
import { birthName, doneDay, groundsOf, isVoid, share, sidesOf, topicsOf, wordsOf } from './ground.ts'
import { type LinkedClaim, namesPlace, oncePerClaim } from './linked-claim.ts'

/** The makings of a claim: its own, and those told beside it. */
export const makingsOf: (c: LinkedClaim) => readonly Making[] = oncePerClaim((c) => {
  const own = ownMaking(c)
  const beside = c.asides.flatMap((a) => asideMaking(c, a) ?? [])
  if (own === null) {
    const answered = answeredMaking(c)
    return answered === null ? beside : [...beside, answered]
  }
  const twin = beside.find((b) => isTwin(c, own, b))
  if (twin === undefined) return [own, ...beside]
  const rest = beside.filter((b) => b !== twin)
  // Words that tell the day of an ask and that of its answer know who asked.
  if (twin.met !== null && twin.dated && twin.kind !== 'ultimatum') return [filledFrom(twin, own), ...rest]
  return (groundsOf(c).length > 0 && namesPlace(c)) || !twin.ofTown
    ? [filledFrom(own, twin), ...rest]
    : [filledFrom(twin, own), ...rest]
})

/** Whether words beside a claim tell the very order, or ask, that the claim tells: in one sentence, with one last day. */
function isTwin(c: LinkedClaim, own: Making, { aside, kind, deadline }: Making): boolean {
  const { sentence } = c.claim.evidence[0]
  return (
    (kind === 'ultimatum'
      ? (own.kind === 'ultimatum' || own.kind === 'demand') && own.deadline === deadline
      : (kind === 'call' || kind === 'appeal') && (own.kind === 'call' || own.kind === 'appeal')) &&
    aside !== null &&
    aside.start >= sentence.start &&
    aside.start < sentence.end
  )
}

/** A making with the parties, and the day, that only its twin tells. */
function filledFrom(m: Making, twin: Making): Making {
  const day = !m.dated && twin.dated ? { day: twin.day, dated: true } : {}
  const by = m.makers.length === 0 ? { makers: twin.makers, by: twin.by } : {}
  const to = m.addressees.length === 0 ? { addressees: twin.addressees, to: twin.to } : {}
  const met = m.met === null && twin.met !== null ? { met: twin.met } : {}
  return { ...m, kind: twin.kind === 'ultimatum' ? 'ultimatum' : m.kind, ...day, ...by, ...to, ...met }
}

/** What is said of an ask by who answers it. */
const SAYS_YES =
  /\b(?:accept\w*|agree[sd]?|approv\w+|said yes|says yes|granted|grants|took up|taken up|met|heed\w*|compl\w+|consent\w*)\b/i

const SAID: ReadonlySet<Status> = new Set<Status>(['happened', 'negated', 'ongoing'])
/** "Has not turned the request down". */
const NOT_SAID =
  /\b(?:not|never|nor|neither|n['’]t|nobody)\b[^.;,]{0,24}\b(?:reject|refus|turn|dismiss|declin|rebuff|spurn|brush|wav)/i

/** How an answer ends an ask; null where it does not. */
function endOf(c: LinkedClaim): 'refused' | 'accepted' | null {
  const { act, status } = c.claim
  if (act === 'REJECT') return SAID.has(status) && !NOT_SAID.test(c.sentence) ? 'refused' : null
  const yes = act === 'AGREE' || act === 'CONCEDE' || act === 'SUPPORT'
  return yes && !isVoid(c) && status === 'happened' && SAYS_YES.test(c.sentence) ? 'accepted' : null
}

/** A request may be any ask: it is called the mildest. */
function askKind(c: LinkedClaim): 'call' | undefined {
  return namedIn(c).kinds.includes('call') ? 'call' : undefined
}

/** "The army turned the request of the Red Crescent down": an ask that is told where it is answered, in a sentence that names no place. */
function answeredMaking(c: LinkedClaim): Making | null {
  const kind =
    (['ultimatum', 'demand', 'call', 'appeal'] as const).find(
      (k) => namedIn(c).kinds[0] === k && !namedIn(c).kinds.includes('call'),
    ) ?? askKind(c)
  const what = kind === undefined || c.background ? null : endOf(c)
  if (kind === undefined || what === null || groundsOf(c).length > 0 || namesPlace(c)) return null
  const makers = whoseNamed(c).length > 0 ? whoseNamed(c) : c.recipients
  const addressees = c.actors
  const [by, to] = [sidesOf(makers), sidesOf(addressees)]
  // Who answers an order need not name who gave it.
  const order = kind === 'ultimatum' || kind === 'demand'
  if ((makers.length === 0 && !order) || addressees.length === 0 || share(by, to)) return null
  const terms = c.sentence.trim()
  const { start } = c.claim.evidence[0].sentence
  return {
    id: `commitment/${birthName(c)}-${start}`,
    aside: { words: terms, start, place: '' },
    sentence: start,
    day: doneDay(c),
    dated: false,
    kind,
    makers: makers.map(partyMeant),
    addressees: addressees.map(partyMeant),
    terms,
    topics: [...topicsOf(c)].filter((t) => t !== 'assistance'),
    by: [...by],
    to: [...to],
    deadline: null,
    exact: 0,
    deadlineWords: null,
    words: [...contentWords(wordsOf(c))],
    amounts: [],
    ofTown: false,
    ...asksIn(c, terms),
    at: [],
    inAnswer: true,
    met: { words: terms, day: doneDay(c), what },
  }
}
