// Words of peace that tell no act of it: names and titles, what somebody could or would know how to do, talk with one's own
// family, journeys of everybody, help among things, pleasantries. Each rule has its sentences in claims-peace.test.ts.

import { type Act, holds } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { titleCase } from './capitals.ts'
import type { Draft, Found } from './claims-draft.ts'
import { isTalkedOf } from './claims-talked-of.ts'
import type { Clause } from './clause-types.ts'
import { groupBehind } from './roles-lists.ts'
import { sortOf } from './roles-plausible.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

/** The acts weighed here. */
export const OF_PEACE: ReadonlySet<Act> = new Set<Act>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'CONCEDE',
  'AID',
  'RETREAT',
])

const PEOPLE: ReadonlySet<string> = new Set(NOUN_CLASSES.person)
const LEADERS: ReadonlySet<string> = new Set(NOUN_CLASSES.leader)
const FORCES: ReadonlySet<string> = new Set(NOUN_CLASSES.force)
const GROUPS: ReadonlySet<string> = new Set(NOUN_CLASSES.group)
const KIN = wordSet(`
  son daughter wife husband mother father brother sister parent child family cousin uncle aunt grandmother grandfather
  grandson granddaughter friend fiancee fiance girlfriend boyfriend classmate psychologist therapist`)
const PRIVATE_HELPERS = wordSet('lawyer attorney translator interpreter driver assistant midwife tutor')
const PRESS = wordSet(`
  newsman newsmen reporter journalist press media outlet newspaper magazine board editor interviewer correspondent channel
  radio television podcast host presenter audience crowd student viewer reader us`)
/** Nouns of what could be done, or is not. */
const COULD = wordSet(`
  ability inability capacity capability failure reluctance resistance hesitation chance opportunity way means possibility
  right duty obligation difficulty option idea need fear suspicion incentive excuse pretext temptation reason potential evidence argument willingness unwillingness pressure notion prospect thought concept`)
/** Talks that are only spoken of: "hopes of peace talks". */
const SPOKEN_OF = wordSet(`
  hope prospect chance possibility need path road way framework venue eve agenda topic subject table basis condition
  appetite room window talk idea spirit offer proposal support lack absence importance value role advocate supporter opponent`)

/** What reads like an act of peace and is none. */
export function isIdlePeace(draft: Draft, found: Found, around: Around): boolean {
  const { clause } = found
  const { tree } = around
  return (
    isInName(clause, tree) ||
    isOnlyCould(clause, tree) ||
    isSpokenOf(draft, found, tree) ||
    isTalkAside(draft, found, around) ||
    isPrivateJourney(found, tree) ||
    isByThing(draft, found, tree) ||
    isPleasantry(found, tree) ||
    isMereFlight(found, tree) ||
    isOwnLeaving(draft, found, tree) ||
    isWhoIsMeant(found, tree) ||
    isBareNoun(draft, found, tree) ||
    isTalkedOf(draft, found, around) ||
    isNothingGiven(draft, found, tree)
  )
}

interface Around {
  readonly tree: Tree
  readonly byToken: ReadonlyMap<number, Found>
}

const at = (tree: Tree, i: number | undefined): Token | undefined => (i === undefined ? undefined : tree.tokens[i])
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)

