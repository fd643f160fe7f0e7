// "Those fighting the rebels": the parser takes "those" for an article of the rebels, or gives the fighting to the verb before.
import type { At, Now } from './sentence-repair-shapes.ts'

/** Makes "those" whoever does what the word in -ing behind it tells; looks only where that word stands. */
export function thoseRestored(now: Now, at: At, i: number): void {
  const doing = now()[i]!
  if (doing.xpos !== 'VBG') return
  if (/^those$/i.test(now()[i - 1]?.text ?? '')) thoseReadAsArticle(now, at, i)
  else if (doing.deprel === 'advcl') doneByThose(now, at, i)
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
