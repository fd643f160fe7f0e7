// Makes an act's mode finer from the words beside it: means of an assault, what is asked, refused or threatened.
import type { Act, Mode, Span } from '../model/index.ts'
import { ASKED, MEANS, THREATENED } from '../vocab/acts/modes.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { wordSet } from '../vocab/word-set.ts'
import { wordAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import type { Sentence, Token } from './syntax-types.ts'

const OPEN_TO_MEANS: ReadonlySet<Mode | null> = new Set<Mode | null>([
  null,
  'explosives',
  'heavy-weapons',
  'aerial',
  'firearms',
])
const THREAT_ORDER: readonly Mode[] = ['violence', 'arrest', 'expel', 'territory', 'relations', 'restrict']

/** The tokens of a clause's arguments and, for infinitives and clauses, of what hangs below them; subject left out. */
function contentOf(clause: Clause, sentence: Sentence): number[] {
  const found: number[] = []
  const from = clause.args.filter((a) => !(a.role === 'subject' || a.role === 'agent' || a.role === 'possessor'))
  if (from.length === 0) return found
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const arg of from) {
    if (arg.shared) continue
    start = Math.min(start, arg.span.start)
    end = Math.max(end, arg.span.end)
  }
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!
    if (token.start >= start && token.end <= end) found.push(i)
  }
  return found
}

function firstOf(table: ReadonlyMap<string, Mode>, order: readonly Mode[], words: readonly string[]): Mode | null {
  const seen = new Set<Mode>()
  for (const word of words) {
    const mode = table.get(word)
    if (mode) seen.add(mode)
  }
  return order.find((mode) => seen.has(mode)) ?? null
}

/** Words behind the first over which talks are still what is asked. */
const FAR = 8
const RESIGNS = /^(?:resign|resignation|ouster)$/

/** What is asked or refused, from the words that say it: the nearest word that tells decides; who is to step down is asked for change. */
export function askedMode(words: readonly string[]): Mode | null {
  if (words.some((w, i) => RESIGNS.test(w) || (w === 'step' && /^(?:down|aside)$/.test(words[i + 1] ?? ''))))
    return 'change'
  for (const [i, word] of words.entries()) {
    const mode = ASKED.get(word)
    // Talks far behind are what it is for: "urged a tougher policy … to reach a negotiated deal".
    if (mode === 'meet' && i > FAR) continue
    // "Return to the talks": what they are to go back to.
    if (word === 'return' && words.some((w) => ASKED.get(w) === 'meet')) return 'meet'
    if (mode) return mode
  }
  return null
}

/** What people live by, and the roads it comes on. */
const WAYS = /^(?:road|highway|route|power|electricity|water|gas|fuel|food|supply|bridge|line|internet)$/

/** What is threatened, from the words that say it. */
export function threatenedMode(words: readonly string[]): Mode | null {
  // "Threatened to arrest striking doctors": by the deed itself before the words beside it.
  if (words[0] === 'cut' && words.some((w) => WAYS.test(w))) return 'restrict'
  const deed = words[0] === 'impose' ? null : THREATENED.get(words[0] ?? '')
  return deed ?? firstOf(THREATENED, THREAT_ORDER, words)
}

/** The means of an assault named within its clause, or the mode it had. */
function meansMode(mode: Mode | null, words: readonly string[]): Mode | null {
  if (!OPEN_TO_MEANS.has(mode)) return mode
  let found: Mode | null = null
  for (const word of words) {
    const means = MEANS.get(word)
    if (!means) continue
    if (means === 'suicide-attack' || means === 'drone' || means === 'unconventional' || word === 'stun') return means
    found ??= means
  }
  if (mode === null) return found
  if (mode === 'explosives' && found === 'aerial') return found
  if (mode === 'heavy-weapons' && found === 'aerial') return found
  // "artillery fire"
  if (mode === 'firearms' && found === 'heavy-weapons') return found
  return mode
}

