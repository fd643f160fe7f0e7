// Who says what a claim tells: the quotation around it, else the one who reports the event by name ("residents reported shelling").
import { type Act, holds, type Party, type Quote, type Span, type Speaker, type Status } from '../model/index.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { type Scene, within } from './scene.ts'
import { kidsOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Verbs whose object is what somebody reports to have happened. */
const REPORTS = new Set([
  'report',
  'describe',
  'document',
  'record',
  'recount',
  'claim',
  'allege',
  'register',
  'relate',
  'cite',
  'mention',
  'count',
  'log',
  'verify',
  'confirm',
  'tally',
  'observe',
  'announce',
  'anticipate',
  'predict',
  'expect',
  'forecast',
  'foresee',
])

/** Verbs of words that are a deed of their own: whoever condemns, urges or rejects in words speaks by it. */
const WORDED = new Set(
  'condemn denounce deplore decry lament criticize criticise blame accuse charge slam blast castigate rebuke urge demand call appeal ask request implore plead exhort beg dismiss deny reject rebut refute dispute warn vow threaten praise hail applaud welcome commend salute laud thank encourage'.split(
    ' ',
  ),
)

/** Claims of words whose speaker may be the one who is said to have spoken them. */
const WORDS: ReadonlySet<Act> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN', 'CONCEDE'])

/**
 * Who speaks in a claim the report tells in its own voice, where the claim is itself somebody's words: of "the minister
 * condemned the raid" the minister. Null for what is only planned, wished or denied, in the passive, and for deeds on the ground.
 */
export function ownVoiceOf(
  clause: Clause,
  act: Act,
  status: Status,
  actors: readonly Party[],
  scene: Scene,
): Speaker | null {
  // "The police arrested two men, accused of arson": in the passive, yet their words.
  const passive = clause.passive && !(act === 'ACCUSE' && clause.relation === 'acl' && !clause.args.some(isAgent))
  if (!WORDS.has(act) || clause.kind !== 'verb' || passive || clause.negated || clause.modal !== null) return null
  if (!WORDED.has(clause.lemma) || (status !== 'happened' && status !== 'ongoing' && status !== 'background'))
    return null
  const first = actors[0]
  if (actors.length !== 1 || !first || isIssuer(first, scene)) return null
  if (/^(?:I|we|us|it|they|he|she|who)$/i.test(first.name)) return null
  return {
    name: first.name,
    named: first.actor !== null || /^\p{Lu}/u.test(first.name),
    via: [],
    span: first.span,
    actor: first.actor,
  }
}

function isAgent({ role }: Argument): boolean {
  return role === 'agent'
}

function isIssuer(party: Party, { issuer }: Scene): boolean {
  if (!issuer) return false
  return party.actor === null ? party.name === issuer.name : party.actor === issuer.actor
}

/** "claimed to have shot down", "admitted firing on": the doer says so. */
const OWNS_TO = new Set(['claim', 'admit', 'deny', 'acknowledge', 'boast', 'confess', 'profess'])

/** Who owns to a deed told as a noun or behind "to": "confessed to killing a priest and to raping a nurse", "denied the killings". */
function ownerOf(clause: Clause, clauses: Clauses, context: RoleContext): Speaker | null {
  const { tokens } = context.tree
  let at = clause.head
  while (tokens[at]!.deprel === 'conj' && tokens[at]!.head >= 0 && tokens[at]!.head < at) at = tokens[at]!.head
  const { deprel, head, xpos } = tokens[at]!
  const over = clauses.get(head)
  if (over?.kind !== 'verb' || over.passive || !OWNS_TO.has(over.lemma) || head > at) return null
  const deed =
    clause.kind === 'noun' ? /^ob[jl]/.test(deprel) : xpos === 'VBG' && /^(?:advcl|ccomp|xcomp|obj|obl)/.test(deprel)
  const lead = kidsOf(context.tree, at).find((k) => /^(?:case|mark)/.test(tokens[k]!.deprel))
  const small = lead === undefined ? '' : tokens[lead]!.text.toLowerCase()
  return deed && (small === '' || small === 'to') ? subjectOf(over, context) : null
}

/**
 * "…, a spokesman said. One officer was wounded.": of those hurt, told with no doer right behind somebody's report of the raid, the
 * same tells. Null where the sentence has a time or words of its own, or opens another paragraph.
 */
export function stillTelling(clause: Clause, act: Act, scene: Scene, sentence: Sentence): Speaker | null {
  if (act !== 'ASSAULT' || !clause.passive || clause.relation !== 'root' || clause.aspect === 'perfect') return null
  if (clause.args.some((a) => a.role === 'agent' || a.prep === 'by')) return null
  const before = scene.findings.doc.sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph || before.kind !== 'text') return null
  if (within(scene.times, sentence).length > 0 || within(scene.quotes, sentence).length > 0) return null
  const last = within(scene.quotes, before).at(-1)
  return last?.speaker && !last.direct && last.cue && last.cue.start >= last.span.end && last.cue.end >= before.end - 3
    ? { ...last.speaker, span: null }
    : null
}

