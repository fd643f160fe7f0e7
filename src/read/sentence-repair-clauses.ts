// Repairs of clauses that hang on the wrong word: "demanded that the road be opened", "of the men led away in May, four came back".
import { LETS_KNOW, PROMISES, TELLS_OF } from '../vocab/verbs/telling.ts'
import { take } from './sentence-repair-finite.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { VERB_OPERATORS } from './status-operators.ts'

/** Hangs such a clause where it belongs. */
export function clausesRestored(now: Now, at: At, i: number): void {
  conditionAfterThat(now, at, i)
  const { upos, deprel } = now()[i]!
  if (upos === 'VERB') {
    if (deprel === 'advcl') {
      if (thatReadAsReason(now, at, i) || mainReadAsClause(now, at, i) || doingOfAccused(now, at, i)) return
      partOfCharge(now, at, i)
      participleBeforeMain(now, at, i)
      addresseeReadAsDoer(now, at, i)
    } else if (/^acl/.test(deprel)) {
      toldToWhom(now, at, i)
      if (deprel === 'acl:relcl' && now()[i]!.deprel === deprel) mainReadAsClause(now, at, i)
    } else if (deprel === 'ccomp') {
      toldToWhom(now, at, i)
      if (!timeReadAsContent(now, at, i)) doneToWhoIsKnown(now, at, i)
    } else if (deprel === 'conj') {
      if (!thatReadAsReason(now, at, i)) relativeReadAsJoined(now, at, i)
    } else if (deprel === 'amod') orderReadAsQuality(now, at, i)
    return
  }
  if (upos === 'ADJ' && /^(?:amod|ccomp)$/.test(deprel)) freeingReadAsQuality(now, at, i)
  else if (upos === 'PRON' && deprel === 'iobj') objectReadAsWhom(now, at, i)
  else if (upos === 'NOUN' && deprel === 'compound') deedReadAsName(now, at, i)
  else if (deprel === 'obl') {
    partnerOfDeal(now, at, i)
    partOfCharge(now, at, i)
  } else if (upos === 'PROPN') {
    if (deprel === 'appos') doerBehindDay(now, at, i)
    else if (deprel === 'nmod') ofDay(now, at, i)
  } else if (upos === 'NOUN' && deprel === 'acl') leaveReadAsClause(now, at, i)
  else if (upos === 'ADV' && deprel === 'root' && now()[i]!.text === 'home') homeOfMany(now, at, i)
}

/** "reminded states that they must not arm either side", "told the rebels they had two days", with what they are told hung on them. */
function toldToWhom(now: Now, at: At, i: number): void {
  const whom = now()[i]!.head
  if (whom < 0 || whom >= i || now()[whom]!.upos === 'PRON' || !/^i?obj$/.test(now()[whom]!.deprel)) return
  const verb = now()[whom]!.head
  if (verb < 0 || verb > whom || !LETS_KNOW.has(now()[verb]!.lemma)) return
  const { text, deprel, head } = now()[whom + 1]!
  const that = head === i && deprel === 'mark' && text.toLowerCase() === 'that'
  if (that || (!PROMISES.has(now()[verb]!.lemma) && isToldOutright(now, i, whom)))
    Object.assign(at(i), { head: verb, deprel: 'ccomp' })
}

/** "Told the rebels they had two days": a clause without "that", and not one about those they had captured. */
function isToldOutright(now: Now, i: number, whom: number): boolean {
  const { xpos, deprel, head } = now()[whom + 1]!
  if (xpos !== 'PRP' || head !== i || !deprel.startsWith('nsubj')) return false
  return near(now(), i, (t, k) => k > whom + 1 && /^(?:obj|obl|xcomp|ccomp|cop|aux:pass)/.test(t.deprel)) >= 0
}

/** "demanded that Pristina free the policemen", with free as what they are: what has a subject of its own is done. */
function freeingReadAsQuality(now: Now, at: At, i: number): void {
  const { head: object, text, deprel } = now()[i]!
  if (!/^(?:free|open|clear|secure|lower|empty|slow)$/.test(text)) return
  if (deprel === 'ccomp') {
    const done = near(now(), i, (t, k) => k > i && t.deprel === 'obj')
    if (done >= 0 && near(now(), i, (t) => t.deprel === 'cop') < 0) Object.assign(at(i), { upos: 'VERB', xpos: 'VB' })
    return
  }
  if (object <= i) return
  const verb = now()[object]!.head
  if (verb < 0 || verb > i || now()[object]!.deprel !== 'obj' || now()[verb]!.upos !== 'VERB') return
  const subject = near(now(), i, (t, k) => k < i && t.deprel === 'nsubj')
  const that = near(now(), i, (t, k) => k < i && t.deprel === 'mark')
  if (subject < verb || that < verb || now()[that]!.text.toLowerCase() !== 'that') return
  Object.assign(at(i), { head: verb, deprel: 'ccomp', upos: 'VERB', xpos: 'VB' })
  at(object).head = i
}

