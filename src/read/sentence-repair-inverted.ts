// Repairs of one kind: helpers that stand before whom they are said of, or that a phrase parts from their verb. "would have held had the
// army withdrawn", "were Iran to close the strait", "never has the army shelled it", "did in the end free them", "provided they leave".
import { wordSet } from '../vocab/word-set.ts'
import { ruledLemma } from './lemma.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Words between such a helper and its verb. */
const FAR = 10
/** Words before it among which the "would" of the main clause stands. */
const BEHIND = 24

/** Gives such helpers their verb, and the verb whom it is said of. */
export function invertedRestored(now: Now, at: At, i: number): void {
  const word = now()[i]!.text.toLowerCase()
  if (/^(?:is|are|was|were)$/.test(word) && askedPassively(now, at, i)) return
  if (HELPERS.has(word)) {
    if (helperParted(now, at, i, word)) return
    if (/^(?:had|were|should)$/.test(word)) conditionRestored(now, at, i, word)
    else frontedRestored(now, at, i)
  } else if (word === 'provided' || word === 'providing') providedRestored(now, at, i)
}

const HELPERS = wordSet('had has have did do does were was should will would can could may might must')

/** The verb of a helper that stands before whom it is said of, and that noun. */
interface Inverted {
  readonly verb: number
  readonly subject: number
}

