// Whether a sentence looks back or ahead at the place where a time stands in it.
import type { Sentence, Token } from './syntax-types.ts'

const MODALS = new Set(['will', 'shall', "'ll", '’ll', 'would', 'wo', 'must', 'should', 'can', 'could', 'may', 'might'])
const SCHEDULED = new Set([
  'schedule',
  'plan',
  'set',
  'due',
  'slate',
  'expect',
  'poise',
  'postpone',
  'delay',
  'expire',
  'ready',
])
/** Verbs that tell of what is to come also in the present tense ("the truce begins on Friday"). */
const FIXTURES = new Set([
  'meet',
  'begin',
  'start',
  'open',
  'resume',
  'convene',
  'expire',
  'end',
  'arrive',
  'return',
  'visit',
  'travel',
  'hold',
  'take',
  'host',
  'vote',
  'come',
  'enter',
  'go',
])
/** Verbs whose deadline lies ahead although they are told in the past ("gave them until Friday"). */
const SETTERS = new Set([
  'demand',
  'order',
  'give',
  'ask',
  'urge',
  'want',
  'warn',
  'call',
  'promise',
  'pledge',
  'vow',
  'agree',
  'threaten',
  'insist',
  'require',
  'set',
  'need',
  'expect',
  'extend',
  'have',
  'commit',
  'offer',
  'undertake',
  'oblige',
  'swear',
  'guarantee',
  'allow',
  'grant',
])

/** Verbs by which a stretch is set that ends on a day to come, told in whatever tense: "had declared a truce until 30 June". */
const STRETCHERS = new Set(['declare', 'announce', 'proclaim', 'decree', 'renew', 'prolong', 'extend', 'impose'])

/** Verbs over an infinitive whose own tense tells when: "tried to storm the hospital on Saturday", "was forced to leave on Monday". */
const CARRIERS = new Set(
  `try attempt fail manage begin start continue force compel oblige make let help see hear watch dare happen come go proceed rush
  return cease struggle decline neglect`.split(/\s+/),
)
/** Verbs that fix a day beforehand, told in the past: "has invited both sides on 25 May", "called elections for 16 June". */
const PLANNERS = new Set(
  `invite summon convene call schedule postpone delay announce fix set propose plan expect promise slate convoke adjourn defer
  book appoint`.split(/\s+/),
)

/** Whether what stands at a token is told as lying ahead; `deadline` is true behind "by", "until" and the like. */
export function aheadAt(sentence: Sentence, at: number, deadline: boolean): boolean {
  return directionAt(sentence, at, deadline) ?? (deadline || flatly(sentence.tokens, at))
}

/** Whether a verb tells what stands at a token as past: so that a date in it cannot lie ahead. */
export function behindAt(sentence: Sentence, at: number): boolean {
  return (
    directionAt(sentence, at, false) === false && !isPresent(sentence.tokens, at) && !isPlanned(sentence.tokens, at)
  )
}

/** Whether the nearest verb over a token tells what was to be ("the truce was to run from noon"), which may have come by now. */
export function wasToBeAt(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  let i = tokens[at]?.head ?? -1
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const t = tokens[i]
    if (!t) return false
    if (t.upos === 'VERB') return infinitive(tokens, i) && auxOf(tokens, i).some((a) => /^(?:was|were)$/i.test(a.text))
    i = t.head
  }
  return false
}

/** Whether a verb over a token looks back on a term that was set: "had been told to leave by 10 May", "were promised it by March", "had until June". */
export function looksBackAt(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  let i = tokens[at]?.head ?? -1
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const t = tokens[i]
    if (!t) return false
    if (t.upos === 'VERB') {
      const words = auxOf(tokens, i).map((a) => a.text.toLowerCase())
      if (words.includes('had') || (t.xpos === 'VBD' && t.lemma === 'have')) return true
      if (words.some((w) => w === 'was' || w === 'were')) return t.xpos === 'VBN' || infinitive(tokens, i)
    }
    i = t.head
  }
  return false
}

/** Whether the nearest verb over a token fixes a day beforehand. */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  let i = tokens[at]?.head ?? -1
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const t = tokens[i]
    if (!t) return false
    if (t.upos === 'VERB') return PLANNERS.has(t.lemma)
    i = t.head
  }
  return false
}

/** Whether the nearest verb over a token stands in the plain present, which tells of both ("they move to Havana on 15 November"). */
function isPresent(tokens: readonly Token[], at: number): boolean {
  let i = tokens[at]?.head ?? -1
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const t = tokens[i]
    if (!t) return false
    if (t.upos === 'VERB') return (t.xpos === 'VBZ' || t.xpos === 'VBP') && auxOf(tokens, i).length === 0
    i = t.head
  }
  return false
}

