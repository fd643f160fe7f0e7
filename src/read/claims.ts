// From clauses to claims: which clauses tell an act, and who, where, when, how many, how sure and who says so.
import { type Claim, evidenceOf, holds, type Maker, type Place, type Report, type Topic } from '../model/index.ts'
import { fittingMode } from './act-modes.ts'
import { needsForceAround } from './act-tolls.ts'
import type { ActReading } from './acts.ts'
import { askedStatus, isAskedApart } from './claims-asked.ts'
import { landIn, seatsIn, townsIn, withTown } from './claims-carried.ts'
import { toldWithin } from './claims-charged.ts'
import { confidenceShown } from './claims-confidence.ts'
import { withContested, withDenied, withListed } from './claims-denied.ts'
import type { Draft, Found } from './claims-draft.ts'
import { evidenceSpanOf } from './claims-evidence.ts'
import { withFigures } from './claims-figures.ts'
import { type Told, toldInTurn } from './claims-found.ts'
import { withTerms } from './claims-laid-out.ts'
import { type Memory, NOTHING, remember, seatOfTalks, withMeans, withStory } from './claims-memory.ts'
import { mergeWithin } from './claims-merge.ts'
import { modeByParties } from './claims-mode.ts'
import { withOpponents } from './claims-opponents.ts'
import { whyOnlyPart } from './claims-part.ts'
import { asDeedOf, isGuiltUnsaid, withheld } from './claims-recast.ts'
import { withoutRefusalsAgain } from './claims-refused-again.ts'
import { placesOfClaim } from './claims-setting.ts'
import { isDigest, isToldFirst, ownVoiceOf, quoteAt, reporterOf, stillTelling } from './claims-speaker.ts'
import { withOwners } from './claims-terms.ts'
import { leaningOf, toldBy } from './claims-told.ts'
import { topicsWithin, withContext, withThemes } from './claims-topics.ts'
import { amountsOfClaim, timeOf, whenOfClaim } from './claims-when.ts'
import { distinct } from './claims-where.ts'
import { type Around, enclosing, whyTooBare } from './claims-worth.ts'
import type { Clause } from './clause-types.ts'
import type { RoleContext } from './roles.ts'
import { type Parties, partiesOfReading } from './roles-inferred.ts'
import { withNamesBehind } from './roles-named-after.ts'
import { apartFromGround } from './roles-peace.ts'
import { SPOKEN } from './roles-recipients.ts'
import { representedBy } from './roles-represented.ts'
import { asParty, isAdverse, OPERATIONS } from './roles-said.ts'
import { sameSide } from './roles-side.ts'
import type { Scene } from './scene.ts'
import type { Tree } from './sentence-tree.ts'
import { type StatusReading, statusOf } from './status.ts'
import { afterAll } from './status-after-all.ts'
import { isAsked } from './status-asked.ts'
import { chargeBySaying, sayingOver } from './status-charge-said.ts'
import { isChronicled } from './status-chronicle.ts'
import { storyAge } from './status-days.ts'
import { didSo } from './status-did-so.ts'
import { isFoundOut } from './status-found-out.ts'
import { isHistory } from './status-history.ts'
import { isGivenState, isPlainFinding, isTakenForGiven } from './status-said.ts'
import type { Sentence } from './syntax-types.ts'
import { topicsOf } from './topics.ts'
import { withDeed } from './topics-of-act.ts'

/** Version of the reader; goes up with every change of what it finds. */
export const READER = '0.1.0'

/** Is told of each act that was found but makes no claim of its own, with the reason. */
export type OnDropped = (draft: Draft, why: string) => void

/** Is told of each claim, by its id, the word or circumstance that gave its status. */
export type OnTold = (claim: string, told: string) => void

/** Claims of one report at the most: a book has fewer. What stands behind the last of them is not read for claims, and a note says so. */
export const MOST_CLAIMS = 5000

