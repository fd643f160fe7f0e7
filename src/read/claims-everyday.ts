// Words of an act in an everyday sense: court papers that are consulted, washing that is hung up, one who sits down or simply agrees,
// a crime that is rejected and condemned. Each rule has its sentences in claims-everyday.test.ts.
import type { Found } from './claims-draft.ts'
import type { Argument, Clause } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, lemmaAt, type Tree } from './sentence-tree.ts'

/** Whether the words of an act have the sense that they have every day. */
export function isEveryday({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'verb') return reading.act === 'AGREE' && isOfFew(clause, tree)
  switch (reading.act) {
    case 'REJECT':
      return isDeplored(clause, tree) || isDisliked(clause)
    case 'CONSULT':
      return isLookedUp(clause, tree) || isSeated(clause, tree)
    case 'AGREE':
      return isOfOneMind(clause, tree) || isOfFew(clause, tree)
    case 'AID':
      return isOwnOperation(clause, tree) || isGuardOfUs(clause, tree)
    case 'ASSAULT':
      return isHungUp(clause, tree) || isMourned(clause, tree) || isOwnedByNobody(clause, tree)
    case 'COERCE':
      return isSuppressed(clause, tree)
    case 'CONCEDE':
      return isNothingOwned(clause)
    case 'COOPERATE':
      return clause.lemma === 'work' && clause.particle === null && isWorkDone(clause, tree)
    default:
      return false
  }
}

/** "Work good jobs, with their children in school". */
const isWorkDone = (clause: Clause, tree: Tree): boolean =>
  /^(?:job|shift|hour|day|week|night|land|field)$/.test(lemmaAt(tree, objectOf(clause)?.head))

const objectOf = (clause: Clause): Argument | undefined => clause.args.find((a) => a.role === 'object' && !a.shared)
const subjectOf = (clause: Clause): Argument | undefined => clause.args.find((a) => a.role === 'subject')

const CONDEMNS = /^(?:condemn|denounce|deplore|decry|abhor|deprecate)$/
/** What can be turned down as well as condemned. */
const TURNED_DOWN =
  /^(?:plan|proposal|offer|deal|request|call|demand|decision|resolution|agreement|idea|claim|report|charge|allegation|accusation|statement|ultimatum|vote|result|verdict|ruling|law|bill|order)$/

/** "Rejects and condemns the bombing": what is done cannot be turned down. */
function isDeplored({ lemma, head, args }: Clause, tree: Tree): boolean {
  if (!/^(?:reject|refuse|repudiate)$/.test(lemma)) return false
  const { tokens } = tree
  const joined = [
    [head + 1, head + 2],
    [head + 1, head + 3],
    [head - 1, head - 2],
  ].find(([and, verb]) => tokens[and!]?.text === 'and' && CONDEMNS.test(lemmaAt(tree, verb)))
  if (!joined) return false
  const own = args.find((a) => a.role === 'object')?.head
  const object = own ?? kidsOf(tree, joined[1]!).find((k) => tokens[k]!.deprel === 'obj')
  return !TURNED_DOWN.test(lemmaAt(tree, object))
}

/** "Did not approve of their marriage": an opinion. */
function isDisliked({ lemma, args }: Clause): boolean {
  return lemma === 'approve' && args.some((a) => a.prep === 'of')
}

/** "Consulting court papers", "consulted his notes". */
function isLookedUp(clause: Clause, tree: Tree): boolean {
  const what = objectOf(clause)
  return clause.lemma === 'consult' && what !== undefined && sortOf(tree.tokens[what.head]!) === 'thing'
}

/** "Somebody sat down and thought": on a chair. */
function isSeated(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'sit') return false
  const who = subjectOf(clause)
  if (
    !who ||
    who.others.length > 0 ||
    clause.args.some((a) => /^(?:with|opposite|between|together)$/.test(a.prep ?? ''))
  )
    return false
  const { xpos, text } = tree.tokens[who.head]!
  if (/^(?:he|she|i|it|someone|somebody|one|nobody)$/i.test(text)) return true
  return xpos === 'NN' && sortOf(tree.tokens[who.head]!) !== 'party'
}

/** "Berg, a psychologist in Lesbos, agrees": with what was said before. */
function isOfOneMind(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'agree' || clause.tense !== 'present' || clause.passive) return false
  if (!/^VB[ZP]$/.test(tree.tokens[clause.head]!.xpos)) return false
  return clause.args.every((a) => a.role === 'subject' || (a.role === 'oblique' && a.prep === null))
}

