// "Those fighting the rebels": the parser takes "those" for an article of the rebels, or gives the fighting to the verb before. "Called
// that a lie": it takes "that" for what opens a clause. "Whoever has not left by Friday will be shot": it takes the leaving for the main verb.
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'

/** Makes "those" whoever does what the word in -ing behind it tells, and "that" what is called so; looks only where such a word stands. */
export function thoseRestored(now: Now, at: At, i: number): void {
  const doing = now()[i]!
  calledSo(now, at, i)
  neitherDid(now, at, i)
  bothSuffer(now, at, i)
  whoeverDoes(now, at, i)
  if (doing.xpos !== 'VBG') return
  if (/^those$/i.test(now()[i - 1]?.text ?? '')) thoseReadAsArticle(now, at, i)
  else if (doing.deprel === 'advcl') doneByThose(now, at, i)
  else if (doing.deprel === 'acl') doneWhereTheyAre(now, at, i)
}

/** "praised those fighting Boko Haram", with the fighting as a quality of the name: they are praised, and fight it. */
function thoseReadAsArticle(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  const name = now()[head]
  if (deprel !== 'amod' || head <= i || !name || now()[i - 1]!.head !== head) return
  // "those remaining fighters", "those warring parties": a quality indeed.
  if (name.upos !== 'PROPN' && !/^(?:the|a|an|its|their)$/i.test(now()[i + 1]!.text)) return
  Object.assign(at(i - 1), { upos: 'PRON', deprel: name.deprel, head: name.head })
  Object.assign(at(i), { upos: 'VERB', deprel: 'acl', head: i - 1 })
  Object.assign(at(head), { deprel: 'obj', head: i })
}

/** "thanked those on the ground fighting Boko Haram": they fight, and not who thanks them. */
function doneByThose(now: Now, at: At, i: number): void {
  const verb = now()[i]!.head
  if (verb < 0 || verb > i) return
  let k = i - 1
  while (k > verb && k > i - 6 && !/^(?:PUNCT|VERB|SCONJ|CCONJ)$/.test(now()[k]!.upos)) {
    if (/^those$/i.test(now()[k]!.text) && now()[k]!.head === verb && now()[k]!.deprel === 'obj') {
      Object.assign(at(i), { deprel: 'acl', head: k })
      return
    }
    k--
  }
}

/** "those on the ground fighting Boko Haram", with the fighting as the ground's: it is theirs. */
function doneWhereTheyAre(now: Now, at: At, i: number): void {
  const place = now()[i]!.head
  if (place !== i - 1 || now()[place]!.deprel !== 'nmod') return
  const those = now()[now()[place]!.head]
  if (!those || now()[place]!.head > place || !/^those$/i.test(those.text) || !/^(?:obj|nsubj|obl)/.test(those.deprel))
    return
  if (/^(?:people|man|woman|soldier|fighter|rebel|troops)$/.test(now()[place]!.lemma)) return
  at(i).head = now()[place]!.head
}

const CALLS = /^(?:call|deem|label|term|brand|consider|pronounce|dub)$/

/** "The ministry called that a lie", with "that" hung on the lie: it is what is called so. */
function calledSo(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const that = i + 1
  if (verb.upos !== 'VERB' || !CALLS.test(verb.lemma) || !/^(?:that|this)$/i.test(now()[that]?.text ?? '')) return
  const word = now()[that]!.head
  if (word <= that || word > i + 6 || now()[word]!.upos !== 'NOUN' || !/^(?:a|an|the)$/i.test(now()[i + 2]!.text))
    return
  if (now()[word]!.head !== i) return
  Object.assign(at(that), { upos: 'PRON', xpos: 'DT', head: i, deprel: 'obj' })
  at(word).deprel = 'xcomp'
}

/** "Neither replied", with "neither" read as the first word of "neither … nor": two of whom it is told. */
function neitherDid(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (!/^VB[DNPZ]$/.test(verb.xpos)) return
  const first = now()[i - 1]?.upos === 'AUX' ? i - 2 : i - 1
  const neither = now()[first]
  if (neither?.head !== i || neither.deprel !== 'cc:preconj' || !/^neither$/i.test(neither.text)) return
  for (let k = i + 1; k < now().length && k < i + 30; k++) if (now()[k]!.text === 'nor') return
  Object.assign(at(first), { upos: 'PRON', xpos: 'DT', deprel: 'nsubj' })
}

/** "Condemned both and promised an inquiry", with "both" read as the first word of "both … and": two to whom it is done. */
function bothSuffer(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const both = now()[i + 1]
  if (verb.upos !== 'VERB' || both?.deprel !== 'cc:preconj' || !/^both$/i.test(both.text)) return
  const next = now()[i + 2]
  if (!next || !(/^(?:and|but)$/i.test(next.text) || next.upos === 'PUNCT')) return
  if (near(now(), i, (t) => t.deprel === 'obj') >= 0) return
  Object.assign(at(i + 1), { upos: 'PRON', xpos: 'DT', head: i, deprel: 'obj' })
}

/** Words from what whoever it is does to what will be done, at most. */
const FAR = 24

/** "Whoever had not left by Friday, they said, would be shot", with the leaving as what is told: it says who would be shot. */
function whoeverDoes(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || /^(?:acl|conj)/.test(verb.deprel)) return
  const who = near(now(), i, (t, k) => k < i && /^nsubj/.test(t.deprel) && /^(?:whoever|whomever)$/i.test(t.text))
  if (who < 0 || near(now(), i, (t, k) => k < i && t.xpos === 'MD') >= 0) return
  const fate = fateOf(now, i)
  if (fate < 0) return
  const { head, deprel } = now()[i]!
  const said = now()[fate]!.head
  // "…, they said, would be": what stands between is told beside it.
  if (said !== i && said >= 0 && now()[said]!.head === i) hang(at, said, fate, 'parataxis')
  if (head !== fate) hang(at, fate, head, deprel)
  const mark = near(now(), i, (t, k) => k < who && t.deprel === 'mark')
  if (mark >= 0) hang(at, mark, fate)
  const passive = near(now(), fate, (t) => t.deprel === 'aux:pass') >= 0
  hang(at, who, fate, passive ? 'nsubj:pass' : 'nsubj')
  hang(at, i, who, 'acl:relcl')
}

/** The verb with "will" or "would" and nobody of its own that tells what becomes of whoever does what the verb at `i` tells; -1 for none. */
function fateOf(now: Now, i: number): number {
  const tokens = now()
  for (let k = i + 1; k < tokens.length && k <= i + FAR; k++) {
    const { upos, head } = tokens[k]!
    if (upos !== 'VERB' || (head !== i && tokens[head]?.head !== i && tokens[i]!.head !== k)) continue
    if (near(tokens, k, (t, m) => m < k && m > i && t.xpos === 'MD') < 0) continue
    return near(tokens, k, (t, m) => m > i && m < k && /^nsubj/.test(t.deprel)) < 0 ? k : -1
  }
  return -1
}
