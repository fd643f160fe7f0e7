// Repairs of one kind: "did not permit the exiles to launch raids", with the launching hung on the verb as what it was done for. Whoever is
// permitted, ordered or forced to do something is who does it.
import { wordSet } from '../vocab/word-set.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'

const CONTROLS = wordSet(
  `permit allow enable forbid order instruct urge ask tell force compel persuade warn authorise authorize encourage invite require command
   oblige induce convince entitle license beg press pressure task commission`,
)

/** Gives to verbs of leave and order what the one they are said of is to do. */
export function controlRestored(now: Now, at: At, i: number): void {
  orderBehindRelative(now, at, i)
  const whom = now()[i]!
  const over = now()[whom.head]
  if (whom.deprel !== 'obj' || whom.head > i || over?.upos !== 'VERB' || !CONTROLS.has(over.lemma) || !isNominal(whom))
    return
  let behind = i + 1
  while (behind < now().length && behind < i + 10 && isOfPhrase(now, behind, i)) behind++
  const to = now()[behind]
  if (to?.xpos !== 'TO' || to.deprel !== 'mark') return
  const verb = now()[to.head]!
  const own = verb.deprel === 'advcl' && verb.head === whom.head
  // "allowed only a few thousand to work"
  const counted = verb.deprel === 'acl' && verb.head === i && (whom.upos === 'NUM' || COUNTS.test(whom.lemma))
  if (!own && !counted) return
  if (near(now(), whom.head, (t) => t.deprel === 'xcomp' || t.deprel === 'ccomp') >= 0) return
  Object.assign(at(to.head), { head: whom.head, deprel: 'xcomp' })
}

const COUNTS = /^(?:few|hundred|thousand|dozen|some|many|one|million)$/

/** Whether a token belongs to the phrase of a noun before it. */
function isOfPhrase(now: Now, token: number, noun: number): boolean {
  let k = token
  for (let steps = 0; k > noun && steps < 4; steps++) k = now()[k]!.head
  return k === noun && now()[token]!.xpos !== 'TO'
}

/** "told villagers who had sheltered the rebels to leave": leaving is what they are told, and not why they did it. */
function orderBehindRelative(now: Now, at: At, i: number): void {
  const { deprel, head, upos, text } = now()[i]!
  const over = now()[head]
  if (!/^(?:obj|iobj)$/.test(deprel) || head > i || (upos === 'PRON' && !ALL.test(text))) return
  if (over?.upos !== 'VERB' || !CONTROLS.has(over.lemma) || now()[i + 1]?.text !== 'who') return
  const told = now()[i + 1]!.head
  const verb = now()[told]
  if (verb?.upos !== 'VERB' || WILLS.has(verb.lemma) || told > i + 6) return
  const isQuestion = verb.deprel === 'ccomp' && verb.head === head
  if (!isQuestion && !(verb.deprel === 'acl:relcl' && verb.head === i)) return
  const due = near(now(), told, (t, k) => k > told && t.xpos === 'VB' && /^(?:advcl|xcomp)$/.test(t.deprel))
  const to = due < 0 ? -1 : near(now(), due, (t, k) => k < due && t.xpos === 'TO')
  if (to < 0 || /^(?:order|as)$/.test(now()[to - 1]!.text)) return
  Object.assign(at(told), { head: i, deprel: 'acl:relcl' })
  Object.assign(at(due), { head, deprel: 'xcomp' })
}

const ALL = /^(?:those|all|anyone|everyone|anybody|everybody)$/i
/** Verbs whose own "to do" stands behind them. */
const WILLS = wordSet(`
  refuse try want wish plan agree decide attempt seek hope fail begin start continue need have help manage order tell ask promise vow intend
  threaten offer come go use seem appear claim choose volunteer prepare struggle pledge swear be fight return stay wait vote rush rise get`)