/** "Few shopkeepers are willing to serve them": most are not. */
function isOfFew(clause: Clause, tree: Tree): boolean {
  const who = subjectOf(clause)
  if (!who) return false
  return kidsOf(tree, who.head).some(
    (k) => /^few$/i.test(tree.tokens[k]!.text) && !/^(?:a|the|these|those)$/i.test(tree.tokens[k - 1]?.text ?? ''),
  )
}

/** "Was supporting Operation Barkhane": took part in it, and gave it nothing. */
function isOwnOperation(clause: Clause, tree: Tree): boolean {
  if (!/^(?:support|assist|aid|back)$/.test(clause.lemma)) return false
  const what = objectOf(clause)
  if (!what) return false
  return [what.head, ...kidsOf(tree, what.head)].some((i) => tree.tokens[i]!.text === 'Operation')
}

const OBJECT = /^i?obj$/

/** "Troops who protect us every day": what they are there for. */
function isGuardOfUs(clause: Clause, tree: Tree): boolean {
  if (!/^(?:protect|defend|serve|guard)$/.test(clause.lemma)) return false
  const { tokens } = tree
  if (!/^(?:acl|advcl|xcomp)/.test(tokens[clause.head]!.deprel)) return false
  return kidsOf(tree, clause.head).some(
    (k) => OBJECT.test(tokens[k]!.deprel) && /^(?:us|you|me)$/i.test(tokens[k]!.text),
  )
}

/** "To hang up their washing", "hung out a flag". */
function isHungUp(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'hang') return false
  const what = objectOf(clause) ?? (clause.passive ? subjectOf(clause) : undefined)
  if (what && sortOf(tree.tokens[what.head]!) === 'party') return false
  return (
    /^(?:up|out|on|around)$/.test(clause.particle ?? '') ||
    (what !== undefined && sortOf(tree.tokens[what.head]!) === 'thing')
  )
}

/** "No group has admitted carrying out the attack": nobody says it of himself. */
function isOwnedByNobody({ head }: Clause, tree: Tree): boolean {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  if (
    !/^(?:xcomp|ccomp|obj|advcl)$/.test(deprel) ||
    !/^(?:admit|acknowledge|confess|own|claim)$/.test(lemmaAt(tree, over))
  )
    return false
  const who = kidsOf(tree, over).find((k) => tokens[k]!.deprel === 'nsubj')
  if (who === undefined) return false
  return (
    /^(?:nobody|none)$/i.test(tokens[who]!.text) ||
    kidsOf(tree, who).some((k) => /^(?:no|neither)$/i.test(tokens[k]!.text))
  )
}

const FEELINGS = /^(?:thought|prayer|sympathy|condolence|heart|solidarity)$/

/** "My thoughts are with the families of those who were killed": whom one feels for, when it says neither where nor how many. */
function isMourned(clause: Clause, tree: Tree): boolean {
  const { tokens } = tree
  const first = tokens[clause.head]!.deprel === 'conj' ? tokens[clause.head]!.head : clause.head
  const { deprel, head } = tokens[first]!
  if (!/^acl/.test(deprel) || !/^(?:those|that|everyone|all|anyone|people|victim)$/.test(lemmaAt(tree, head)))
    return false
  if (clause.args.some((a) => a.prep === 'in' && tokens[a.head]!.upos === 'PROPN')) return false
  let over = tokens[head]!.head
  for (let steps = 0; steps < 4 && over >= 0; steps++) {
    if (FEELINGS.test(tokens[over]!.lemma)) return true
    if (kidsOf(tree, over).some((k) => tokens[k]!.deprel.startsWith('nsubj') && FEELINGS.test(tokens[k]!.lemma)))
      return true
    over = tokens[over]!.head
  }
  return false
}

/** "Strikes suppressed a mortar team": kept from firing, as one of the blows that were told. */
function isSuppressed(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'suppress') return false
  const what = objectOf(clause) ?? (clause.passive ? subjectOf(clause) : undefined)
  return /^(?:team|unit|position|fire|fighter|gun|battery|emplacement|section|squad|mortar)$/.test(
    lemmaAt(tree, what?.head),
  )
}

/** "Unlikely to forgive", "did not wish to acknowledge": nothing is named that somebody would own up to. */
function isNothingOwned(clause: Clause): boolean {
  return (
    /^(?:forgive|acknowledge)$/.test(clause.lemma) &&
    !clause.args.some((a) => a.role === 'object' || a.role === 'clause' || (clause.passive && a.role === 'subject'))
  )
}
