// The parties behind words that are themselves nobody: whose decision is welcomed, whose offer is refused, to whom what is promised goes.
import type { Act, Party } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { mentionAt } from './mention-index.ts'
import { ownersOf, partiesAt, type RoleContext } from './roles.ts'
import { BRINGS, isKeptOut } from './roles-frames.ts'
import { conjuncts } from './roles-lists.ts'
import { modifierParties } from './roles-modifiers.ts'
import { isMereForce } from './roles-party.ts'
import { sameParty } from './roles-phrases.ts'
import { isInquiry, sortOf } from './roles-plausible.ts'
import { caseOf, kidsOf, type Tree } from './sentence-tree.ts'

/** Prepositions behind which the other party of an act is named, act by act. */
const TOWARDS: Partial<Record<Act, RegExp>> = {
  ACCUSE: /^(?:against|at|into|over|by)$/,
  PROTEST: /^(?:against|at|over|by|outside)$/,
  SUPPORT: /^(?:for|to|with|between|among|towards?|by|behind)$/,
  REJECT: /^(?:to|with|on|against)$/,
  AGREE: /^(?:with|to|for|between|from)$/,
  THREATEN: /^(?:against|to|with|on)$/,
  REQUEST: /^(?:to|on|upon|with|against|for)$/,
  CONCEDE: /^(?:to|with|for)$/,
  COOPERATE: /^(?:with|to|between)$/,
  CONSULT: /^(?:with|to|between|among)$/,
  LEVERAGE: /^(?:over|on|upon|with)$/,
  AID: /^(?:to|for|with|among)$/,
  ASSAULT: /^(?:on|upon|against|among|to|of)$/,
  SANCTION: /^(?:to|on|against|with|from|for)$/,
}

/** Nouns whose "of" names who does it, and not to whom it is done: "the decision of the junta". */
const OF_DOER = new Set(
  `gesture move step decision effort role work policy plan proposal call appeal offer request demand statement visit arrival withdrawal pullout retreat
   departure surrender commitment presence government leadership sacrifice courage contribution action conduct behaviour behavior failure
   refusal support help threat warning advance resistance struggle initiative bid claim argument position stance tactic crime
   mistake abuse violation record part integrity sovereignty independence unity cause aspiration readiness willingness participation opposition silence inaction complicity involvement`.split(
    /\s+/,
  ),
)
/** Acts whose other party may be whoever does what the words name. */
const BY_DOER: ReadonlySet<Act> = new Set<Act>([
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'REQUEST',
  'CONCEDE',
  'PROTEST',
  'THREATEN',
])
/** Acts whose other party may be the object of what is agreed or threatened: "offered to free the men". */
const TO_OBJECT: ReadonlySet<Act> = new Set<Act>(['AGREE', 'THREATEN', 'AID'])
/** What one side puts and the other takes up: "accepted a Chinese offer". */
const OFFERED =
  /^(?:offer|proposal|invitation|request|call|appeal|initiative|mediation|bid|suggestion|plan|draft|roadmap|blueprint)$/
const FOR = /^(?:support|solidarity|favou?r|memory|honou?r|defen[cs]e|sympathy|celebration|backing)$/
/** Words looked at, at the most. */
const MOST = 24

/** "died", "lost their lives". */
function isSuffering(verb: number, tree: Tree): boolean {
  const { lemma } = tree.tokens[verb]!
  if (/^(?:die|perish|drown|suffocate)$/.test(lemma)) return true
  return lemma === 'lose' && kidsOf(tree, verb).some((k) => /^(?:life|limb)$/.test(tree.tokens[k]!.lemma))
}

/**
 * The nearest party behind the words headed by `heads`: who owns or does what they name, else to or with whom it is. Parties among
 * `taken` are passed over; none where the words name nobody. Steps are bounded.
 */