/** Verbs that say, ask or know, whose "that" tells what. */
const TELLS = /^(?:say|deny|know|allege|plan|want|refuse|refute|doubt)$/

/** "demanded that the road be opened", with the clause as why they demanded. */
function thatReadAsReason(now: Now, at: At, i: number): boolean {
  const { head } = now()[i]!
  if (head < 0 || head >= i || !TELLS.test(VERB_OPERATORS.get(now()[head]!.lemma) ?? '')) return false
  const that = near(now(), i, (t, k) => k > head && k < i && t.deprel === 'mark' && t.text.toLowerCase() === 'that')
  if (that < 0 || /^(?:so|such|now|order|given|provided|except|in)$/i.test(now()[that - 1]!.text)) return false
  if (near(now(), head, (t) => t.deprel === 'ccomp') >= 0) return false
  at(i).deprel = 'ccomp'
  return true
}

/** "Told the mayor that unless the gate was opened he would shell it": opening it is the condition of the shelling, and that is told. */
function conditionAfterThat(now: Now, at: At, i: number): void {
  const mark = near(now(), i, (t, k) => k < i && t.deprel === 'mark' && /^(?:unless|if)$/i.test(t.text))
  const that = now()[mark - 1]
  if (that?.text.toLowerCase() !== 'that' || that.deprel !== 'mark' || that.head <= i) return
  const main = that.head
  if (now()[i]!.head !== main) Object.assign(at(i), { head: main, deprel: 'advcl' })
  const over = now()[main]!.head
  if (now()[main]!.deprel !== 'parataxis' || over < 0 || over > mark) return
  for (let k = mark - 2; k >= Math.max(over, mark - 8); k--)
    if (now()[k]!.upos === 'VERB' && TELLS_OF.has(now()[k]!.lemma)) {
      Object.assign(at(main), { head: k, deprel: 'ccomp' })
      return
    }
}

/** "The nurses whom rebels had held since May were let go": what they were is told of the nurses, and May is since when. */
function mainReadAsClause(now: Now, at: At, i: number): boolean {
  // Both may hang on the noun.
  const both = now()[i]!.deprel === 'acl:relcl'
  const relative = both ? near(now(), now()[i]!.head, (t, k) => k < i && t.deprel === 'acl:relcl') : now()[i]!.head
  const noun = now()[relative]?.head ?? -1
  if (relative >= i || now()[relative]?.deprel !== 'acl:relcl' || noun < 0 || noun > relative) return false
  if (now()[noun]!.deprel !== 'root' || !isNominal(now()[noun]!)) return false
  const helper = near(now(), i, (t, k) => k < i && /^(?:were|was|are|is|have|has)$/i.test(t.text))
  const since = near(now(), i, (t, k) => k > relative && t.deprel === 'mark')
  if (helper < 0 || since < 0 || !/^(?:since|before|after|until)$/i.test(now()[since]!.text)) return false
  const time = near(now(), i, (t, k) => k > since && k < helper && t.deprel.startsWith('nsubj'))
  if (time !== helper - 1 || since > time - 1) return false
  Object.assign(at(time), { head: relative, deprel: 'obl' })
  Object.assign(at(since), { head: time, deprel: 'case' })
  take(now, at, i, noun, -1)
  if (near(now(), i, (t) => t.deprel === 'aux:pass') >= 0) at(noun).deprel = 'nsubj:pass'
  return true
}

const TIMES = /^(?:after|before|because|while|although|though|until|unless|once|since|whereas)$/i

/** "asked Russia for help, because troops had crossed", "for a pause so that they could leave": when or why it was asked is no content of it. */
function timeReadAsContent(now: Now, at: At, i: number): boolean {
  const { head } = now()[i]!
  if (head < 0 || head >= i) return false
  const mark = near(now(), i, (t, k) => k < i && t.deprel === 'mark')
  if (mark < 0 || mark < head) return false
  const { text } = now()[mark]!
  const so = text.toLowerCase() === 'so' && now()[mark + 1]?.text.toLowerCase() === 'that'
  if (!so && !TIMES.test(text)) return false
  if (near(now(), i, (t, k) => k < mark && k > head && t.upos !== 'PUNCT') >= 0) return false
  at(i).deprel = 'advcl'
  return true
}

