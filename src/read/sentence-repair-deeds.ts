// Repairs of deeds that the parser took for something else: a shot for a noun, a crossing for a verb, what has been done for
// what something is like.
import { presentOf } from './lemma.ts'
import { type At, finiteNear, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** Gives such deeds back their tags and their places in the tree. */
export function deedsRestored(now: Now, at: At, i: number): void {
  const { upos, xpos } = now()[i]!
  if (xpos === 'VBG') {
    crossingReadAsVerb(now, at, i)
    doingReadAsQuality(now, at, i)
  } else if (xpos === 'VB') goalReadAsVerb(now, at, i)
  else if (xpos === 'VBN') {
    perfectReadAsAdjective(now, at, i)
    secondReadAsQuality(now, at, i)
    doneByDeed(now, at, i)
  } else if (xpos === 'NN') {
    deedReadAsNoun(now, at, i)
    doneToDeath(now, at, i)
    termHanded(now, at, i)
  } else if (upos === 'NOUN') termHanded(now, at, i)
}

const PASSAGES = /^(?:crossing|landing|building)$/i

/** "closed the border crossing at Sirte", with the border as what was closed. */
function borderCrossing(now: Now, at: At, i: number): void {
  const border = now()[i - 1]!
  const { deprel, head } = now()[i]!
  if (!/^(?:border|frontier|river|land)$/i.test(border.text) || !/^(?:xcomp|acl|amod|advcl)$/.test(deprel)) return
  const inside = border.head === i
  if (!inside && head !== border.head && head !== i - 1) return
  if (near(now(), i, (t, k) => k !== i - 1 && /^(?:obj|nsubj|aux|cop|mark)/.test(t.deprel)) >= 0) return
  const place = inside ? { head, deprel: 'obj' } : { head: border.head, deprel: border.deprel }
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: 'crossing', ...place })
  for (let k = Math.max(0, i - 4); k < i - 1; k++) if (now()[k]!.head === i - 1) at(k).head = i
  Object.assign(at(i - 1), { head: i, deprel: 'compound' })
  for (let k = i + 1; k < now().length && k < i + 8; k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'obl') at(k).deprel = 'nmod'
}

/** "closed the Kerem Shalom crossing to goods", with the crossing as what Kerem does. */
function crossingReadAsVerb(now: Now, at: At, i: number): void {
  const crossing = now()[i]!
  const before = now()[i - 1]
  if (!PASSAGES.test(crossing.text)) return
  if (before?.upos === 'NOUN') {
    borderCrossing(now, at, i)
    return
  }
  if (before?.upos !== 'PROPN') return
  if (!/^(?:acl|xcomp|advcl|amod)$/.test(crossing.deprel)) return
  let first = i - 1
  while (first > 0 && now()[first - 1]!.upos === 'PROPN') first--
  if (now()[first - 1]?.xpos !== 'DT') return
  // The name hangs on the crossing, or the crossing on the name.
  let name = crossing.head
  if (name < first || name >= i) {
    if (crossing.deprel !== 'xcomp') return
    name = -1
  }
  const place = name < 0 ? { head: crossing.head, deprel: 'obj' } : now()[name]!
  Object.assign(at(i), {
    upos: 'NOUN',
    xpos: 'NN',
    lemma: crossing.text.toLowerCase(),
    head: place.head,
    deprel: place.deprel,
  })
  for (let k = Math.max(0, first - 3); k < i; k++) {
    const t = now()[k]!
    if (name >= 0 && k === name) Object.assign(at(k), { head: i, deprel: 'compound' })
    else if (name >= 0 && t.head === name && t.deprel !== 'flat' && t.deprel !== 'compound') at(k).head = i
  }
  // "keeps the Rafah crossing closed", "closed it to all goods": said of the verb.
  for (let k = i + 1; k < Math.min(now().length, i + 8); k++) {
    if (now()[k]!.head !== i) continue
    if (/^(?:xcomp|amod|acl)$/.test(now()[k]!.deprel) && /^(?:closed|shut|open|sealed)$/i.test(now()[k]!.text))
      Object.assign(at(k), { head: place.head, deprel: 'xcomp', upos: 'ADJ', xpos: 'JJ' })
    else if (now()[k]!.deprel === 'obl') at(k).head = place.head
  }
}

const GOALS =
  /^(?:prison|hospital|custody|detention|trial|safety|freedom|power|death|asylum|captivity|justice|barracks|headquarters|parliament|frontline|jail)$/

