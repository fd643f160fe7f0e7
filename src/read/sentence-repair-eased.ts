// Repairs of a past that was read as what its object is like, or whose subject was left with the clause before: "Norway eased sanctions",
// "after the FARC handed over arms", "In Goma, fighters handed over arms".
import { isKind, KIND } from './names-lexicon.ts'
import { type At, hang, isNominal, type Now, near, REACH } from './sentence-repair-shapes.ts'
import { SUBORDINATING } from './sentence-repair-subjects.ts'
import type { Token } from './syntax-types.ts'

/** Gives such verbs their subjects and objects. */
export function pastsGivenSubjects(now: Now, at: At, i: number): void {
  const { xpos, deprel, upos } = now()[i]!
  if (upos !== 'VERB' && deprel !== 'amod') return
  if (deprel === 'amod' && /^VB[DN]$/.test(xpos)) easedReadAsQuality(now, at, i)
  else if (deprel === 'amod' && xpos === 'VBG') easingReadAsQuality(now, at, i)
  else if (deprel === 'advcl' && /^VB[DNZP]$/.test(xpos)) subjectLeftOver(now, at, i)
  if (now()[i]!.deprel === 'root' && /^VB[DN]$/.test(xpos)) subjectBesidePlace(now, at, i)
}

/** What is done to those who are named before it, and not by them: "rebel-held areas" without its hyphen. */
const OF_THEM = /^(?:lead|hold|base|control|occupy|align|ally|run|back|link)$/

/** "Norway eased sanctions on Mali", with the eased as what Norway's sanctions are like: no other verb stands beside it. */
function easedReadAsQuality(now: Now, at: At, i: number): void {
  const { head: noun, lemma } = now()[i]!
  const doer = i - 1
  if (noun <= i || noun > i + 4 || doer < 0 || !isParty(now()[doer]!) || OF_THEM.test(lemma)) return
  const { head: over, deprel } = now()[noun]!
  const mark = near(now(), noun, (t, k) => k < doer && t.deprel === 'case')
  if (mark >= 0 ? !SUBORDINATING.has(now()[mark]!.text.toLowerCase()) || deprel !== 'obl' : !OPEN.test(deprel)) return
  if (now()[doer]!.head !== noun && now()[doer]!.head !== i) return
  if (near(now(), noun, (t, k) => k !== doer && /^(?:nsubj|cop|nmod:poss|aux)/.test(t.deprel)) >= 0) return
  if (mark < 0 && !opensClause(now(), doer)) return
  asDeed(now, at, { verb: i, doer, noun })
  hang(at, i, over, mark >= 0 ? 'advcl' : deprel)
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBD' })
  if (mark >= 0) Object.assign(at(mark), { head: i, deprel: 'mark' })
}
const OPEN = /^(?:root|ccomp|parataxis)$/

/** "Norway is easing sanctions", with the sanctions as what Norway is. */
function easingReadAsQuality(now: Now, at: At, i: number): void {
  const { head: noun } = now()[i]!
  const be = i - 1
  if (noun <= i || noun > i + 3 || now()[be]?.deprel !== 'cop' || now()[be]!.head !== noun) return
  const { head: over, deprel, xpos, lemma } = now()[noun]!
  if (xpos !== 'NNS' || isKind(lemma, KIND.person | KIND.group) || !OPEN.test(deprel)) return
  const doer = near(now(), noun, (t, k) => k < be && t.deprel === 'nsubj' && isParty(t))
  if (doer < 0) return
  asDeed(now, at, { verb: i, doer, noun })
  hang(at, be, i, 'aux')
  hang(at, i, over, deprel)
}

/** Makes one noun the subject and the other the object of a verb, and gives it what else hung on the object. */
function asDeed(
  now: Now,
  at: At,
  { verb, doer, noun }: { readonly verb: number; readonly doer: number; readonly noun: number },
): void {
  for (let k = Math.max(0, verb - REACH); k < Math.min(now().length, noun + REACH); k++) {
    const { head, deprel } = now()[k]!
    if (head !== noun || k === verb || k === doer) continue
    if (k < doer) hang(at, k, /^(?:det|compound|amod|nummod)$/.test(deprel) ? doer : verb)
    else if (k > noun && /^(?:punct|obl|advcl|advmod|ccomp|parataxis|conj|cc)/.test(deprel)) hang(at, k, verb)
  }
  hang(at, doer, verb, 'nsubj')
  hang(at, noun, verb, 'obj')
}

/** "prices fell after the FARC handed over arms", with the FARC as when they fell: a subordinate verb has its own subject. */
function subjectLeftOver(now: Now, at: At, i: number): void {
  const { head: main } = now()[i]!
  if (main < 0 || main > i) return
  const mark = near(now(), i, (t, k) => k > main && k < i && t.deprel === 'mark')
  if (mark < 0 || !SUBORDINATING.has(now()[mark]!.text.toLowerCase())) return
  if (near(now(), i, (t) => /^(?:nsubj|csubj|expl)/.test(t.deprel)) >= 0) return
  const left = (t: Token, k: number): boolean => k > mark && k < i && t.deprel === 'obl' && isNominal(t)
  const doer = near(now(), main, left)
  if (doer < 0 || near(now(), doer, (t, k) => k < doer && t.deprel === 'case') >= 0) return
  const suffers = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0
  hang(at, doer, i, suffers ? 'nsubj:pass' : 'nsubj')
  if (now()[i]!.xpos === 'VBN' && near(now(), i, (t) => t.deprel.startsWith('aux')) < 0) at(i).xpos = 'VBD'
}

/** "In Goma, rebel fighters handed over arms", with the fighters as another name of Goma. */
function subjectBesidePlace(now: Now, at: At, i: number): void {
  let doer = i - 1
  while (doer > 0 && now()[doer]!.upos === 'ADV') doer--
  const party = now()[doer]
  if (party?.deprel !== 'appos' || party.upos !== 'NOUN' || !isParty(party)) return
  const place = party.head
  if (place < 0 || now()[place]!.head !== i || now()[place]!.deprel !== 'obl') return
  if (near(now(), i, (t) => /^(?:nsubj|csubj|aux)/.test(t.deprel)) >= 0) return
  const comma = now()[place + 1]?.text === ',' ? place + 1 : -1
  if (comma < 0) return
  hang(at, doer, i, 'nsubj')
  at(i).xpos = 'VBD'
}

/** Whether nothing but the words of its own phrase stands between a noun and the beginning of what is told. */
function opensClause(tokens: readonly Token[], doer: number): boolean {
  let first = doer
  while (first > 0 && /^(?:DET|ADJ|PROPN|NOUN|NUM|ADV)$/.test(tokens[first - 1]!.upos)) first--
  return first === 0 || tokens[first - 1]!.text === ',' || /^(?:that|but|and)$/.test(tokens[first - 1]!.text)
}

function isParty({ upos, lemma, xpos }: Token): boolean {
  return xpos === 'NNP' || xpos === 'NNPS' || (upos === 'NOUN' && isKind(lemma, KIND.person | KIND.group))
}
