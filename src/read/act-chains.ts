// Verbs that take their act from what follows ("agreed to withdraw", "refused to let aid in"), obligation ("must"), refusal
// ("will not"). One reading from two clauses.
import type { Act, Kind, Mode, Topic } from '../model/index.ts'
import { type ChainKind, chainOf } from '../vocab/acts/index.ts'
import { askedMode, threatenedMode } from './act-modes.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { ActReading, Leaning } from './acts.ts'
import type { Argument, Clause } from './clause-types.ts'

/** Reads the clause below; handed in, since it is the act reader itself. */
export type ReadBelow = (clause: Clause) => ActReading | null

interface Below {
  readonly clause: Clause | null
  readonly reading: ActReading | null
  readonly words: readonly string[]
}

const HARSH: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])
const MOVES = new Set(
  `enter pass reach leave deliver return visit go come cross move travel inspect work operate evacuate fly bring access land
   treat see meet help send distribute monitor investigate continue resume flee`.split(/\s+/),
)
const LET_IN = new Set(
  `aid convoy inspector observer monitor peacekeeper journalist food medicine delivery access supply agency worker ambulance team relief
   doctor truck shipment refugee people civilian passage evacuation visit`.split(/\s+/),
)
const VITAL = new Set('essential vital imperative crucial necessary urgent incumbent important'.split(' '))

function make(
  view: View,
  rule: string,
  act: Act,
  given: {
    mode?: Mode | null
    kind?: Kind | null
    topics?: readonly Topic[]
    actor?: Argument | null
    recipient?: Argument | null
    score: number
    leaning?: Leaning
    uses?: readonly number[]
  },
): ActReading {
  return {
    act,
    mode: given.mode ?? null,
    kind: given.kind ?? null,
    topics: given.topics ?? [],
    actor: given.actor === undefined ? (slotOf(view, 'subject')[0] ?? null) : given.actor,
    recipient: given.recipient ?? null,
    score: given.score,
    rule: `chain/${rule}`,
    leaning: given.leaning ?? null,
    uses: given.uses ?? [],
  }
}

/** The reading a chain gives, or null where the clause is none. */
export function chainedReading(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  const lemma = wordAt(view.sentence, clause.head)
  const kind = chainOf(lemma)
  const below = belowOf(view, readBelow)
  if (kind) {
    const reading = joined(view, kind, lemma, below)
    if (reading) return reading
  }
  if ((clause.kind === 'copula' || clause.kind === 'adjective') && VITAL.has(lemma) && below.clause)
    return make(view, 'vital', 'REQUEST', {
      mode: modeFor(below),
      kind: 'call',
      topics: topicsBelow(below),
      actor: null,
      recipient: subjectOf(below.clause),
      score: 0.62,
      uses: usesOf(below),
    })
  return null
}

function belowOf(view: View, readBelow: ReadBelow): Below {
  const { clause, clauses, sentence } = view
  const arg =
    clause.args.find((a) => a.role === 'infinitive') ??
    clause.args.find((a) => a.role === 'clause') ??
    clause.args.find(
      (a) =>
        a.role === 'oblique' &&
        (a.prep === 'of' || a.prep === 'from' || a.prep === 'for' || a.prep === 'against') &&
        isVerb(view, a.head),
    )
  let child = arg ? (clauses.get(arg.head) ?? null) : null
  if (!child)
    for (const c of clauses.values())
      if (
        c.parent === clause.head &&
        (c.relation === 'xcomp' || c.relation === 'advcl' || c.relation === 'acl' || c.relation === 'ccomp') &&
        c.kind === 'verb' &&
        c.head > clause.head &&
        (c.mark === 'to' || c.mark === 'of' || c.mark === 'from' || c.relation === 'xcomp')
      ) {
        child = c
        break
      }
  if (!child) return { clause: null, reading: null, words: objectWords(view) }
  const words: string[] = []
  for (let i = child.head; i < sentence.tokens.length && i < child.head + 12; i++) words.push(wordAt(sentence, i))
  return { clause: child, reading: readBelow(child), words }
}

function isVerb(view: View, head: number): boolean {
  return view.sentence.tokens[head]?.upos === 'VERB'
}

function objectWords(view: View): string[] {
  const words: string[] = []
  for (const slot of ['object', 'for', 'to', 'of', 'on'])
    for (const arg of slotOf(view, slot)) {
      for (const [i, token] of view.sentence.tokens.entries())
        if (token.start >= arg.span.start && token.end <= arg.span.end) words.push(wordAt(view.sentence, i))
    }
  return words
}

function usesOf(below: Below): number[] {
  if (!below.clause) return []
  return [below.clause.head, ...(below.reading?.uses ?? [])]
}

