// Repairs of participles that were read as what the sentence tells, though its verb comes later: "soldiers ordered to guard the bank looted
// it", "denied food, the prisoners rioted"; and of "would-be", which is no "would".
import { ONLY_PAST } from './sentence-repair-finite.ts'
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'

/** Words between a participle and the verb of the sentence. */
const FAR = 16

/** Gives back the sentence to its own verb. */
export function reducedRestored(now: Now, at: At, i: number): void {
  wouldBe(now, at, i)
  thatOfNoun(now, at, i)
  const { upos, xpos, deprel } = now()[i]!
  if (xpos === 'VBN') havingDone(now, at, i)
  if (upos !== 'VERB' || deprel !== 'root' || !/^VB[DNG]$/.test(xpos)) return
  if (i === 0) fronted(now, at)
  else behindSubject(now, at, i)
}

/** "A would-be bomber gave himself up": a quality of his, and no "would" of the verb. */
function wouldBe(now: Now, at: At, i: number): void {
  const tokens = now()
  if (!/^would$/i.test(tokens[i]!.text) || tokens[i + 1]?.text !== '-' || tokens[i + 2]?.text !== 'be') return
  let noun = i + 3
  while (noun < i + 6 && /^(?:NOUN|PROPN)$/.test(tokens[noun + 1]?.upos ?? '')) noun++
  while (noun > i + 3 && tokens[noun]!.upos !== 'NOUN') noun--
  if (tokens[noun]?.upos !== 'NOUN') return
  const verb = tokens[i]!.head
  const word = at(i)
  Object.assign(word, { upos: 'ADJ', xpos: 'JJ', lemma: 'would-be', head: noun, deprel: 'amod' })
  Object.assign(at(i + 1), { head: i, deprel: 'punct' })
  Object.assign(at(i + 2), { upos: 'NOUN', xpos: 'NN', head: i, deprel: 'compound' })
  const before = tokens[i - 1]
  if (before && /^(?:an?|the|this|that|one|another|some|two|three)$/i.test(before.text))
    Object.assign(at(i - 1), { upos: 'DET', xpos: 'DT', head: noun, deprel: 'det' })
  const over = now()[verb]
  if (!over || verb <= noun || over.upos !== 'VERB' || now()[noun]!.head !== verb) return
  if (now()[noun]!.deprel === 'compound') at(noun).deprel = 'nsubj'
  if (over.xpos === 'VBN' && near(now(), verb, (t) => t.deprel.startsWith('aux')) < 0) at(verb).xpos = 'VBD'
}

/** "The rebels, having failed to take the fort, shelled it": what they did stands behind the second comma. */
function havingDone(now: Now, at: At, i: number): void {
  const tokens = now()
  if (tokens[i - 1]?.text !== 'having' || tokens[i - 2]?.text !== ',') return
  let verb = i + 1
  while (verb < Math.min(tokens.length, i + FAR) && tokens[verb]!.text !== ',') verb++
  verb++
  const told = tokens[verb]
  if (told?.xpos !== 'VBD' || told.upos !== 'VERB' || told.head < i || !/^(?:conj|advcl|ccomp)$/.test(told.deprel))
    return
  if (near(tokens, verb, (t, k) => k > i && k < verb && /^(?:nsubj|mark|cc)/.test(t.deprel)) >= 0) return
  const subject = tokens.findIndex((t, k) => k < i && /^nsubj/.test(t.deprel) && (t.head === i || t.head === verb))
  if (subject < 0) return
  const { head, deprel } = tokens[i]!
  hang(at, verb, head, deprel)
  hang(at, subject, verb, 'nsubj')
  hang(at, i, verb, 'advcl')
  endOnVerb(now, at, i, verb)
}

/** "The claim that the convoy had been looted was repeated": the "that" leads in what is claimed, and not the repeating. */
function thatOfNoun(now: Now, at: At, i: number): void {
  const tokens = now()
  const that = tokens[i + 1]
  if (tokens[i]!.upos !== 'NOUN' || that?.text !== 'that' || that.deprel !== 'mark' || tokens[i]!.head !== that.head)
    return
  if (that.head < i || !tokens[i]!.deprel.startsWith('nsubj')) return
  const held = near(tokens, i, (t, k) => k > i + 1 && k < that.head && t.deprel === 'acl' && t.upos === 'VERB')
  if (held >= 0 && near(tokens, held, (t, k) => k > i + 1 && k < held && t.deprel.startsWith('nsubj')) >= 0)
    hang(at, i + 1, held)
}

