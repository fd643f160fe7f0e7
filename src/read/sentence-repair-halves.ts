// Repairs of one kind: two clauses parted by "after", "before" or "as", with who acts in the second hung on the first as a phrase, and
// who acts in the first given to the second: "people fled after troops shelled the town".
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const MARKS = /^(?:after|before|as|when|while|until|once|since|because)$/i
/** Verbs of what people do by themselves: behind a noun their past is what it did. */
const BY_THEMSELVES =
  /^(?:flee|leave|depart|run|go|come|arrive|return|escape|die|retreat|withdraw|resign|disperse|scatter|march|gather|rally|collapse|end|begin|start|stop|break|fail|walk|sail|fly|fall|rise|erupt|land|surrender|hide|shelter|protest)$/
const FARTHEST = 9

/** Gives each of the two clauses round the finite verb at `i` who acts in it. */
export function halvesRestored(now: Now, at: At, i: number): void {
  const tokens = now()
  const { xpos, upos } = tokens[i]!
  if (upos !== 'VERB' || !(/^VB[DZP]$/.test(xpos) || xpos === 'VBN')) return
  const mark = markBefore(tokens, i)
  if (mark < 0) return
  if (xpos === 'VBN' && !isActive(tokens, i, mark)) return
  const doer = doerBehind(tokens, mark, i)
  if (doer < 0) return
  const own = tokens[doer]!.head === i
  const who = near(tokens, i, (t, k) => k < mark && t.deprel.startsWith('nsubj') && isNominal(t))
  const first = own ? (who < 0 ? -1 : pastBetween(tokens, who, mark)) : tokens[doer]!.head
  // The mark already opens the second clause: whatever the first tells, who stands behind the mark acts in the second.
  const opened =
    tokens[mark]!.deprel === 'mark' &&
    tokens[mark]!.head === i &&
    tokens[first]?.upos === 'VERB' &&
    tokens[first]!.deprel !== 'acl'
  if (first < 0 || first >= mark || mark - first > 4 || !(opened || BY_THEMSELVES.test(tokens[first]!.lemma))) return
  const owned = near(tokens, first, (t) => t.deprel.startsWith('nsubj')) >= 0
  const loose = near(tokens, i, (t) => t.deprel.startsWith('nsubj')) < 0
  if (who < 0 && (!owned || !loose || tokens[i]!.head !== first)) return
  if (who >= 0) {
    if (owned || who > first || near(tokens, first, (t) => t.deprel.startsWith('aux')) >= 0) return
    if (tokens[first]!.deprel === 'acl' && tokens[i]!.head !== first) mainBefore(now, at, first, i)
    else if (tokens[i]!.head !== first) return
    hang(at, who, first, 'nsubj')
    hang(at, i, first, 'advcl')
  }
  hang(at, doer, i, 'nsubj')
  hang(at, mark, i, 'mark')
}

/** "After fighters laid down their arms": a past taken for a participle, which would have a helper behind "after". */
function isActive(tokens: readonly Token[], i: number, mark: number): boolean {
  if (tokens[mark]!.deprel !== 'mark' || tokens[mark]!.head !== i) return false
  return near(tokens, i, (t) => t.deprel.startsWith('aux') || t.deprel === 'obl:agent') < 0
}

/** The verb that stands right before the mark and hangs on who is before it; -1 where there is none. */
function pastBetween(tokens: readonly Token[], who: number, mark: number): number {
  for (let k = mark - 1; k > who && k > mark - 5; k--)
    if (tokens[k]!.deprel === 'acl' && /^VB[DN]$/.test(tokens[k]!.xpos)) return k
  return -1
}

/** The first of the two verbs takes the place of the second, and all that stands before the second. */
function mainBefore(now: Now, at: At, first: number, i: number): void {
  const { head, deprel } = now()[i]!
  hang(at, first, head, deprel)
  Object.assign(at(first), { upos: 'VERB', xpos: 'VBD' })
  for (let k = Math.max(0, first - 30); k < now().length && k < i + 60; k++)
    if (now()[k]!.head === i && (k < first || now()[k]!.deprel === 'punct' || now()[k]!.deprel === 'parataxis'))
      at(k).head = first
}

/** The word that parts the two clauses, with nothing but a short phrase between it and the verb; -1 where there is none. */
function markBefore(tokens: readonly Token[], i: number): number {
  // "Who had seized power before in 1987, suspended it": a comma closes what the word opens.
  if (tokens[i - 1]?.text === ',') return -1
  for (let k = i - 2; k > 0 && k > i - FARTHEST; k--) {
    const { text, upos } = tokens[k]!
    if (MARKS.test(text)) return k
    if (upos === 'VERB' || upos === 'AUX' || text === ',') {
      // "Turkish-backed rebels"
      if (tokens[k]!.deprel !== 'amod') return -1
    }
  }
  return -1
}

/** Who stands between the mark and the verb as a phrase of the verb before. */
function doerBehind(tokens: readonly Token[], mark: number, i: number): number {
  for (let k = i - 1; k > mark; k--)
    if (isNominal(tokens[k]!) && isDoer(tokens[k]!, mark, i)) return HAPPENINGS.test(tokens[k]!.lemma) ? -1 : k
  return -1
}
/** "The families who left after the raid returned": no raid returns. */
const HAPPENINGS =
  /^(?:raid|attack|war|battle|fighting|clash|ambush|bombing|shelling|strike|airstrike|offensive|siege|massacre|coup|truce|ceasefire|election|vote|deal|fall|day|week|month|year|dawn|noon|dusk|midnight|sunset|sunrise|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/i

function isDoer({ deprel, head }: Token, mark: number, i: number): boolean {
  return head < mark ? /^(?:obl|obj)$/.test(deprel) : head === i && deprel === 'nsubj'
}