function topicsBelow(below: Below): readonly Topic[] {
  return below.reading?.topics ?? []
}

function modeFor(below: Below): Mode {
  const act = below.reading?.act
  if (act === 'CONSULT') return 'meet'
  if (act === 'RETREAT' || act === 'CONCEDE') return 'yield'
  if (act === 'AID') return 'assist'
  return askedMode(below.words) ?? 'change'
}

function subjectOf(clause: Clause | null): Argument | null {
  return clause?.args.find((a) => a.role === 'subject') ?? null
}

/** Whom something is asked of: indirect object, object, or the subject of what is asked. */
function askedOf(view: View, below: Below): Argument | null {
  const { clause } = view
  if (clause.passive) return clause.args.find((a) => a.role === 'subject') ?? null
  return (
    slotOf(view, 'indirect')[0] ??
    slotOf(view, 'object').find((a) => isParty(view, a.head)) ??
    slotOf(view, 'on')[0] ??
    slotOf(view, 'to').find((a) => isParty(view, a.head)) ??
    slotOf(view, 'with')[0] ??
    subjectOf(below.clause)
  )
}

function joined(view: View, kind: ChainKind, lemma: string, below: Below): ActReading | null {
  const { clause } = view
  const inner = below.reading
  const uses = usesOf(below)
  const topics = topicsBelow(below)
  const to = inner?.recipient ?? slotOf(view, 'with')[0] ?? null
  switch (kind) {
    case 'agree':
      if (clause.negated && (below.clause || slotOf(view, 'object').length > 0))
        return make(view, 'not-agree', 'REJECT', { mode: modeFor(below), topics, recipient: to, score: 0.74, uses })
      if (!below.clause) return null
      if ((lemma === 'willing' || lemma === 'ready' || lemma === 'prepared') && inner && HARSH.has(inner.act))
        return make(view, 'ready-for-harm', inner.act === 'MOBILIZE' ? 'MOBILIZE' : 'THREATEN', {
          mode: threatenedMode(below.words),
          topics,
          recipient: inner.recipient,
          score: 0.66,
          leaning: 'planned',
          uses,
        })
      return make(view, 'agree', 'AGREE', {
        topics,
        recipient: to,
        score: inner ? 0.86 : 0.76,
        leaning: 'planned',
        uses,
      })
    case 'promise':
      if (!below.clause) return null
      if (inner && HARSH.has(inner.act))
        return make(view, 'vow-harm', 'THREATEN', {
          mode: threatenedMode(below.words),
          topics,
          recipient: inner.recipient,
          score: 0.8,
          leaning: 'planned',
          uses,
        })
      if (below.clause.negated || inner?.act === 'REJECT')
        return make(view, 'vow-not', 'REJECT', {
          mode: modeFor(below),
          topics,
          recipient: inner?.recipient ?? null,
          score: 0.7,
          uses,
        })
      if (lemma === 'announce' || lemma === 'plan' || lemma === 'decide' || lemma === 'intend')
        return inner
          ? {
              ...inner,
              actor: slotOf(view, 'subject')[0] ?? inner.actor,
              leaning: inner.leaning ?? 'planned',
              rule: `chain/${lemma}>${inner.rule}`,
              uses,
            }
          : null
      if (
        lemma === 'vow' &&
        /^(fight|resist|continue|defend|battle|crush|defeat|avenge|keep|step)$/.test(
          wordAt(view.sentence, below.clause.head),
        )
      )
        return make(view, 'vow-fight', 'THREATEN', {
          mode: 'violence',
          topics: ['attack'],
          recipient: inner?.recipient ?? null,
          score: 0.8,
          leaning: 'planned',
          uses,
        })
      if (inner?.act === 'RETREAT' || inner?.act === 'CONCEDE')
        return make(view, 'promise-yield', 'CONCEDE', {
          topics,
          recipient: inner.recipient,
          score: 0.78,
          leaning: 'planned',
          uses,
        })
      return make(view, 'promise', 'AGREE', {
        topics,
        recipient: to ?? slotOf(view, 'indirect')[0] ?? slotOf(view, 'object')[0] ?? null,
        score: inner ? 0.82 : 0.7,
        leaning: 'planned',
        uses,
      })
    case 'refuse':
      if (clause.kind === 'noun' || below.clause)
        return make(view, 'refuse', 'REJECT', {
          mode: modeFor(below),
          topics,
          recipient: inner?.recipient ?? null,
          score: below.clause ? 0.9 : 0.74,
          uses,
          ...(clause.kind === 'noun'
            ? {
                actor:
                  slotOf(view, 'by')[0] ??
                  slotOf(view, 'possessor')[0] ??
                  slotOf(view, 'of')[0] ??
                  slotOf(view, 'modifier')[0] ??
                  null,
              }
            : {}),
        })
      return null
    case 'threaten':
      if (!below.clause) return null
      return make(view, 'threaten', 'THREATEN', {
        mode: threatenedMode(below.words),
        topics,
        recipient: inner?.recipient ?? slotOf(view, 'object')[0] ?? null,
        score: 0.92,
        leaning: 'planned',
        uses,
      })
    case 'ask':
    case 'order': {
      if (!below.clause) return null
      const talking = lemma === 'tell' || lemma === 'pressure' || lemma === 'compel' || lemma === 'direct'
      if (below.clause.mark !== 'to' && below.clause.tense !== 'none' && talking) return null
      if (
        clause.kind === 'noun' &&
        !slotOf(view, 'by').length &&
        !slotOf(view, 'from').length &&
        !slotOf(view, 'possessor').length &&
        lemma !== 'appeal' &&
        lemma !== 'ultimatum' &&
        lemma !== 'call' &&
        lemma !== 'demand'
      )
        return null
      const ask: Kind =
        lemma === 'ultimatum'
          ? 'ultimatum'
          : kind === 'order'
            ? 'demand'
            : /^(beg|plead|implore|appeal|entreat|beseech|plea)$/.test(lemma)
              ? 'appeal'
              : 'call'
      return make(view, kind, 'REQUEST', {
        mode: modeFor(below),
        kind: ask,
        topics: lemma === 'ultimatum' ? ['ultimatum', ...topics] : topics,
        recipient: askedOf(view, below),
        score: 0.88,
        uses,
        ...(clause.kind === 'noun'
          ? {
              actor:
                slotOf(view, 'by')[0] ??
                slotOf(view, 'from')[0] ??
                slotOf(view, 'possessor')[0] ??
                slotOf(view, 'modifier')[0] ??
                null,
            }
          : {}),
      })
    }
    case 'allow': {
      const object = slotOf(view, 'object').map((a) => wordAt(view.sentence, a.head))
      const moves =
        (below.clause && MOVES.has(wordAt(view.sentence, below.clause.head))) ||
        object.some((w) => LET_IN.has(w)) ||
        below.words.some((w) => LET_IN.has(w))
      if (!below.clause && !moves) return null
      const recipient = slotOf(view, 'indirect')[0] ?? subjectOf(below.clause) ?? slotOf(view, 'object')[0] ?? null
      if (!isParty(view, slotOf(view, 'subject')[0]?.head ?? -1) && !clause.passive) return null
      if (clause.negated)
        return make(view, 'not-allow', 'REJECT', {
          mode: 'yield',
          topics: moves ? ['access', ...topics] : topics,
          recipient,
          score: 0.84,
          uses,
        })
      return make(view, 'allow', 'RETREAT', {
        mode: 'access',
        topics: moves ? ['access', ...topics] : topics,
        recipient,
        score: moves ? 0.8 : 0.66,
        uses,
      })
    }
    case 'prevent': {
      if (!below.clause || lemma === 'keep') return null
      if (below.clause.mark !== 'from' && lemma === 'stop') return stopped(view, below)
      if (!isParty(view, slotOf(view, 'subject')[0]?.head ?? -1) && !clause.passive) return null
      const recipient = slotOf(view, 'object')[0] ?? null
      return make(view, 'prevent', 'COERCE', { mode: 'restrict', topics, recipient, score: 0.8, uses })
    }
    case 'stop':
      return stopped(view, below)
    case 'deny':
      if (!below.clause) return null
      return make(view, 'deny', 'REJECT', { mode: 'change', topics, recipient: null, score: 0.6 })
    case 'fail':
      if (!inner || !below.clause) return null
      return {
        ...inner,
        actor: inner.actor ?? slotOf(view, 'subject')[0] ?? null,
        leaning: 'negated',
        rule: `chain/fail>${inner.rule}`,
        uses,
      }
    case 'accuse': {
      const whom = slotOf(view, 'object')[0] ?? null
      if (clause.kind !== 'verb' || (!below.clause && slotOf(view, 'of').length === 0)) return null
      return make(view, 'accuse', 'ACCUSE', { mode: 'allege', topics, recipient: whom, score: 0.92 })
    }
    case 'aspect':
      if (!inner || !below.clause) return null
      if (clause.negated) return null
      return {
        ...inner,
        actor: inner.actor ?? slotOf(view, 'subject')[0] ?? null,
        rule: `chain/${lemma}>${inner.rule}`,
        uses,
      }
    case 'cause':
      if (!inner || !below.clause || lemma === 'get') return null
      if (inner.act === 'CONCEDE') return { ...inner, rule: `chain/force>${inner.rule}`, uses }
      return make(view, 'force', 'COERCE', {
        mode: inner.topics.includes('displacement') ? 'deport' : 'restrict',
        topics,
        recipient: slotOf(view, 'object')[0] ?? null,
        score: 0.78,
        uses,
      })
    case 'help':
      if (!below.clause) return null
      if (inner && (inner.act === 'RETREAT' || inner.act === 'AGREE' || inner.act === 'ASSAULT'))
        return { ...inner, actor: slotOf(view, 'subject')[0] ?? inner.actor, rule: `chain/help>${inner.rule}`, uses }
      return make(view, 'help', 'AID', {
        topics: topics.length > 0 ? topics : ['assistance'],
        recipient: slotOf(view, 'object')[0] ?? null,
        score: 0.66,
        uses,
      })
    case 'warn':
      if (!below.clause || !inner || !HARSH.has(inner.act)) return null
      return make(view, 'warn', 'THREATEN', {
        mode: threatenedMode(below.words),
        topics,
        recipient: slotOf(view, 'object')[0] ?? inner.recipient,
        score: 0.68,
        leaning: 'planned',
        uses,
      })
    case 'want': {
      if (!below.clause || lemma === 'hope') return null
      const who = subjectOf(below.clause)
      if (lemma !== 'seek' && (!who || who.shared)) return null
      if (!inner) return null
      return make(view, 'want', 'REQUEST', {
        mode: modeFor(below),
        kind: 'demand',
        topics,
        recipient: inner.act === 'SANCTION' ? null : who,
        score: 0.62,
        uses,
      })
    }
    case 'prepare':
      if (!inner || !below.clause) return null
      if (HARSH.has(inner.act))
        return make(view, 'prepare', 'MOBILIZE', {
          mode: 'troops',
          topics,
          recipient: inner.recipient,
          score: 0.7,
          leaning: 'planned',
          uses,
        })
      return { ...inner, leaning: 'planned', rule: `chain/prepare>${inner.rule}`, uses }
    default:
      return null
  }
}

