// View 6: did the promised release or evacuation happen, and who saw it.
import type { ActorRef, Commitment, StoryEvent } from '../model/index.ts'
import { asked } from './coverage.ts'
import { amountText, figureText } from './figure-text.ts'
import {
  type CitedClaim,
  citationsOf,
  commitmentCitations,
  compare,
  daysBetween,
  lateRow,
  type Materials,
  namesOf,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'
import { voices } from './sieges.ts'

const OF: ReadonlySet<string> = new Set(['detainees', 'evacuation'])
const PROMISED: ReadonlySet<string> = new Set(['promise', 'offer', 'demand', 'ultimatum', 'appeal', 'call'])

/** What leaves a promise unseen: silence, or a report that its day went by. */
const NOT_SEEN: ReadonlySet<string> = new Set(['no answer in this record', 'lapsed', 'made', 'repeated'])

/** Promises of and demands for releases and evacuations, then the releases and evacuations that were seen. Promised is never seen. */
export function releasesView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const promised = known.story.commitments.filter(
    (c) => PROMISED.has(c.kind) && isOfLeaving(known, c) && picks([c.place], [...c.by, ...c.to], c.made),
  )
  const seen = known.story.events.filter(
    (e) => picks([e.place], [...e.actors, ...e.recipients], e.when.from, e.when.to) && isLeaving(known, e),
  )
  const ordered = <T extends { readonly id: string }>(
    list: readonly T[],
    dateOf: (x: T) => string | null,
  ): readonly T[] => [...list].sort((a, b) => compare(dateOf(a) ?? '', dateOf(b) ?? '') || compare(a.id, b.id))
  const promises = ordered(promised, (c) => c.made).map((c) => promiseRow(known, c, today))
  return {
    name: 'releases',
    question: 'Did the promised release or evacuation happen, and who saw it?',
    asOf: today,
    columns: ['what', 'date', 'by', 'to', 'place', 'state', 'days', 'seenBy', 'figures', 'sources'],
    rows: [...promises, ...ordered(seen, (e) => dayOfEvent(known, e)).map((e) => seenRow(known, e))],
    totals: {
      promised: promised.length,
      notSeen: promises.filter((r) => r.cells.state === 'not seen in this record').length,
      seen: seen.length,
    },
    coverage,
  }
}

/** The last day of an event; its first where the last is behind the reports that tell it: what was seen had been done by then. */
function dayOfEvent(m: Materials, e: StoryEvent): string | null {
  const { from, to } = e.when
  const told = e.claims.flatMap((id) => m.claims.get(id)?.report.published?.slice(0, 10) ?? [])
  return to !== null && from !== null && told.length > 0 && told.every((day) => day < to) ? from : (to ?? from)
}

function seenRow(m: Materials, e: StoryEvent): Row {
  return lateRow(
    e.id,
    () => ({
      what: 'seen',
      date: dayOfEvent(m, e),
      by: namesOf(people(m, e, e.actors), e.place),
      to: namesOf(
        people(m, e, e.recipients).filter((r) => !e.actors.some((a) => a.id === r.id)),
        e.place,
      ),
      place: e.place?.name ?? null,
      state: e.status,
      days: null,
      seenBy: voices(m, e.claims),
      figures: e.figures.filter((f) => !PLACES.test(f.amount.of ?? '')).map(figureText),
      sources: e.sources.length,
    }),
    () => citationsOf(m, [...e.claims, ...e.background]),
  )
}

/** What people are taken out of, and no people: "four besieged towns". */
const PLACES =
  /\b(?:towns?|villages?|cit(?:y|ies)|districts?|areas?|neighbou?rhoods?|suburbs?|quarters|places?|provinces?|enclaves?|locations?|camps?|prisons?|jails?|hospitals?)$/iu

const LEAVING =
  /\b(?:releas\w+|freed?|freeing|set free|(?:at|to) liberty|liberat(?:e|es|ed|ing|ion) (?!front|army|movement|tigers)|detain\w+|prisoners?|hostages?|captives?|kidnapp\w+|abduct\w+|hand(?:s|ed|ing)? (?:\S+ ){0,5}?over\b|evacuat\w+|(?:give|given|gives|giving|hand\w*|send|sent|bring|brought|return\w*) (?:\S+ ){0,5}?(?:back|home)\b|(?:take|taken|taking|bring|brought|fly|flown|let|get) (?:\S+ ){0,8}?(?:out|go)\b|(?<!\b(?:for|granted|given|of) )leav(?:e|ing)(?! (?:to (?=\p{Ll})|out|alone|open|behind|unsaid|no|it|room)\b)|departure|departs?|safe passage|swap\w*|exchang\w+|amnesty)\b/iu