/** All claims of a report's running text, in order, {@link MOST_CLAIMS} at the most. Headlines, captions and clutter make none. */
export function claimsOf(scene: Scene, report: Report, onDropped?: OnDropped, onTold?: OnTold): Claim[] {
  const all: Draft[] = []
  let memory = NOTHING
  for (const told of toldInTurn(scene)) {
    if (all.length >= MOST_CLAIMS) break
    const { sentence } = told
    const merged = withMeans(mergeWithin(draftsOf(scene, told, report.published, memory, onDropped)), memory)
    const drafts = withOwners(withFigures(merged, scene, sentence), memory)
    all.push(...drafts)
    const towns = townsIn(scene, sentence)
    const quartered = towns.some((p) => p.precision === 'settlement')
    const sites = drafts.flatMap((d) => d.places.filter((p) => isPartOfTown(p, quartered ? sentence : null)))
    memory = remember(
      memory,
      drafts,
      sentence,
      withTown(
        distinct([...sites, ...towns.filter((p) => sites.length === 0 || p.precision === 'settlement')]),
        memory.places,
        memory.paragraph === sentence.paragraph,
      ),
      landIn(scene, sentence),
      seatsIn(scene, sentence),
    )
    const before = memory.storyIn === sentence.paragraph ? memory.story : null
    memory = withStory(memory, storyAge(scene, sentence, report.published, before), sentence)
  }
  const ids = new Map<string, number>()
  const { sentences } = scene.findings.doc
  const kept = withContested(
    withDenied(withTerms(withListed(all.slice(0, MOST_CLAIMS), sentences), sentences), sentences),
  )
  return withThemes(withNamesBehind(withOpponents(withoutRefusalsAgain(kept), scene), scene), scene).map((draft) => {
    const claim = claimOf(draft, report, ids)
    onTold?.(claim.id, draft.told)
    return claim
  })
}

/** A site, or a quarter that a sentence names with its town: what is told next is told there. */
function isPartOfTown({ precision, span }: Place, named: Sentence | null): boolean {
  if (span === null) return false
  return precision === 'site' || (precision === 'district' && named !== null && holds(named, span))
}

function claimOf(draft: Draft, report: Report, ids: Map<string, number>): Claim {
  const base = `${report.id}:${draft.span.start}-${draft.span.end}:${draft.act}`
  const times = (ids.get(base) ?? 0) + 1
  ids.set(base, times)
  const maker: Maker = { by: 'rule', name: draft.rule, version: READER }
  return {
    id: times === 1 ? base : `${base}:${times}`,
    report: report.id,
    act: draft.act,
    mode: draft.mode,
    kind: draft.kind,
    status: draft.status,
    topics: draft.topics,
    actors: draft.actors,
    recipients: draft.recipients,
    places: draft.places,
    when: draft.when,
    amounts: draft.amounts,
    speaker: draft.speaker,
    evidence: [evidenceOf(report.text, draft.span, { start: draft.sentence.start, end: draft.sentence.end })],
    confidence: confidenceShown(draft),
    maker,
  }
}

const AT_HOME = /^(?:COERCE\/(?:arrest|restrict|censor|curfew|martial-law|null)|SANCTION\/convict|THREATEN\/restrict)$/

/** Whether it is done by a state on its own ground unless something else is said. */
function isDomestic({ act, mode }: ActReading): boolean {
  return AT_HOME.test(`${act}/${mode}`)
}

/** Acts dealt between states and sides, rather than done on the ground. */
const BETWEEN: ReadonlySet<string> = new Set(['AID', 'SUPPORT', 'LEVERAGE'])

/** Acts that states and sides do for a whole country rather than in a town. */
const OFFERS: ReadonlySet<string> = new Set(['AGREE', 'MOBILIZE', 'SANCTION', 'REJECT', 'COOPERATE'])

/** What is done at talks where they are held. */
const AT_TALKS: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'AGREE', 'CONSULT'])

/** What is said by the word that looks ahead: "must leave", "were to give up their arms", "would hold them to account". */
function isSaidByModal({ act, rule }: ActReading): boolean {
  return (
    /^chain\/(?:not>reproached|rhetorical)$/.test(rule) ||
    (act === 'REQUEST' && /must|has-to|would-like|written-term|\/pressed/.test(rule)) ||
    (act === 'REJECT' && rule.includes('chain/not')) ||
    (act === 'THREATEN' && /chain\/(?:or-else|will-hold)/.test(rule))
  )
}

