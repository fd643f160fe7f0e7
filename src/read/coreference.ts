// Which mentions of a report mean the same: names with names, titles and appositions, descriptions, then pronouns.
// Each step stands in a file of its own; this one keeps the chains and says what each mention is called.
import { actorById, actorsOf, capitalOf, demonymOf } from '../vocab/actors/index.ts'
import { beginsLarge } from './capitals.ts'
import type { Chain, Work } from './coreference-chains.ts'
import { linkAppositions, linkDescriptions } from './coreference-descriptions.ts'
import { linkNames } from './coreference-names.ts'
import { linkPronouns } from './coreference-pronouns.ts'
import { bareWords, type Draft, wordsOf } from './mention-draft.ts'
import type { Doc } from './syntax-types.ts'

/** What a mention refers to. */
export interface Referent {
  readonly chain: number | null
  readonly name: string | null
  readonly actor: string | null
}

/** What each draft refers to, in the order handed in; drafts must be in order of text. */
export function chainsOf(doc: Doc, drafts: readonly Draft[]): Referent[] {
  const context = { date: doc.published, states: statesOf(doc, drafts) }
  const work: Work = { doc, drafts, chains: drafts.map(() => null), context }
  linkNames(work)
  linkAppositions(work)
  linkDescriptions(work)
  linkPronouns(work)
  const numbers = new Map<Chain, number>()
  return drafts.map((_, i): Referent => {
    const chain = work.chains[i]
    if (!chain) return { chain: null, name: null, actor: null }
    let number = numbers.get(chain)
    if (number === undefined) {
      number = numbers.size + 1
      numbers.set(chain, number)
    }
    return { chain: number, name: chain.name, actor: chain.actor }
  })
}

/** The states a report speaks of most, by name or nationality: those with at least a third of the leader's count. */
function statesOf(doc: Doc, drafts: readonly Draft[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const d of drafts) {
    if (d.form === 'pronoun') continue
    let named: { readonly id: string } | null | undefined
    for (let i = d.first; i < d.after; i++) {
      const t = d.sentence.tokens[i]!
      if (!beginsLarge(t.text)) continue
      let state: { readonly id: string } | null | undefined = demonymOf(t.text)
      if (!state) {
        if (named === undefined) named = stateNamed(d, doc) ?? null
        state = named
      }
      if (state) counts.set(state.id, (counts.get(state.id) ?? 0) + 1)
    }
    // Who fights in one land alone, and the capital of one, tell of that land.
    if (named === null) {
      // "The Houthis", "Houthi fighters".
      const first = d.sentence.tokens.slice(d.first, d.after).find((t) => beginsLarge(t.text))
      const home = homeOf(bareWords(doc.text, d) ?? wordsOf(doc.text, d)) ?? (first && homeOf(first.text))
      if (home) counts.set(home, (counts.get(home) ?? 0) + 1)
    }
  }
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].filter(([, n]) => n * 3 >= most).map(([id]) => id))
}

/** The one state in which the one bearer of a name is at home, or of which it is the capital; undefined for none and for several. */
function homeOf(words: string): string | undefined {
  const capital = capitalOf(words)
  if (capital) return capital.id
  const [actor, other] = actorsOf(words)
  return actor && !other && actor.activeIn.length === 1 ? actor.activeIn[0] : undefined
}

function stateNamed(d: Draft, doc: Doc): { readonly id: string } | undefined {
  const words = bareWords(doc.text, d) ?? wordsOf(doc.text, d)
  return actorById(`state/${words.toLowerCase().replace(/^the /, '').replaceAll(' ', '-')}`)
}