/** "Must not be exchanged": what is asked is that nobody leaves. */
const KEPT_IN =
  /\b(?:not|never|nor)(?: to)?(?: ever)?(?: be)? (?:released?|freed?|exchanged?|swapped?|traded|set free|let go|handed over|evacuated?)\b/i
/** Words that end in who promises and when: "the minister promised on Monday night". */
const BARE_WORD =
  /\b(?:promised|pledged|vowed|swore|assured \w+|announced)(?: (?:on|in|at|late|early|yesterday|today|that)\b[^,;]*)?$/i
const HOME = /\b(?:home|free)\b/i

/** Whether a commitment is about people who are let go or brought out, by its topics and its own words, or by what stands before "she promised". */
function isOfLeaving(m: Materials, c: Commitment): boolean {
  if (!c.topics.some((t) => OF.has(t)) || KEPT_IN.test(c.terms)) return false
  if (ORDERED.has(c.kind) && !OF_RELEASE.test(c.terms)) return false
  if (LEAVING.test(c.terms)) return true
  const said = BARE_WORD.test(c.terms) ? m.claims.get(c.claims[0] ?? '') : undefined
  if (said === undefined) return false
  const { text } = said.sentence
  const before = text.slice(0, Math.max(0, text.indexOf(said.claim.evidence[0].quote)))
  return !KEPT_IN.test(before) && (LEAVING.test(before) || HOME.test(before))
}

/** "Told to be gone", "to take its soldiers out": who is ordered away is neither let go nor brought out. */
const ORDERED: ReadonlySet<Commitment['kind']> = new Set<Commitment['kind']>(['ultimatum', 'demand'])
const OF_RELEASE =
  /\b(?:releas\w+|free[ds]?|freeing|liberty|liberat\w+|detain\w+|prisoners?|hostages?|captives?|kidnapp\w+|abduct\w+|hand\w* (?:\S+ ){0,5}?over|evacuat\w+|safe passage|swap\w*|exchang\w+|amnesty|wounded|patients|let (?:\S+ ){0,8}?(?:out|go)|(?:give|given|giving|hand\w*|send|bring|return\w*) (?:\S+ ){0,5}?(?:back|home))\b/i

/** Steps that grant what was asked; they count for a release where they speak of one. */
const GOOD: ReadonlySet<string> = new Set(['kept', 'answered', 'partly', 'accepted'])

/** Whether a step of an answer speaks of people who leave; aid that is let in frees nobody. */
function tellsLeaving(m: Materials, ids: readonly string[], words: string | undefined): boolean {
  if (words !== undefined) return LEAVING.test(words)
  return ids.some((id) => {
    const c = m.claims.get(id)
    return c !== undefined && (c.claim.topics.some((t) => OF.has(t)) || LEAVING.test(c.sentence.text))
  })
}

const SPOKEN_OF =
  /\b(?:rumou?r\w*|(?:what|all that) (?:is|was) said|to (?:get|have|see|win|seek|secure|negotiate|obtain|arrange)|word (?:went|spread|has it)|heard|to the effect that|it (?:is|was) said|promis\w+|demand\w*|call(?:s|ed|ing)? for|urg(?:e|es|ed)|agreed? to|guarantees|amnesty|(?:was|were|is|are|due) to|would|will|should|must|if|unless|until)\b/i

/** A release named by a noun: "the release of the soldiers", "a swap of prisoners". */
const NAMED = /\b(?:releases?|freeing|exchanges?|swaps?|evacuations?|repatriations?|handovers?|return)\b(?! ?d\b)/i
const DONE =
  /\b(?:releas(?:ed|es|ing)|freed|frees|free|exchanged|swapped|evacuated|left|leav(?:e|es|ing)|let|lets|returned|repatriated|handed|flown|flew|took|taken|brought|came|come|walked|went|go|gone|set|arrived|driven|drove|out|home|departed|allowed|carried|moved|escaped|fled|crossed|got|transferred|sent|delivered|ferried|bused|bussed|airlifted|pulled)\b/i
