// Phrases that tell upon whom a thing is done, hung on the nearest name instead of what is done: "calls by the bishops on the rebels",
// "the meeting of the general with the mayor", "laid the blame for the raid on Hamas", "appealed for help to Norway".
import { type At, caseOf, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** Mends the head of a phrase that stands behind another phrase. */
export function ontoRestored(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  if (deprel === 'advcl' && now()[i]!.xpos === 'VB') infinitiveOfWord(now, at, i)
  if (deprel !== 'nmod' || head < 0 || head >= i || !isNominal(now()[i]!)) return
  const word = caseOf(now(), i)
  if (word === '') return
  if (AGAINST.test(word)) behindDoer(now, at, i, /^by$/)
  else if (word === 'with') behindDoer(now, at, i, /^(?:of|by)$/)
  if (now()[i]!.head === head && BEARS.test(word)) behindBurden(now, at, i)
  if (now()[i]!.head === head && word === 'to') behindAppeal(now, at, i)
  // "shipments from Qatar to the Taliban"
  if (now()[i]!.head === head && word === 'to') behindDoer(now, at, i, /^from$/)
}

const WORDS =
  /^(?:threat|offer|promise|pledge|vow|plan|demand|request|call|appeal|refusal|order|proposal|decision|agreement|bid|attempt|readiness|willingness|intention|warning)$/

/** "repeated its threat to attack Armenia": what is threatened belongs to the threat. */
function infinitiveOfWord(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  const word = tokens[i - 2]
  if (head < 0 || head >= i - 2 || tokens[i - 1]!.text.toLowerCase() !== 'to' || word?.deprel !== 'obj') return
  if (
    word.head !== head ||
    !WORDS.test(word.lemma) ||
    !/^(?:repeat|renew|reiterate|drop|withdraw|reject|make|issue|carry|keep|accept|repeal|voice|announce|confirm|abandon)$/.test(
      tokens[head]!.lemma,
    )
  )
    return
  Object.assign(at(i), { head: i - 2, deprel: 'acl' })
}

const AGAINST = /^(?:against|on|upon|towards?)$/
const MUTUAL =
  /^(?:meeting|talk|talks|deal|agreement|contact|summit|clash|war|negotiation|cooperation|alliance|conversation|call|exchange|dialogue|consultation|truce|ceasefire|pact|dispute|fight|battle|encounter|links?|ties|relation|session)$/

/** "accusations by the junta against the Kachin army": against whom belongs to the accusations. */
function behindDoer(now: Now, at: At, i: number, doers: RegExp): void {
  const tokens = now()
  let doer = tokens[i]!.head
  // "by the leaders of Angola on Rwanda"
  for (let steps = 0; steps < 3 && doer >= 0; steps++) {
    const t = tokens[doer]!
    const word = caseOf(tokens, doer)
    const deed = tokens[t.head]
    if (!/^(?:nmod|obl:agent|obl|nmod:agent)$/.test(t.deprel) || !deed || t.head > doer) return
    if (doers.test(word) && (deed.upos === 'NOUN' || deed.upos === 'PROPN')) {
      if (deed.upos === 'PROPN' || !isNominal(t)) return
      if (word === 'of' && !MUTUAL.test(deed.lemma)) return
      if (
        near(
          tokens,
          t.head,
          (k, j) => j > t.head && j < i && k.deprel === 'nmod' && caseOf(tokens, j) === caseOf(tokens, i),
        ) >= 0
      )
        return
      at(i).head = t.head
      return
    }
    doer = t.head
  }
}

const BEARS = /^(?:on|upon|against)$/
const LAYS = /^(?:lay|put|pin|place|heap|cast|impose|levy|pile|throw|take|swear|vow|exact|shift)$/
const BURDEN =
  /^(?:blame|responsibility|fault|guilt|pressure|sanction|embargo|ban|curb|limit|restriction|fine|tax|siege|blockade|revenge|vengeance|conditions?|burden|onus|accusation)$/

/** "laid the blame for the collapse of the talks on Armenia": on whom it is laid. */
function behindBurden(now: Now, at: At, i: number): void {
  const tokens = now()
  let above = tokens[i]!.head
  for (let steps = 0; steps < 4 && above >= 0; steps++) {
    const t = tokens[above]!
    if (t.upos === 'VERB') {
      const burden = near(tokens, above, (k, j) => j > above && j < i && k.deprel === 'obj' && BURDEN.test(k.lemma))
      if (burden < 0 || !LAYS.test(t.lemma) || tokens[i]!.head === burden) return
      if (near(tokens, burden, (k, j) => j > burden && k.deprel === 'nmod' && BEARS.test(caseOf(tokens, j))) >= 0)
        return
      Object.assign(at(i), { head: above, deprel: 'obl' })
      return
    }
    if (!/^(?:nmod|obl|obj)$/.test(t.deprel) || t.head > above) return
    above = t.head
  }
}

const APPEALS = /^(?:appeal|plead|cry|call|pray|turn|apply|write|look|beg|ask)$/

/** "appealed for help to Norway": whom it is asked of. */
function behindAppeal(now: Now, at: At, i: number): void {
  const tokens = now()
  const what = tokens[i]!.head
  const verb = tokens[what]!.head
  if (tokens[what]!.deprel !== 'obl' || caseOf(tokens, what) !== 'for' || verb < 0 || verb > what) return
  if (tokens[verb]!.upos !== 'VERB' || !APPEALS.test(tokens[verb]!.lemma)) return
  if (/^(?:access|passage|way|road|return|right|end|answer|visit|flight)$/.test(tokens[what]!.lemma)) return
  if (near(tokens, verb, (t, k) => k > verb && k < i && caseOf(tokens, k) === 'to' && t.deprel === 'obl') >= 0) return
  Object.assign(at(i), { head: verb, deprel: 'obl' })
}
