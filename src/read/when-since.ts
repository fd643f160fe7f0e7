// Times told with "since": what has gone on from then, and what is only compared with then.
import type { Span } from '../model/index.ts'
import type { FoundTime, Sentence, Token } from './syntax-types.ts'

/** Most steps from a time up to the clause or noun that its "since" opens. */
const STEPS = 10

/** Token of the clause or phrase that a "since" before a time opens; -1 for none. */
function opened(time: Span, tokens: readonly Token[]): number {
  let at = tokens.findIndex((t) => t.start >= time.start && t.end <= time.end && outside(tokens[t.head], time))
  for (let steps = STEPS; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    const since = tokens.findIndex(
      (t, k) =>
        k < at &&
        /^since$/i.test(t.text) &&
        /^(?:mark|case)/.test(t.deprel) &&
        (t.head === at || tokens[t.head]?.head === at),
    )
    if (since >= 0) return at
    if (/^(?:acl|ccomp|root)/.test(deprel)) return -1
    at = head
  }
  return -1
}

function outside(token: Token | undefined, { start, end }: Span): boolean {
  return !token || token.end <= start || token.start >= end
}

function isUnder(tokens: readonly Token[], at: number, over: number): boolean {
  let i = at
  for (let steps = tokens.length; i >= 0 && steps > 0; steps--) {
    if (i === over) return true
    i = tokens[i]!.head
  }
  return false
}

/** "The fiercest raid since May", "the biggest since the truce came into force in 2002": a time that a deed is only compared with. */
export function isComparedWith(time: Span, { tokens }: Sentence): boolean {
  if (!tokens.some((t) => /^since$/i.test(t.text))) return false
  const at = opened(time, tokens)
  const head = at < 0 ? -1 : tokens[at]!.head
  const over = tokens[head]
  if (!over) return false
  if (isMost(over)) return true
  return over.upos === 'NOUN' && tokens.some((t, k) => t.head === head && k < head && (isMost(t) || isNth(t)))
}

function isMost({ xpos, text }: Token): boolean {
  return (
    xpos === 'JJS' || xpos === 'RBS' || /^(?:worst|deadliest|fiercest|heaviest|biggest|bloodiest|highest)$/i.test(text)
  )
}

function isNth({ text, deprel }: Token): boolean {
  return /^(?:first|second|third)$/i.test(text) && deprel === 'amod'
}

/** The time of a claim that a clause with "since" dates: "have fled since the army came on 3 May" goes on from then. */
export function openedSince(time: FoundTime, evidence: Span, { tokens }: Sentence): FoundTime {
  if (time.from === null || time.to === null || !tokens.some((t) => /^since$/i.test(t.text))) return time
  const at = opened(time.span, tokens)
  if (at < 0 || !tokens[at]!.deprel.startsWith('advcl')) return time
  // What is told inside the clause itself has the day it names.
  const first = tokens.findIndex((t) => t.start >= evidence.start)
  const last = tokens.findLastIndex((t) => t.end <= evidence.end)
  return isUnder(tokens, first, at) && isUnder(tokens, last, at) ? time : { ...time, to: null }
}
