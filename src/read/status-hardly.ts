// What was almost done, or would only be done: "almost captured the governor", "came within an inch of signing", "only when the bodies
// are back", "should the rebels attack again", "the day the occupiers go home".
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** What is almost or only then done; null for what is neither. */
export function hardly(clause: Clause, tree: Tree): Own | null {
  return (
    forShow(clause.head, tree) ??
    almost(clause, tree) ??
    guessed(clause, tree) ??
    onlyHasTo(clause.head, tree) ??
    hadBetter(clause.head, tree) ??
    thereWasTo(clause, tree) ??
    saidOnly(clause, tree) ??
    within(clause.head, tree) ??
    onlyWhen(clause, tree) ??
    ifAtFront(clause.head, tree) ??
    dreamtDay(clause.head, tree)
  )
}

/** What is harmed or shut even where it is only almost done: "nearly destroyed the town". */
const BY_HALVES = wordSet(`
  destroy raze flatten level demolish ruin empty wipe obliterate surround encircle isolate seal abandon cripple paralyse paralyze
  depopulate exhaust double halve complete finish block close cut-off`)

/** "Almost captured", "had nearly been killed", "all but signed", "almost managed to free them". */
function almost({ head, kind, lemma }: Clause, tree: Tree): Own | null {
  if (kind !== 'verb') return null
  const { tokens } = tree
  let verb = head
  for (let steps = 2; steps >= 0; steps--) {
    const word = nearlyBefore(verb, tree)
    if (word !== null) return verb === head && BY_HALVES.has(lemma) ? null : { status: 'negated', why: word }
    const { deprel, head: over } = tokens[verb]!
    if (deprel !== 'xcomp' || over < 0 || over > verb) return null
    verb = over
  }
  return null
}

function nearlyBefore(verb: number, tree: Tree): string | null {
  const { tokens } = tree
  let at = verb - 1
  while (at > 0 && tokens[at]!.head === verb && /^aux/.test(tokens[at]!.deprel)) at--
  for (const k of [verb - 1, at]) {
    const word = tokens[k]?.text.toLowerCase() ?? ''
    if (/^(?:almost|nearly|practically|virtually)$/.test(word)) return word
    if (word === 'but' && /^all$/i.test(tokens[k - 1]?.text ?? '')) return 'all but'
    if (word === 'as' && tokens[k - 1]?.text === 'good' && tokens[k - 2]?.text === 'as') return 'as good as'
  }
  return null
}

const GUESSES = /^(?:possibly|perhaps|maybe|conceivably|probably|presumably)$/i

/** "Possibly stormed it", "perhaps the army shelled it": a guess, where it is not one at how many or how bad. */
function guessed({ head, kind, modal, negated, tense }: Clause, tree: Tree): Own | null {
  if (kind !== 'verb' || modal !== null || negated || tense === 'future') return null
  const { tokens } = tree
  const guess = kidsOf(tree, head).find((k) => k < head && GUESSES.test(tokens[k]!.text))
  if (guess === undefined) return null
  const next = tokens[guess + 1]!.text === ',' ? guess + 2 : guess + 1
  const near = next === head || tokens[next]!.head === head
  const front = /^(?:DET|PROPN|PRON|NOUN)$/.test(tokens[next]!.upos)
  const degree = tokens.slice(guess + 1, Math.min(head, guess + 4)).some((t) => /^(?:CD|JJS|RBS|JJR|IN)$/.test(t.xpos))
  return (near || front) && !degree ? { status: 'hypothetical', why: tokens[guess]!.text.toLowerCase() } : null
}

/** "Has only to take the bridge and the war is over", "has merely to sign": what is all that is still wanting. */
function onlyHasTo(head: number, { tokens }: Tree): Own | null {
  const [have, only, to] = tokens.slice(Math.max(0, head - 3), head)
  if (to?.text !== 'to' || !/^(?:only|merely)$/i.test(only?.text ?? '') || have === undefined) return null
  return /^(?:has|have|need|needs)$/i.test(have.text) ? { status: 'hypothetical', why: 'only has to' } : null
}

