// Repairs of clauses around an "and" or a relative clause that were put together wrongly: who does what the second half tells.
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { SUBORDINATING } from './sentence-repair-subjects.ts'
import type { Token } from './syntax-types.ts'

/** Gives such clauses their subjects back. */
export function joinedRestored(now: Now, at: At, i: number): void {
  const { upos, deprel } = now()[i]!
  if (upos === 'VERB') {
    bothBehindAfter(now, at, i)
    if (deprel === 'conj') {
      itBehindFirst(now, at, i)
      dueBehindPhrase(now, at, i)
      doneBehindPhrase(now, at, i)
    } else if (deprel === 'acl') endedReadAsParticiple(now, at, i)
  } else if (deprel === 'root' && isNominal(now()[i]!)) mainBehindClauses(now, at, i)
  else if (deprel === 'conj' && isNominal(now()[i]!)) fromBoth(now, at, i)
  else if (deprel === 'obl' && isNominal(now()[i]!)) ofBoth(now, at, i)
}

/** "The spectre of famine and of renewed shelling hangs over it": of both, and the second does not hang on the verb. */
function ofBoth(now: Now, at: At, i: number): void {
  const tokens = now()
  const of = near(tokens, i, (t, k) => k < i && t.deprel === 'case' && t.text === 'of')
  const and = of - 1
  if (of < 2 || !/^(?:and|or|but)$/.test(tokens[and]!.text) || tokens[and]!.deprel !== 'cc' || tokens[i]!.head < i)
    return
  // The noun before the "and", with an "of" of its own.
  const first = and - 1
  const { deprel, head, upos } = tokens[first]!
  if (upos !== 'NOUN' || deprel !== 'nmod' || head > first) return
  if (near(tokens, first, (t, k) => k < first && t.deprel === 'case' && t.text === 'of') < 0) return
  Object.assign(at(i), { head: first, deprel: 'conj' })
  hang(at, and, i, 'cc')
}

/** "Denied it and accused the army", with the "it" as who accused: it stands before the "and", and is what was denied. */
function itBehindFirst(now: Now, at: At, i: number): void {
  const first = now()[i]!.head
  const it = first + 1
  if (first < 0 || first > i - 3 || now()[first]!.upos !== 'VERB' || now()[it]!.head !== i) return
  if (!/^(?:it|them|him|this|that|her)$/i.test(now()[it]!.text) || !now()[it]!.deprel.startsWith('nsubj')) return
  if (!/^(?:and|but)$/i.test(now()[it + 1]!.text)) return
  Object.assign(at(it), { head: first, deprel: 'obj' })
}

/** "Envoys from Kenya and the United States", read as envoys and a state: they are from both. */
function fromBoth(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  const men = tokens[head]
  if (men?.upos !== 'NOUN' || men.xpos !== 'NNS' || head > i || i - head > 8 || tokens[i]!.upos !== 'PROPN') return
  const and = near(tokens, i, (t, k) => k < i && t.deprel === 'cc' && t.text === 'and')
  const home = and < 0 ? undefined : tokens[and - 1]
  if (!home || home.head !== head || home.deprel !== 'nmod') return
  const from = near(tokens, and - 1, (t, k) => k < and && t.deprel === 'case' && t.text === 'from')
  if (from === head + 1) at(i).head = and - 1
}

/** "After the government and the rebels signed a truce": both signed; the first was taken for a phrase of time. */
function bothBehindAfter(now: Now, at: At, i: number): void {
  const tokens = now()
  const second = near(tokens, i, (t, k) => k < i && t.deprel === 'nsubj')
  if (second < 2) return
  const and = near(tokens, i, (t, k) => k < second && t.deprel === 'cc' && t.text === 'and')
  if (and < 0) return
  const { head, deprel, lemma } = tokens[i]!
  const phrase = (t: Token, k: number): boolean => k < and && t.deprel === 'obl' && isNominal(t)
  let first = near(tokens, i, phrase)
  if (first < 0 && deprel === 'conj' && TOGETHER.has(lemma))
    first = near(tokens, head, (t, k) => k > head && phrase(t, k))
  const after =
    first < 0 ? -1 : near(tokens, first, (t, k) => k < first && t.deprel === 'case' && SUBORDINATING.has(t.text))
  // Between the two stand only the words of their phrases.
  if (after < 0 || !isAllBelow(tokens, first, and, first) || !isAllBelow(tokens, and + 1, second, second)) return
  hang(at, first, i, 'nsubj')
  hang(at, second, first, 'conj')
  hang(at, and, second, 'cc')
  hang(at, after, i, 'mark')
  if (deprel === 'conj') at(i).deprel = 'advcl'
}

/** What two do together. */
const TOGETHER = new Set('meet sign agree exchange clash negotiate reach conclude declare trade talk'.split(' '))

/** Whether the tokens from one to another, not with it, are the noun or hang on it. */
function isAllBelow(tokens: readonly Token[], from: number, to: number, noun: number): boolean {
  for (let k = from; k < to; k++)
    if (k !== noun && tokens[k]!.head !== noun && tokens[tokens[k]!.head]?.head !== noun) return false
  return true
}