/** "Responsibility to Protect", "the Coordination of Azawad Movements", "Save the Children": a name, however it is made. */
function isInName(clause: Clause, tree: Tree): boolean {
  const token = tree.tokens[clause.head]!
  if (!isCapital(token)) return false
  // "Envoy Meets Rebel Leader in Doha": in a title every word has a capital.
  if (clause.kind === 'verb' && token.upos === 'VERB' && titleCase(tree.tokens.map((t) => t.text))) return false
  const before = at(tree, clause.head - 1)
  const first = !before || /^["“”'‘(:;.–—-]+$/.test(before.text)
  if (clause.kind === 'verb') {
    if (!first) return token.upos !== 'AUX' && (isCapital(before) || /^(?:to|the|of|and|for|&)$/i.test(before.text))
    const object = clause.args.find((a) => a.role === 'object' && a.head > clause.head)
    const named = at(tree, object?.head)
    return token.xpos === 'VB' && isCapital(named) && PEOPLE.has(named!.lemma.toLowerCase())
  }
  if (clause.kind !== 'noun' || clause.args.some((a) => a.prep === 'between')) return false
  if (!first && isCapital(before) && token.upos === 'PROPN' && before.upos === 'PROPN') return true
  if (first && token.upos !== 'PROPN') return false
  const next = at(tree, clause.head + 1)
  if (isCapital(next) && next!.upos === 'PROPN') return true
  return /^(?:of|on|for)$/.test(next?.text ?? '') && isCapital(at(tree, clause.head + 2))
}

/** "talk of an intervention", "there is some talk that the bridge will be shut": a rumour. */
function isRumour(i: number, tree: Tree): boolean {
  const token = tree.tokens[i]
  if (token?.text.toLowerCase() !== 'talk' || token.upos !== 'NOUN') return false
  const over = at(tree, token.head)
  if (over?.lemma === 'be' && kidsOf(tree, token.head).some((k) => tree.tokens[k]!.deprel === 'expl')) return true
  return kidsOf(tree, i).some((k) => k > i && /^(?:of|that)$/i.test(at(tree, tree.first[k])?.text ?? ''))
}

/** "how to save them", "the ability to hold talks", "a failure to give refuge": nothing that anybody did. */
function isOnlyCould(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb') return false
  const token = tree.tokens[clause.head]!
  if (!/^VBG?$/.test(token.xpos)) return false
  const mark = kidsOf(tree, clause.head).find((k) => /^(?:to|of|in|for)$/.test(tree.tokens[k]!.text) && k < clause.head)
  if (mark !== undefined && /^(?:how|whether|where|when|what)$/i.test(at(tree, mark - 1)?.text ?? '')) return true
  const above = at(tree, token.head)
  if (above?.upos !== 'NOUN' || token.head > clause.head) return false
  return /^(?:acl|nmod|obl)/.test(token.deprel) && COULD.has(above.lemma.toLowerCase())
}

/** "hopes of peace talks", "so that talks have a chance": no talks that were held. */
function isSpokenOf(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || (draft.act !== 'CONSULT' && draft.act !== 'AGREE')) return false
  if (reading.actor || reading.recipient) return false
  const token = tree.tokens[clause.head]!
  const above = at(tree, token.head)
  if (!above) return false
  if (above.upos === 'NOUN' && /^(?:nmod|obl)/.test(token.deprel) && SPOKEN_OF.has(above.lemma.toLowerCase()))
    return true
  return (
    draft.status === 'planned' &&
    token.deprel === 'obj' &&
    above.upos === 'VERB' &&
    /^(?:hope|want|need|have|shroud|favour|favor|request|seek|demand|propose|offer|await|expect)$/.test(above.lemma)
  )
}

/** "A new round of fighting", "the last round of voting": a round, but of no talks. */
function isRoundOfOther(head: number, tree: Tree): boolean {
  if (at(tree, head + 1)?.text.toLowerCase() !== 'of') return false
  const behind = tree.tokens.slice(head + 2, head + 6).map((t) => t.lemma.toLowerCase())
  return !behind.some((lemma) => ROUND_OF.has(lemma))
}

const ROUND_OF: ReadonlySet<string> = new Set([
  ...(NOUN_CLASSES.talks ?? []),
  'mediation',
  'diplomacy',
  'consultation',
  'contact',
])