export function partiesBehind(
  heads: readonly number[],
  act: Act,
  context: RoleContext,
  taken: readonly Party[] = [],
): Party[] {
  const { tree } = context
  const free = (found: readonly Party[]): Party[] => found.filter((p) => !taken.some((t) => sameParty(t, p)))
  const queue = [...heads]
  for (let k = 0; k < queue.length && k < MOST; k++) {
    const head = queue[k]!
    const token = tree.tokens[head]!
    // "rallied in support of the mayor": for him, and not against him.
    if (act === 'PROTEST' && FOR.test(token.lemma)) continue
    // "condemned a raid in which six people died": those who died did nothing.
    if (act === 'ACCUSE' && token.deprel === 'acl:relcl' && isSuffering(head, tree)) continue
    // "appalled by reports that the militia burned the village": who is said to have done it.
    if (act === 'ACCUSE' && (token.upos === 'VERB' ? /^(?:acl|ccomp)/ : /^ccomp/).test(token.deprel)) {
      const subject = kidsOf(tree, head).find((k) => /^nsubj$/.test(tree.tokens[k]!.deprel))
      // "charged that the junta's vote was a sham": whose vote it was.
      const told =
        subject === undefined
          ? []
          : isSomebodyAt(subject, context)
            ? [subject, ...conjuncts(context.tree, subject)].flatMap((h) => partiesAt(h, context, 1))
            : doersOf(subject, context)
      const accused = free(told)
      if (accused.length > 0) return accused
    }
    if (token.upos === 'NOUN' && (act === 'AGREE' || act === 'AID')) {
      const owner = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'nmod:poss')
      const owners = owner === undefined ? [] : free(partiesAt(owner, context, 1))
      if (owners.length > 0) return owners
    }
    const offered = act === 'AGREE' && OFFERED.test(token.lemma) && /^(?:obj|obl|nmod|nsubj:pass)$/.test(token.deprel)
    // "show Parisians' solidarity": theirs who show it.
    if (act === 'SUPPORT' && FEELS.test(token.lemma)) {
      const whom = kidsOf(tree, head).find(
        (k) => k > head && /^(?:with|for|to|towards?)$/.test(caseOf(context.tree, k)),
      )
      if (whom === undefined) continue
      const found = isSomebodyAt(whom, context) ? free(partiesAt(whom, context, 1)) : []
      if (found.length > 0) return found
      continue
    }
    // "denied having bombed army posts": whose things a deed struck did not do it.
    const struck = k >= heads.length && token.deprel === 'obj' && sortOf(token) === 'thing'
    if (token.upos === 'NOUN' && !struck && (offered || BY_DOER.has(act))) {
      const doers = free(doersOf(head, context))
      if (doers.length > 0) return doers
    }
    for (const kid of kidsOf(tree, head)) {
      const { deprel, upos } = tree.tokens[kid]!
      if (/^(?:nmod|obl|iobj|obj)/.test(deprel) && deprel !== 'nmod:poss') {
        const prep = caseOf(context.tree, kid)
        // "want a pause in exchange for 40 hostages": what is to be had for it.
        if (prep === 'for' && SWAPPED.test(token.lemma)) continue
        // "vetoed a draft on Mali": what it is about.
        if (act === 'REJECT' && prep === 'on' && PAPER.test(token.lemma)) continue
        // "appealed for access to the wounded": to whom one wants to get.
        if (act === 'REQUEST' && prep === 'to' && WAYS_TO.test(token.lemma)) continue
        // "requested leave to bring rice to Jaffna": where it is to go.
        if (act === 'REQUEST' && prep === 'to' && BRINGS.test(token.lemma)) continue
        if (act === 'AGREE' && isKeptOut(kid, context)) continue
        const towards =
          deprel === 'iobj' ||
          (deprel === 'obj' && token.upos === 'VERB' && TO_OBJECT.has(act) && !isTheirOwn(kid, context)) ||
          TOWARDS[act]?.test(prep) === true
        if (towards && isSomebodyAt(kid, context) && !(act === 'AGREE' && isInquiry(tree.tokens[kid]!))) {
          const found = free([kid, ...conjuncts(context.tree, kid)].flatMap((h) => partiesAt(h, context, 1)))
          if (found.length > 0) return found
        }
        if (!isSomebodyAt(kid, context)) queue.push(kid)
      } else if (/^(?:acl|advcl|xcomp|ccomp|conj)/.test(deprel) && (upos === 'VERB' || upos === 'NOUN')) {
        // "asked for a meeting of the Council, which voted on the North's test": what is told of it was not asked.
        if (act === 'REQUEST' && deprel === 'acl:relcl') continue
        // "unless they free our men": what is asked of them is no target.
        const mark = act === 'THREATEN' && deprel === 'advcl' ? context.clauses.get(kid)?.mark : null
        if (!/^(?:unless|if|until|after|because|since|when)$/.test(mark ?? '')) queue.push(kid)
      }
    }
  }
  return []
}

