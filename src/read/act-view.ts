// The arguments of a clause as the signals of acts ask for them: by slot, active and passive alike. Decides no act.
import { type Check, type Filter, NOUN_CLASSES } from '../vocab/acts/index.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import type { Sentence, Token } from './syntax-types.ts'

const PARTY: ReadonlySet<string> = new Set(NOUN_CLASSES.human)
const QUANTITIES = new Set(
  `dozen hundred thousand million score number group series part most half some many lot handful wave amount ton all one several
   each none couple majority rest batch load crowd bulk set spate string kind type sort two three four five six seven eight nine ten`.split(
    /\s+/,
  ),
)

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december`.split(/\s+/),
)

/** A clause with what is needed to fill its slots. `carrier` is the verb that carries its event noun, if one does. */
export interface View {
  readonly sentence: Sentence
  readonly clauses: Clauses
  readonly clause: Clause
  readonly carrier: Clause | null
}

/** The lemma of a token, with a hyphened or split compound put together: "cease-fire" and "cease fire" are `ceasefire`. */
export function wordAt(sentence: Sentence, i: number): string {
  const token = sentence.tokens[i]
  if (!token) return ''
  const lemma = token.lemma.toLowerCase()
  const before = sentence.tokens[i - 1]
  if (!before) return lemma
  if (before.text === '-' || before.text === '‑') {
    const first = sentence.tokens[i - 2]?.text.toLowerCase()
    if (first && JOINED.has(first)) return first + lemma
  } else if (before.text.toLowerCase() === 'cease' && lemma === 'fire') return 'ceasefire'
  return lemma
}
const JOINED = new Set(['cease', 'air', 'counter', 're', 'pull', 'hand', 'sit', 'de', 'demo', 'co', 'round', 'build'])

/** The lemmas by which an argument may be known: its head's, and for "dozens of civilians" that of the noun behind "of". */
export function wordsAt(view: Pick<View, 'sentence'>, i: number): string[] {
  const { sentence } = view
  const first = wordAt(sentence, i)
  const words = [first]
  const token = sentence.tokens[i]
  if (token && (QUANTITIES.has(first) || token.upos === 'NUM')) {
    for (let kid = i + 1; kid < sentence.tokens.length && kid < i + 8; kid++) {
      const t = sentence.tokens[kid]
      if (t?.head === i && t.deprel.startsWith('nmod')) words.push(wordAt(sentence, kid))
    }
  }
  return words
}

/** Whether the head at `i` passes a filter. */
export function fits(view: Pick<View, 'sentence'>, filter: Filter, i: number): boolean {
  const token = view.sentence.tokens[i]
  if (!token) return false
  if (filter.name && isName(token)) return true
  return wordsAt(view, i).some((word) => filter.lemmas.has(word))
}

function isName(token: Token): boolean {
  return (
    (token.upos === 'PROPN' && !CALENDAR.has(token.lemma)) ||
    (token.upos === 'PRON' && token.xpos !== 'WDT' && token.text.toLowerCase() !== 'it')
  )
}

/** Whether a noun or name can be a party: a person, a force, a group, a name, a people. */
export function isParty(view: Pick<View, 'sentence'>, i: number): boolean {
  const token = view.sentence.tokens[i]
  if (!token) return false
  if (token.upos === 'PROPN' || token.upos === 'PRON') return true
  if (token.upos === 'ADJ' && /^\p{Lu}/u.test(token.text)) return true
  return wordsAt(view, i).some((word) => PARTY.has(word))
}

/** The arguments that fill a slot, best first. */
export function slotOf(view: View, slot: string): readonly Argument[] {
  const slash = slot.indexOf('/')
  if (slash > 0) {
    const outer = slotOf(view, slot.slice(0, slash))
    const rest = slot.slice(slash + 1)
    return outer.flatMap((arg) => {
      const inner = view.clauses.get(arg.head)
      return inner ? slotOf({ ...view, clause: inner, carrier: null }, rest) : []
    })
  }
  const own = ownSlot(view.clause, slot, view.sentence)
  if (!view.carrier) return own
  const carried = ownSlot(view.carrier, slot, view.sentence)
  if (slot === 'subject' || slot === 'indirect') return carried.length > 0 ? carried : own
  if (slot === 'object') return own
  return own.length > 0 ? own : carried.filter((arg) => arg.head !== view.clause.head)
}

function ownSlot(clause: Clause, slot: string, sentence: Sentence): readonly Argument[] {
  const { args, passive } = clause
  switch (slot) {
    case 'subject': {
      if (passive) return args.filter((a) => a.role === 'agent' || (a.role === 'oblique' && a.prep === 'by'))
      const subjects = args.filter((a) => a.role === 'subject')
      return subjects
    }
    case 'object':
      if (passive) return args.filter((a) => a.role === 'subject' || a.role === 'object')
      return objectsOf(args, sentence)
    case 'modified':
      return args.filter((a) => a.role === 'object' || a.role === 'subject')
    case 'indirect':
    case 'possessor':
    case 'modifier':
      return args.filter((a) => a.role === slot)
    case 'by':
      return args.filter((a) => a.role === 'agent' || (a.role === 'oblique' && a.prep === 'by'))
    default:
      return args.filter(
        (a) =>
          a.role === 'oblique' &&
          a.prep !== null &&
          (a.prep === slot || (a.prep.endsWith(' of') && slot === 'from' && a.prep !== 'because of')),
      )
  }
}

/** The objects; where there is none, a noun or adjective the tree took for a predicate ("halted their offensive"). */
function objectsOf(args: readonly Argument[], sentence: Sentence): readonly Argument[] {
  const objects = args.filter((a) => a.role === 'object')
  if (objects.length > 0) return objects
  return args.filter((a) => {
    const token = sentence.tokens[a.head]
    return a.role === 'infinitive' && (token?.upos === 'NOUN' || token?.upos === 'ADJ') && !a.shared
  })
}

/** Whether all checks of a signal hold. A slot that nothing fills passes unless it is needed. */
export function holdsChecks(view: View, checks: readonly Check[]): boolean {
  for (const check of checks) {
    const filled = slotOf(view, check.slot)
    if (filled.length === 0) {
      if (check.needed) return false
      continue
    }
    if (check.is && !filled.some((arg) => fits(view, check.is!, arg.head))) return false
    if (check.not && filled.some((arg) => fits(view, check.not!, arg.head))) return false
  }
  return true
}