function directionAt(sentence: Sentence, at: number, deadline: boolean): boolean | null {
  const { tokens } = sentence
  const start = tokens[at]
  if (!start) return null
  const isUntil = /^(?:un)?till?$/i.test(tokens[at - 1]?.text ?? '')
  let t: Token = start
  let i = at
  for (let steps = 0; steps < 40; steps++) {
    if (SCHEDULED.has(t.lemma) && i !== at && (t.xpos === 'VBN' || t.upos === 'ADJ') && !isSetFree(tokens, i))
      return true
    if ((t.upos === 'VERB' || t.upos === 'AUX') && i !== at) {
      const told = toldAt(tokens, i, deadline && isUntil ? 'until' : deadline)
      if (told !== null) return told
    }
    // A predicate without a verb of its own: "the deadline will be Friday".
    if (i === at || t.upos === 'NOUN' || t.upos === 'ADJ') {
      // "It is to last until 12 May".
      if (i !== at && t.upos === 'ADJ' && infinitive(tokens, i)) return true
      if (t.head < 0 || i === at) {
        const aux = auxOf(tokens, i)
        if (aux.some((a) => isModal(a))) return true
        if (t.head < 0 && aux.length) return false
      }
    }
    const up = tokens[t.head]
    if (!up || t.head === i) break
    i = t.head
    t = up
  }
  return null
}

/** "27 May" is no modal. */
function isModal(token: Token): boolean {
  return token.text !== 'May' && (MODALS.has(token.lemma) || MODALS.has(token.text.toLowerCase()))
}

function auxOf(tokens: readonly Token[], head: number): Token[] {
  const found: Token[] = []
  for (let i = Math.max(0, head - 12); i < Math.min(tokens.length, head + 3); i++) {
    const t = tokens[i]
    if (t && t.head === head && (t.deprel.startsWith('aux') || t.deprel === 'cop')) found.push(t)
  }
  return found
}

/** "Was set free on the 4th", "set ablaze": no day is fixed. */
function isSetFree(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lemma === 'set' &&
    /^(?:free|loose|alight|ablaze|upon|aside|afire|at)$/i.test(tokens[at + 1]?.text ?? '')
  )
}

/** Direction told by one verb; null where the verb above it must tell. */
function toldAt(tokens: readonly Token[], at: number, deadline: boolean | 'until'): boolean | null {
  const verb = tokens[at]
  if (!verb) return null
  const aux = auxOf(tokens, at)
  const words = aux.map((a) => a.text.toLowerCase())
  const perfect = words.some((w) => w === 'had' || w === 'have' || w === 'has' || w === "'ve" || w === '’ve')
  if (aux.some((a) => isModal(a))) return !perfect
  if (deadline === 'until' && STRETCHERS.has(verb.lemma)) return true
  if (perfect || words.includes('did')) return false
  // "Demanded that the siege be lifted on 1 June".
  if (words.includes('be')) return true
  const carried = verb.xpos === 'VB' && CARRIERS.has(tokens[verb.head]?.lemma ?? '') && verb.deprel === 'xcomp'
  if (carried) return null
  if (infinitive(tokens, at)) return true
  if (verb.xpos === 'VBD' && isCondition(tokens, at)) return true
  if (verb.xpos === 'VBD') return deadline !== false && SETTERS.has(verb.lemma)
  if (verb.xpos === 'VBN') {
    if (words.some((w) => w === 'was' || w === 'were')) return deadline !== false && SETTERS.has(verb.lemma)
    if (words.some((w) => w === 'is' || w === 'are')) return deadline !== false || FIXTURES.has(verb.lemma)
    // "The reporters detained on the 15th will be let go": detained they are.
    return verb.deprel === 'acl' && words.length === 0 && !deadline && !PLANNERS.has(verb.lemma) ? false : null
  }
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP')
    return deadline !== false || FIXTURES.has(verb.lemma) || isRunningOut(tokens, at)
  if (verb.xpos === 'VBG') {
    if (words.some((w) => w === 'is' || w === 'are' || w === "'re" || w === '’re')) return true
    if (words.some((w) => w === 'was' || w === 'were')) return false
  }
  if (verb.xpos === 'VB') return true
  return null
}

/** "Threatened to attack unless the army left by Friday": a past that tells of what is to come first. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.deprel !== 'advcl') return false
  for (let i = Math.max(0, at - 12); i < at; i++)
    if (tokens[i]!.head === at && tokens[i]!.deprel === 'mark' && /^(?:unless|if|lest)$/i.test(tokens[i]!.text))
      return true
  return false
}

/** "The deadline runs out on Wednesday": said of what has not run out yet. */
function isRunningOut(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lemma === 'run' && tokens[at + 1]?.text === 'out'
}

/** Whether "to" marks the verb, looked for in the few words before it. */
function infinitive(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 6); i < at; i++) {
    const t = tokens[i]
    if (t?.head === at && t.text.toLowerCase() === 'to' && (t.deprel === 'mark' || t.xpos === 'TO')) return true
  }
  return false
}

// Where there is no tree to follow: a modal among the eight words before.
function flatly(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < at; i++) {
    const w = tokens[i]?.text.toLowerCase() ?? ''
    if (w === 'will' || w === 'shall' || w === "'ll" || w === '’ll') return true
  }
  return false
}