/** What says of a named release that it came about. */
const TOOK_PLACE =
  /\b(?:took place|taken place|began|begun|started|went (?:ahead|through|on|off)|came (?:about|through|off|after|hours|a day)|happened|completed?|concluded|followed|follows|after|since|during|welcom\w+|hail\w+|prais\w+|thank\w+|confirm\w+|saw|seen|witness\w+|oversaw|overs(?:ee|aw)|carried out|secured|won|ended|marked|brought|led to|under way|continu\w+|resumed|today|yesterday)\b/i

/** Whether a claim names a release by a noun alone, and no word of its sentence says that it came about. */
function isOnlyNamed(c: CitedClaim): boolean {
  const { quote } = c.claim.evidence[0]
  return NAMED.test(quote) && !DONE.test(quote) && !TOOK_PLACE.test(c.sentence.text) && !SWAP_MADE.test(quote)
}

/**
 * Whether a claim only speaks of a release: one that was promised, demanded, planned or denied, that goes about as a rumour for
 * which nobody stands, or that is named beside one of these before its own word comes.
 */
function isOnlySpokenOf({ claim, sentence }: CitedClaim): boolean {
  if (isMovedOn(claim.evidence[0].quote) || isOfNobody(claim.evidence[0].quote, sentence.text)) return true
  if (
    !(
      TOLD.has(claim.status) ||
      (claim.status === 'alleged' && (claim.speaker !== null || SAYS_LAST.test(sentence.text)))
    )
  )
    return true
  const words = claim.evidence[0].quote
  const at = sentence.text.indexOf(words)
  const own = words.slice(0, Math.min(60, DONE.exec(words)?.index ?? 60))
  return SPOKEN_OF.test(`${at < 0 ? '' : sentence.text.slice(Math.max(0, at - 70), at)}${own}`)
}

const TO_JAIL =
  /\b(?:hand(?:s|ed)|transferr?(?:s|ed)|moved?|taken|took|driven|drove|flown|flew|sent|brought|bused|left|turned over|return(?:s|ed))\b[^;]{0,70}?\b(?:to|for|into|in) (?:(?:an?|another|the|its|their|some) )?(?:[\p{L}-]+ ){0,3}?(?:prisons?|jails?|gaols?|detention|penal colony|labou?r camp|prison camps?|filtration|secret police|military police|prosecutors?|intelligence|security service|custody|tribunal)\b/iu
const LET_GO = /\b(?:releas\w+|freed|frees|freeing|set free|let go|let out|exchanged|swapped)\b/i

/** Whether captives were only moved: to another prison, to the prosecutor, to the secret police. */
function isMovedOn(quote: string): boolean {
  return TO_JAIL.test(quote) && !LET_GO.test(quote)
}

/** "…, a monitor who counted them said": somebody stands for it, though the reader names nobody. */
const SAYS_LAST = /, (?:an?|the|its|their|one|two) [^,"“”]{3,70} (?:said|says|told|confirmed|reported|counted)\b/i

const PARDONED = /\b(?:pardon\w*|amnest\w+|acquit\w*|commut\w+|clemency|charges? (?:\w+ )?dropped)\b/i
const OUT =
  /\b(?:releas\w+|freed|frees|set free|let (?:go|out)|walk\w*|left|home|out of|returned|exchanged|swapped|handed|reunited|came|went)\b/i
const GOODS =
  /\b(?:hand(?:s|ed|ing)? (?:over|out|back)|releas(?:ed|es|ing)|brought|carr(?:y|ied)|gave back|sent back|left)\b[^.;]{0,50}\b(?:units|tonnes|tons|litres|sacks|boxes|crates|kits|parcels|lorries|trucks|million|billion|statement|communiqu\w+|figures?|footage|video|letters?|papers?|weapons|rifles|tanks)\b/i
const SOMEBODY =
  /\b(?:prisoners?|captives?|detainees?|hostages?|abductees|inmates|soldiers?|fighters?|rebels?|militants?|troops|m[ea]n|wom[ea]n|boys?|girls?|children|people|persons?|civilians|families|residents|wounded|sick|injured|patients|bod(?:y|ies)|remains|dead|they|them|he|him|she|her|we|us|who|whom|those|others|rest|nobody|\p{L}+(?:ers|ors|ists|ians|men|women|ees|ants|ents|ots|ilots))\b|\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?) (?:of (?:ours|theirs|them)|were|was|came|went|walked|left|crossed|had)\b/iu