/** "a conversation with his son", "speaking to the newspaper", "Merkel talks about a consensus", "met a backlash". */
function isTalkAside(draft: Draft, { clause, reading }: Found, { tree, byToken }: Around): boolean {
  if (draft.act !== 'CONSULT' && reading.act !== 'CONSULT') return false
  const to = at(tree, reading.recipient?.head)
  const who = at(tree, reading.actor?.head)
  const word = to?.lemma.toLowerCase() ?? ''
  if (to && to.upos !== 'PROPN' && ((KIN.has(word) && isOwned(reading.recipient!.head, tree)) || PRESS.has(word)))
    return true
  if (draft.recipients.length > 0 && draft.recipients.every((r) => /^(?:outlet|agency)\//.test(r.actor ?? '')))
    return reading.mode !== 'visit'
  if (to && PRESS.has(to.text.toLowerCase())) return true
  if (clause.kind === 'verb' && clause.lemma === 'meet' && reading.rule === 'CONSULT/meet') {
    // "was met with disbelief": what came to them.
    if (clause.passive && !clause.args.some((a) => a.role === 'agent') && clause.args.some((a) => a.prep === 'with'))
      return true
    const object = clause.args.find((a) => a.role === 'object' && !a.shared)
    const group = object ? groupBehind(tree, object.head) : -1
    if (object && !couldMeet(tree.tokens[group >= 0 ? group : object.head]!)) return true
    const by = clause.passive ? clause.args.find((a) => a.role === 'agent' || a.prep === 'by') : undefined
    if (by && kidsOf(tree, by.head).some((k) => byToken.get(k)?.reading.act === 'ASSAULT')) return true
  }
  const round = [clause.head, ...clause.args.map((a) => a.head)].find((i) => at(tree, i)?.lemma === 'round')
  if (round !== undefined && isRoundOfOther(round, tree)) return true
  if (!to && [clause.head, ...reading.uses].some((i) => isRumour(i, tree))) return true
  if (clause.kind === 'noun' && !to && !who)
    return /^(?:conversation|briefing|discussion|encounter|contact)$/.test(clause.lemma)
  if (clause.kind !== 'verb') return false
  if (to && /^(?:speak|talk)$/.test(clause.lemma)) return to.upos === 'NOUN' && sortOf(to) === 'idea'
  if (reading.mode === 'visit' && !to) return draft.places.every((p) => p.span === null || !holds(draft.span, p.span))
  if (to) return false
  const alone =
    who !== undefined &&
    /^(?:NNP?|PRP)$/.test(who.xpos) &&
    !GROUPS.has(who.lemma.toLowerCase()) &&
    reading.actor!.others.length === 0
  if (/^(?:talk|speak)$/.test(clause.lemma))
    return alone && clause.args.some((a) => a.prep === 'about' || a.prep === 'of')
  if (clause.lemma === 'negotiate')
    return alone && clause.args.some((a) => a.prep === 'for' || a.prep === 'on_behalf_of')
  if (clause.lemma !== 'discuss') return false
  return !who || (alone && tree.tokens[clause.head]!.xpos === 'VBG')
}

/** "his son", "the soldier's wife": whose they are is said. */
function isOwned(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nmod:poss')
}

function couldMeet(token: Token): boolean {
  const lemma = token.lemma.toLowerCase()
  if (
    /^(?:delegation|mission|team|press|counterpart|donor|guarantor|sponsor|co-?chair|chair|troika|quartet|part(?:y|ie)|panel)s?$/.test(
      lemma,
    ) ||
    /^\p{Lu}/u.test(token.text)
  )
    return true
  return PEOPLE.has(lemma) || FORCES.has(lemma) || GROUPS.has(lemma) || sortOf(token) === 'party'
}

/** "Russians travelling to London", "Omar, his wife and their children arrived in Greece": no visit of state. */
function isPrivateJourney({ clause, reading }: Found, tree: Tree): boolean {
  if (!/^CONSULT\/(?:visit|travels-there)$/.test(reading.rule) || clause.kind !== 'verb' || !reading.actor) return false
  const who = tree.tokens[reading.actor.head]!
  const lemma = who.lemma.toLowerCase()
  if (/^(?:some|any|every)(?:one|body)$/.test(lemma)) return true
  if (who.xpos === 'NNPS' || (PEOPLE.has(lemma) && !LEADERS.has(lemma))) return true
  return reading.actor.others.some((o) => KIN.has(tree.tokens[o]!.lemma.toLowerCase()))
}

const THINGS_DO = wordSet('feed fund finance supply support help protect save serve sustain ease bolster')
const CARRIES = wordSet('carry bring collect fetch take')
/** Houses that stand for those who run them. */
const HOUSES =
  /^(?:mosque|church|temple|monastery|convent|kitchen|shelter|bakery|orphanage|parish|synagogue|seminary|canteen)s?$/
const MOVERS =
  /^(?:convoy|truck|lorry|plane|ship|boat|vessel|flight|helicopter|mission|hospital|clinic|fund|flotilla|train|bus)s?$/

/** "the road that feeds the town", "a man armed with a knife", "women carrying water": no gift of anybody to anybody. */
function isByThing(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (draft.act !== 'AID' && reading.act !== 'AID') return false
  const token = tree.tokens[clause.head]!
  if (clause.kind !== 'verb' && clause.kind !== 'adjective') return false
  const who = at(tree, reading.actor?.head)
  const to = at(tree, reading.recipient?.head)
  // "supported his mother"
  if (
    to?.upos === 'NOUN' &&
    KIN.has(to.lemma.toLowerCase()) &&
    isOwned(reading.recipient!.head, tree) &&
    reading.recipient!.others.length === 0
  )
    return /^(?:support|help|feed|fund|back|aid)$/.test(clause.lemma)
  // "armed with a knife": how somebody is, unless it is said by whom.
  if (clause.lemma === 'arm' && /^(?:acl|amod|advcl)/.test(token.deprel) && token.xpos === 'VBN' && !who) return true
  if (clause.lemma === 'sell' && clause.passive && !who && reading.recipient?.prep !== 'to') return true
  if (
    who &&
    /^(?:it|this|that|which)$/i.test(who.text) &&
    (THINGS_DO.has(clause.lemma) || clause.lemma === 'reinforce')
  )
    return draft.actors.every((a) => a.actor === null)
  if (clause.lemma === 'help' || clause.lemma === 'assist') return isSmallHelp({ clause, reading }, tree)
  if (clause.lemma === 'protect' && to && to.upos === 'NOUN' && sortOf(to) === 'idea') return true
  if (who?.upos !== 'NOUN') return false
  const lemma = who.lemma.toLowerCase()
  if (CARRIES.has(clause.lemma) && PEOPLE.has(lemma) && (!to || reading.recipient!.prep === 'in')) return true
  if (!THINGS_DO.has(clause.lemma)) return false
  return (
    sortOf(who) === 'thing' &&
    !MOVERS.test(lemma) &&
    !HOUSES.test(lemma) &&
    draft.actors.every((a) => a.actor === null) &&
    !/^\p{Lu}/u.test(who.text)
  )
}

/** "helped organise the trip", "helping into power", "assisted by a lawyer". */
function isSmallHelp({ clause, reading }: Pick<Found, 'clause' | 'reading'>, tree: Tree): boolean {
  const who = at(tree, reading.actor?.head)
  const to = at(tree, reading.recipient?.head)
  if (who?.upos === 'NOUN' && (PRIVATE_HELPERS.has(who.lemma.toLowerCase()) || KIN.has(who.lemma.toLowerCase())))
    return true
  if (reading.rule === 'chain/help-do' || (to && (to.upos === 'PROPN' || sortOf(to) === 'party'))) return false
  return to
    ? to.upos !== 'VERB' && sortOf(to) === 'idea'
    : clause.args.every((a) => a.role !== 'oblique' || !/^(?:in|with|against)$/.test(a.prep ?? ''))
}

/** "as planned", "I assure you", "we recognise that …", "a page dedicated to …". */
function isPleasantry({ clause, reading }: Found, tree: Tree): boolean {
  const subject = clause.args.find((a) => a.role === 'subject')
  if (reading.rule === 'AGREE/promise') {
    if (clause.passive && baseOf(clause.relation) === 'acl' && !reading.actor) return true
    if (clause.mark === 'as' || clause.mark === 'than') return true
    if (/^(?:as|than)$/i.test(at(tree, clause.head - 1)?.text ?? '')) return true
    if (clause.lemma === 'assure' && clause.args.some((a) => /^you$/i.test(tree.tokens[a.head]!.text))) return true
    if (clause.lemma === 'dedicated' || clause.lemma === 'dedicate') {
      const whose =
        tree.tokens[(subject ?? clause.args.find((a) => a.role === 'object'))?.head ?? tree.tokens[clause.head]!.head]
      return whose !== undefined && whose.upos === 'NOUN' && sortOf(whose) !== 'party'
    }
  }
  if (reading.rule === 'SUPPORT/recognise')
    return clause.args.some((a) => a.role === 'clause' || a.role === 'infinitive')
  if (reading.act === 'SUPPORT' && clause.lemma === 'defend') {
    const who = at(tree, reading.actor?.head)
    return who !== undefined && FORCES.has(who.lemma.toLowerCase())
  }
  return false
}

/** "a teacher who fled to the camp", "three hundred who had fled there were shot": who is meant. */
function isMereFlight({ clause, reading }: Found, tree: Tree): boolean {
  if (!reading.rule.startsWith('RETREAT/flee') || clause.kind !== 'verb' || baseOf(clause.relation) !== 'acl')
    return false
  const above = at(tree, tree.tokens[clause.head]!.head)
  return above !== undefined && /^(?:nsubj|obj|obl|nmod|appos|conj)/.test(above.deprel)
}

const LEAVES = /^(?:leave|depart|exit|quit|return)$/
const BODIES =
  /^(?:army|force|garrison|contingent|mission|delegation|team|convoy|column|group|militia|police|unit|brigade|battalion|division|half|rest|last|family|population|crowd|government|state|country)s?$/

/** "He left the town as a boy", "the envoy left Damascus on Sunday": the way of one person, and no side that gives way. */
function isOwnLeaving(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'verb' || reading.act !== 'RETREAT' || reading.mode !== 'withdraw') return false
  if (!LEAVES.test(clause.lemma) || !reading.actor || reading.actor.others.length > 0) return false
  const who = tree.tokens[reading.actor.head]!
  if (/^(?:he|she|i|who)$/i.test(who.text)) return true
  if (kidsOf(tree, reading.actor.head).some((k) => /^(?:last|final|only)$/i.test(tree.tokens[k]!.text))) return false
  if (who.xpos === 'NN' && who.upos === 'NOUN')
    return sortOf(who) === 'party' && !BODIES.test(who.lemma) && !GROUPS.has(who.lemma.toLowerCase())
  return (
    who.xpos === 'NNP' && draft.actors.length > 0 && draft.actors.every((a) => a.actor?.startsWith('person/') === true)
  )
}

const OF_PERSONS: ReadonlySet<Act> = new Set<Act>(['AID', 'SUPPORT', 'CONSULT', 'COOPERATE'])

/** "crowds who tried to carry food", "those who support him", "a man who had run a clinic": which people are meant. */
function isWhoIsMeant({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'verb' || !OF_PERSONS.has(reading.act)) return false
  let head = clause.head
  while (tree.tokens[head]!.deprel === 'xcomp') head = tree.tokens[head]!.head
  const token = tree.tokens[head]!
  const above = at(tree, token.head)
  if (baseOf(token.deprel) !== 'acl' || !above || token.head > head) return false
  if (at(tree, token.head + 1)?.text === ',' || !/^(?:nsubj|obj|obl|nmod|conj)/.test(above.deprel)) return false
  if (/^those$/i.test(above.text)) return true
  const lemma = above.lemma.toLowerCase()
  return above.upos === 'NOUN' && PEOPLE.has(lemma) && !LEADERS.has(lemma) && reading.actor?.head === token.head
}

/** "their solidarity", "an apology could come", "the willingness to fight": named, and nobody gives it to anybody. */
function isBareNoun(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun') return false
  if (reading.act === 'SUPPORT' && !reading.recipient && !reading.rule.startsWith('chain/'))
    return draft.recipients.length === 0
  // "their failure to leave"
  if (clause.lemma === 'failure') return true
  // "at his presidential retreat": a house.
  if (clause.lemma === 'retreat' && kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.text.toLowerCase() === 'at'))
    return true
  if (
    clause.lemma === 'resignation' &&
    clause.args.some((a) => a.prep === 'to' && sortOf(tree.tokens[a.head]!) === 'idea')
  )
    return true
  // "his promises", "its commitments": many, and none of them told.
  if (reading.rule === 'AGREE/promise' && tree.tokens[clause.head]!.xpos === 'NNS')
    if (clause.args.every((a) => /^(?:possessor|modifier)$/.test(a.role))) return true
  if (draft.actors.length > 0 || draft.recipients.length > 0) return false
  if (reading.rule === 'AGREE/promise') return true
  // "the Minsk agreement": known by its place.
  if (reading.rule === 'AGREE/agreement' && isCapital(at(tree, clause.head - 1))) return true
  return (reading.act === 'CONCEDE' || reading.act === 'RETREAT') && draft.status === 'hypothetical'
}

