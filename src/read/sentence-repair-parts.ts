// Repairs of one kind: a clause about some of those before it ("31 soldiers, some of whom had been in a cellar, were released") took the
// verb behind its comma for its own, or itself for the main verb. Those before it are who that verb is told of.
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Words of one such clause, at most. */
const LONGEST = 16
const CLAUSAL = /^(?:root|conj|parataxis|advcl|ccomp|acl|csubj)/
const PART = /^(?:some|most|many|all|none|both|half|several|few|one|neither|each|dozens|hundreds|thousands|\d[\d,]*)$/i

/** "took away forty men, some of them boys": the some are of the men, who are whom they took. */
export function partReadAsObject(now: Now, at: At, pronoun: number): void {
  const i = pronoun - 2
  const part = now()[i]
  if (now()[i - 1]?.text !== ',' || now()[i + 1]?.text !== 'of' || !/^(?:it|them)$/.test(now()[pronoun]!.text)) return
  if (!part || !/^(?:obj|obl|obl:unmarked|conj)$/.test(part.deprel) || part.head > i) return
  if (now()[part.head]?.upos !== 'VERB' || !(PART.test(part.text) || part.text === 'much' || part.upos === 'NUM'))
    return
  const verb = part.head
  const noun = near(now(), verb, (t, k) => k > verb && k < i && t.deprel === 'obj')
  const bare = (k: number): boolean => near(now(), k, (t) => t.deprel === 'case') < 0
  const whole =
    noun >= 0
      ? noun
      : near(now(), verb, (t, k) => k > verb && k < i && t.deprel === 'obl' && t.upos === 'NOUN' && bare(k))
  if (whole < 0) return
  Object.assign(at(i), { head: whole, deprel: 'appos' })
  if (noun < 0) at(whole).deprel = 'obj'
}

/** At "whom" or "which": hangs the clause under those it is about, and gives the verb behind it its subject. */
export function partsRelated(now: Now, at: At, i: number): void {
  const tokens = now()
  if (i < 4 || tokens[i - 3]!.text !== ',') return
  if (!/^(?:whom|which)$/i.test(tokens[i]!.text) || !/^of$/i.test(tokens[i - 1]!.text)) return
  const part = tokens[i - 2]!
  if (!(PART.test(part.text) || part.upos === 'NUM')) return
  const main = mainBehind(tokens, i)
  const noun = main < 0 ? -1 : nounBefore(tokens, i - 4)
  if (noun < 0) return
  const inner = innerOf(tokens, i, main)
  if (inner < 0) return
  const { head, deprel } = tokens[main]!
  const passive =
    tokens[main]!.xpos === 'VBN' &&
    tokens.slice(inner + 1, main).some((t) => /^(?:is|are|was|were|been|be|being)$/i.test(t.text))
  // What the clause was taken for, the verb behind it is.
  if (tokens[inner]!.deprel === 'root' || (head > i - 3 && head < main)) {
    const top = tokens[inner]!
    if (top.head >= i - 2 && top.head < main) return
    Object.assign(
      at(main),
      top.head === main
        ? { head, deprel }
        : { head: top.head, deprel: CLAUSAL.test(top.deprel) ? top.deprel : 'parataxis' },
    )
  }
  for (let k = i - 2; k < main; k++)
    if (k !== inner && tokens[k]!.head === main && /^(?:nsubj|csubj|obl|nmod)/.test(tokens[k]!.deprel)) {
      at(k).head = inner
      if (k === i - 2) at(k).deprel = 'nsubj'
    }
  // What hangs on the clause though it stands before those it is about, or behind the verb, is the verb's.
  for (let k = Math.max(0, noun - LONGEST); k < tokens.length && k < main + LONGEST; k++)
    if ((k < noun || k > main) && now()[k]!.head === inner && k !== main) at(k).head = main
  // "It had served: on 25 October, outside the town, 31 soldiers …": behind a colon another sentence begins.
  let colon = noun - 1
  while (colon > 0 && colon > noun - LONGEST && !/^[:;]$/.test(tokens[colon]!.text)) colon--
  if (/^[:;]$/.test(tokens[colon]!.text))
    for (let k = colon + 1; k < noun; k++)
      if (tokens[k]!.head < colon && /^(?:obl|advmod)/.test(tokens[k]!.deprel)) at(k).head = main
  // "In Bangui nine teachers …": the town before them is where.
  const led = tokens.findIndex((t, k) => k > noun - 8 && k < noun && t.deprel === 'case' && t.head === noun)
  if (led >= 0 && tokens[led + 1]?.upos === 'PROPN' && tokens[led + 1]!.head === noun) {
    Object.assign(at(led + 1), { head: main, deprel: 'obl' })
    at(led).head = led + 1
  }
  Object.assign(at(inner), { head: noun, deprel: 'acl:relcl' })
  Object.assign(at(noun), { head: main, deprel: passive ? 'nsubj:pass' : 'nsubj' })
}

/** The verb that follows the comma at which the clause ends: an auxiliary and its verb, or a verb in the past. */
function mainBehind(tokens: readonly Token[], i: number): number {
  for (let k = i + 2; k < tokens.length - 1 && k < i + LONGEST; k++) {
    if (tokens[k]!.text !== ',') continue
    let v = k + 1
    while (v < tokens.length && v < k + 6 && /^(?:AUX|ADV|PART)$/.test(tokens[v]!.upos)) v++
    const verb = tokens[v]
    if (verb?.upos !== 'VERB') continue
    return v > k + 1 || /^VB[DZP]$/.test(verb.xpos) ? v : -1
  }
  return -1
}

/** The head of the name or noun that ends at an index. */
function nounBefore(tokens: readonly Token[], last: number): number {
  let at = last
  if (!isNominal(tokens[at]!)) return -1
  for (let steps = 6; steps > 0; steps--) {
    const over = tokens[at]!.head
    if (over < 0 || over >= last || over < last - 8 || !isNominal(tokens[over]!)) break
    if (!/^(?:flat|compound|nmod|appos|conj)/.test(tokens[at]!.deprel) || tokens[at]!.deprel === 'appos') break
    at = over
  }
  return at
}

/** The verb, or what stands for it, of the clause that begins behind "whom". */
function innerOf(tokens: readonly Token[], i: number, main: number): number {
  for (let k = i + 1; k < main; k++) {
    const { upos, head, deprel } = tokens[k]!
    if (upos === 'PUNCT') break
    if (upos === 'VERB') return k
    if (upos === 'AUX' && head > k && head < main && deprel === 'cop') return head
  }
  return -1
}