const JOURNEY =
  /^(?:(?:the |a |an )?(?:\p{L}+ ){0,3}?)?(?:leaving|left|leaves|departing|departed|flew|flying) for (?:the )?\p{Lu}|^(?:[\p{Lu}][\p{L}’'-]*,? ){1,3}(?:leaving|left|leaves|departing|departed) for\b/u
/** "Bulletin 13 gave the number of those brought out as 112": what was written of it. */
const COUNTED =
  /\b(?:gave|gives|put|puts|corrected|lists?|listed) (?:the |a |its )?(?:number|figure|count|total|names?)\b/i
/** "Took 23 bodies out of Srifa": the dead are dug out, and nobody lets them go. */
const FETCHED =
  /\b(?:took|taken|brought|carried|pulled|dug|recovered|lifted|collected|gathered|dragged|fished) (?:out )?(?:the |some |about |another |at least )?(?:[\p{L}\d,-]+ ){0,3}?(?:bodies|body|corpses?|remains|dead)\b(?![^.;]{0,40}\b(?:home|back|handed|exchang\w+)\b)/iu
const TITLED = /^(?:Released|Issued|Published) (?:in|at|on|by)\b/

/** Whether words like those of a release tell of a pardon on paper, of goods, of a statement, of a journey or a count: nobody comes free. */
function isOfNobody(quote: string, sentence: string): boolean {
  if (TITLED.test(quote) || JOURNEY.test(quote) || COUNTED.test(sentence)) return true
  if (PARDONED.test(quote) && !OUT.test(quote)) return true
  if (FETCHED.test(quote)) return true
  const people = SOMEBODY.test(quote) || (quote.split(' ').length < 5 && SOMEBODY.test(sentence))
  return GOODS.test(quote) && !people ? true : quote.split(' ').length < 5 && !people && !/\p{Lu}/u.test(quote.slice(1))
}

/** Statuses of what is told as done. */
const TOLD: ReadonlySet<string> = new Set(['happened', 'ongoing', 'background'])

const VEHICLE =
  /^(?:the )?(?:\w+ )?(?:buses|bus|trucks?|lorr(?:y|ies)|convoys?|ambulances?|planes?|helicopters?|ships?)$/i

/** Those of an event who are people or bodies: the towns they leave and the buses they leave in are neither. */
function people(m: Materials, e: StoryEvent, refs: readonly ActorRef[]): readonly ActorRef[] {
  if (!refs.some((r) => r.id.startsWith('seen/'))) return refs.filter((r) => !VEHICLE.test(r.name))
  const places = new Set(
    e.claims.flatMap((id) => m.claims.get(id)?.claim.places.flatMap((p) => [p.name, p.text]) ?? []),
  )
  return refs.filter((r) => !VEHICLE.test(r.name) && (!r.id.startsWith('seen/') || !places.has(r.name)))
}

/** Whether an event is a release or an evacuation that at least one claim tells as seen, not only speaks of. */
function isLeaving(m: Materials, e: StoryEvent): boolean {
  if (e.status !== 'happened' && e.status !== 'ongoing' && e.status !== 'alleged') return false
  const swapped =
    e.act === 'COOPERATE' &&
    (e.topics.includes('detainees') ||
      e.claims.some((id) => SWAP_MADE.test(m.claims.get(id)?.claim.evidence[0].quote ?? '')))
  if (e.act !== 'RETREAT' && !swapped) return false
  if (!swapped && e.mode !== 'release' && !(e.mode === 'withdraw' && e.topics.includes('evacuation'))) return false
  const isTold = (id: string, how: (c: CitedClaim) => boolean): boolean => {
    const c = m.claims.get(id)
    return c !== undefined && how(c)
  }
  if (!e.claims.some((id) => isTold(id, (c) => !isOnlySpokenOf(c) && !isOnlyNamed(c)))) return false
  // "Elders exchanged four prisoners for four": both let go whom they held.
  if (swapped)
    return e.claims.some((id) =>
      isTold(
        id,
        ({ claim: { evidence } }) =>
          SWAPPED.test(evidence[0].quote) || WERE_SWAPPED.test(evidence[0].quote) || SWAP_MADE.test(evidence[0].quote),
      ),
    )
  return e.mode === 'release' || !isWithdrawal(e, (how) => e.claims.some((id) => isTold(id, how)))
}

/** Whether those who leave are the troops of a state, or one known man: a withdrawal or a journey, which nobody has to grant. */
function isWithdrawal(e: StoryEvent, isTold: (how: (c: CitedClaim) => boolean) => boolean): boolean {
  if (e.actors.length === 0) return false
  if (!e.actors.every((a) => /^(?:state|military|government|person)\//.test(a.id) || TROOPS.test(a.name))) return false
  return !isTold((c) => BROUGHT_OUT.test(c.sentence.text))
}

const SWAPPED =
  /\b(?:exchanged|swapped|traded) (?!(?:\w+ )?(?:lists?|names|letters|views|fire|offers|rolls)\b)[^.;]{0,40}?\b(?:prisoners?|captives?|detainees?|hostages?|soldiers?|fighters?|men|women|bodies|people)\b/i
/** "The swap of captives took place": it is told as made. */
const SWAP_MADE =
  /\b(?:swaps?|exchanges?) of (?:the )?(?:\p{L}+ ){0,2}?(?:prisoners?|captives?|detainees?|hostages?|bodies|remains|wounded|soldiers|fighters|dead)\b[^.;]{0,40}? (?:took place|went ahead|was (?:made|completed|carried out|concluded|held)|were (?:made|completed|carried out)|happened|came about)\b/iu
const WERE_SWAPPED =
  /\b(?:prisoners?|captives?|detainees?|hostages?|\p{L}*m[ea]n|soldiers?|fighters?|rebels?|militants?|guerrillas?|officers?|sailors?|marines?|pilots?|conscripts?|civilians?|villagers?|wounded|nurses?|\w+ers?)\b[^.;]{0,60}? (?:were|was|been) (?:\w+ )?(?:exchanged|swapped|traded)\b/iu
const TROOPS = /\b(?:troops|soldiers|army|occupiers|officers|tanks|marines|invaders|peacekeepers)\b/i
const BROUGHT_OUT =
  /\b(?:evacuat\w+|buses|safe passage|(?:taken|brought|flown|driven|let|bused|carried) (?:\S+ ){0,6}?out|wounded|patients|families|civilians)\b/i

/** How many people a promise or demand is about, as its own words count them. */
function peopleIn(m: Materials, c: Commitment): readonly string[] {
  const later = new Set(c.steps.flatMap((s) => (s.what === 'made' || s.what === 'repeated' ? [] : s.claims)))
  const told = c.claims.flatMap((id) => (later.has(id) ? [] : (m.claims.get(id)?.claim.amounts ?? [])))
  return [
    ...new Set(
      told.filter((a) => a.unit === null && (a.of === null || SOMEBODY.test(amountText(a)))).map((a) => amountText(a)),
    ),
  ]
}

function promiseRow(m: Materials, c: Commitment, today: string | null): Row {
  const told = c.steps.filter((s) => !GOOD.has(s.what) || tellsLeaving(m, s.claims, s.words))
  const outcome = told.findLast((s) => s.what === 'kept' || s.what === 'answered' || s.what === 'partly')
  // What answers another part of the same demand leaves the release unseen.
  const state = told.length === c.steps.length ? c.state : (told.at(-1)?.what ?? 'made')
  return lateRow(
    c.id,
    {
      what: c.kind,
      date: c.made,
      by: namesOf(c.by, c.place),
      to: namesOf(c.to, c.place),
      place: c.place?.name ?? null,
      state: NOT_SEEN.has(state) ? 'not seen in this record' : state,
      days: daysBetween(c.made, outcome ? outcome.date : today),
      seenBy: outcome ? voices(m, outcome.claims) : [],
      figures: peopleIn(m, c),
      sources: outcome ? outcome.sources.length : 0,
    },
    () => commitmentCitations(m, c),
  )
}
