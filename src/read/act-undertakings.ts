// What somebody says he will do where the deed itself is no act of the vocabulary: "will hold elections", "would take in those in
// need", "is prepared to take part in the mission"; and what he is open to: "open to dialogue", "interested in closing a deal".
import type { Act } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, belowOf, firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

/** Verbs of giving one's word, whatever their object. */
const KEEPS_FAITH = wordSet(`
  honour honor uphold respect abide comply implement ensure guarantee safeguard rebuild reconstruct restore resettle rehabilitate
  reintegrate repatriate investigate prosecute reopen facilitate contribute cooperate co-operate mediate`)
/** Verbs that give one's word with such an object only. */
const WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  hold: wordSet('election referendum vote poll inquiry conference summit'),
  organise: wordSet('election referendum vote conference summit'),
  organize: wordSet('election referendum vote conference summit'),
  form: wordSet('government cabinet committee commission coalition council'),
  establish: wordSet(
    'government committee commission council corridor zone mechanism fund mission tribunal court office hotline',
  ),
  create: wordSet('committee commission council corridor zone mechanism fund tribunal job'),
  set: wordSet('committee commission council corridor zone mechanism fund tribunal court office hotline'),
  appoint: wordSet('envoy mediator negotiator representative commission panel judge'),
  send: wordSet('envoy delegation team negotiator mediator observer monitor doctor medic engineer rescuer'),
  seek: wordSet('peace solution settlement compromise reconciliation deal agreement justice dialogue consensus'),
  pursue: wordSet('peace solution settlement reconciliation dialogue diplomacy reform'),
  find: wordSet('solution compromise way settlement'),
  join: wordSet('talk negotiation mission coalition effort force process conference alliance'),
  attend: wordSet('talk negotiation conference summit meeting session'),
  bring: wordSet('law bill legislation perpetrator killer culprit murderer criminal'),
  do: wordSet('everything utmost all best whatever'),
  take: wordSet('part refugee people civilian wounded family child migrant evacuee step measure'),
  accept: wordSet('refugee migrant evacuee mediation observer monitor ruling verdict outcome result'),
  protect: wordSet(
    'people civilian population minority resident refugee citizen worker convoy staff journalist woman child site',
  ),
  punish: wordSet('perpetrator culprit soldier officer'),
  pay: wordSet('compensation reparation pension salary'),
  compensate: wordSet('victim family relative survivor farmer owner'),
  observe: wordSet('ceasefire truce'),
  strengthen: wordSet('coordination cooperation co-operation tie relation partnership'),
  keep: wordSet('promise word commitment pledge touch contact'),
  fulfil: wordSet('promise commitment pledge obligation'),
  fulfill: wordSet('promise commitment pledge obligation'),
}
/** Verbs that only say that it goes on, and with what will. */
const GOES_ON = wordSet('continue keep try seek strive endeavour endeavor attempt begin start strive')
const WORK_FOR = /^(?:for|towards?|with|alongside|on|together)$/

const SAYS = wordSet(`
  say tell announce confirm declare state add promise insist pledge reiterate stress vow assure repeat indicate suggest reaffirm write maintain
  affirm note hint explain signal`)

/** "We will rebuild Mosul", "the junta said it would hold elections": a word given, where what is to be done is no act of its own. */
export function undertaken(view: View): ActReading | null {
  const { clause } = view
  if (clause.kind !== 'verb' || clause.negated || clause.passive || !isPromised(view)) return null
  const who = clause.args.find((a) => a.role === 'subject')
  if (!who || !isParty(view, who.head) || /^(?:it|which|that|this|who|you)$/i.test(textAt(view, who.head))) {
    if (!who || !isOfSayer(view, who.head)) return null
  }
  const deed = deedOf(view)
  if (!deed || !isGood(view, deed)) return null
  return joinedReading(view, 'undertakes', 'AGREE', {
    recipient: null,
    score: 0.68,
    leaning: 'planned',
    uses: deed === clause ? [] : [deed.head],
  })
}

function textAt(view: View, head: number): string {
  return view.sentence.tokens[head]!.text
}