/** "Soldiers ordered to guard the bank looted it": what they were ordered tells which soldiers, and the past behind it what they did. */
function behindSubject(now: Now, at: At, i: number): void {
  const tokens = now()
  const subject = near(tokens, i, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (subject < 0 || subject !== i - 1 || near(tokens, i, (t, k) => k < i && /^(?:aux|cop|mark)/.test(t.deprel)) >= 0)
    return
  const to = tokens[i + 1]
  if (to?.xpos !== 'TO' || to.head <= i || tokens[to.head]!.head !== i) return
  const verb = laterVerb(now, i, to.head)
  if (verb < 0) return
  const { deprel } = tokens[i]!
  hang(at, verb, -1, deprel)
  if (tokens[verb]!.xpos === 'VB') at(verb).xpos = 'VBD'
  hang(at, subject, verb, isPassive(now, verb) ? 'nsubj:pass' : 'nsubj')
  hang(at, i, subject, 'acl')
  if (tokens[i]!.xpos === 'VBD') at(i).xpos = 'VBN'
  endOnVerb(now, at, i, verb)
}

/** The finite verb that trees hang on the participle or on its infinitive, with no subject, joint or mark of its own; -1 for none. */
function laterVerb(now: Now, part: number, infinitive: number): number {
  const tokens = now()
  for (let k = infinitive + 1; k < tokens.length && k < part + FAR; k++) {
    const { upos, head, deprel, text } = tokens[k]!
    if (/^[,;:]$/.test(text)) return -1
    if (upos !== 'VERB' || (head !== part && head !== infinitive)) continue
    if (!/^(?:advcl|ccomp|xcomp|parataxis)$/.test(deprel)) continue
    if (near(tokens, k, (t, j) => j < k && /^(?:nsubj|csubj|mark|cc|expl)/.test(t.deprel)) >= 0) return -1
    return hasTense(now, k) ? k : -1
  }
  return -1
}

function hasTense(now: Now, verb: number): boolean {
  const { xpos, text } = now()[verb]!
  return (
    xpos === 'VBD' ||
    (xpos === 'VB' && (text === 'shot' || ONLY_PAST.test(text))) ||
    near(now(), verb, (t, k) => k < verb && /^aux/.test(t.deprel) && /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) >= 0
  )
}

function isPassive(now: Now, verb: number): boolean {
  return near(now(), verb, (t, k) => k < verb && t.deprel === 'aux:pass') >= 0
}

/** "Denied food, the prisoners rioted": what was done to whoever did the rest. */
function fronted(now: Now, at: At): void {
  const tokens = now()
  const verb = near(tokens, 0, (t, k) => k > 0 && k < FAR && t.deprel === 'ccomp' && t.upos === 'VERB')
  if (verb < 0 || !hasTense(now, verb)) return
  const subject = near(tokens, verb, (t, k) => k < verb && t.deprel.startsWith('nsubj'))
  if (subject < 0 || near(tokens, verb, (t, k) => k < verb && t.deprel === 'mark') >= 0) return
  let start = subject
  while (start > 1 && tokens[start - 1]!.head >= start - 1 && tokens[start - 1]!.upos !== 'PUNCT') start--
  if (tokens[start - 1]?.text !== ',') return
  hang(at, verb, -1, 'root')
  hang(at, 0, verb, 'advcl')
  if (tokens[0]!.xpos === 'VBD') at(0).xpos = 'VBN'
  for (let k = 1; k < start; k++) if (now()[k]!.head === verb) hang(at, k, now()[k]!.deprel === 'punct' ? verb : 0)
  endOnVerb(now, at, 0, verb)
}

/** The full stop hangs on what the sentence tells. */
function endOnVerb(now: Now, at: At, from: number, verb: number): void {
  const end = now().length - 1
  if (now()[end]!.head === from && now()[end]!.deprel === 'punct') hang(at, end, verb)
}
