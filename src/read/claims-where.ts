// What a claim's places are looked for by: its words, what it is, who does it, and what was told before.
import type { Party, Place, Span, Status } from '../model/index.ts'
import { topicsOfWord } from '../vocab/acts/topics.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** What a claim's places are looked for by. */
export interface Where {
  readonly evidence: Span
  readonly sentence: Sentence
  readonly tree: Tree
  /** Whether it is a meeting, held where the report was written if that place is named again. */
  readonly venue: boolean
  /** Whether it is dealt between states and sides rather than done on the ground: help, leverage, praise. */
  readonly between: boolean
  /** Whether it is done by words, which are at home in the whole country unless the paragraph is set in a town. */
  readonly said: boolean
  /** Predicate token of the claim. */
  readonly head: number
  /** Parties of the claim and its speaker: a place among them acts and is no setting. */
  readonly acting: readonly Party[]
  readonly others: readonly Party[]
  /** Whether the deed is done by a state on its own ground unless something else is said: arrests, bans. */
  readonly domestic: boolean
  /** Whether it is a deed of force. */
  readonly force: boolean
  /** Whether ground is what it is done to: force, a siege, a withdrawal. */
  readonly ground: boolean
  /** Whether it is a charge or a refusal, which is at home where its matter is and not where those it goes against are. */
  readonly charge: boolean
  /** Whether it tells who is held as things are, which is told of a whole country. */
  readonly jailed: boolean
  /** Whether somebody gives way: a surrender, a truce declared. */
  readonly yields: boolean
  /** Whether somebody leaves a place by it, of himself or driven out. */
  readonly leaves: boolean
  /** Whether it is told of a long stretch of time: "this year", "since 2019". */
  readonly wide: boolean
  /** Who does it, as far as told. */
  readonly doers: readonly Party[]
  readonly status: Status
  /** Whether it is told as a matter of fact and not as one happening: a noun, a present tense. */
  readonly general: boolean
  /** Whether it is an offer or a readying of forces, which states make. */
  readonly offers: boolean
  /** Places of the last deed of force told not long before, for "the attack". */
  readonly deed: readonly Place[]
  /** Where that was done with which somebody was charged just before, for "denied the charge"; none for other claims. */
  readonly charged: readonly Place[]
  /** Where talks told not long before are held, for what is asked, offered and turned down there; none for other claims. */
  readonly talks: readonly Place[]
  /** Whether these talks are told in the same paragraph. */
  readonly talksBeside: boolean
  /** The country told last as where things are, in the same paragraph. */
  readonly land: Place | null
  /** The last place told before, and the paragraph it was told in. */
  readonly before: readonly Place[]
  readonly beforeIn: number
}

/** "The attack", "this massacre": words about a deed that was told. */
export function meansDeed({ tree, evidence }: Where): boolean {
  const { tokens } = tree
  return tokens.some(
    (t, i) =>
      t.start >= evidence.start &&
      t.end <= evidence.end &&
      t.upos === 'NOUN' &&
      t.xpos === 'NN' &&
      (topicsOfWord(t.lemma).includes('attack') || t.lemma === 'incident' || t.lemma === 'move') &&
      t.lemma !== 'war' &&
      kidsOf(tree, i).some((k) => /^(?:the|this|that)$/i.test(tokens[k]!.text)) &&
      !kidsOf(tree, i).some((k) => /^(?:nmod|acl)/.test(tokens[k]!.deprel)),
  )
}

const ONE_DEED =
  /^(?:attack|assault|raid|strike|airstrike|bombing|blast|explosion|shooting|ambush|massacre|shelling|bombardment|incident)$/

/** "The attack destroyed eight ships": a deed that was told is what does this. */
export function deedDoes({ tree, head }: Where): boolean {
  const { tokens } = tree
  return kidsOf(tree, head).some(
    (k) =>
      tokens[k]!.deprel === 'nsubj' &&
      tokens[k]!.xpos === 'NN' &&
      ONE_DEED.test(tokens[k]!.lemma) &&
      kidsOf(tree, k).some((d) => /^(?:the|this|that)$/i.test(tokens[d]!.text)) &&
      !kidsOf(tree, k).some((d) => /^(?:nmod|acl)/.test(tokens[d]!.deprel)),
  )
}

/** Whether a place is a country. */
export function isWide(place: Place): boolean {
  return place.precision === 'country'
}

/** The places, each once. */
export function distinct<P extends Place>(places: readonly P[]): P[] {
  const seen = new Set<string>()
  return places.filter((p) => {
    const key = p.id ?? p.name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const CHARGES = /^(?:charge|accusation|allegation|claim|blame)$/

/** "Denied the charge", "rejects the accusations": a refusal of what somebody was charged with just before. */
export function answersCharge({ tree, head }: Where): boolean {
  return kidsOf(tree, head).some((k) => {
    const { deprel, lemma } = tree.tokens[k]!
    if (!/^(?:obj|nsubj:pass)$/.test(deprel) || !CHARGES.test(lemma)) return false
    return kidsOf(tree, k).every((d) => /^(?:det|amod|punct)$/.test(tree.tokens[d]!.deprel))
  })
}