/** Speaker of an event noun that is the object of a verb of reporting; null where there is none. */
export function reporterOf(clause: Clause, clauses: Clauses, context: RoleContext, rule: string): Speaker | null {
  if (clause.kind === 'verb' && rule.startsWith('chain/claimed'))
    return subjectOf(clause, context, clause.passive || isClaimedBy(clause))
  const over = clause.relation === 'xcomp' ? clauses.get(clause.parent) : undefined
  if (over?.kind === 'verb' && OWNS_TO.has(over.lemma) && !over.passive) return subjectOf(over, context)
  const owner = ownerOf(clause, clauses, context)
  if (owner) return owner
  // "A bomb claimed the lives of two": nobody's word.
  const takesLives = clause.lemma === 'claim' && clause.args.some((a) => context.tree.tokens[a.head]!.lemma === 'life')
  if (clause.kind === 'verb' && REPORTS.has(clause.lemma) && !takesLives)
    return subjectOf(clause, context, clause.passive || isClaimedBy(clause))
  const counted = tollTeller(clause, clauses, context)
  if (counted) return counted
  const expecting = clause.relation === 'xcomp' && over?.kind === 'verb' && FORESEES.test(over.lemma) && !over.passive
  if (expecting && over && isWatcher(over, context)) return subjectOf(over, context)
  // "Migrants described being beaten", "the mission recorded 31 civilians killed", "witnesses saw men push him into a van".
  const told = tellerOver(clause, clauses, context)
  if (told) return told
  // "Residents described chaos as shells rained down": what goes on around their telling is theirs too.
  const around = clause.mark === 'as' ? clauses.get(clause.parent) : undefined
  if (around?.kind === 'verb' && REPORTS.has(around.lemma) && !around.passive) return subjectOf(around, context)
  if (clause.kind !== 'noun') return null
  let at = clause
  for (let steps = 4; steps > 0; steps--) {
    const above = clauses.get(at.parent)
    if (!above) return null
    if (above.kind === 'verb') {
      // "A raid on Bor was claimed by the militia": whoever owns to it tells of it.
      if (
        above.lemma === 'claim' &&
        above.passive &&
        above.args.some((a) => a.role === 'subject' && a.head === at.head)
      )
        return subjectOf(above, context, true)
      const told = above.args.some((a) => a.role === 'object' && (a.head === at.head || a.others.includes(at.head)))
      if (!REPORTS.has(above.lemma) || above.passive || !told) return null
      return subjectOf(above, context)
    }
    if (above.kind !== 'noun') return null
    at = above
  }
  return null
}

const FORESEES = /^(?:expect|predict|forecast|anticipate|believe|fear)$/
/** Those who only look on: what they expect is their word, and no wish of a party. */
const WATCHERS =
  /^(?:analyst|observer|expert|diplomat|official|source|monitor|commentator|economist|researcher|official|agency|group|charity|commander)$/

function isWatcher({ args }: Clause, { tree }: RoleContext): boolean {
  const subject = args.find((a) => a.role === 'subject')
  return subject !== undefined && WATCHERS.test(tree.tokens[subject.head]!.lemma.toLowerCase())
}

const TOLLS = /^(?:toll|number|figure|count|total|tally|losses)$/
const PUTS = /^(?:put|estimate|set|revise|raise)$/

/** "A monitoring group put the toll of the air strike at 28": whoever counts tells of the strike; null for nobody. */
function tollTeller(clause: Clause, clauses: Clauses, context: RoleContext): Speaker | null {
  const { tokens } = context.tree
  let at = clause.head
  for (let steps = 5; steps > 0 && at >= 0; steps--) {
    if (TOLLS.test(tokens[at]!.lemma) && at !== clause.head) {
      const verb = clauses.get(tokens[at]!.head)
      return verb?.kind === 'verb' && PUTS.test(verb.lemma) && !verb.passive ? subjectOf(verb, context) : null
    }
    const verb = at === clause.head ? undefined : clauses.get(at)
    if (verb?.kind === 'verb' && verb.relation !== 'acl') {
      const toll = verb.args.some((a) => a.role === 'object' && TOLLS.test(tokens[a.head]!.lemma))
      return toll && PUTS.test(verb.lemma) && !verb.passive ? subjectOf(verb, context) : null
    }
    at = tokens[at]!.head
  }
  return null
}

const RECALLS = new Set(['describe', 'recount', 'recall', 'remember', 'report', 'relate'])
const COUNTS = new Set(['record', 'document', 'register', 'count', 'log', 'verify', 'report', 'tally'])
const SEES = new Set(['see', 'hear', 'watch', 'witness', 'observe'])
/** Those whose seeing is told because they tell of it. */
const WITNESSES =
  /^(?:witness|eyewitness|resident|villager|survivor|neighbou?r|local|passer-by|passerby|bystander|refugee|migrant|reporter|journalist|correspondent|observer|monitor|doctor|medic|nurse|driver|farmer|worker|relative|inhabitant|prisoner|detainee)$/