/** The claims of one sentence, before those that tell the same are merged. */
function draftsOf(
  scene: Scene,
  { sentence, around, alone, byToken, within }: Told,
  published: string | null,
  memory: Memory,
  onDropped?: OnDropped,
): Draft[] {
  const drafts: [Draft, Found][] = []
  for (const one of alone) {
    const draft = draftOf(scene, sentence, around, one, toldWithin(one, around), published, memory)
    const unborne = needsForceAround(one.reading, sentence) && sentence.index - memory.forceIn > 3
    const unsaid = isGuiltUnsaid(draft, one.reading, around.issued)
    const why =
      unsaid && within.has(one)
        ? 'the deed is told'
        : unborne || (memory.forceIn < 0 && needsForceAround(one.reading, sentence))
          ? 'no force around'
          : whyTooBare(draft, one, around)
    if (why === null) {
      drafts.push([unsaid ? asDeedOf(draft) : draft, one])
      continue
    }
    onDropped?.(draft, why)
    for (const token of [one.clause.head, ...one.reading.uses]) if (byToken.get(token) === one) byToken.delete(token)
    // What makes no claim of its own holds no deed back that its words name: "no reason to lift the sanctions of the EU against Russia".
    for (const f of within.get(one) ?? []) {
      alone.push(f)
      byToken.set(f.clause.head, f)
    }
  }
  const kept: Draft[] = []
  const told = drafts.map(([draft]) => draft)
  const more = new Map<Found, Topic[]>()
  for (const [draft, one] of drafts) {
    const why = whyOnlyPart(draft, one, around)
    const above = enclosing(one, around)
    // A demand, offer or denial has the topics of all it holds.
    if (above && SPOKEN.has(above.reading.act)) more.set(above, [...(more.get(above) ?? []), ...draft.topics])
    if (why !== null) onDropped?.(draft, why)
  }
  for (const [draft, one] of drafts) {
    if (whyOnlyPart(draft, one, around) !== null) continue
    const inner = more.get(one) ?? []
    kept.push({ ...draft, topics: [...new Set([...topicsWithin(draft, told), ...inner])] })
  }
  return kept
}

/** A saying looked at for nothing but whether it was said. */
const NOT_ASKED = { adverse: false, ownWords: false, history: false, asking: false }