/** "sent the colonel to prison", with the prison as what he is to do: no verb is spelt so. */
function goalReadAsVerb(now: Now, at: At, i: number): void {
  const goal = now()[i]!
  const to = now()[i - 1]
  if (!GOALS.test(goal.text) || to?.text.toLowerCase() !== 'to' || to.head !== i || goal.head < 0) return
  if (near(now(), i, (t, k) => k > i && t.deprel === 'obj') >= 0) return
  const above = now()[goal.head]!
  const verb = above.upos === 'VERB' ? goal.head : above.head
  if (now()[verb]?.upos !== 'VERB' || verb >= i) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: goal.text, head: verb, deprel: 'obl' })
  Object.assign(at(i - 1), { deprel: 'case', upos: 'ADP', xpos: 'IN' })
  for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
    if (now()[k]!.head === i && now()[k]!.deprel.startsWith('obl')) at(k).head = verb
}

/** "have frozen aid", with the frozen as what the aid is like: behind "have" with no article it is what was done. */
function perfectReadAsAdjective(now: Now, at: At, i: number): void {
  const done = now()[i]!
  const have = now()[i - 1]
  if (done.deprel !== 'amod' || done.head <= i || !have || !/^(?:have|has|had)$/i.test(have.text)) return
  const object = done.head
  if (now()[object]!.head !== i - 1 || now()[object]!.deprel !== 'obj') return
  const { head, deprel } = have
  for (let k = Math.max(0, i - 20); k < Math.min(now().length, i + 24); k++)
    if (now()[k]!.head === i - 1 && k !== i) at(k).head = i
  Object.assign(at(i), { head, deprel, upos: 'VERB' })
  Object.assign(at(i - 1), { head: i, deprel: 'aux', upos: 'AUX' })
}

/** "swept through the town, burning huts and whipping men", with huts and men as more towns: what they did besides. */
function doingReadAsQuality(now: Now, at: At, i: number): void {
  const doing = now()[i]!
  const noun = now()[doing.head]
  const before = now()[i - 1]
  if (doing.deprel !== 'amod' || !noun || doing.head <= i || doing.head > i + 3 || noun.deprel !== 'conj') return
  if (before?.text !== ',' && before?.deprel !== 'cc') return
  const first = now()[noun.head]
  if (!first || noun.head >= i || !/^(?:obl|obj)$/.test(first.deprel)) return
  const verb = first.head
  if (now()[verb]?.upos !== 'VERB' || verb > noun.head) return
  const object = doing.head
  // "of executing militants and burning villages"
  const alike = before.deprel === 'cc' && now()[verb]!.xpos === 'VBG' && first.deprel === 'obj'
  if (alike) {
    Object.assign(at(i), { upos: 'VERB', head: verb, deprel: 'conj' })
    Object.assign(at(object), { head: i, deprel: 'obj' })
    if (now()[i - 1]!.head === object) at(i - 1).head = i
    return
  }
  const beside =
    before.deprel === 'cc'
      ? near(now(), verb, (t, k) => k > noun.head && k < i && t.deprel === 'advcl' && t.xpos === 'VBG')
      : -1
  if (before.deprel === 'cc' && beside < 0) return
  Object.assign(at(i), { upos: 'VERB', head: beside < 0 ? verb : beside, deprel: beside < 0 ? 'advcl' : 'conj' })
  Object.assign(at(object), { head: i, deprel: 'obj' })
  for (let k = Math.max(0, i - 2); k < i; k++) if (now()[k]!.head === object) at(k).head = i
}

/** "hacked to death 20 farmers", with the farmers behind "to" as well: they are who was hacked. */
function doneToDeath(now: Now, at: At, i: number): void {
  const death = now()[i]!
  const to = now()[i - 1]
  if (death.text !== 'death' || to?.text !== 'to' || to.head <= i || death.head < 0) return
  const whom = to.head
  if (now()[whom]!.head !== death.head || !now()[whom]!.deprel.startsWith('obl')) return
  at(i - 1).head = i
  at(whom).deprel = 'obj'
}

const DEEDS =
  /^(?:shelling|bombing|fighting|shooting|looting|bombardment|killing|violence|clashes|raid|attack|assault|offensive|strike|strikes|explosion|blast|siege|blockade)$/i