/** "figures released by the army", "worked with all his strength", "his government plans": no party, and nothing handed over. */
function isNothingGiven(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'verb') return false
  if (reading.rule === 'RETREAT/truce-kept' && isOfOthers(clause, tree)) return true
  if (reading.rule === 'SUPPORT/praise' && clause.passive && baseOf(clause.relation) === 'acl' && !reading.actor)
    return true
  // "the pullout was regretted by Turkey": what another did.
  if (reading.act === 'CONCEDE' && clause.lemma === 'regret' && clause.passive) return true
  const to = at(tree, reading.recipient?.head)
  if (reading.rule === 'RETREAT/release' && baseOf(clause.relation) === 'advcl')
    return (
      !reading.recipient &&
      draft.recipients.length === 0 &&
      clause.args.every((a) => a.shared || !/^(?:object|subject)$/.test(a.role))
    )
  if (reading.act === 'COOPERATE' && clause.lemma === 'work' && to)
    return reading.recipient!.head < clause.head || (to.upos === 'NOUN' && sortOf(to) !== 'party')
  if (reading.rule === 'AGREE/promise' && clause.lemma === 'plan')
    return clause.args.every(
      (a) => !(/^(?:object|infinitive|clause)$/.test(a.role) || (clause.passive && a.role === 'subject')) || a.shared,
    )
  if (clause.lemma === 'receive' || clause.lemma === 'give')
    return reading.act === 'AID' && reading.uses.some((u) => isTreatmentOfOther(u, tree))
  return false
}

/** "favourable treatment": of anything but wounds. */
function isTreatmentOfOther(head: number, tree: Tree): boolean {
  if (tree.tokens[head]!.lemma !== 'treatment') return false
  const medical = /^(?:medical|hospital|emergency|urgent|surgical|cancer|free)$/
  return !kidsOf(tree, head).some((k) => medical.test(tree.tokens[k]!.text.toLowerCase()))
}

/** "stopped the Axis advance": not their own, so that nobody gave way. */
function isOfOthers(clause: Clause, tree: Tree): boolean {
  const object = clause.args.find((a) => a.role === 'object' && !a.shared)
  if (!object || !/^(?:advance|offensive|attack|raid|push|assault)$/.test(tree.tokens[object.head]!.lemma)) return false
  return kidsOf(tree, object.head).some((k) => {
    const t = tree.tokens[k]!
    if (!/^(?:compound|amod|nmod:poss)$/.test(t.deprel) || t.upos === 'PRON') return false
    return isCapital(t) || FORCES.has(t.lemma.toLowerCase())
  })
}
