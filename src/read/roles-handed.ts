// Who stands behind what goes from one side to another: whose lorries bring the flour, to whom the dead are given back, and who it is
// that comes to terms with those a deal is said to be with.
import type { Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { isCraft } from './act-riders.ts'
import type { ActReading } from './acts.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { TALKERS } from './roles-behind.ts'
import { receiversIn } from './roles-frames.ts'
import { headIn } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { within } from './scene.ts'
import { caseOf, kidsOf } from './sentence-tree.ts'

const GOODS: ReadonlySet<string> = new Set(
  [...NOUN_CLASSES.aid!, ...NOUN_CLASSES.weapon!, ...NOUN_CLASSES.money!, 'contribution', 'donation', 'gift'].filter(
    (w) => !NOUN_CLASSES.force!.includes(w),
  ),
)
/** Craft behind craft looked at: "a convoy of 40 trucks of the agency". */
const DEEP = 3

/** "a convoy of 40 UN trucks brought flour", "weapons supplies from Iran reached them": whose the carriers or goods are gives them; goods alone are nobody. */
export function behindCarriers(actors: readonly Party[], reading: ActReading, context: RoleContext): readonly Party[] {
  let changed = false
  const found = actors.flatMap((party): readonly Party[] => {
    const head = party.actor === null ? headIn(party, context.tree) : -1
    const token = context.tree.tokens[head]
    if (token?.upos !== 'NOUN') return [party]
    const goods = reading.act === 'AID' && GOODS.has(token.lemma.toLowerCase()) && sortOf(token) !== 'party'
    if (!goods && !isCraft(head, context.tree)) return [party]
    // "Lorries from Gondar": where they set out, which gives nothing.
    const owners = ownersDown(head, context, 0).filter((p) => !isTownLeft(p, context))
    if (owners.length === 0 && !goods) return [party]
    changed = true
    return owners
  })
  return changed ? found.filter((p, i) => found.findIndex((q) => q.name === p.name) === i) : actors
}

/** Whether a party is a town that something came from, and no state or body. */
function isTownLeft(party: Party, { scene, tree }: RoleContext): boolean {
  const { actor, span } = party
  if (actor !== null || span === null || !within(scene.places, span).some((p) => p.precision !== 'country'))
    return false
  let at = headIn(party, tree)
  while (tree.tokens[at]?.deprel === 'conj' && tree.tokens[at]!.head < at) at = tree.tokens[at]!.head
  return at >= 0 && caseOf(tree, at) === 'from'
}

/** What those do with a carrier whose it is, or who send it. */
const RUNS =
  /^(?:run|charter|send|operate|organi[sz]e|lead|hire|lend|load|dispatch|provide|manage|supply|drive|fly|crew|own|lease|arrange|fill|prepare|assemble|rent|fund|finance|buy|mount)$/

/** Whose a carrier or goods are, told before them, behind them, or of what they carry. */
export function ownersDown(head: number, context: RoleContext, depth = 0): Party[] {
  const owners = ownersOf(head, context)
  if (owners.length > 0 || depth >= DEEP) return owners
  const { tree } = context
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    if (kid < head || !/^(?:nmod|acl)$/.test(token.deprel)) continue
    if (token.deprel === 'acl') {
      // "run by the agency", "chartered by the World Food Programme"
      if (token.xpos === 'VBN' && RUNS.test(token.lemma))
        for (const by of kidsOf(tree, kid))
          if (/^obl:agent$/.test(tree.tokens[by]!.deprel)) {
            const senders = partiesAt(by, context, 1)
            if (senders.length > 0) return senders
          }
      // "loaded with Russian weapons"
      for (const cargo of kidsOf(tree, kid))
        if (cargo > kid && /^ob[jl]$/.test(tree.tokens[cargo]!.deprel) && GOODS.has(tree.tokens[cargo]!.lemma)) {
          const whose = ownersOf(cargo, context)
          if (whose.length > 0) return whose
        }
      continue
    }
    if (!/^(?:of|from)$/.test(caseOf(tree, kid))) continue
    const goods = GOODS.has(token.lemma.toLowerCase()) && token.upos === 'NOUN'
    if (isCraft(kid, tree) || goods) {
      const below = ownersDown(kid, context, depth + 1)
      if (below.length > 0) return below
    } else if (sortOf(token) === 'party' || token.upos === 'PROPN') return partiesAt(kid, context, 1)
  }
  return []
}

const DEAD = /^(?:bod(?:y|ies)|remains|corpses?|coffins?|ashes)$/

