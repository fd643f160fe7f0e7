// Who a pronoun in a clause is: what it was joined to, all of a list, whom the clause around tells of, else who speaks.

import type { Mention, Party, Span, Speaker } from '../model/index.ts'
import { descriptionHead } from '../vocab/actors/index.ts'
import { LETS_KNOW } from '../vocab/verbs/telling.ts'
import { leadsList } from './coreference-pronouns.ts'
import { chainOf, mentionAt, toldBefore } from './mention-index.ts'
import type { RoleContext } from './roles-context.ts'
import { conjuncts } from './roles-lists.ts'
import { partyOf, sameParty, spanOf } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { isOfficial } from './roles-side.ts'
import type { Scene } from './scene.ts'
import { treeOf } from './sentence-tree.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Reads the parties of a noun phrase by its head token, in the sentence of the context. */
type PartiesAt = (head: number, context: RoleContext) => Party[]

/** Words that stand for somebody or something told elsewhere. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `nobody anybody anyone each other more less whoever something nothing everything he she it they him her them his its their theirs hers himself itself themselves this these those that who which whom whose one there you your`.split(
    /\s+/,
  ),
)
/** Pronouns that, unresolved in reported speech, mean who speaks: "the rebels say the bombing forced them to leave". */
const THIRD = new Set(['they', 'them', 'their', 'it', 'its', 'he', 'she', 'him', 'her', 'his'])
/** Pronouns that stand for no party. */
const EMPTY = new Set(
  `this that these those there which what who whom whose it its one you your something anything nothing everything nobody anybody anyone each other more less whoever`.split(
    /\s+/,
  ),
)

/** The parties a pronoun means; none where it stands for nobody. */
export function pronounParties(
  head: number,
  mention: Mention | null,
  context: RoleContext,
  partiesAt: PartiesAt,
): Party[] {
  const { tree, scene } = context
  const token = tree.tokens[head]!
  const word = token.text.toLowerCase()
  const as = (list: readonly Party[]): Party[] => list.map((p) => ({ ...p, text: token.text, span: spanOf(token) }))
  const sayer = SUBJECT_PRONOUN.test(word) ? sayerOver(head, context, partiesAt) : []
  if (sayer.length > 0) return as(sayer)
  const all = mention && THEY.test(word) ? listMeant(mention, context, partiesAt) : []
  if (all.length > 1) return as(all)
  const name = mention?.name ?? null
  if (name && name.toLowerCase() !== word) return [partyOf(mention!, name, scene.text)]
  const meant = mention ? describedBefore(mention, scene) : null
  if (meant && isNear(meant, context)) return as(whoseMen(meant, context, partiesAt))
  const { speaker } = context
  const alone = !THEY.test(word)
  // One person's "they" is the side that person stands for; of one who stands for none it is others.
  const others = speaker !== null && (alone ? isSeveral(speaker) : context.side === null && isOne(speaker, scene))
  if (THIRD.has(word) && speaker && !context.direct && !others) {
    if (!alone && context.side) return as([context.side])
    return [{ name: speaker.name, text: token.text, span: spanOf(token), actor: speaker.actor }]
  }
  const ahead = OWNER_OR_DOER.test(word) ? subjectAhead(head, context, partiesAt) : []
  if (ahead.length > 0) return ahead
  if (meant) return as([meant])
  // "Each accused the other": which two is asked later (roles-pairs.ts).
  const each = word === 'each' && token.deprel === 'nsubj'
  return EMPTY.has(word) && !each ? [] : [{ name: token.text, text: token.text, span: spanOf(token), actor: null }]
}

const THEY = /^th(?:ey|em|eir|eirs|emselves)$/
const OWNER_OR_DOER = /^(?:his|her|their|its|he|she|they)$/
const SUBJECT_PRONOUN = /^(?:he|she|him|her|they|them)$/

/** Mentions of a chain looked back over for the list that "they" means. */
const LISTS = 3

/** "Kiir and Machar met. They signed …": all of the list that a plural pronoun was joined to. */
function listMeant(mention: Mention, context: RoleContext, partiesAt: PartiesAt): Party[] {
  const { scene } = context
  let told = toldBefore(scene.mentions, mention, mention.span.start)
  for (let looks = LISTS; told && looks > 0; looks--) {
    const sentence = sentenceOf(scene, told.span.start)
    const tree = sentence ? treeOf(sentence) : null
    const head = tree ? headOfSpan(tree.tokens, told.span) : -1
    if (tree && sentence && head >= 0 && leadsList(sentence, head)) {
      const found: Party[] = []
      for (const k of [head, ...conjuncts(tree, head)])
        for (const p of partiesAt(k, { ...context, sentence, tree, clauses: new Map() }))
          if (!found.some((f) => sameParty(f, p))) found.push(p)
      return found
    }
    if (told.type !== 'person') return []
    told = toldBefore(scene.mentions, told, told.span.start)
  }
  return []
}

/** The token of a span that hangs outside it; -1 for none. */
function headOfSpan(tokens: readonly Token[], span: Span): number {
  const inside = (i: number): boolean => i >= 0 && tokens[i]!.start >= span.start && tokens[i]!.end <= span.end
  return tokens.findIndex((t, i) => inside(i) && !inside(t.head) && t.upos !== 'PUNCT' && t.upos !== 'DET')
}