/** Who tells of a clause that hangs as participle or bare verb under a word of telling or seeing; null for nobody. */
function tellerOver(clause: Clause, clauses: Clauses, context: RoleContext): Speaker | null {
  if (clause.kind !== 'verb') return null
  if (clause.relation === 'conj') {
    const first = clauses.get(context.tree.tokens[clause.head]!.head)
    return first && first.relation !== 'conj' ? tellerOver(first, clauses, context) : null
  }
  const { tokens } = context.tree
  const over = tokens[tokens[clause.head]!.head]
  if (!over || clause.relation === 'root' || clause.relation === 'acl:relcl') return null
  const above = clauses.get(clause.parent)
  const xpos = tokens[clause.head]!.xpos
  if (above?.kind === 'verb' && !above.passive && !above.negated && above.modal === null) {
    const joined = /^(?:xcomp|ccomp|advcl|parataxis)$/.test(clause.relation) && clause.head > above.head
    const being = xpos === 'VBG' || clause.aspect === 'progressive' || tokens[above.head + 1]?.text === 'being'
    if (joined && clause.mark === null && being && RECALLS.has(above.lemma)) return subjectOf(above, context)
    const subject = above.args.find((a) => a.role === 'subject')
    if (joined && SEES.has(above.lemma) && subject && WITNESSES.test(tokens[subject.head]!.lemma.toLowerCase()))
      return subjectOf(above, context)
  }
  if (clause.relation !== 'acl' || xpos !== 'VBN' || over.deprel !== 'obj') return null
  const counts = clauses.get(over.head)
  return counts?.kind === 'verb' && COUNTS.has(counts.lemma) && !counts.passive ? subjectOf(counts, context) : null
}

/** "the raid in Baghdad claimed by the group": a bare participle with the one who did it behind "by". */
function isClaimedBy(clause: Clause): boolean {
  if (clause.lemma !== 'claim') return false
  return clause.args.some((a) => a.role === 'agent' || a.prep === 'by')
}

function subjectOf(clause: Clause, context: RoleContext, passive = false): Speaker | null {
  const agent = clause.args.find((a) => a.role === 'agent') ?? clause.args.find((a) => a.prep === 'by') ?? null
  const said = passive ? agent : (clause.args.find((a) => a.role === 'subject') ?? null)
  // "Videos recorded explosions": a film says nothing, whoever sent it round.
  if (said && SHOWS.test(context.tree.tokens[said.head]!.lemma)) return null
  const who = partiesOf(said, context)
  if (who.length === 0) return null
  return {
    name: who.map((w) => w.name).join(', '),
    named: who.some((w) => w.actor !== null),
    via: [],
    span: who[0]!.span,
    actor: who[0]!.actor,
  }
}

const SHOWS = /^(?:video|footage|film|image|picture|photo|photograph|clip|recording|camera|satellite|map|screen|post)$/i

/** "Radio Okapi: Rebels seized a bridge": an outlet before a colon gives news; it lays nothing at anybody's door. */
export function isDigest(quote: Quote | null): boolean {
  return quote !== null && !quote.direct && quote.cue !== null && quote.cue.end - quote.cue.start === 1
}

/** Those who fight, or speak for one side of a war: what they say of the other is laid at its door, wherever they are named. */
const SIDED =
  /\b(?:army|armies|military|rebels?|opposition|activists?|militia\w*|fighters?|insurgents?|separatists?|regime|defen[cs]e|general staff|forces|air force|navy|farmers?|traders?|herders?|prisoners?|detainees?|protesters?|families|family|relatives?|father|mother|brother|sister|widow|parents|troops|soldiers|commanders?|guerrillas?|junta|movement|residents?|villagers?|witness(?:es)?|eyewitness(?:es)?|survivors?|locals|refugees?|neighbou?rs?|teachers?|nurses?|surgeons?|drivers?|priests?|bakers?|shopkeepers?|wom[ae]n|boys?|girls?|students?|monks?|nuns?|imams?|pastors?|lawyers?|fisherm[ae]n|miners?|passengers?|patients?|captives?|hostages?|migrants?|people|elders?|(?:an?|the|one|young|old) m[ae]n)\b/i

/** "Rebels shelled the port on Monday, officials said": told as news, and only then who says so, who is of neither side. */
export function isToldFirst(quote: Quote | null, deed: Span): boolean {
  if (quote === null || quote.direct || !quote.speaker || !quote.cue || quote.cue.start < deed.end) return false
  const { name, actor } = quote.speaker
  return !SIDED.test(name) && !/^(?:state|group|faction|side)\//.test(actor ?? '')
}

/** The innermost quotation that holds a word; found by bisection, then among the few that reach it. */
export function quoteAt(scene: Scene, word: Span): Quote | null {
  let low = 0
  let high = scene.quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (scene.quoteReach[middle]! > word.start) high = middle
    else low = middle + 1
  }
  let best: Quote | null = null
  for (let i = low; i < scene.quotes.length; i++) {
    const quote = scene.quotes[i]!
    if (quote.span.start > word.start) break
    if (!holds(quote.span, word)) continue
    if (!best || quote.span.end - quote.span.start <= best.span.end - best.span.start) best = quote
  }
  return best
}