function draftOf(
  scene: Scene,
  sentence: Sentence,
  { tree, clauses }: Around,
  { clause, reading }: Found,
  above: Found | null,
  published: string | null,
  memory: Memory,
): Draft {
  const at = tree.tokens[clause.head]!
  const quote = quoteAt(scene, at)
  const heard = quote?.speaker ?? null
  const context: RoleContext = {
    scene,
    sentence,
    tree,
    clauses,
    speaker: heard,
    side: representedBy(scene, heard ?? scene.issuer),
    spoken: SPOKEN.has(reading.act),
    direct: quote?.direct ?? false,
  }
  // "Said it would open the port, and did": that it did is the report's own word.
  const kept = clause.kind === 'verb' && didSo(clause.head, tree) !== null
  const reporter = heard ?? (kept ? null : reporterOf(clause, clauses, context, reading.rule))
  const carried = reporter === null && !kept ? stillTelling(clause, reading.act, scene, sentence) : null
  const speaker = reporter ?? carried
  const span = evidenceSpanOf(clause, reading, sentence, tree, clauses)
  const told = partiesOfReading(reading, clause, above?.reading ?? null, context, memory)
  // Whoever counts violations committed none of them.
  const parties = reading.rule === 'chain/tallied' && !reading.actor ? { ...told, actors: [] } : told
  const { actors, recipients } = parties
  const own = actors.length > 0 && speaker !== null && actors.some((a) => sameSide(a, speaker))
  const finding = isPlainFinding(parties, speaker, clause, tree, clauses)
  const adverse =
    isAdverse(reading.act, parties, {
      speaker,
      direct: quote?.direct ?? false,
      issuer: scene.issuer,
      home: scene.mainPlace?.country ?? null,
      sentence,
      own: isOperation(clause, reading, tree),
    }) &&
    carried === null &&
    // "People say that they are besieged": that can be seen.
    !(actors.length === 0 && reading.act === 'COERCE' && BESETS.test(clause.lemma)) &&
    !isDigest(quote) &&
    !isToldFirst(quote, at) &&
    !isGivenState(reading, clause) &&
    !isTakenForGiven(clause, tree, clauses) &&
    !isFoundOut(clause, tree, clauses, speaker) &&
    !finding
  const time = timeOf(scene, span, sentence)
  const ownStatus = statusOf(toldBy(clause, reading, clauses), reading.act, leaningOf(clause, reading), {
    tree,
    clauses,
    question: reading.rule !== 'chain/rhetorical' && isAsked(clause, scene, sentence, tree),
    adverse,
    ownWords: own && quote !== null,
    heard: speaker !== null,
    uncharged: own || finding,
    history: isHistory(clause, reading.uses, {
      scene,
      sentence,
      tree,
      clauses,
      published,
      story: memory.storyIn === sentence.paragraph ? memory.story : null,
      spoken: SPOKEN.has(reading.act),
      promise: reading.leaning === 'planned',
    }),
    ahead: time?.from != null && published !== null && time.from > published,
    chronicle: isChronicled(scene, sentence),
    owned: reading.rule.startsWith('chain/claimed'),
    power: reading.rule === 'chain/can-move',
    arms: reading.rule.endsWith('AID/military-aid'),
    asking: isSaidByModal(reading),
  })
  const asTold = afterAll(ownStatus, clause, { act: reading.act, tree, clauses }, reading.uses)
  const saying =
    (own && reading.act === 'ACCUSE') || asTold.why === 'said of another' ? sayingOver(clause, clauses) : null
  const status =
    (saying &&
      chargeBySaying(
        asTold,
        statusOf(saying, null, null, { ...NOT_ASKED, tree, clauses, question: isAsked(saying, scene, sentence, tree) }),
      )) ??
    asTold
  const setting = placesOfClaim(scene, {
    evidence: span,
    sentence,
    tree,
    between: BETWEEN.has(reading.act),
    said: SPOKEN.has(reading.act) || reading.act === 'SANCTION' || reading.act === 'COOPERATE',
    domestic: isDomestic(reading),
    force: reading.act === 'ASSAULT',
    ground:
      reading.act === 'ASSAULT' || /^(?:COERCE\/restrict|RETREAT\/withdraw)$/.test(`${reading.act}/${reading.mode}`),
    charge: reading.act === 'ACCUSE' || reading.act === 'REJECT',
    jailed:
      reading.act === 'COERCE' &&
      reading.mode === 'arrest' &&
      (clause.tense === 'present' || clause.aspect === 'perfect'),
    land: memory.landIn === sentence.paragraph ? memory.land : null,
    // A siege is of one place, however many years it lasts.
    wide:
      time !== null &&
      reading.mode !== 'restrict' &&
      /^(?:so far )?(?:this|last) year$|^(?:since|in|between|from|during) (?:19|20)\d\d$|\byears\b/i.test(time.text),
    doers: actors,
    status: status.status,
    general: clause.kind === 'noun' || (clause.tense === 'present' && clause.aspect !== 'perfect'),
    offers: OFFERS.has(reading.act),
    deed: sentence.index - memory.deedIn <= 6 ? memory.deedPlaces : [],
    charged: reading.act === 'REJECT' && sentence.index - memory.chargeIn <= 1 ? memory.chargeAt : [],
    talks: AT_TALKS.has(reading.act) ? seatOfTalks(memory, sentence.index) : [],
    talksBeside: memory.talksParagraph === sentence.paragraph,
    yields: reading.act === 'CONCEDE',
    leaves: reading.act === 'RETREAT' || reading.mode === 'deport' || reading.mode === 'abduct',
    venue: reading.act === 'CONSULT' && reading.mode !== 'phone',
    head: clause.head,
    acting: speaker ? [...actors, asParty(speaker)] : actors,
    others: recipients,
    before: memory.places,
    beforeIn: memory.paragraph,
  })
  const over = clauses.get(clause.parent)?.lemma ?? ''
  const threatens =
    own &&
    reading.act === 'ASSAULT' &&
    (status.status === 'planned' || status.status === 'hypothetical') &&
    /^(?:will|shall)$/.test(clause.modal ?? (status.status === 'planned' && clause.modal === 'would' ? 'will' : ''))
  const as = threatens
    ? VOWED
    : ATTEMPTS.test(over) || ATTEMPTS.test(clause.lemma)
      ? null
      : withheld(
          reading.act,
          reading.mode,
          status.status,
          clause,
          reading.rule,
          status.why === 'is to' ? 'due' : over,
          own,
          speaker !== null,
        )
  return {
    act: as?.act ?? reading.act,
    mode: as ? fittingMode(as.act, as.mode) : modeByParties(reading, clause, tree, actors, recipients, setting.places),
    kind: reading.kind,
    status: isAskedApart({ clause, reading }, tree)
      ? askedStatus(reading.act)
      : (as?.status ??
        ((isRefusalByNot(reading) || MADE_BY_NOT.test(reading.rule)) && status.status === 'negated'
          ? reading.act === 'THREATEN'
            ? 'planned'
            : 'happened'
          : /^chain\/(?:only-if|without-it)$/.test(reading.rule)
            ? 'happened'
            : isKeptIn(reading)
              ? keptStatus(status.status, clause)
              : status.status)),
    topics: withContext(
      withDeed(topicsOf(reading, clause, sentence), {
        act: reading.act,
        mode: reading.mode,
        kind: reading.kind,
        actors,
        recipients,
        span,
        sentence,
      }),
      { act: reading.act, mode: reading.mode, span, sentence, actors, recipients, places: setting.places },
      memory,
    ),
    actors,
    recipients: apartFromGround(recipients, reading, clause, context),
    places: setting.places,
    when: whenOfClaim(scene, span, sentence, published),
    amounts: amountsOfClaim(scene, span, sentence, [...actors, ...recipients]),
    speaker: speaker ?? ownVoiceOf(clause, as?.act ?? reading.act, status.status, actors, scene),
    confidence: confidenceOf(reading, parties, status, setting.distance),
    span,
    sentence,
    head: clause.head,
    uses: reading.uses,
    rule: reading.rule,
    told: status.why,
  }
}

