// The chains of mentions while they are being gathered: what one is, and the three things that can be done with it.
import type { MentionType } from '../model/index.ts'
import type { Context } from '../vocab/actors/index.ts'
import type { Draft, Gender } from './mention-draft.ts'
import type { Doc } from './syntax-types.ts'

/** Mentions that mean the same, while they are being gathered. */
export interface Chain {
  readonly type: MentionType
  /** Indices of its drafts, in the order they were added. */
  readonly members: number[]
  /** Fullest name so far, null where only descriptions are known. */
  name: string | null
  actor: string | null
  gender: Gender | null
  plural: boolean
  /** Dictionary forms of the nouns that describe it ("envoy", "city"). */
  readonly nouns: Set<string>
}

/** The state of the work: drafts in order of text, and the chain of each. */
export interface Work {
  readonly doc: Doc
  readonly drafts: readonly Draft[]
  readonly chains: (Chain | null)[]
  readonly context: Context
}

/** A new chain that begins with a draft. */
export function begin(work: Work, i: number, name: string | null, actor: string | null): Chain {
  const d = work.drafts[i]!
  const chain: Chain = { type: d.type, members: [], name, actor, gender: d.gender, plural: d.plural, nouns: new Set() }
  join(work, i, chain)
  return chain
}

/** Puts a draft into a chain. */
export function join(work: Work, i: number, chain: Chain): void {
  if (work.chains[i] === chain) return
  chain.members.push(i)
  work.chains[i] = chain
  const d = work.drafts[i]!
  chain.gender ??= d.form === 'pronoun' ? d.gender : d.type === 'person' ? d.gender : null
  if (d.form !== 'pronoun') for (const noun of nounsOf(d)) chain.nouns.add(noun)
}

/** Puts all of one chain into another, which keeps its name where it has one. */
export function merge(work: Work, from: Chain, into: Chain): void {
  if (from === into) return
  for (const i of from.members) {
    into.members.push(i)
    work.chains[i] = into
  }
  for (const noun of from.nouns) into.nouns.add(noun)
  into.name ??= from.name
  into.actor ??= from.actor
  into.gender ??= from.gender
}

/** The common nouns in a draft: titles before a name, and the head of a description. */
function nounsOf(d: Draft): string[] {
  const out: string[] = []
  const { tokens } = d.sentence
  const end = d.bare && d.type === 'person' ? d.bare.first : d.after
  for (let i = d.first; i < end; i++) {
    const t = tokens[i]!
    if (i === d.head || (d.bare && d.type === 'person')) {
      if (t.upos === 'NOUN' || t.upos === 'PROPN') out.push(t.lemma.toLowerCase())
    }
  }
  return out
}