/** "stopped shelling" gives way; "stopped delivering aid" takes away. */
function stopped(view: View, below: Below): ActReading | null {
  const inner = below.reading
  if (!inner || !below.clause) return null
  const uses = usesOf(below)
  const recipient = inner.recipient
  if (view.clause.negated) return { ...inner, rule: `chain/not-stop>${inner.rule}`, uses }
  if (inner.act === 'ASSAULT')
    return make(view, 'stop-force', 'RETREAT', {
      mode: 'ceasefire',
      topics: ['ceasefire', ...inner.topics],
      recipient,
      score: 0.82,
      uses,
    })
  if (inner.act === 'COERCE' || inner.act === 'PROTEST' || inner.act === 'MOBILIZE' || inner.act === 'SANCTION')
    return make(view, 'stop-pressure', 'RETREAT', { topics: inner.topics, recipient, score: 0.76, uses })
  if (inner.act === 'AID' || inner.act === 'COOPERATE' || inner.act === 'SUPPORT' || inner.act === 'CONSULT')
    return make(view, 'stop-good', 'SANCTION', {
      mode: 'discontinue',
      topics: inner.topics,
      recipient,
      score: 0.8,
      uses,
    })
  return null
}

const OBLIGED = new Set(['must', 'should', 'ought', 'need-to', 'need'])
const GIVES: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'AID', 'AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT'])