/** Modes an act may have, where another act's words could lend it theirs. */
const OWN_MODES: Partial<Record<Act, RegExp>> = {
  RETREAT: /^(?:withdraw|release|disarm|ceasefire|access|resign)$/,
  ACCUSE: /^(?:disapprove|investigate|allege)$/,
  COERCE: /^(?:seize|restrict|censor|curfew|martial-law|arrest|deport|withhold|misinformation|cyber)$/,
  ASSAULT:
    /^(?:abduct|beat|torture|sexual|targeted|destroy|primitive|firearms|explosives|suicide-attack|aerial|drone|heavy-weapons|crowd-control|unconventional)$/,
  AGREE: /^$/,
  CONCEDE: /^$/,
  SUPPORT: /^$/,
  AID: /^$/,
  COOPERATE: /^$/,
}

/** The mode, or null where the act has none of that name. */
export function fittingMode(act: Act, mode: Mode | null): Mode | null {
  const own = OWN_MODES[act]
  return mode === null || !own || own.test(mode) ? mode : null
}

/** The mode of an act as its own words and those beside it tell. */
export function modeOf(
  act: Act,
  mode: Mode | null,
  clause: Clause,
  sentence: Sentence,
  actor: Argument | null,
  recipient: Argument | null,
): Mode | null {
  switch (act) {
    case 'ASSAULT': {
      const words: string[] = []
      const within = (i: number, span: Span): boolean =>
        sentence.tokens[i]!.start >= span.start && sentence.tokens[i]!.end <= span.end
      // Who strikes tells with what, even from afar ("jets that fired missiles"); what is struck does not ("hit a mortar").
      if (actor?.shared)
        for (const i of sentence.tokens.keys()) if (within(i, actor.span)) words.push(wordAt(sentence, i))
      for (const i of sentence.tokens.keys())
        if (within(i, clause.span) && (!(recipient && within(i, recipient.span)) || (actor && within(i, actor.span))))
          words.push(wordAt(sentence, i))
      if (
        says(clause, sentence.tokens, /^strapped$/i) &&
        says(clause, sentence.tokens, /^(?:body|bodies|waists?|chests?|backs?|\S+sel(?:f|ves))$/i)
      )
        return 'suicide-attack'
      // "gunships fired on the ridge"
      if (mode === 'firearms' && words.some((word) => AIRCRAFT.test(word))) return 'aerial'
      return meansMode(mode, words) ?? (isStrike(clause, sentence) ? 'aerial' : null)
    }
    case 'REQUEST':
      return requestMode(mode, clause, sentence)
    case 'REJECT':
      if (BARS.has(clause.lemma)) return 'yield'
      return (
        askedMode(contentOf(clause, sentence).map((i) => wordAt(sentence, i))) ?? unheardMode(clause, sentence) ?? mode
      )
    case 'THREATEN':
      return (
        mode ??
        threatenedMode(contentOf(clause, sentence).map((i) => wordAt(sentence, i))) ??
        // "An officer had threatened him": somebody, and with nothing else than harm.
        (clause.lemma === 'threaten' && recipient && !clause.args.some((a) => THREATENS_WITH.has(a.role))
          ? 'violence'
          : null)
      )
    case 'CONSULT':
      return mode ?? (isCall(clause, sentence) ? 'phone' : isOfMany(clause, sentence) ? 'multilateral' : null)
    case 'COERCE':
      if (mode === 'withhold' && clause.lemma === 'loot') return 'seize'
      if (mode === 'restrict' && (says(clause, sentence.tokens, STARVES) || keepsAidFrom(clause, sentence)))
        return 'withhold'
      if (
        mode === 'restrict' &&
        says(clause, sentence.tokens, /^state$/i) &&
        says(clause, sentence.tokens, /^(?:siege|emergency)$/i)
      )
        return 'martial-law'
      return mode === 'restrict' &&
        says(
          clause,
          sentence.tokens,
          /^(?:newspaper|press|journalist|media|broadcaster|website|internet|magazine|youtube|twitter|facebook|telegram|whatsapp|blog|radio)s?$/i,
        )
        ? 'censor'
        : mode
    case 'MOBILIZE':
      if (mode === 'weapons' && isOfMen(clause, sentence)) return 'troops'
      if (mode === 'troops' && says(clause, sentence.tokens, /^militias?$/i)) return 'militia'
      if (mode === 'police' && says(clause, sentence.tokens, /^(?:soldiers|troops|marines)$/i)) return 'troops'
      return mode === 'troops' &&
        says(clause, sentence.tokens, /^police(?:men)?$/i) &&
        !says(clause, sentence.tokens, /^(?:soldiers|troops|marines)$/i)
        ? 'police'
        : mode
    default:
      return mode
  }
}