/** "had the army not withdrawn", "were Iran to close": the next words are one noun, perhaps a "not" or "to", and a verb that fits. */
function invertedAt(now: Now, helper: number, fits: (t: Token, k: number) => boolean): Inverted | null {
  let subject = -1
  for (let k = helper + 1; k < now().length && k <= helper + FAR; k++) {
    const t = now()[k]!
    if (subject >= 0 && fits(t, k)) return { verb: k, subject }
    if (isNominal(t)) subject = k
    else if (!/^(?:DET|ADJ|ADP|PART|NUM|CCONJ)$/.test(t.upos) && !/^(?:not|never|n['’]t|only|ever|once)$/i.test(t.text))
      return null
    // "of the north": what belongs to the noun.
    if (t.upos === 'ADP' && (subject < 0 || !/^(?:of|in|from|and)$/i.test(t.text))) return null
  }
  return null
}

/** The noun a phrase turns on: the first that hangs outside the phrase, or on the helper or verb. */
function headOf(now: Now, from: number, last: number): number {
  for (let k = from; k <= last; k++) {
    const { head } = now()[k]!
    if (isNominal(now()[k]!) && (head < from || head > last)) return k
  }
  return last
}

/** Whether a helper stands where a clause may begin: no noun of its own before it. */
function opensClause(now: Now, helper: number): boolean {
  if (near(now(), helper, (t, k) => k < helper && /^nsubj/.test(t.deprel)) >= 0) return false
  const before = now()[helper - 1]
  return before === undefined || !/^(?:PRON|PART|AUX|SCONJ|DET)$/.test(before.upos)
}

/** "… would have held had the army withdrawn", "were Iran to close the strait, …": a condition without its "if". */
function conditionRestored(now: Now, at: At, i: number, word: string): void {
  if (!opensClause(now, i)) return
  const to = word === 'were'
  const found = invertedAt(now, i, (t, k) =>
    to
      ? t.xpos === 'VB' && now()[k - 1]!.text.toLowerCase() === 'to'
      : word === 'had'
        ? /^VB[ND]$/.test(t.xpos)
        : t.xpos === 'VB' || (i === 0 && isBareVerb(now, k)),
  )
  if (!found) return
  const main = i === 0 || now()[i - 1]!.upos === 'PUNCT' ? wouldBehind(now, found.verb) : wouldBefore(now, i)
  if (main < 0 || main === found.verb) return
  turned(now, at, i, found, main, 'advcl')
  if (to)
    for (let k = found.verb - 1; k > i; k--)
      if (now()[k]!.xpos === 'TO') Object.assign(at(k), { head: found.verb, deprel: 'mark' })
}

/** What is only thought of where a "would" stands over it. */
const WOULD = /^(?:would|could|might|will|may|should|must|can|['’]d)$/i

/** The verb of a "would" before a condition; -1 for none. */
function wouldBefore(now: Now, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - BEHIND; k--) {
    const t = now()[k]!
    if (/^[;:]$/.test(t.text)) return -1
    if (t.xpos === 'MD' && WOULD.test(t.text) && t.head > k && t.head < i) return t.head
  }
  return -1
}

/** The verb of a "would" behind the comma that closes a condition; -1 for none. */
function wouldBehind(now: Now, verb: number): number {
  let closed = false
  for (let k = verb + 1; k < now().length && k < verb + BEHIND; k++) {
    const t = now()[k]!
    if (t.text === ',') closed = true
    if (closed && t.xpos === 'MD' && WOULD.test(t.text)) return t.head > k ? t.head : -1
  }
  return -1
}

/** Adverbs behind which a helper stands before whom it is said of. */
const FRONTED = /^(?:never|nowhere|neither|nor|seldom|rarely|hardly|scarcely|not|only|once|point|time|stage|moment)$/i

/** "Never has the army shelled it", "at no point did they leave", "not once have they": the helper belongs to the verb behind. */
function frontedRestored(now: Now, at: At, i: number): void {
  if (
    i === 0 ||
    i > 5 ||
    !FRONTED.test(now()[i - 1]!.text) ||
    !/^(?:has|have|did|does|do|will|would|can|could)$/i.test(now()[i]!.text)
  )
    return
  if (!/^(?:never|nowhere|not|at|neither|nor|seldom|rarely|only|hardly|scarcely)$/i.test(now()[0]!.text)) return
  if (!opensClause(now, i)) return
  const perfect = now()[i]!.lemma === 'have'
  const found = invertedAt(
    now,
    i,
    (t, k) => (perfect ? /^VB[ND]$/.test(t.xpos) : t.xpos === 'VB') || (!perfect && isBareVerb(now, k)),
  )
  if (!found) return
  const over = now()[i]!.deprel === 'aux' && now()[i]!.head === found.verb ? found.verb : i
  const { head, deprel } = now()[over]!
  turned(now, at, i, found, head, deprel)
  at(found.verb).xpos = perfect ? 'VBN' : 'VB'
  for (let k = 0; k < i; k++) if (isNominal(now()[k]!) && now()[k]!.head === found.verb) at(k).deprel = 'obl'
  if (/^not$/i.test(now()[0]!.text)) Object.assign(at(0), { head: found.verb, deprel: 'advmod' })
}

/** "did the army shell the town", "should they attack, …", with the verb read as a noun: no noun goes on behind it. */
function isBareVerb(now: Now, k: number): boolean {
  const { xpos, text, lemma } = now()[k]!
  return xpos === 'NN' && text === lemma && isNominal(now()[k - 1]!) && /^(?:DET|PUNCT)$/.test(now()[k + 1]?.upos ?? '')
}

/** Hangs helper and noun on the verb, and the verb where it belongs. */
function turned(now: Now, at: At, helper: number, { verb, subject }: Inverted, main: number, deprel: string): void {
  const noun = headOf(now, helper + 1, subject)
  const inside = (k: number): boolean => k >= helper && k <= verb
  // What the verb hung on in the tree may hang below it now.
  if (main >= 0) freed(now, at, main, inside)
  for (let k = 0; k < now().length; k++) {
    const { head } = now()[k]!
    if (k === verb || k === main || k === noun || k === helper) continue
    // "would have ended sooner had they left": it ended sooner.
    if (k < helper && head === verb && deprel === 'advcl' && main >= 0) at(k).head = main
    else if (head === helper || (head === noun && !(k > helper && k <= subject)))
      at(k).head = k < helper && main >= 0 && deprel === 'advcl' ? main : verb
  }
  Object.assign(at(verb), { head: main, deprel, upos: 'VERB' })
  Object.assign(at(helper), { head: verb, deprel: 'aux', upos: 'AUX' })
  const passive = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(noun), { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' })
}

/** The main verb no longer hangs on what becomes its condition. */
function freed(now: Now, at: At, main: number, inside: (k: number) => boolean): void {
  let over = main
  for (let steps = 8; steps > 0 && over >= 0; steps--) {
    const { head } = now()[over]!
    if (head >= 0 && inside(head)) {
      let top = head
      for (let up = 8; up > 0 && top >= 0 && inside(top); up--) top = now()[top]!.head
      const outer = top >= 0 && !inside(top) && top !== main ? top : -1
      Object.assign(at(over), { head: outer, deprel: outer < 0 ? 'root' : now()[head]!.deprel })
      return
    }
    over = head
  }
}

const PHRASES = wordSet(
  'in-fact in-effect in-turn in-part at-last at-first in-practice in-principle in-the-end for-now of-course after-all',
)
/** Most words of such a phrase. */
const WORDS = 3

/** "did in fact shell the port", "have at last withdrawn": a phrase between a helper and its verb. */
function helperParted(now: Now, at: At, i: number, word: string): boolean {
  let verb = -1
  for (let n = 2; n <= WORDS && verb < 0; n++) {
    const phrase = now()
      .slice(i + 1, i + 1 + n)
      .map((t) => t.text.toLowerCase())
      .join('-')
    if (PHRASES.has(phrase)) verb = i + 1 + n
  }
  const deed = now()[verb]
  if (!deed || now()[i]!.head === verb) {
    if (deed) phraseHung(at, i, verb)
    return deed !== undefined
  }
  const past = /^(?:has|have|had)$/.test(word)
  if (past ? !/^VB[ND]$/.test(deed.xpos) : deed.text !== deed.lemma || !/^(?:VERB|NOUN|ADJ)$/.test(deed.upos))
    return false
  const { head, deprel } = now()[i]!
  if (head === verb) return false
  for (let k = Math.max(0, i - BEHIND); k < now().length && k < verb + BEHIND; k++)
    if (now()[k]!.head === i && k !== verb) at(k).head = verb
  Object.assign(at(verb), {
    head,
    deprel,
    upos: 'VERB',
    xpos: past ? 'VBN' : 'VB',
    lemma: past ? deed.lemma : deed.text.toLowerCase(),
  })
  Object.assign(at(i), { head: verb, deprel: 'aux', upos: 'AUX' })
  phraseHung(at, i, verb)
  return true
}

/** Hangs "in the end" on the verb behind it, as one adverb. */
function phraseHung(at: At, helper: number, verb: number): void {
  const noun = verb - 1
  for (let k = helper + 1; k < noun; k++) Object.assign(at(k), { head: noun, deprel: 'fixed' })
  Object.assign(at(noun), { head: verb, deprel: 'advmod', upos: 'ADV', xpos: 'RB' })
}

/** "will stay provided the rebels lay down their arms": a condition, and nothing provided. */
function providedRestored(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  // "will stay provided Kenyan troops leave": no troops that were provided.
  const over = deprel === 'amod' && head > i && now()[i - 1]?.upos === 'VERB' ? i - 1 : head
  if (!/^(?:xcomp|advcl|acl|dep|amod)$/.test(deprel) || over < 0 || over > i || now()[over]!.upos === 'NOUN') return
  if (near(now(), i, (t) => /^(?:aux|nsubj)/.test(t.deprel)) >= 0) return
  const that = now()[i + 1]?.text.toLowerCase() === 'that' ? i + 1 : i
  const found = invertedAt(now, that, (t) => /^VB[DPZN]?$/.test(t.xpos) && t.upos === 'VERB')
  if (!found || now()[found.verb + 1]?.text === 'by') return
  for (let k = i + 1; k < found.verb; k++) if (now()[k]!.xpos === 'MD') return
  const noun = headOf(now, that + 1, found.subject)
  for (let k = i + 1; k < now().length && k < found.verb + BEHIND; k++)
    if (now()[k]!.head === i && k !== noun) at(k).head = found.verb
  const { xpos } = now()[found.verb]!
  Object.assign(at(found.verb), { head: over, deprel: 'advcl', xpos: /^VBN?$/.test(xpos) ? 'VBP' : xpos })
  Object.assign(at(i), {
    head: found.verb,
    deprel: 'mark',
    upos: 'SCONJ',
    xpos: 'IN',
    lemma: now()[i]!.text.toLowerCase(),
  })
  Object.assign(at(noun), { head: found.verb, deprel: 'nsubj' })
}

/** "Were three reporters detained in Minsk?": asked of a deed, and not whether they were reporters. */
function askedPassively(now: Now, at: At, i: number): boolean {
  const { deprel, head: noun } = now()[i]!
  if (deprel !== 'cop' || noun < i || i > 2 || now()[noun]!.deprel !== 'root' || !isNominal(now()[noun]!)) return false
  if (now()[now().length - 1]!.text !== '?') return false
  const verb = near(now(), noun, (t, k) => k > noun && t.deprel === 'acl' && t.xpos === 'VBN')
  if (verb < 0 || near(now(), noun, (t, k) => k < noun && /^nsubj/.test(t.deprel)) >= 0) return false
  for (let k = 0; k < now().length; k++)
    if (now()[k]!.head === noun && k !== verb && (k < i || k > verb)) at(k).head = verb
  Object.assign(at(verb), { head: -1, deprel: 'root' })
  Object.assign(at(noun), { head: verb, deprel: 'nsubj:pass' })
  Object.assign(at(i), { head: verb, deprel: 'aux:pass', upos: 'AUX' })
  return true
}

const PARTICLES = wordSet('up over down out off back away in')

/** "plans for the blowing up of a bridge": a deed, told by a gerund with its particle, and what it is done to behind "of". */
export function gerundWithParticle(now: Now, at: At, i: number): void {
  const { text, xpos, upos } = now()[i]!
  const [particle, of] = [now()[i + 1], now()[i + 2]]
  if (!particle || of?.text !== 'of' || !PARTICLES.has(particle.text)) return
  if (!/.ing$/.test(text) || !/^(?:VBG|NN|JJ)$/.test(xpos) || !/^(?:VERB|NOUN|ADJ)$/.test(upos)) return
  const first = leadOf(now, i)
  if (first < 0) return
  const thing = of.head
  if (thing <= i + 2 || !isNominal(now()[thing]!)) return
  const lead = now()[first - 1]
  const led = lead?.deprel === 'case' || (lead?.upos === 'ADP' && lead.head > first - 1)
  // What the phrase hung on: the first head outside of it.
  let over = i
  for (let steps = 6; steps > 0 && over >= first - (led ? 1 : 0) && over <= thing; steps--) over = now()[over]!.head
  if (over < 0) return
  const subject = over > thing && !led
  Object.assign(at(i), { head: over, deprel: led ? 'nmod' : subject ? 'nsubj' : 'obj', upos: 'VERB', xpos: 'VBG' })
  if (now()[i]!.lemma.endsWith('ing')) at(i).lemma = ruledLemma(text.toLowerCase(), 'VBG', new Set())
  if (led) Object.assign(at(first - 1), { head: i, deprel: 'case' })
  for (let k = first; k < i; k++) Object.assign(at(k), { head: i, deprel: now()[k]!.upos === 'DET' ? 'det' : 'amod' })
  Object.assign(at(i + 1), { head: i, deprel: 'compound:prt', upos: 'ADP', xpos: 'RP' })
  Object.assign(at(thing), { head: i, deprel: 'obj' })
  const by = near(
    now(),
    thing,
    (t) => t.deprel === 'nmod' && now()[near(now(), now().indexOf(t), (c) => c.deprel === 'case')]?.text === 'by',
  )
  if (by >= 0) Object.assign(at(by), { head: i, deprel: 'obl:agent' })
}

/** Where "the planned" begins before a gerund; -1 where no such word stands before it. */
function leadOf(now: Now, i: number): number {
  let first = i
  while (first > 0 && first > i - 3 && /^(?:DET|ADJ)$/.test(now()[first - 1]!.upos)) first--
  if (first > 0 && first > i - 3 && now()[first - 1]!.xpos === 'VBN' && now()[first - 2]?.upos === 'DET') first -= 2
  return now()[first]!.upos === 'DET' && first < i ? first : -1
}