/** Tokens before an asking in which whoever is written to is named. */
const WRITTEN_TO = 16

/** "wrote to the Secretary-General asking for help", with the General as who asks: he stands behind "to" and is written to. */
function addresseeReadAsDoer(now: Now, at: At, i: number): void {
  const { xpos, head } = now()[i]!
  const name = now()[i - 1]
  if (xpos !== 'VBG' || head < 0 || head >= i || name?.deprel !== 'nsubj' || name.head !== i) return
  let prep = -1
  for (let k = Math.max(head + 1, i - WRITTEN_TO); k < i - 1 && prep < 0; k++)
    if (now()[k]!.deprel === 'case' && /^(?:to|with)$/i.test(now()[k]!.text)) prep = k
  if (prep < 0 || near(now(), i - 1, (_, k) => k > prep && k < i - 1) !== now()[prep]!.head) return
  Object.assign(at(i - 1), { head, deprel: 'obl' })
  Object.assign(at(prep), { head: i - 1 })
}

/** "Of the men led away in May, four came back": led away are the men, not the four. */
function participleBeforeMain(now: Now, at: At, i: number): void {
  const { xpos, head } = now()[i]!
  const noun = now()[i - 1]
  if (head <= i || !/^VB[DN]$/.test(xpos) || noun?.upos !== 'NOUN' || noun.head !== head || noun.deprel !== 'obl')
    return
  if (near(now(), i - 1, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'of') < 0) return
  if (near(now(), i, (t) => /^(?:nsubj|aux|mark|obj)/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { head: i - 1, deprel: 'acl' })
}

/** "the price that bakers ask for bread", with the asking joined to what is done about the price. */
function relativeReadAsJoined(now: Now, at: At, i: number): void {
  if (near(now(), i, (t, k) => k < i && t.deprel === 'cc') >= 0) return
  const pronoun = near(now(), i, (t, k) => k < i && /^(?:that|which|whom)$/i.test(t.text) && t.deprel === 'obj')
  const noun = now()[pronoun - 1]
  if (noun?.upos !== 'NOUN' || noun.head !== now()[i]!.head || noun.deprel !== 'obj') return
  Object.assign(at(i), { head: pronoun - 1, deprel: 'acl:relcl' })
}

/** "The general ordered reinforcements to be sent", with the order as what the reinforcements are like: a quality has no infinitive. */
function orderReadAsQuality(now: Now, at: At, i: number): void {
  const { head: object, xpos, lemma } = now()[i]!
  if (object !== i + 1 || now()[object]!.deprel !== 'root' || !/^VB[DN]$/.test(xpos) || !VERB_OPERATORS.has(lemma))
    return
  const infinitive = near(now(), i, (t, k) => k > object && t.deprel === 'xcomp')
  const doer = now()[i - 1]
  if (infinitive < 0 || doer?.head !== object || !/^(?:amod|compound|nsubj|nmod)/.test(doer.deprel)) return
  const article = near(now(), object, (t, k) => k < i - 1 && t.deprel === 'det')
  if (doer.upos === 'ADJ' && article !== i - 2) return
  if (near(now(), object, (t) => /^(?:cop|aux)/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { head: -1, deprel: 'root', xpos: 'VBD' })
  for (let k = 0; k < now().length; k++) {
    const below = now()[k]!
    if (below.head !== object || k === i) continue
    if (k < i - 1) at(k).head = /^(?:punct|advmod|obl)/.test(below.deprel) ? i : i - 1
    else if (k > object) at(k).head = i
  }
  Object.assign(at(i - 1), { head: i, deprel: 'nsubj', ...(doer.upos === 'ADJ' ? { upos: 'NOUN', xpos: 'NN' } : {}) })
  Object.assign(at(object), { head: i, deprel: 'obj' })
}

/** "The army denied it": with nothing else denied, it is denied. */
function objectReadAsWhom(now: Now, at: At, i: number): void {
  const { head, text } = now()[i]!
  if (head < 0 || head > i || !/^(?:it|this|that|these|those)$/i.test(text)) return
  if (near(now(), head, (t) => /^(?:obj|ccomp|xcomp)$/.test(t.deprel)) < 0) at(i).deprel = 'obj'
}

const DEALS = /^(?:deal|agreement|accord|pact|treaty|truce|ceasefire|armistice|talk|negotiation|dialogue|alliance)$/
const MAKES =
  /^(?:sign|reach|make|strike|conclude|agree|discuss|negotiate|seek|want|hold|open|begin|start|resume|break)$/

/** "hailed the deal of the Union with Turkey": with Turkey it was made, not hailed. */
function partnerOfDeal(now: Now, at: At, i: number): void {
  const { head: verb } = now()[i]!
  if (verb < 0 || verb > i || now()[verb]!.upos !== 'VERB' || MAKES.test(now()[verb]!.lemma)) return
  const along = near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'with')
  if (along < 2) return
  const whose = now()[along - 1]!
  const deal = DEALS.test(whose.lemma) ? along - 1 : whose.deprel === 'nmod' ? whose.head : -1
  if (deal < verb || !DEALS.test(now()[deal]!.lemma) || now()[deal]!.deprel !== 'obj' || now()[deal]!.head !== verb)
    return
  Object.assign(at(i), { head: deal, deprel: 'nmod' })
}

/** What sides agree, decide or promise to do, in one word that is a noun as well. */
const DONE =
  /^(?:swap|exchange|trade|release|free|return|transfer|halt|cease|end|stop|lift|open|share|withdraw|host|resume|form)$/

/** "agreed on Thursday to swap captives", with the captives named after the swap: it is what they agreed to do. */
function deedReadAsName(now: Now, at: At, i: number): void {
  const { text, head: object } = now()[i]!
  const to = now()[i - 1]
  if (!DONE.test(text) || to?.text.toLowerCase() !== 'to' || to.head !== object || object !== i + 1) return
  const { deprel, head: verb, xpos } = now()[object]!
  if (deprel !== 'obl' || xpos !== 'NNS' || verb < 0 || verb > i || VERB_OPERATORS.get(now()[verb]!.lemma) !== 'plan')
    return
  Object.assign(at(i - 1), { head: i, deprel: 'mark', upos: 'PART', xpos: 'TO' })
  Object.assign(at(i), { head: verb, deprel: 'xcomp', upos: 'VERB', xpos: 'VB' })
  Object.assign(at(object), { head: i, deprel: 'obj' })
}

/** "knows of no hostages having been freed", with the freeing as what is known: it is told of the hostages. */
function doneToWhoIsKnown(now: Now, at: At, i: number): void {
  const { head, xpos } = now()[i]!
  const having = near(now(), i, (t, k) => k < i && t.deprel === 'aux' && t.text === 'having')
  const noun = now()[having - 1]
  if (xpos !== 'VBN' || head < 0 || head > i || noun?.head !== head || noun.deprel !== 'obl') return
  if (near(now(), i, (t) => t.deprel.startsWith('nsubj')) < 0)
    Object.assign(at(i), { head: having - 1, deprel: 'acl:relcl' })
}

/** "accuse the army of having bombed it, killing five": the army killed, not who accuses it. */
function doingOfAccused(now: Now, at: At, i: number): boolean {
  const { head, xpos } = now()[i]!
  if (
    xpos !== 'VBG' ||
    head < 0 ||
    head > i ||
    now()[i - 1]?.text !== ',' ||
    !/^(?:accuse|suspect|blame)$/.test(now()[head]!.lemma)
  )
    return false
  const told = near(now(), head, (t, k) => k > head && k < i && t.upos === 'VERB' && /^(?:advcl|xcomp)$/.test(t.deprel))
  if (told < 0 || near(now(), told, (t, k) => k < told && /^(?:of|for)$/i.test(t.text) && t.deprel === 'mark') < 0)
    return false
  at(i).head = told
  return true
}

/** Where, when and by what the deed was done that somebody is accused of. */
const OF_DEED = /^(?:in|on|at|by|with|near|during|despite|under|after|before|between|from|across|through|since)$/i
/** Where and by what he is accused of it. */
const OF_WORDS =
  /^(?:statement|letter|report|interview|speech|video|post|message|note|broadcast|complaint|conference|briefing|rally|television|tv|radio|twitter|facebook|telegram|newspaper|address|communiqu[eé]|parliament|court|hearing|session|remarks?|sermon|column|tweet|wire|call|council|article)$/i

/** "accused the army of shelling Goma in breach of the truce", "of breaking it by shelling Goma", with the breach and the shelling as how it was accused. */
function partOfCharge(now: Now, at: At, i: number): void {
  const { head, upos, xpos } = now()[i]!
  // "lying after a meeting was held": a clause of its own may tell when the charge was made.
  if (upos === 'VERB' && xpos !== 'VBG') return
  if (head < 0 || head > i || !/^(?:accuse|suspect|blame)$/.test(now()[head]!.lemma)) return
  const lead = near(now(), i, (t, k) => k < i && /^(?:case|mark)$/.test(t.deprel) && OF_DEED.test(t.text))
  if (lead < 0 || (xpos === 'VBG' && !/^(?:by|with)$/i.test(now()[lead]!.text))) return
  const deed = near(now(), head, (t, k) => k > head && k < i && t.xpos === 'VBG' && /^(?:advcl|xcomp)$/.test(t.deprel))
  if (deed < 0 || near(now(), deed, (t, k) => k < deed && /^(?:of|for)$/i.test(t.text) && t.deprel === 'mark') < 0)
    return
  // "of scuttling the deal by adding conditions, including the lifting of the siege of Foah": a tale of its own.
  if (xpos === 'VBG' && goesOnBehindComma(now, i)) return
  for (let k = deed + 1; k <= i; k++)
    if (now()[k]!.text === ',' || OF_WORDS.test(now()[k]!.lemma) || now()[k]!.deprel === 'cc') return
  at(i).head = deed
}

/** Whether what hangs on a verb goes on behind a comma: "adding conditions, including the lifting of the siege". */
function goesOnBehindComma(now: Now, verb: number): boolean {
  const tokens = now()
  for (let k = verb + 1; k < Math.min(tokens.length - 1, verb + 10); k++) {
    if (tokens[k]!.text !== ',') continue
    const { head } = tokens[k + 1]!
    return head >= verb && (head < k || (tokens[head]?.head ?? -1) >= verb)
  }
  return false
}

/** "From 14 to 16 November the envoy met them", with the envoy as another name of the day. */
function doerBehindDay(now: Now, at: At, i: number): void {
  const day = now()[i]!.head
  if (day < 0 || day > i || now()[day]!.upos !== 'NUM' || !/\d/.test(now()[day]!.text)) return
  for (let k = day + 1; k < i; k++) if (now()[k]!.text === ',' || now()[k]!.head > i) return
  let verb = day
  for (let steps = 0; steps < 3 && verb >= 0 && verb <= i; steps++) verb = now()[verb]!.head
  if (verb < i || now()[verb]?.upos !== 'VERB' || !/^VB[DZP]$/.test(now()[verb]!.xpos)) return
  if (near(now(), verb, (t) => t.deprel.startsWith('nsubj')) < 0) Object.assign(at(i), { head: verb, deprel: 'nsubj' })
}

/** "the release on Friday, 23 January, of the nurse", with the nurse as whose the day is: a day is nobody's. */
function ofDay(now: Now, at: At, i: number): void {
  const { head: day } = now()[i]!
  if (day < 0 || day > i || !/^\d\d?$/.test(now()[day]!.text) || now()[day + 1]?.head !== day) return
  if (now()[day + 1]!.deprel !== 'nmod:unmarked') return
  if (near(now(), i, (t, k) => k > day && k < i && t.deprel === 'case' && t.text === 'of') < 0) return
  const verb = now()[day]!.head
  const deed =
    verb < 0
      ? -1
      : near(now(), verb, (t, k) => k > verb && k < day && t.upos === 'NOUN' && /^(?:obj|nsubj)/.test(t.deprel))
  if (deed >= 0) at(i).head = deed
}

/** "asked them for leave to send in two lorries", with the leave read as something they do: sending is what is asked for. */
function leaveReadAsClause(now: Now, at: At, i: number): void {
  const { head: whom } = now()[i]!
  const lead = near(now(), i, (t, k) => k < i && t.deprel === 'case')
  if (lead < 0 || whom < 0 || whom > i || near(now(), i, (t) => /^(?:nsubj|cop|aux|mark)/.test(t.deprel)) >= 0) return
  at(i).deprel = 'nmod'
  const goal = near(now(), i, (t, k) => k > i && k < i + 4 && t.deprel === 'advcl' && t.xpos === 'VB')
  if (goal >= 0) at(goal).deprel = 'acl'
}

/** "is home to more than a million people": a home, and not where it goes. */
function homeOfMany(now: Now, at: At, i: number): void {
  if (now()[i + 1]?.text === 'to' && near(now(), i, (t) => t.deprel === 'cop') >= 0)
    Object.assign(at(i), { upos: 'NOUN', xpos: 'NN' })
}