const CALLS_FOR = /^(?:call|request|demand|petition|offer|question|letter|warning|proposal)s?$/i
const UNHEARD = /^(?:unanswered|unheeded|unheard|ignored)$/i

/** "Calls for her release have gone unanswered": what was called for; a plea is for help, and a call with nothing said for somebody to yield. */
function unheardMode(clause: Clause, sentence: Sentence): Mode | null {
  const subject = clause.args.find((a) => a.role === 'subject')
  if (!subject || !says(clause, sentence.tokens, UNHEARD)) return null
  const words = [...sentence.tokens.keys()].filter(
    (i) => sentence.tokens[i]!.start >= subject.span.start && sentence.tokens[i]!.end <= subject.span.end,
  )
  const asked = askedMode(words.map((i) => wordAt(sentence, i)))
  return asked ?? (CALLS_FOR.test(sentence.tokens[subject.head]!.text) ? 'yield' : null)
}

const STARVES = /^starv(?:e|es|ed|ing|ation)(?:-\p{L}+)*$/iu
const KEEPS = new Set('prevent stop keep deny withhold hinder'.split(' '))
const NEEDS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  ...'food water medicine fuel electricity supply bread flour grain formula'.split(' '),
])

/** "Prevents aid from reaching the town": what people need is kept from them. */
function keepsAidFrom(clause: Clause, { tokens }: Sentence): boolean {
  if (!KEEPS.has(clause.lemma)) return false
  const kept = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  return kept !== undefined && [kept.head, ...kept.others].some((i) => NEEDS.has(tokens[i]!.lemma.toLowerCase()))
}

const MEN =
  /^(?:troop|soldier|force|army|fighter|rebel|marine|paratrooper|militia|brigade|battalion|mercenary|commando)s?$/i
const ARMS = wordSet(`
  tank warplane jet fighter-jet aircraft plane helicopter gunship drone missile launcher rocket battery gun howitzer artillery mortar
  warship ship frigate destroyer corvette submarine carrier gunboat armour armor weapon bomber interceptor tankette apc ifv mrap`)
const ARMED = /^(?:armou?red|combat|fighting|infantry)$/i
/** Words behind whose "of" stands what is moved: "a column of tanks", "tens of thousands of soldiers". */
const LOTS =
  /^(?:column|convoy|number|dozen|score|hundred|thousand|ten|fleet|squadron|line|pair|consignment|shipload|trainload)s?$/i

/** What moves or is moved: the object, else the subject; of "a column of tanks" the tanks. */
function movedIn(clause: Clause, { tokens }: Pick<Sentence, 'tokens'>): number | null {
  const arg = clause.args.find((a) => a.role === 'object') ?? clause.args.find((a) => a.role === 'subject')
  let at = arg?.head ?? -1
  for (let steps = 3; at >= 0 && steps > 0 && LOTS.test(tokens[at]!.lemma); steps--) {
    const of = tokens.findIndex((t, i) => i > at && t.head === at && t.deprel === 'nmod')
    if (of < 0) break
    at = of
  }
  return at < 0 ? null : at
}

/** "soldiers moved into the camp": men who move are no weapons, unless they move some. */
function isOfMen(clause: Clause, sentence: Sentence): boolean {
  if (clause.args.some((a) => a.role === 'object') || clause.kind !== 'verb') return false
  const who = movedIn(clause, sentence)
  return who !== null && MEN.test(sentence.tokens[who]!.text.replace(/ies$/, 'y'))
}