/** "Had better leave". */
function hadBetter(head: number, { tokens }: Tree): Own | null {
  const [had, better] = tokens.slice(Math.max(0, head - 2), head)
  if (better?.text !== 'better' || !/^(?:had|['’]d)$/i.test(had!.text)) return null
  return { status: 'planned', why: 'had better' }
}

/** "Staged an attack for the cameras", "fired with blanks": done for show. */
function forShow(head: number, { tokens }: Tree): Own | null {
  for (let i = head + 1; i < tokens.length - 1 && i < head + 14 && !/^[;.!?]$/.test(tokens[i]!.text); i++) {
    const pair = `${tokens[i]!.text} ${tokens[i + 1]!.text}`.toLowerCase()
    const word = tokens[i + 2]?.text.toLowerCase() ?? ''
    if (pair === 'for show' || pair === 'with blanks' || (pair === 'for the' && /^cameras?$/.test(word)))
      return { status: 'negated', why: 'for show' }
  }
  return null
}

/** "There was to be a raid", "has yet to be an airlift", "was nearly a massacre": what stands before the noun. */
function thereWasTo({ head: own, kind, lemma }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const told =
    kind === 'verb' && lemma === 'be' ? kidsOf(tree, own).find((k) => k > own && /^nsubj/.test(tokens[k]!.deprel)) : own
  if (told === undefined || (kind !== 'noun' && told === own)) return null
  const head = told
  let at = head - 1
  while (at > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]!.upos) && head - at < 6) at--
  const before = tokens
    .slice(Math.max(0, at - 4), at + 1)
    .map((t) => t.text.toLowerCase())
    .join(' ')
  if (/\b(?:has|have|had) yet to be$/.test(before)) return { status: 'negated', why: 'yet to be' }
  if (/\b(?:was|were) to have been$/.test(before)) return { status: 'negated', why: 'was to have been' }
  if (/\b(?:is|are|was|were) (?:also |now |still |soon |then |only )?to be$/.test(before))
    return { status: 'planned', why: 'to be' }
  return /\b(?:is|was|were) (?:almost|nearly)$/.test(before) ? { status: 'negated', why: 'almost' } : null
}

const ONLY_SAID =
  /^(?:(?:or )?so (?:it (?:is|was) (?:said|rumou?red|claimed|believed)|the (?:story|rumour|rumor|legend|tale) (?:goes|went|runs|ran)|they (?:say|said|claim|claimed))|(?:it (?:is|was)|it['’]s) (?:rumou?red|whispered|feared|alleged|claimed|believed|thought)|as (?:rumou?r|legend) (?:has|had) it|(?:the )?rumou?r (?:goes|went|has it|had it|ran)|the (?:story|tale|legend) (?:goes|went|ran)|by (?:some|several|one) accounts?(?: |$)|it would (?:seem|appear)|if (?:one believes|you believe|(?:the |these |such |early |local )?\w+ (?:is|are|was|were) to be believed))/

/** "The army attacked Sirte, it was rumoured", ", so the story goes", ", if the radio is to be believed". */
function saidOnly({ head, kind }: Clause, { tokens }: Tree): Own | null {
  if (kind !== 'verb') return null
  const front = toldInFront(head, tokens)
  if (front) return front
  for (let i = tokens.length - 2; i > head && i > tokens.length - 12; i--) {
    if (!/^[,–—]$/.test(tokens[i]!.text)) continue
    const told = tokens
      .slice(i + 1)
      .map((t) => t.text.toLowerCase())
      .join(' ')
    return ONLY_SAID.test(told) ? { status: 'alleged', why: tokens[i + 2]?.text ?? '' } : null
  }
  return null
}

/** "By some accounts, the rebels stormed it", "so the story goes, they left". */
function toldInFront(head: number, tokens: readonly Token[]): Own | null {
  const comma = tokens.slice(0, Math.min(head, 10)).findIndex((t) => t.text === ',')
  if (comma < 2) return null
  const words = tokens.slice(0, comma).map((t) => t.text.toLowerCase())
  return ONLY_SAID.test(words.join(' ')) ? { status: 'alleged', why: words[1]! } : null
}

const BRINKS = wordSet('inch whisker ace hair breadth step sight reach')

/** "Within an inch of signing", "a step away from", "minutes from attacking", "one signature short of": right before the deed. */
function within(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  let at = head - 1
  while (at > 0 && tokens[at]!.head === head && /^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[at]!.upos)) at--
  const lead = tokens[at]?.text.toLowerCase()
  const gerund = tokens[head]!.xpos === 'VBG'
  // "Came close to freeing them"; "lived close to the shelling".
  if (gerund && lead === 'to' && /^(?:close|closer|near|nearer)$/i.test(tokens[at - 1]?.text ?? ''))
    return { status: 'hypothetical', why: 'close to' }
  if (lead !== 'of' && lead !== 'from') return null
  let noun = at - 1
  if (/^(?:away|short)$/i.test(tokens[noun]?.text ?? '')) noun--
  const { lemma = '', text = '' } = tokens[noun] ?? {}
  const brink = BRINKS.has(lemma) || /^distance$/.test(lemma)
  const near = tokens
    .slice(Math.max(0, noun - 4), noun)
    .some((t) => /^(?:within|an?|one|touching|striking)$/i.test(t.text))
  // "Came within an hour of capturing it"; "captured it within a day of crossing the river".
  const before = tokens.slice(Math.max(0, noun - 4), noun)
  const comes = before.findIndex((t, k) => t.text === 'within' && before[k - 1]?.lemma === 'come')
  if (gerund && lead === 'of' && comes >= 0) return { status: 'hypothetical', why: `within a ${lemma}` }
  if (brink && near) return { status: 'hypothetical', why: `${text} ${lead}` }
  return gerund && lead === 'from' && /^(?:second|minute|hour|day|week|metre|meter|yard|vote)s?$/.test(lemma)
    ? { status: 'hypothetical', why: `${text} from` }
    : null
}

/** How far from a verb "only when" is looked for, in tokens. */
const REACH = 60

/** "The prisoners go home only when the bodies are back": neither has been done. */
function onlyWhen({ head, kind }: Clause, tree: Tree): Own | null {
  if (kind !== 'verb') return null
  const first = Math.max(0, head - REACH)
  const tokens = tree.tokens.slice(first, head + REACH)
  const only = tokens.findIndex(
    (t, i) => /^only$/i.test(t.text) && /^(?:when|if|once|after)$/i.test(tokens[i + 1]?.text ?? ''),
  )
  if (only < 0 || first + only < 1) return null
  const [from, to] = head - first < only ? [0, only] : [only, tokens.length]
  if (tokens.slice(from, to).some((t) => t.text === ';')) return null
  if (from === 0 && goesOn(tokens.slice(head - first + 1, only))) return null
  const past = tokens.some((t) => t.xpos === 'VBD' || t.text === 'had')
  const now = tokens.slice(0, only).some((t) => /^VB[ZP]$/.test(t.xpos) && t.lemma !== 'have')
  return now && !past ? { status: 'hypothetical', why: `only ${tokens[only + 1]!.text}` } : null
}

/** "Has accepted the offer but says he will leave only when": a second verb parts the first from what is waited for. */
function goesOn(between: readonly Token[]): boolean {
  const and = between.findIndex((t) => /^(?:but|and|while|though)$/i.test(t.text))
  return and >= 0 && between.slice(and).some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos))
}

/** "Should the rebels attack again, the army will answer": however the tree takes it. */
function ifAtFront(head: number, { tokens }: Tree): Own | null {
  if (!/^should$/i.test(tokens[0]?.text ?? '') || tokens.at(-1)?.text === '?') return null
  const comma = tokens.findIndex((t) => t.text === ',')
  return comma > head ? { status: 'hypothetical', why: 'should' } : null
}

const LONGS = /^(?:dream|long|hope|wait|pray|yearn|await|live|forward|envisage|imagine|picture|fear|dread)$/

/** "Dream of the day the occupiers go home", "await the moment when they are freed". */
function dreamtDay(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  for (let i = head - 1; i > 1 && i > head - 9; i--) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return null
    if (!/^(?:day|moment|hour|time)$/.test(tokens[i]!.lemma) || !/^the$/i.test(tokens[i - 1]!.text)) continue
    const over = tokens[i - 2]!
    const verb: Token = /^(?:of|for|to)$/i.test(over.text) ? (tokens[i - 3] ?? over) : over
    const past = kidsOf(tree, head).some((k) => baseOf(tokens[k]!.deprel) === 'aux' && tokens[k]!.xpos === 'VBD')
    return LONGS.test(verb.lemma) && !past
      ? { status: 'hypothetical', why: `${verb.lemma} the ${tokens[i]!.lemma}` }
      : null
  }
  return null
}