/** "will" of anybody; "would" only of what somebody says of himself. */
function isPromised(view: View): boolean {
  const { clause } = view
  if (/^(?:if|unless|when|until|once|whether|because|while|after|before)$/.test(clause.mark ?? '')) return false
  if (/^(?:acl|advcl|csubj)/.test(clause.relation)) return false
  if (clause.relation === 'conj' && /^(?:acl|advcl)/.test(view.clauses.get(clause.parent)?.relation ?? '')) return false
  const over = clause.relation === 'ccomp' ? view.clauses.get(clause.parent) : undefined
  // "It is not clear that they will abide by it"
  if (over && (over.kind !== 'verb' || over.negated || !SAYS.has(over.lemma))) return false
  if (clause.modal === 'will' || clause.modal === 'shall') return true
  if (clause.modal !== 'would') return false
  const who = clause.args.find((a) => a.role === 'subject')
  return who !== undefined && isOfSayer(view, who.head)
}

/** "The commander said soldiers would respect the truce": a word given for one's own, and not kept yet. */
export function wouldKeep(view: View, own: ActReading | null): ActReading | null {
  const { clause } = view
  if (own?.rule !== 'RETREAT/truce-kept' || clause.negated || clause.kind !== 'verb') return null
  if (!/^(?:observe|respect|honou?r|abide|comply|adhere|implement|uphold|maintain)$/.test(clause.lemma)) return null
  const over = clause.relation === 'ccomp' ? view.clauses.get(clause.parent) : undefined
  const said = over?.kind === 'verb' && SAYS.has(over.lemma)
  if (!(clause.modal === 'will' ? over === undefined || said : clause.modal === 'would' && said)) return null
  if (/^(?:acl|advcl)/.test(clause.relation) || !own.actor) return null
  return { ...own, act: 'CONCEDE', mode: null, recipient: null, leaning: 'planned', rule: 'chain/would-keep' }
}

/** "The junta said it would": a pronoun below a verb of saying. */
function isOfSayer(view: View, head: number): boolean {
  const { clause, clauses } = view
  if (!/^(?:it|they|he|she|we|i)$/i.test(textAt(view, head)) || clause.relation !== 'ccomp') return false
  const over = clauses.get(clause.parent)
  return over?.kind === 'verb' && SAYS.has(over.lemma) && over.args.some((a) => a.role === 'subject')
}

/** What is to be done: the clause itself, or what it goes on with. */
function deedOf(view: View): Clause | null {
  const { clause, clauses } = view
  if (!GOES_ON.has(clause.lemma)) return clause
  if (clause.lemma === 'seek' && slotOf(view, 'object').length > 0) return clause
  const below = clause.args.find((a) => a.role === 'infinitive' || a.role === 'clause')
  return (below && clauses.get(below.head)) ?? null
}

function isGood(view: View, deed: Clause): boolean {
  const { clause } = view
  const lemma = wordAt(view.sentence, deed.head)
  const objects = deed.args.filter((a) => (a.role === 'object' || a.role === 'indirect') && !a.shared)
  if (lemma === 'work') return deed.args.some((a) => a.role === 'infinitive' || WORK_FOR.test(a.prep ?? ''))
  if (clause.head !== deed.head && /^(?:talk|negotiate|meet|cooperate|co-operate|help|engage)$/.test(lemma)) return true
  if (KEEPS_FAITH.has(lemma)) return objects.length > 0 || deed.args.some((a) => a.role !== 'subject')
  const wanted = WITH[lemma]
  if (!wanted) return false
  if (lemma === 'take' && /^in$/i.test(deed.particle ?? '')) return objects.length > 0
  const at = [...objects, ...deed.args.filter((a) => a.role === 'oblique' && (lemma === 'keep' || lemma === 'take'))]
  return at.some((a) => [a.head, ...a.others].some((i) => wordsAt(view, i).some((w) => wanted.has(w))))
}

const SETS_UP = /^(?:establish|set|form|create|build|found|launch)$/

