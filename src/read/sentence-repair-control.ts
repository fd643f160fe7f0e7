// Repairs of one kind: "did not permit the exiles to launch raids", with the launching hung on the verb as what it was done for. Whoever is
// permitted, ordered or forced to do something is who does it.
import { CONTROLS } from '../vocab/verbs/control.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** "Went on to storm it", with the storming as what they went for: it is the next thing they did. */
export function goneOnTo(now: Now, at: At, i: number): void {
  if (now()[i]!.lemma !== 'go' || now()[i]!.upos !== 'VERB') return
  const on = now()[i + 1]
  const to = now()[i + 2]
  if (on?.text !== 'on' || on.head !== i || to?.xpos !== 'TO' || to.deprel !== 'mark') return
  const verb = now()[to.head]
  if (verb?.xpos !== 'VB' || verb.head !== i || !/^(?:advcl|xcomp)$/.test(verb.deprel)) return
  at(i + 1).deprel = 'compound:prt'
  at(to.head).deprel = 'xcomp'
}

/** Gives to verbs of leave and order what the one they are said of is to do. */
export function controlRestored(now: Now, at: At, i: number): void {
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