const FEELS = /^(?:solidarity|gratitude|sympathy|respect|condolence|thanks|compassion|appreciation|admiration)$/
const SWAPPED = /^(?:exchange|return|swap|trade|barter)$/
const PAPER = /^(?:draft|resolution|motion|text|report|statement|document|bill|proposal|plan)$/
const WAYS_TO = /^(?:access|entry|passage|road|way|visit|return|end|halt|stop|transfer|delivery|aid|help)$/
/** Who or what goes somewhere to talk, and is no gift there. */
export const TALKERS = /^(?:delegation|delegate|envoy|negotiator|mediator|representative|mission|team|letter|message)$/
const MOVES =
  /^(?:send|go|come|travel|fly|return|move|cross|march|withdraw|deploy|head|walk|drive|dispatch|retreat|pull|evacuate|open|hold|announce|meet|land|sail|arrive)$/

/** "agreed to send a delegation to Kodok", "buses from Lozova": where to or from something moves, which is no party to it. */
export function isWhere(head: number, kid: number, { tree, scene }: RoleContext): boolean {
  const over = tree.tokens[head]
  if (!over) return false
  const { lemma, upos } = over
  const place = mentionAt(scene.mentions, tree.tokens[kid]!)
  if (tree.tokens[kid]!.upos !== 'PROPN' || (place && (place.type !== 'location' || place.actor !== null))) return false
  if (capitalOf(place?.name ?? tree.tokens[kid]!.text) !== undefined) return false
  if (upos !== 'VERB') return /^(?:bus|delegation|flight|visit|trip|return)$/.test(lemma)
  // "agreed to send flour to Kodok": the town gets it.
  const sent = /^(?:send|dispatch|fly)$/.test(lemma)
    ? kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'obj')
    : undefined
  return MOVES.test(lemma) && (sent === undefined || TALKERS.test(tree.tokens[sent]!.lemma))
}

/** Who does what a noun names: its owner, its maker told behind it ("filed by the union"), or "of" whom it is. */
function doersOf(head: number, context: RoleContext): Party[] {
  const { tree } = context
  // "called for their release": whose release it is, is set free.
  if (
    /^(?:release|freeing|liberation|return|extradition|handover|rescue|safety|freedom)$/.test(tree.tokens[head]!.lemma)
  )
    return []
  const owners = ownersOf(head, context, 1)
  if (owners.length > 0) return owners
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    if (/^(?:compound|amod)$/.test(token.deprel)) {
      const before = modifierParties(kid, context)
      if (before.length > 0) return before
    }
    // "a plan put forward by the envoy"
    if (kid > head && /^acl/.test(token.deprel)) {
      const agent = context.clauses.get(kid)?.args.find((a) => a.role === 'agent')
      if (agent && isSomebodyAt(agent.head, context))
        return [agent.head, ...agent.others].flatMap((h) => partiesAt(h, context, 1))
    }
    if (
      /^nmod/.test(token.deprel) &&
      caseOf(context.tree, kid) === 'of' &&
      OF_DOER.has(tree.tokens[head]!.lemma.toLowerCase()) &&
      isSomebodyAt(kid, context)
    )
      return [kid, ...conjuncts(context.tree, kid)].flatMap((h) => partiesAt(h, context, 1))
  }
  return []
}

/** "threatened to form its own government" */
function isTheirOwn(head: number, { tree }: RoleContext): boolean {
  return kidsOf(tree, head).some(
    (k) => tree.tokens[k]!.deprel === 'nmod:poss' && /^own$/i.test(tree.tokens[k + 1]?.text ?? ''),
  )
}

/** Whether a token heads words for somebody: a party by its noun, or a mention of one. */
export function isSomebodyAt(head: number, context: RoleContext): boolean {
  const token = context.tree.tokens[head]!
  if (isMereForce(context.tree, head)) return false
  if (sortOf(token) === 'party') return token.upos !== 'NUM'
  const mention = mentionAt(context.scene.mentions, token)
  return mention !== null && /^(?:person|organisation|nationality)$/.test(mention.type) && mention.span.end >= token.end
}

const DONE_TO =
  /^(?:killing|murder|assassination|execution|shooting|lynching|beheading|arrest|detention|abduction|kidnapping|seizure|beating|torture|rape|bombing|shelling|burning|destruction|expulsion|deportation|eviction|death|massacre|jailing|imprisonment)$/

/** "The killing of three nurses drew condemnation": the nurses are blamed for nothing. */
export function isOfVictims(head: number, { tree }: RoleContext): boolean {
  const above = tree.tokens[tree.tokens[head]!.head]
  return above?.upos === 'NOUN' && DONE_TO.test(above.lemma.toLowerCase())
}