/** "handed over the bodies of two hostages to the Red Cross": the living get them. */
export function handedTo(reading: ActReading, clause: Clause, actors: readonly Party[], context: RoleContext): Party[] {
  if (reading.act !== 'RETREAT' || reading.mode !== 'release' || clause.kind !== 'verb') return []
  const what = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  if (!what || !DEAD.test(context.tree.tokens[what.head]!.text.toLowerCase())) return []
  const named = receiversIn({ ...reading, recipient: null }, clause, context, actors)
  return named.length > 0 ? named : receiversBelow(what.head, context)
}

/** "the bodies of two hostages to the Red Cross", with the Red Cross hung on the hostages. */
function receiversBelow(head: number, context: RoleContext): Party[] {
  const { tree } = context
  for (const of of kidsOf(tree, head))
    for (const kid of kidsOf(tree, of)) {
      const token = tree.tokens[kid]!
      const to = kidsOf(tree, kid).some((k) => tree.tokens[k]!.deprel === 'case' && /^to$/i.test(tree.tokens[k]!.text))
      if (kid > of && to && token.deprel === 'nmod' && (token.upos === 'PROPN' || sortOf(token) === 'party'))
        return partiesAt(kid, context, 1)
    }
  return []
}

/** Words over a deal looked up through. */
const UP = 4
const BEHIND = /^(?:after|following|under|through|during|before|by|via|amid)$/i
const SENT_FOR = /^(?:send|dispatch|fly|go|travel|come|arrive|head|return|invite)$/
const GRANTED = /^(?:grant|give|allow|permit|let|admit|offer|promise|guarantee)$/

/** "The rebels left after a deal with the army", "agencies were let in after talks with the militia": who did so after it is a side of it. */
export function dealersAround(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' || !/^(?:AGREE|CONSULT|COOPERATE)$/.test(reading.act)) return []
  if (reading.recipient?.prep !== 'with') return []
  const { tree } = context
  let at = clause.head
  for (let steps = UP; steps > 0 && at >= 0; steps--) {
    const below = at
    at = tree.tokens[at]!.head
    const above = context.clauses.get(at)
    if (above?.kind !== 'verb') continue
    const cases = kidsOf(tree, below).filter((k) => tree.tokens[k]!.deprel === 'case')
    const sent = SENT_FOR.test(above.lemma)
    if (!cases.some((k) => BEHIND.test(tree.tokens[k]!.text) || (sent && /^for$/i.test(tree.tokens[k]!.text))))
      return []
    if (above.passive && !GRANTED.test(above.lemma)) return []
    const subject = above.args.find((a) => a.role === 'subject')
    if (!subject) return []
    const token = tree.tokens[subject.head]!
    if (sortOf(token) === 'party' || token.upos === 'PROPN') return partiesOf(subject, context)
    return token.upos === 'NOUN' ? ownersOf(subject.head, context) : []
  }
  return []
}

const DONORS = /^(?:donor|provider|supplier|backer|contributor|sponsor|source|giver|lender|financier)s?$/
const STAYS = /^(?:be|remain|become|stay)$/

/** "The United States remains the largest donor of aid to Yemen": who is said to be a donor gives. */
export function donorsOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AID' || clause.kind !== 'noun') return []
  const { tree } = context
  const donor = tree.tokens[clause.head]!.head
  if (donor < 0 || !DONORS.test(tree.tokens[donor]!.lemma.toLowerCase())) return []
  let at = donor
  for (let steps = 3; steps > 0 && at >= 0; steps--) {
    const subject = kidsOf(tree, at).find((k) => tree.tokens[k]!.deprel.startsWith('nsubj') && k < at)
    const copula = kidsOf(tree, at).some((k) => tree.tokens[k]!.deprel === 'cop')
    if (subject !== undefined && (copula || STAYS.test(tree.tokens[at]!.lemma))) return partiesAt(subject, context, 1)
    at = tree.tokens[at]!.head
  }
  return []
}

const BOUGHT = /^(?:buy|obtain|receive|get|acquire|import|purchase|use|field)$/