/** "The shelling forced patients to flee", read as patients that were forced: the shelling did so. */
function doneByDeed(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const object = verb.head
  const deed = now()[i - 1]
  if (verb.deprel !== 'amod' || object <= i || object > i + 5 || !deed || !DEEDS.test(deed.text)) return
  const { head, deprel } = now()[object]!
  if (deed.head !== object || !/^(?:root|ccomp|parataxis)$/.test(deprel) || finiteNear(now(), i)) return
  for (let k = Math.max(0, i - 6); k < i - 1; k++) if (now()[k]!.head === object) at(k).head = i - 1
  Object.assign(at(i - 1), {
    head: i,
    deprel: 'nsubj',
    upos: 'NOUN',
    xpos: deed.xpos === 'NNS' ? 'NNS' : 'NN',
    lemma: deed.xpos === 'VBG' ? deed.text.toLowerCase() : deed.lemma,
  })
  Object.assign(at(i), { head, deprel, upos: 'VERB', xpos: 'VBD' })
  Object.assign(at(object), { head: i, deprel: 'obj' })
  for (let k = object + 1; k < Math.min(now().length, object + 24); k++) {
    if (now()[k]!.head !== object) continue
    if (now()[k]!.deprel === 'acl' && now()[k]!.xpos === 'VB') Object.assign(at(k), { head: i, deprel: 'xcomp' })
    else if (/^(?:punct|parataxis|conj|advcl)/.test(now()[k]!.deprel)) at(k).head = i
  }
}

/** Past forms that are nouns as well. */
const ALSO_NOUNS = /^(?:shot|beat|hit|struck|cut|shut|set|bit|fought)$/i

/** "had looted flats and shot men", with the shot as what the men are: behind "and", a second deed of those who did the first. */
function secondReadAsQuality(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  const noun = now()[deed.head]
  const and = now()[i - 1]
  if (deed.deprel !== 'amod' || !noun || deed.head <= i || deed.head > i + 3 || and?.text.toLowerCase() !== 'and')
    return
  if (!/^(?:obl|obj|conj)$/.test(noun.deprel) || !SECOND.test(deed.lemma)) return
  const above = now()[noun.head]!
  const verb = above.upos === 'VERB' ? noun.head : above.head
  if (now()[verb]?.upos !== 'VERB' || verb >= i || !/^VB[DN]$/.test(now()[verb]!.xpos)) return
  if (near(now(), deed.head, (t, k) => k < i && /^(?:case|det|nmod:poss)$/.test(t.deprel)) >= 0) return
  if (
    near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0 ||
    near(now(), verb, (t, k) => k > verb && k < i && /^ob[jl]/.test(t.deprel)) < 0
  )
    return
  const object = deed.head
  Object.assign(at(i), { upos: 'VERB', xpos: now()[verb]!.xpos, head: verb, deprel: 'conj' })
  Object.assign(at(object), { head: i, deprel: 'obj' })
  at(i - 1).head = i
}
const SECOND =
  /^(?:shoot|kill|burn|torch|loot|beat|rape|abduct|kidnap|detain|arrest|wound|destroy|seize|bomb|shell|behead|execute|expel|block)$/

/** "Police shot and killed four protesters", "guards beat and starved prisoners", with the first of two deeds as a noun. */
function deedReadAsNoun(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  const doer = now()[i - 1]
  if (!ALSO_NOUNS.test(deed.text) || !/^(?:root|ccomp|parataxis)$/.test(deed.deprel)) return
  const other = near(now(), i, (t, k) => k > i && t.deprel === 'conj' && t.xpos === 'VBD')
  if (other < 0 || near(now(), i, (t) => t.deprel === 'cop' || t.deprel.startsWith('aux')) >= 0) return
  if (near(now(), other, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  let subject = near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (subject < 0) {
    if (!doer || doer.head !== i || doer.deprel !== 'compound' || !isNominal(doer)) return
    subject = i - 1
    for (let k = Math.max(0, i - 12); k < i - 1; k++)
      if (now()[k]!.head === i && /^(?:det|amod|compound|nummod|nmod:poss)$/.test(now()[k]!.deprel))
        at(k).head = subject
    at(subject).deprel = 'nsubj'
  }
  Object.assign(at(i), {
    upos: 'VERB',
    xpos: 'VBD',
    lemma: presentOf(deed.text.toLowerCase()) ?? deed.text.toLowerCase(),
  })
}

/** "handed the leader a 14-year jail term", with the term as when he was handed: it is what he was handed. */
function termHanded(now: Now, at: At, i: number): void {
  const term = now()[i]!
  if (term.deprel !== 'obl:unmarked' || term.head < 0 || term.head >= i || i - term.head > 12) return
  const verb = now()[term.head]!
  if (!/^(?:hand|give|award|grant|offer|pay|send)$/.test(verb.lemma) || near(now(), i, (t) => t.deprel === 'det') < 0)
    return
  if (
    /^(?:day|week|month|year|time|night|morning|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i.test(
      term.lemma,
    )
  )
    return
  const whom = near(now(), term.head, (t, k) => k > term.head && k < i && t.deprel === 'obj')
  if (whom < 0) return
  at(whom).deprel = 'iobj'
  at(i).deprel = 'obj'
}
