// Whether a phrase can be a party at all, decided in one place by the kind of its head: persons, groups, states, bodies and what can be
// harmed are; acts, thoughts, times, measures, papers and happenings with a name of their own are not.
import type { Mention } from '../model/index.ts'
import { isCalendar } from './act-view.ts'
import { isInquiry, sortOf } from './roles-plausible.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

/** Last words of names of papers, plans, wars and days: "the Potsdam Declaration", "Operation Cast Lead", "the Gulf War". */
const NAMED_IDEA =
  /^(?:Declaration|Agreement|Accords?|Treaty|Pact|Protocol|Statute|Act|Charter|Memorandum|Communiqu[eé]|Resolution|Roadmap|Plan|Initiative|Programme|Program|Project|Process|Deal|Law|Constitution|Report|Review|Summit|Talks|Dialogue|Operation|Campaign|Offensive|War|Wars|Battle|Massacre|Genocide|Intifada|Uprising|Revolution|Spring|Day|Week|Month|Year|Prize|Award|Cup|Games|Olympics|Festival|Ramadan|Easter|Christmas|Internet|God|Heaven|History|Democracy|Freedom|Islam|Peace)$/
const OPENS_IDEA = /^(?:Operation|Resolution|Article|Chapter|Section|Annex|Directive|Protocol|Schedule|Paragraph)$/

/** Words that only point, measure or compare, and name nobody where they stand alone. */
const BARE =
  /^(?:much|little|more|less|own|such|same|high|low|good|bad|far|long|worse|worst|better|best|enough|likely|possible|necessary|available|due|key|next|last|first|second|latter|former|able)$/i

/** Whether a token, with the mention that it heads, can stand for somebody or for something a deed is done to. */
export function mayBeParty(tree: Tree, head: number, mention: Mention | null): boolean {
  const token = tree.tokens[head]!
  if (mention?.actor) return true
  // "requests for July, August and September"
  if (isCalendar(token) && mention?.type !== 'person') return false
  if (token.upos === 'PROPN') return !isNamedIdea(token, mention)
  if (token.upos === 'ADJ' || token.upos === 'ADV') return !BARE.test(token.text)
  // "threatened to use force": with no article, force is no army.
  if (/^(?:force|power|resistance|opposition|security)$/.test(token.text) && !isDetermined(tree, head)) return false
  if (isMereForce(tree, head)) return false
  return sortOf(token) !== 'idea' || isInquiry(token)
}

const HOW_STRONG =
  /^(?:brute|deadly|deadlier|lethal|excessive|military|armed|overwhelming|full|greater|great|more|massive|extreme|crushing|maximum|decisive|equal|disproportionate|physical)$/i

/** "answer with brute force": how it is done, and no force of men, which has an article or a name. */
export function isMereForce(tree: Tree, head: number): boolean {
  if (tree.tokens[head]!.text.toLowerCase() !== 'force') return false
  const before = kidsOf(tree, head).filter(
    (k) => k < head && /^(?:det|nmod:poss|compound|amod)/.test(tree.tokens[k]!.deprel),
  )
  return before.every((k) => HOW_STRONG.test(tree.tokens[k]!.text))
}

function isDetermined(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((k) => k < head && /^(?:det|nmod:poss|compound|amod)/.test(tree.tokens[k]!.deprel))
}

function isNamedIdea(token: Token, mention: Mention | null): boolean {
  if (mention && /^(?:person|location|nationality)$/.test(mention.type)) return false
  const words = (mention?.form === 'name' ? (mention.name ?? token.text) : token.text).split(/\s+/)
  // "the Court of Peace" is a court.
  const last = words.at(-2) !== 'of' && NAMED_IDEA.test(words.at(-1)!)
  return last || OPENS_IDEA.test(words[0]!)
}