/** "has supplied most of the weapons Armenia has bought": who has them was given them. */
export function buyersOf(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'verb') return []
  const { tree } = context
  for (const arg of clause.args) {
    if (arg.role !== 'object' || arg.shared) continue
    const goods = [arg.head, ...kidsOf(tree, arg.head).filter((k) => k > arg.head && tree.tokens[k]!.deprel === 'nmod')]
    // "the shells Myanmar bought", with no word between.
    const behind = goods.map((g) => g + 1).find((k) => tree.tokens[k]?.upos === 'PROPN')
    if (behind !== undefined) {
      const verb = tree.tokens.slice(behind + 1, behind + 4).find((t) => t.upos === 'VERB')
      if (verb && BOUGHT.test(verb.lemma)) return partiesAt(behind, context, 1)
    }
    for (const head of goods)
      for (const kid of kidsOf(tree, head)) {
        if (!/^acl/.test(tree.tokens[kid]!.deprel) || !BOUGHT.test(tree.tokens[kid]!.lemma)) continue
        const who = kidsOf(tree, kid).find((k) => tree.tokens[k]!.deprel === 'nsubj')
        if (who !== undefined && tree.tokens[who]!.upos === 'PROPN') return partiesAt(who, context, 1)
      }
  }
  return []
}

const POSTED = /^(?:peacekeepers?|peace-keepers?|monitors?|observers?|advisers?|advisors?)$/i

/** "2,000 peacekeepers are deployed along the line": they are who helps there. */
export function postedIn(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AID' || !clause.passive || !/^(?:deploy|station|send|post|base)$/.test(clause.lemma)) return []
  const subject = clause.args.find((a) => a.role === 'subject')
  if (!subject || !POSTED.test(context.tree.tokens[subject.head]!.text)) return []
  return partiesOf(subject, context)
}

const SENDS = /^(?:send|deploy|provide|give|supply|deliver|donate|contribute|dispatch|lend|sell|ship)$/

/** "offered to send soldiers to Mozambique": where what is promised goes. */
export function promisedTo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AGREE' || clause.kind !== 'verb') return []
  const task = clause.args.find((a) => a.role === 'infinitive')
  const inner = task ? context.clauses.get(task.head) : undefined
  if (!inner || !SENDS.test(inner.lemma)) return []
  const { tree } = context
  const objects = inner.args.filter((a) => a.role === 'object').map((a) => a.head)
  // "agreed to send a delegation to Kodok": whoever goes there to talk is no gift.
  if (objects.some((head) => TALKERS.test(tree.tokens[head]!.lemma))) return []
  for (const head of [inner.head, ...objects])
    for (const kid of kidsOf(tree, head)) {
      const token = tree.tokens[kid]!
      if (kid < head || token.upos !== 'PROPN' || !/^(?:nmod|obl)$/.test(token.deprel)) continue
      if (
        kidsOf(tree, kid).some((k) => tree.tokens[k]!.deprel === 'case' && /^(?:to|for)$/i.test(tree.tokens[k]!.text))
      )
        return partiesAt(kid, context, 1)
    }
  return []
}

/** "Food for 20,000 people was delivered to Kadugli": those whom the goods were for, beside where they went. */
export function forWhom(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AID' || clause.kind !== 'verb') return []
  const { tree } = context
  const goods = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object') && !a.shared)
  if (!goods || goods.head === reading.recipient?.head || sortOf(tree.tokens[goods.head]!) === 'party') return []
  const whom = kidsOf(tree, goods.head).find(
    (k) =>
      k > goods.head &&
      prepositionOf(tree, k) === 'for' &&
      tree.tokens[k]!.upos === 'NOUN' &&
      sortOf(tree.tokens[k]!) === 'party',
  )
  return whom === undefined ? [] : partiesAt(whom, context, 1)
}

const PROMISES = /^(?:promise|offer|pledge|send|give|provide|lend|deploy|dispatch|contribute|supply|donate)$/

/** What is promised and nobody it is promised to, by tokens: "offered a thousand men", "will send trainers and a ship"; none for any other object. */
export function promisedIn({ recipient }: ActReading, clause: Clause, { tree }: RoleContext): readonly number[] {
  const { lemma, kind, args, passive } = clause
  if (kind !== 'verb' || passive || !PROMISES.test(lemma)) return []
  const what = args.find((a) => a.role === 'object')
  if (!what || (recipient !== null && recipient.head !== what.head)) return []
  if (tree.tokens[what.head]!.upos !== 'NOUN') return []
  if (args.some((a) => /^(?:indirect|infinitive|clause)$/.test(a.role))) return []
  const owned = kidsOf(tree, what.head).some((k) => {
    const { deprel, text } = tree.tokens[k]!
    return deprel === 'nmod:poss' || (deprel === 'det' && !/^(?:an?|some|more|another|several|no|any)$/i.test(text))
  })
  return owned ? [] : [what.head, ...what.others]
}
