// Where a pronoun and a noun stand towards each other in the clauses of one sentence: who is written to, whose deed another follows
// on, and who would do a thing to himself. Pronouns that hang under a noun stand in pronoun-under.ts.
import { ASKS_TO } from '../vocab/verbs/control.ts'
import type { Draft } from './mention-draft.ts'
import { isSubjectless } from './pronoun-under.ts'
import { caseOf, kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

const WEATHER = new Set(['seem', 'appear', 'turn', 'happen', 'rain', 'snow', 'take', 'matter'])
const CLEAR = new Set(
  (
    'clear important essential possible impossible likely unlikely necessary unclear vital crucial difficult hard easy time ' +
    'true obvious certain good better best bad sad ironic imperative critical'
  ).split(' '),
)

/** "It is clear that", "it seems", "it was Kerry who": an "it" that means nothing. */
export function isEmpty(d: Draft): boolean {
  const { tokens } = d.sentence
  const t = tokens[d.head]!
  if (t.text.toLowerCase() !== 'it') return false
  if (t.deprel === 'expl') return true
  const up = tokens[t.head]
  if (!up || !t.deprel.startsWith('nsubj')) return false
  if (WEATHER.has(up.lemma)) return true
  const clausal = tokens.some(
    (k) =>
      k.head === t.head &&
      (k.deprel === 'csubj' || k.deprel === 'ccomp' || k.deprel === 'advcl' || k.deprel === 'acl:relcl'),
  )
  if (CLEAR.has(up.lemma) && (clausal || tokens.some((k) => k.head === t.head && k.deprel === 'xcomp'))) return true
  return t.deprel === 'nsubj:pass' && tokens.some((k) => k.head === t.head && k.deprel.startsWith('ccomp'))
}

/** "Followers of Savimbi fought on after he was shot": whether a pronoun is the subject of a clause that dates another. */
export function isOfTime({ tokens }: Sentence, pronoun: number): boolean {
  const { deprel, head } = tokens[pronoun]!
  if (!deprel.startsWith('nsubj') || tokens[head]?.deprel !== 'advcl') return false
  for (let k = pronoun - 1; k >= 0 && k >= pronoun - 3; k--)
    if (tokens[k]!.deprel === 'mark') return /^(?:since|after|before|until|when|once)$/i.test(tokens[k]!.text)
  return false
}

/** "A petition to the general, imploring him", "wrote to her, asking her": whether a pronoun is who is asked, and a noun before it to whom words go. */
export function isWrittenTo(sentence: Sentence, pronoun: number, noun: number): boolean {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const { deprel, head } = tokens[pronoun]!
  if (noun > pronoun || !/^i?obj$/.test(deprel) || !ASKS_TO.has(tokens[head]?.lemma ?? '')) return false
  const over = tokens[tokens[noun]!.head]
  return WRITES.test(over?.lemma ?? '') && caseOf(tree, noun) === 'to'
}
const WRITES =
  /^(?:write|letter|petition|appeal|message|note|telegram|cable|plea|request|memorandum|speak|talk|call|phone|turn|memo|email)$/

/** "Attacked the Taliban after they burned villages": whether a pronoun does what the deed of the verb `over` follows on. */
export function isGround(sentence: Sentence, pronoun: number, over: number): boolean {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const { deprel, head } = tokens[pronoun]!
  const verb = tokens[head]
  if (!deprel.startsWith('nsubj') || verb?.deprel !== 'advcl' || verb.head !== over) return false
  return kidsOf(tree, head).some((k) => tokens[k]!.deprel === 'mark' && /^(?:after|because)$/i.test(tokens[k]!.text))
}

/** Whether a verb tells something beside what its sentence is about: in a relative clause, or one of time or reason. */
export function isAside({ tokens }: Sentence, verb: number): boolean {
  let at = verb
  for (let steps = 8; steps > 0 && at >= 0; steps--) {
    const t = tokens[at]!
    if (/^(?:acl|advcl)/.test(t.deprel)) return true
    at = t.head
  }
  return false
}

/** Whether a pronoun is no subject and the candidate is the subject of its verb, said or shared: then it would be "himself". */
export function wouldBeItself(sentence: Sentence, pronoun: number, candidate: number): boolean {
  const { tokens } = sentence
  const p = tokens[pronoun]!
  const c = tokens[candidate]!
  if (p.deprel.startsWith('nsubj') || p.deprel === 'nmod:poss' || /sel(?:f|ves)$/.test(p.text)) return false
  if (!c.deprel.startsWith('nsubj')) return false
  let verb = p.head
  // "shot down six of them"
  while (/^(?:NUM|DET|ADJ|PRON)$/.test(tokens[verb]?.upos ?? '') && tokens[verb]!.head >= 0) verb = tokens[verb]!.head
  for (let steps = 0; steps < 4 && verb >= 0; steps++) {
    if (verb === c.head) return true
    const v = tokens[verb]!
    const own = tokens.some((k) => k.head === verb && k.deprel.startsWith('nsubj'))
    // "Kiir refused to meet him": the one who refuses would meet himself.
    const controlled = v.deprel === 'xcomp' && !tokens.some((k) => k.head === v.head && /^i?obj$/.test(k.deprel))
    // "The rebels blew up two boats to stop them"
    const bare = v.deprel === 'advcl' && isSubjectless(v, tokens)
    if (own || (v.deprel !== 'conj' && !controlled && !bare)) return false
    verb = v.head
  }
  return false
}
