// Repairs of a second deed behind an "and" that was read as a noun: "to free the men and hand over their weapons", with the hand as another
// of those who are freed.
import { isKind, KIND } from './names-lexicon.ts'
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Words of deeds that are nouns or qualities as well. */
const DEEDS = new Set(
  'hand exchange free swap release return open trade halt lift ease set pull withdraw arm turn'.split(' '),
)
const PARTICLES = /^(?:over|back|out|in|up|down)$/

/** Makes such a word the second verb beside the infinitive before it. */
export function secondDeedRestored(now: Now, at: At, i: number): void {
  const { text, upos, xpos } = now()[i]!
  if (!DEEDS.has(text) || upos === 'VERB' || !/^(?:NN|JJ)$/.test(xpos)) return
  const joint = i - 1
  if (!/^(?:and|or)$/.test(now()[joint]?.text ?? '') || now()[joint]!.deprel !== 'cc') return
  const particle = PARTICLES.test(now()[i + 1]?.text ?? '') ? i + 1 : -1
  if (particle >= 0 !== NEEDS.has(text)) return
  const object = objectBehind(now(), particle >= 0 ? particle : i)
  if (object < 0) return
  const verb = bareVerbOver(now(), i)
  if (verb < 0) return
  for (let k = i + 1; k < Math.min(now().length, object + 12); k++)
    if (k !== object && (now()[k]!.head === i || (now()[k]!.head === verb && now()[k]!.deprel === 'case')))
      hang(at, k, k < object ? object : i)
  if (particle >= 0) Object.assign(at(particle), { head: i, deprel: 'compound:prt', upos: 'ADP', xpos: 'RP' })
  hang(at, object, i, 'obj')
  Object.assign(at(i), { head: verb, deprel: 'conj', upos: 'VERB', xpos: 'VB', lemma: text })
  hang(at, joint, i, 'cc')
}
/** Words that are deeds with a particle only. */
const NEEDS = new Set(['hand', 'set', 'pull', 'turn'])

/** The noun that an article, a number or a "their" begins behind a word, or the people who stand there bare; -1 for none. */
function objectBehind(tokens: readonly Token[], from: number): number {
  let k = from + 1
  while (
    k < from + 6 &&
    k < tokens.length &&
    /^(?:DT|PRP\$|CD|JJ|NN|NNP|VBN)$/.test(tokens[k]!.xpos) &&
    !isLast(tokens, k)
  )
    k++
  const noun = tokens[k]
  if (!noun || !isNominal(noun) || noun.upos === 'PRON') return -1
  // "free elections", "trade barriers": what is bare must be people, whom one frees and exchanges.
  const begun = /^(?:DT|PRP\$|CD)$/.test(tokens[from + 1]!.xpos)
  return begun ||
    PARTICLES.test(tokens[from]!.text) ||
    (noun.xpos === 'NNS' && isKind(noun.lemma, KIND.person | KIND.group))
    ? k
    : -1
}

function isLast(tokens: readonly Token[], k: number): boolean {
  return isNominal(tokens[k]!) && !/^(?:NN|NNS|NNP)$/.test(tokens[k + 1]?.xpos ?? '') && tokens[k]!.upos !== 'NUM'
}

/** The infinitive, or the verb behind a helper, that stands over a word; -1 for a verb that has a tense of its own. */
function bareVerbOver(tokens: readonly Token[], i: number): number {
  let over = tokens[i]!.head
  for (let steps = 6; steps > 0 && over >= 0; steps--) {
    const { upos, xpos } = tokens[over]!
    if (upos === 'VERB' && over < i) {
      if (xpos === 'VB') return over
      const infinitive = near(tokens, over, (t, k) => k > over && k < i && t.xpos === 'VB')
      return xpos === 'VBG' ? barest(tokens, over) : infinitive
    }
    over = tokens[over]!.head
  }
  return -1
}

/** "to stop shelling it or free them": the infinitive over what is stopped. */
function barest(tokens: readonly Token[], verb: number): number {
  const over = tokens[verb]!.head
  return tokens[verb]!.deprel === 'xcomp' && tokens[over]?.xpos === 'VB' ? over : -1
}