const BESETS = /^(?:besiege|siege|surround|encircle|trap|ring|blockade)$/

/** What failed of these was tried, and refused by nobody. */
const ATTEMPTS = /^(?:attempt|effort|bid|operation|mission|try)$/

/** "We will crush them", said of one's own side. */
const VOWED = { act: 'THREATEN', mode: 'violence', status: 'planned' } as const

/** "We are not happy with it", "we will not rest": the not is part of what is said. */
const MADE_BY_NOT =
  /^chain\/(?:not-pleased|no-question|not-had|will-not-rest|not>(?:did-nothing|hesitate|opposed|escape|ruled-out|borne|unpunished|until|idle|no-mercy))$/

/** "No force is coming", "we are not going to help": the not makes the refusal and does not take it back. */
function isRefusalByNot(reading: ActReading): boolean {
  return reading.act === 'REJECT' && reading.rule.includes('chain/not')
}

/** "Nobody can leave", "it is impossible to enter": the not makes the siege. */
function isKeptIn(reading: ActReading): boolean {
  return reading.rule === 'chain/kept-in' || reading.rule === 'chain/shut'
}

function keptStatus(status: StatusReading['status'], clause: Clause): StatusReading['status'] {
  if (status !== 'negated' && status !== 'hypothetical') return status
  return clause.modal === 'could' || clause.tense === 'past' ? 'happened' : 'ongoing'
}

function isOperation(clause: Clause, reading: ActReading, tree: Tree): boolean {
  return OPERATIONS.has(clause.lemma) || reading.uses.some((u) => OPERATIONS.has(tree.tokens[u]?.lemma ?? ''))
}

function confidenceOf(
  reading: ActReading,
  { actors, recipients, inferred }: Parties,
  status: StatusReading,
  distance: number,
): number {
  let sure = reading.score
  if (inferred) sure -= 0.1
  if (actors.length === 0) sure -= 0.15
  if (actors.some((a) => a.actor !== null)) sure += 0.05
  if (reading.recipient !== null && recipients.length === 0) sure -= 0.05
  sure -= status.doubt * 0.3
  sure -= distance * 0.03
  return Math.round(Math.min(0.98, Math.max(0.05, sure)) * 100) / 100
}