/** The sentence that a place in the text lies in; undefined between two. */
function sentenceOf(scene: Scene, at: number): Sentence | undefined {
  const { sentences } = scene.findings.doc
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return sentences[low]
}

/** What a pronoun looks back to, where that is only described: the last description of its chain. */
function describedBefore(mention: Mention, scene: Scene): Party | null {
  const chain = chainOf(scene.mentions, mention)
  if (chain.length > 200) return null
  const told = (m: Mention): boolean => m.form === 'description' && m.span.start < mention.span.start
  // "Bandits raided a bank. The gang … It …": they are the bandits.
  const last =
    chain.findLast((m) => told(m) && !/^(?:the|this|that) (?:group|gang|militia)$/i.test(wordsAt(scene, m))) ??
    chain.findLast(told)
  return last ? partyOf(last, scene.text.slice(last.span.start, last.span.end), scene.text) : null
}

function wordsAt({ text }: Scene, { span }: Mention): string {
  return text.slice(span.start, span.end)
}

/** Whom a description before means in its own sentence: "fighters of the M23" are the M23. */
function whoseMen(party: Party, context: RoleContext, partiesAt: PartiesAt): Party[] {
  const sentence = party.span ? sentenceOf(context.scene, party.span.start) : undefined
  if (!sentence || sentence === context.sentence) return [party]
  const tree = treeOf(sentence)
  const head = headOfSpan(tree.tokens, party.span!)
  const found = head < 0 ? [] : partiesAt(head, { ...context, sentence, tree, clauses: new Map() })
  const [one] = found
  if (found.length !== 1 || !one) return [party]
  // "Bemba's fighters … They looted": whose fighters they are is told with them.
  const whole = one.name.length > party.name.length && one.name.endsWith(party.name)
  return one.actor !== null || whole ? found : [party]
}

/** Whether a party is named in this sentence or the one before. */
function isNear({ span }: Party, { sentence, scene }: RoleContext): boolean {
  const before = scene.findings.doc.sentences[sentence.index - 1] ?? sentence
  return span !== null && span.start >= before.start
}

/** "the envoy, who had told the rebels he would help them": he is who tells, they are who is told. */
function sayerOver(head: number, context: RoleContext, partiesAt: PartiesAt): Party[] {
  const { tree, clauses } = context
  const token = tree.tokens[head]!
  // "The women told aid workers they had been raped": what was done to them is theirs to tell.
  const suffered =
    token.deprel === 'nsubj:pass' &&
    tree.tokens.some((t, k) => k > head && k < token.head && t.head === token.head && t.text.toLowerCase() === 'had')
  const subject = suffered || token.deprel === 'nsubj'
  const verb = tree.tokens[token.head]
  const above = verb?.deprel === 'ccomp' ? clauses.get(verb.head) : undefined
  if (above?.kind !== 'verb' || !LETS_KNOW.has(above.lemma) || above.passive) return []
  const who = above.args.find((a) => (subject ? a.role === 'subject' : a.role === 'object' || a.role === 'indirect'))
  if (!who || who.head === head || (!who.shared && subject && !suffered)) return []
  const said = tree.tokens[who.head]!
  if (said.upos === 'PRON' || (said.xpos === 'NNS') !== THEY.test(token.text.toLowerCase())) return []
  return partiesAt(who.head, context)
}

/** "In her statement, Clinton condemned the test": whose it is, is named only behind it. */
function subjectAhead(head: number, context: RoleContext, partiesAt: PartiesAt): Party[] {
  const { tree, clauses } = context
  let at = head
  for (let steps = 6; steps > 0 && at >= 0; steps--) {
    const { deprel, head: above } = tree.tokens[at]!
    const verb = /^(?:obl|advcl)/.test(deprel) && above > at ? clauses.get(above) : undefined
    if (verb?.kind === 'verb') {
      const who = verb.args.find((a) => a.role === 'subject')
      if (!who || who.shared || who.head < at || tree.tokens[who.head]!.upos === 'PRON') return []
      return sortOf(tree.tokens[who.head]!) === 'party' ? partiesAt(who.head, context) : []
    }
    at = above
  }
  return []
}

/** "prosecutors", "three witnesses": no "he" and no "it". */
function isSeveral(speaker: Speaker): boolean {
  const last = /(\p{L}+)$/u.exec(speaker.name)?.[1] ?? ''
  return speaker.actor === null && descriptionHead(last.toLowerCase())?.number === 'many'
}

/** "A herder said they burned the huts": one person who speaks for nobody. */
function isOne(speaker: Speaker, scene: Scene): boolean {
  const [core = ''] = speaker.name.split(/ (?:of|in|from|near|at|with|for) /)
  const last = /(\p{L}+)$/u.exec(core)?.[1] ?? ''
  if (isOfficial(speaker) || speaker.span === null || descriptionHead(last.toLowerCase())?.number === 'many')
    return false
  return mentionAt(scene.mentions, speaker.span)?.type === 'person'
}