/** "Moved fourteen warplanes to Jufra", "sent armoured vehicles": what is moved is arms, and no men with them. */
export function areArms(clause: Clause, sentence: Pick<Sentence, 'tokens'>): boolean {
  const { tokens } = sentence
  const at = clause.kind === 'verb' ? movedIn(clause, sentence) : null
  if (at === null || tokens.some((t) => t.head === at && t.deprel === 'conj' && MEN.test(t.text))) return false
  const before = tokens.filter((t) => t.head === at && /^(?:amod|compound|nummod)/.test(t.deprel))
  const { lemma } = tokens[at]!
  if (ARMS.has(lemma.toLowerCase())) return true
  if (lemma === 'vehicle' || lemma === 'carrier') return before.some((t) => ARMED.test(t.text))
  return lemma === 'fighter' && before.some((t) => /^(?:jet|stealth|air|[A-Z]{1,3}-?\d+\w*)$/i.test(t.text))
}

/** Verbs that keep somebody from what they would do: what is refused is to yield. */
const BARS = new Set('forbid bar ban prohibit disallow allow permit let block'.split(' '))
const THREATENS_WITH = new Set(['infinitive', 'clause', 'oblique'])

/** What is asked of somebody: by the nearest word that tells, and where people, arms or goods are asked "for", help. */
function requestMode(mode: Mode | null, clause: Clause, sentence: Sentence): Mode {
  const words = contentOf(clause, sentence).map((i) => wordAt(sentence, i))
  const asked = askedMode(words)
  if (asked !== null) return asked
  const wanted = clause.args.find((a) => a.prep === 'for' || (a.role === 'object' && clause.lemma !== 'ask'))
  if (wanted && [wanted.head, ...wanted.others].some((i) => GIVEN.has(sentence.tokens[i]!.lemma.toLowerCase())))
    return 'assist'
  return mode ?? 'change'
}

/** What may be given to those who ask for it. */
const GIVEN: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  ...NOUN_CLASSES.money!,
  ...NOUN_CLASSES.weapon!,
  ...NOUN_CLASSES.force!,
  ...'doctor nurse medic teacher surgeon expert specialist trainer adviser engineer volunteer guard bus lorry truck ship house bed school'.split(
    ' ',
  ),
])

const AIRCRAFT = /^(?:gunship|warplane|helicopter|jet|bomber-jet|aircraft)$/

const CALLS = /^(?:phone|telephone|telephoned|phoned|call|videoconference|teleconference|video-conference|hotline)$/

/** "In a telephone call with", "spoke with his counterpart": officials who speak with each other and meet nowhere do so by telephone. */
function isCall(clause: Clause, sentence: Sentence): boolean {
  const words: string[] = []
  for (const [i, token] of sentence.tokens.entries())
    if (token.start >= clause.span.start && token.end <= clause.span.end) words.push(wordAt(sentence, i))
  if (words.some((w) => CALLS.test(w))) return true
  return (
    clause.lemma === 'speak' &&
    !words.some((w) => MEETS.test(w)) &&
    !clause.args.some((a) => a.prep === 'in' || a.prep === 'at')
  )
}
const MEETS =
  /^(?:meet|meeting|reporter|journalist|press|conference|sideline|summit|face|person|visit|dinner|lunch|crowd|resident|parliament)$/

const MANY =
  /^(?:summit|conference|assembly|roundtable|forum|multilateral|quartet|coalition|bloc|council|league|ministers|leaders|nations|countries|states)$/

/** A meeting of many: a summit, a conference, the members of a coalition. */
function isOfMany(clause: Clause, sentence: Sentence): boolean {
  return sentence.tokens.some(
    (t, i) =>
      t.start >= clause.span.start &&
      t.end <= clause.span.end &&
      (MANY.test(wordAt(sentence, i)) || (t.upos === 'NOUN' && MANY.test(t.text))),
  )
}

/** "conducted eleven strikes": where nothing else is said, from the air. */
function isStrike(clause: Clause, sentence: Sentence): boolean {
  return sentence.tokens.some(
    (t) => t.start >= clause.span.start && t.end <= clause.span.end && t.upos === 'NOUN' && /^strikes?$/i.test(t.text),
  )
}

/** Whether a clause has one of the words. */
export function says(clause: Clause, tokens: readonly Token[], words: RegExp): boolean {
  return tokens.some((t) => t.start >= clause.span.start && t.end <= clause.span.end && words.test(t.text))
}
