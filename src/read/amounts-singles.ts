// One person harmed, told by an article: "a farmer was killed", "wounding four soldiers and a child". Counts nothing else.
import type { FoundAmount, Sentence, Token } from './syntax-types.ts'

const HARMED: Readonly<Record<string, string>> = {
  kill: 'killed',
  murder: 'killed',
  execute: 'killed',
  behead: 'killed',
  assassinate: 'killed',
  die: 'killed',
  wound: 'wounded',
  injure: 'wounded',
  hurt: 'wounded',
  maim: 'wounded',
  shoot: 'shot',
  abduct: 'abducted',
  kidnap: 'abducted',
}
const PERSON =
  /^(?:man|woman|boy|girl|child|baby|infant|teenager|youth|person|civilian|soldier|policeman|policewoman|officer|guard|farmer|teacher|doctor|nurse|medic|paramedic|priest|nun|imam|cleric|journalist|reporter|photographer|cameraman|driver|passer-by|passerby|bystander|villager|resident|fighter|militant|rebel|gunman|insurgent|protester|demonstrator|student|pupil|worker|peacekeeper|contractor|commander|general|colonel|captain|lieutenant|mother|father|son|daughter|brother|sister|wife|husband|monk|shepherd|fisherman|miner|trader|shopkeeper|prisoner|hostage|migrant|refugee|diplomat|ambassador|mayor|governor|judge|lawyer|activist|volunteer|pilot|marine|sailor|settler|elder|policemen|constable|sergeant|pensioner|tourist|worshipper|pedestrian|victim)$/

/** The single persons a sentence tells to have been killed, wounded or abducted, in order. */
export function singlesOf(text: string, sentence: Sentence): FoundAmount[] {
  const found: FoundAmount[] = []
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    const noun = tokens[i]!
    if (noun.upos !== 'NOUN' || noun.xpos === 'NNS' || !PERSON.test(noun.lemma.toLowerCase())) continue
    const article = articleOf(tokens, i)
    const harm = article < 0 ? null : harmOf(tokens, i)
    if (harm === null) continue
    const first = tokens[article]!
    const from =
      /^(?:second|third|fourth|\w+th)$/.test(tokens[article + 1]!.text) && article + 1 < i ? article + 2 : article + 1
    const words = text.slice(tokens[from]!.start, noun.end).replace(/\s+/g, ' ')
    found.push({
      low: 1,
      best: 1,
      high: 1,
      unit: null,
      of: `${words} ${harm}`,
      text: text.slice(first.start, noun.end),
      span: { start: first.start, end: noun.end },
    })
  }
  return found
}

/** The "a" or "an" of a noun, at most four words before it; -1 for none. */
function articleOf(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const t = tokens[i]!
    if (/^an?$/i.test(t.text)) return i
    if (t.upos !== 'ADJ' && t.upos !== 'NOUN' && t.upos !== 'PROPN' && t.text !== '-') return -1
  }
  return -1
}

/** What was done to the person a noun names, by the verb it is the object or passive subject of; null for nothing of the kind. */
function harmOf(tokens: readonly Token[], noun: number): string | null {
  let at = noun
  for (let steps = 0; steps < 4 && tokens[at]!.deprel === 'conj'; steps++) at = tokens[at]!.head
  // "four members of the forces and a woman": joined to the members, however the tree has it.
  if (at !== noun && tokens[at]!.deprel === 'nmod') at = tokens[at]!.head
  const t = tokens[at]
  const verb = t ? tokens[t.head] : undefined
  if (!t || !verb || verb.upos !== 'VERB') return null
  const harm = HARMED[verb.lemma.toLowerCase()]
  if (!harm) return null
  if (verb.lemma === 'die') return t.deprel === 'nsubj' ? harm : null
  const suffers = t.deprel === 'nsubj:pass' || t.deprel === 'obj' || (t.deprel === 'nsubj' && isPassive(tokens, t.head))
  if (!suffers || isUnreal(tokens, t.head)) return null
  return harm
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((t) => t.head === verb && t.deprel === 'aux:pass')
}

/** "did not kill a civilian", "would kill a man": nobody was. */
function isUnreal(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((t) => t.head === verb && (t.xpos === 'MD' || /^(?:not|n't|n’t|never|to)$/i.test(t.text)))
}