/** "The fighters are to disarm within 30 days and Addis Ababa is to restore power": the city was joined to the days. */
function dueBehindPhrase(now: Now, at: At, i: number): void {
  const tokens = now()
  const helper = near(tokens, i, (t, k) => k < i && /^(?:cop|aux)/.test(t.deprel) && HELPS.test(t.text))
  if (helper < 2 || isLed(now, i)) return
  let noun = helper - 1
  if (tokens[noun]!.deprel === 'flat') noun = tokens[noun]!.head
  const joined = tokens[noun]
  if (!joined || !isNominal(joined) || joined.deprel !== 'conj' || joined.head <= tokens[i]!.head) return
  const other = tokens[joined.head]
  if (!other || !/^(?:obl|obj|nmod)/.test(other.deprel)) return
  const and = near(tokens, noun, (t, k) => k < noun && t.deprel === 'cc')
  if (and < 0 || !isAllBelow(tokens, and + 1, helper, noun)) return
  hang(at, noun, i, near(tokens, i, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj')
  hang(at, and, i, 'cc')
}
const HELPS = /^(?:is|are|was|were|has|have|had|will|would|must|should|can|could|may)$/

/** Verbs that nobody does to anything: their past is no participle of the noun before them. */
const BY_ITSELF = new Set(
  'fail collapse arrive die flee fall happen occur remain stall resume ease persist erupt emerge disappear vanish subside'.split(
    ' ',
  ),
)

/** "Those talks came to nothing and the ceasefire collapsed": the truce was joined to the phrase before it. */
function doneBehindPhrase(now: Now, at: At, i: number): void {
  const tokens = now()
  const { xpos, lemma, head } = tokens[i]!
  if (xpos !== 'VBD' && !(xpos === 'VBN' && BY_ITSELF.has(lemma))) return
  let noun = i - 1
  while (noun > 0 && tokens[noun]!.deprel === 'flat') noun = tokens[noun]!.head
  const joined = tokens[noun]
  if (joined?.deprel !== 'conj' || !isNominal(joined) || joined.head <= head || isLed(now, i)) return
  if (!/^(?:obl|obj|nmod)/.test(tokens[joined.head]?.deprel ?? '')) return
  const isAnd = (t: Token, k: number): boolean => k < noun && t.deprel === 'cc'
  const and = Math.max(near(tokens, noun, isAnd), near(tokens, i, isAnd))
  if (and < 0 || !isAllBelow(tokens, and + 1, i, noun)) return
  if (near(tokens, i, (t, k) => k < i && /^(?:aux|mark)/.test(t.deprel)) >= 0) return
  hang(at, noun, i, 'nsubj')
  hang(at, and, i, 'cc')
  at(i).xpos = 'VBD'
}

/** "The talks failed and the truce broke down": the first half was taken for a participle of who does the second. */
function endedReadAsParticiple(now: Now, at: At, i: number): void {
  const tokens = now()
  const noun = tokens[i]!.head
  if (noun !== i - 1 || !/^VB[DN]$/.test(tokens[i]!.xpos) || !BY_ITSELF.has(tokens[i]!.lemma)) return
  const and = i + 1
  if (!/^(?:and|but)$/.test(tokens[and]?.text ?? '') || !/^nsubj/.test(tokens[noun]!.deprel)) return
  const main = tokens[noun]!.head
  const isOther = (t: Token, k: number): boolean => k > and && k < main && t.deprel === 'conj' && isNominal(t)
  const other = Math.max(near(tokens, noun, isOther), near(tokens, i, isOther))
  if (other < 0 || tokens[main]?.upos !== 'VERB' || !isAllBelow(tokens, and + 1, main, other)) return
  Object.assign(at(i), { xpos: 'VBD', head: tokens[main]!.head, deprel: tokens[main]!.deprel })
  hang(at, noun, i, 'nsubj')
  hang(at, main, i, 'conj')
  hang(at, other, main, 'nsubj')
  hang(at, and, main, 'cc')
  const stop = tokens.length - 1
  if (tokens[stop]!.deprel === 'punct' && tokens[stop]!.head === main) hang(at, stop, i)
}

/** "The United States, which has threatened those who break the truce, called on Eritrea to withdraw": the call was hung on who breaks it. */
function mainBehindClauses(now: Now, at: At, i: number): void {
  const tokens = now()
  const relative = near(tokens, i, (t, k) => k > i && t.deprel === 'acl:relcl')
  if (relative < 0 || tokens[i + 1]?.text !== ',' || !/^(?:who|which)$/.test(tokens[i + 2]?.text ?? '')) return
  for (let k = relative + 1; k < tokens.length - 1 && k < relative + FAR; k++) {
    const t = tokens[k]!
    if (t.upos !== 'VERB' || !/^VB[DN]$/.test(t.xpos) || tokens[k - 1]!.text !== ',') continue
    if (!/^(?:advcl|acl|conj|parataxis|acl:relcl)$/.test(t.deprel) || t.head <= i || isLed(now, k)) continue
    if (near(tokens, k, (c, at) => at < k && /^(?:aux|mark|cc)/.test(c.deprel)) >= 0) continue
    hang(at, k, -1, 'root')
    at(k).xpos = 'VBD'
    hang(at, i, k, 'nsubj')
    for (let p = k + 1; p < tokens.length; p++) if (now()[p]!.head === i) hang(at, p, k)
    return
  }
}
/** Whether a verb has a subject of its own. */
const isLed = (now: Now, verb: number): boolean => near(now(), verb, (t) => /^[nc]subj/.test(t.deprel)) >= 0

/** Words a relative clause may have before the main verb. */
const FAR = 25