/** To whom what is agreed or offered is to be given: never the force or body that is set up by it. */
export function promisedTo(view: View, { clause, reading }: Below): Argument | null {
  const to = clause?.args.find((a) => !a.shared && a.prep === 'to' && isParty(view, a.head)) ?? null
  if (!clause || !reading?.recipient) return to
  const { recipient } = reading
  const object = recipient.role === 'object' && recipient.head > clause.head
  return object && SETS_UP.test(clause.lemma) ? to : recipient
}

const PEACE = wordSet(
  'peace settlement reconciliation dialogue compromise rapprochement normalisation normalization détente detente',
)

/** "said he would seek peace with his neighbours": offered, and asked of nobody. */
export function peaceSought(view: View, own: ActReading | null): ActReading | null {
  if (
    view.clause.lemma !== 'seek' ||
    (own !== null && own.act !== 'REQUEST') ||
    view.clause.negated ||
    view.clause.kind !== 'verb'
  )
    return null
  const what = view.clause.args.find((a) => a.role === 'object' && !a.shared)
  if (!what || !PEACE.has(wordAt(view.sentence, what.head))) return null
  const whom = withWhom(view, [view.clause, view.clauses.get(what.head) ?? null])
  return joinedReading(view, 'seeks-peace', 'AGREE', {
    topics: ['talks'],
    recipient: whom,
    score: 0.74,
    leaning: 'planned',
    uses: [what.head],
  })
}

const OPEN = wordSet('open interested amenable receptive ready prepared')
const GOOD: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONSULT', 'CONCEDE', 'RETREAT', 'COOPERATE', 'SUPPORT', 'AID'])
/** What one may be open to or interested in, and be nearer peace for it. */
const OFFERED = wordSet(`
  talk dialogue negotiation discussion compromise deal agreement settlement proposal idea plan peace truce ceasefire mediation meeting
  solution offer concession exchange swap reconciliation cooperation suggestion contact conversation accord operation`)

const READY = /^(?:ready|prepared)$/

/** "open to dialogue", "still interested in closing a deal": willing, and nothing agreed yet. */
export function openTo(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  if (!OPEN.has(lemma) || clause.negated || clause.kind === 'noun') return null
  if (clause.kind === 'verb' && !clause.passive) return null
  const who =
    firstIn(view, 'subject') ?? (clause.passive ? (clause.args.find((a) => a.role === 'subject') ?? null) : null)
  if (!who || !isOpener(view, who.head)) return null
  const what = clause.args.find((a) => (READY.test(lemma) ? a.prep === 'for' : /^(?:to|in)$/.test(a.prep ?? '')))
  // "ready to discuss it" is a chain of its own.
  if (READY.test(lemma) && !what) return null
  const below: Below = belowOf(view, readBelow)
  const inner = below.reading ?? (what && view.clauses.get(what.head) ? readBelow(view.clauses.get(what.head)!) : null)
  const told = [what, ...(below.clause?.args.filter((a) => a.role === 'object') ?? [])].flatMap((a) =>
    a ? [a.head] : [],
  )
  if (below.clause) told.push(below.clause.head)
  const named = told.some((head) => wordsAt(view, head).some((w) => OFFERED.has(w)))
  if (!named && (READY.test(lemma) || !(inner && GOOD.has(inner.act)))) return null
  return joinedReading(view, 'open-to', 'AGREE', {
    topics: inner?.topics ?? [],
    actor: who,
    recipient: withWhom(view, [clause, below.clause]) ?? inner?.recipient ?? null,
    score: 0.74,
    leaning: 'planned',
    uses: [...(what ? [what.head] : []), ...(below.clause ? [below.clause.head] : []), ...(inner?.uses ?? [])],
  })
}

function withWhom(view: View, clauses: readonly (Clause | null)[]): Argument | null {
  for (const clause of clauses)
    for (const a of clause?.args ?? []) if (a.prep === 'with' && isParty(view, a.head)) return a
  return null
}

/** A side, or the town or area that would give in. */
function isOpener(view: View, head: number): boolean {
  return (
    isParty(view, head) || /^(?:area|town|city|district|suburb|village|side|enclave)$/.test(wordAt(view.sentence, head))
  )
}