/** "must", "should" make a request of the subject; "will not" with something given makes a refusal. */
export function modalReading(view: View, own: ActReading | null): ActReading | null {
  const { clause } = view
  if (clause.kind === 'noun') return own
  if (clause.modal && OBLIGED.has(clause.modal)) {
    const subject = clause.passive ? (slotOf(view, 'by')[0] ?? null) : (slotOf(view, 'subject')[0] ?? null)
    if (!own && !(subject && isParty(view, subject.head))) return own
    const words: string[] = []
    for (let i = clause.head; i < view.sentence.tokens.length && i < clause.head + 12; i++)
      words.push(wordAt(view.sentence, i))
    const below: Below = { clause, reading: own, words }
    return make(view, 'must', 'REQUEST', {
      mode: modeFor(below),
      kind: 'call',
      topics: own?.topics ?? [],
      actor: null,
      recipient: subject,
      score: own ? 0.72 : 0.5,
      uses: own?.uses ?? [],
    })
  }
  if (
    own &&
    clause.negated &&
    GIVES.has(own.act) &&
    (clause.modal === 'will' || clause.modal === 'would' || clause.tense === 'future')
  )
    return {
      ...own,
      act: 'REJECT',
      mode: own.act === 'CONSULT' ? 'meet' : own.act === 'AID' ? 'assist' : 'yield',
      kind: null,
      score: Math.max(own.score, 0.78),
      rule: `chain/will-not>${own.rule}`,
      leaning: null,
    }
  return own
}
