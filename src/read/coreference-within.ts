// Names that stand within a longer description ("the eastern districts of El Obeid", "the UPC commander"): no mentions of their
// own, but "the city" and "the group" may look back to them.
import { actorOf } from '../vocab/actors/index.ts'
import type { Chain, Work } from './coreference-chains.ts'
import { gazetteer } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { bareWords, type Draft } from './mention-draft.ts'
import type { Sentence } from './syntax-types.ts'

/** Something with a name that a description may look back to: a mention, or a name within one. */
export interface Named {
  readonly sentence: Sentence
  readonly first: number
  readonly head: number
  readonly chain: Chain
}

/** Tokens a name within a description may have. */
const LONGEST = 5

/** Finds the names within descriptions; those the report names elsewhere are the same, and a town may be named here alone. */
export function namesWithin(work: Work): (d: Draft) => Named[] {
  const known = new Map<string, Chain>()
  work.drafts.forEach((d, i) => {
    const chain = work.chains[i]
    if (chain?.name && d.form === 'name' && (d.type === 'organisation' || d.type === 'location'))
      known.set((bareWords(work.doc.text, d) ?? chain.name).toLowerCase(), chain)
  })
  const byActor = new Map([...known.values()].flatMap((c) => (c.actor ? [[c.actor, c] as const] : [])))
  const chainOf = (words: string, d: Draft): Chain | undefined => {
    const same = known.get(words.toLowerCase())
    if (same) return same
    const actor = actorOf(words, work.context)
    const named = actor ? byActor.get(actor.id) : undefined
    if (named || (actor && !HELPS.has(actor.kind))) return named
    if (!actor && (d.type !== 'location' || !isTown(words))) return undefined
    const chain = namedOnlyHere(words, actor?.id ?? null)
    known.set(words.toLowerCase(), chain)
    return chain
  }
  return (d) => {
    if (d.after - d.first < 2) return []
    if (d.form === 'description') return withinOf(work, d, chainOf)
    return d.form === 'name' && d.type === 'person' ? bodyOfTitle(d, chainOf) : []
  }
}

/** "NATO Secretary-General Javier Solana": the body that stands before a title. */
function bodyOfTitle(d: Draft, chainOf: (words: string, d: Draft) => Chain | undefined): Named[] {
  const { tokens } = d.sentence
  const [body, title] = [tokens[d.first]!, tokens[d.first + 1]!]
  if (d.after - d.first < 3 || body.upos !== 'PROPN' || !TITLE.test(title.text)) return []
  const chain = chainOf(body.text, d)
  return chain?.type === 'organisation' ? [{ sentence: d.sentence, first: d.first, head: d.first, chain }] : []
}
const TITLE = /^(?:secretary|president|director|chief|head|chairman|chairwoman|commissioner|leader|commander|envoy)\b/i

/** Bodies whose staff, stores and lorries are told of where they themselves are not. */
const HELPS: ReadonlySet<string> = new Set(['ngo', 'body', 'agency'])

/** A chain of what is named within descriptions only: a town, or a body with its id. */
function namedOnlyHere(name: string, actor: string | null): Chain {
  const type = actor === null ? 'location' : 'organisation'
  return { type, members: [], name, actor, gender: 'n', plural: false, nouns: new Set() }
}

function withinOf(work: Work, d: Draft, chainOf: (words: string, d: Draft) => Chain | undefined): Named[] {
  const { sentence } = d
  const { tokens } = sentence
  const found: Named[] = []
  for (let i = d.first; i < d.after; i++) {
    if (tokens[i]!.upos !== 'PROPN' || i === d.head) continue
    // "The Damascus suburb" is another town.
    if (d.type === 'location' && i < d.head) continue
    let after = i + 1
    while (after < d.after && after !== d.head && (tokens[after]!.upos === 'PROPN' || joins(sentence, after))) after++
    const words = after - i > LONGEST ? '' : work.doc.text.slice(tokens[i]!.start, tokens[after - 1]!.end)
    const chain = words ? chainOf(words, d) : undefined
    if (chain) found.push({ sentence, first: i, head: rootOf(sentence, i, after), chain })
    i = after - 1
  }
  return found
}

/** The hyphen of "Owiny-Ki-Bul". */
function joins({ tokens }: Sentence, at: number): boolean {
  return tokens[at]!.text === '-' && tokens[at]!.start === tokens[at - 1]!.end && tokens[at + 1]?.upos === 'PROPN'
}

function rootOf({ tokens }: Sentence, first: number, after: number): number {
  for (let i = first; i < after; i++) if (tokens[i]!.head < first || tokens[i]!.head >= after) return i
  return first
}

/** Whether words are the name of a town or village. */
function isTown(words: string): boolean {
  return gazetteer()
    .find(keyOf(words))
    .some((e) => TOWNS.has(e.kind))
}

const TOWNS: ReadonlySet<string> = new Set(['settlement', 'capital', 'seat', 'town', 'village'])
