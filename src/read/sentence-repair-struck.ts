// Repairs of one kind: a participle of harm behind a comma that trees hang on people, where what was harmed is the thing named beside
// them: "doctors in the hospital, hit on Monday", "they found houses burning, set alight by the militia".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { sortOf } from './roles-plausible.ts'
import { type At, caseOf, hang, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** What is done to buildings and to what people drive. */
const HARMED = wordSet(`
  hit shell bomb strike damage destroy torch burn raze flatten wreck loot ransack gut bombard rocket mortar demolish bulldoze vandalise
  vandalize level riddle`)
/** What is done to those who are found dead. */
const KILLED = wordSet('shoot kill execute behead murder slaughter hang strangle stab dump bury')
const FOUND = wordSet('find see discover watch film photograph show encounter pass notice spot')
const CAME = wordSet('come return go arrive')
const BODIES = wordSet('body corpse remains')
const STRUCTURES: ReadonlySet<string> = new Set(NOUN_CLASSES.structure)
/** Words between the comma and what the participle is of. */
const FAR = 10

/** Hangs such a participle on the thing. */
export function struckRestored(now: Now, at: At, i: number): void {
  const { xpos, deprel } = now()[i]!
  if (!/^VB[DN]$/.test(xpos) || now()[i - 1]?.text !== ',' || !/^(?:acl|advcl|conj|parataxis)$/.test(deprel)) return
  if (near(now(), i, (t) => /^(?:nsubj|aux|mark|cc|obj)/.test(t.deprel)) >= 0) return
  const thing = whereTheyAre(now, i) ?? whatWasFound(now, i)
  if (thing === null) return
  hang(at, i, thing, 'acl')
  at(i).xpos = 'VBN'
}

/** "Hit", "set alight". */
function isHarm(tokens: readonly Token[], i: number): boolean {
  const { lemma } = tokens[i]!
  return HARMED.has(lemma) || (lemma === 'set' && /^(?:alight|ablaze|afire|on)$/i.test(tokens[i + 1]?.text ?? ''))
}

/** "Doctors in the hospital, hit four times": the building that people are in, right before the comma. */
function whereTheyAre(now: Now, i: number): number | null {
  const tokens = now()
  // "The church in Goma, hit by a shell".
  const last = tokens[i - 2]
  const at = last?.upos === 'PROPN' && last.deprel === 'nmod' ? last.head : i - 2
  const building = tokens[at]
  if (!isHarm(tokens, i) || building?.deprel !== 'nmod' || !STRUCTURES.has(building.lemma.toLowerCase())) return null
  const people = tokens[building.head]
  if (!people || building.head > at || people.upos !== 'NOUN' || sortOf(people) !== 'party') return null
  return /^(?:in|at|inside)$/.test(caseOf(tokens, at)) ? at : null
}

/** "Found houses burning in the suburbs, set alight by the militia", "came back to barns on fire, torched by soldiers". */
function whatWasFound(now: Now, i: number): number | null {
  const tokens = now()
  const { head: verb, lemma } = tokens[i]!
  const finds = tokens[verb]
  if (!finds || verb > i || finds.upos !== 'VERB') return null
  const found = near(tokens, verb, (t, k) => {
    if (k < verb || k > i || i - k > FAR) return false
    if (t.deprel === 'obj') return FOUND.has(finds.lemma)
    return t.deprel === 'obl' && CAME.has(finds.lemma) && caseOf(tokens, k) === 'to'
  })
  if (found < 0) return null
  const noun = tokens[found]!.lemma.toLowerCase()
  const fits = STRUCTURES.has(noun) ? isHarm(tokens, i) : BODIES.has(noun) && KILLED.has(lemma)
  return fits ? found : null
}
