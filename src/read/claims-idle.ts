// Words of peace and of asking that only set the scene: who is meant, when something else was, what was forced, what nobody did.
// Each rule has its sentences in claims-idle.test.ts.
import type { Act } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { ABSTRACT_NOUNS } from '../vocab/nouns/abstract.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isGiving } from './status-known.ts'
import type { Token } from './syntax-types.ts'

const PEOPLE: ReadonlySet<string> = new Set(NOUN_CLASSES.person)
const LEADERS: ReadonlySet<string> = new Set(NOUN_CLASSES.leader)
const FORCES: ReadonlySet<string> = new Set(NOUN_CLASSES.force)

/** The acts that are weighed here. */
const WEIGHED: ReadonlySet<Act> = new Set<Act>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'AID',
])

/** Whether a word of peace or asking only sets the scene for something else. */
export function isOnlyScene(draft: Draft, found: Found, tree: Tree): boolean {
  const { act } = found.reading
  if (!WEIGHED.has(act)) return false
  const { clause } = found
  if (act !== 'REQUEST' && (isWayToMeet(clause, tree) || clause.mark === 'whether')) return true
  if (clause.kind === 'noun') return isNamedOnly(found, tree)
  switch (act) {
    case 'RETREAT':
      return (
        isDriven(clause, tree) ||
        isAsUsual(clause, tree) ||
        isWhenOfTruce(found, tree) ||
        isTurnOfLife(found, tree) ||
        isNoOneFreed(clause, tree) ||
        isWordTakenBack(clause, tree) ||
        isWayToAttack(clause, tree) ||
        isFreeTo(clause, tree)
      )
    case 'REQUEST':
      return isRefugeSought(found, tree) || isForPress(clause, tree) || isToOwnMen(found, tree)
    case 'CONSULT':
      return isOrdinaryTalk(found, tree) || isMissing(clause)
    case 'COOPERATE':
      return isLedAttack(clause, tree)
    case 'AID':
      return isBackAgain(clause, tree) || isMeantByIt(draft, found, tree)
    case 'CONCEDE':
      return isPeaceShelved(clause, tree) || isMeantByIt(draft, found, tree)
    case 'AGREE':
      return isHarshPlan(clause, tree) || isMeantByIt(draft, found, tree)
    default:
      return isMeantByIt(draft, found, tree)
  }
}

/** "Let that go by", "let go of the bridge", "a deserter brought it out": nobody is let go by it. */
function isNoOneFreed(clause: Clause, tree: Tree): boolean {
  const { tokens } = tree
  if (clause.kind !== 'verb') return false
  const object = clause.args.find((a) => a.role === 'object' || (clause.passive && a.role === 'subject'))
  const thing = object && /^(?:it|that|this|which)$/i.test(tokens[object.head]!.text)
  if (/^(?:bring|fetch|get|carry|smuggle)$/.test(clause.lemma))
    return Boolean(thing && /^(?:it|this|that)$/i.test(tokens[object!.head]!.text))
  if (clause.lemma !== 'let' && clause.lemma !== 'go') return false
  const go = tokens.findIndex((t, i) => i >= clause.head && i < clause.head + 8 && t.text.toLowerCase() === 'go')
  const next = go < 0 ? '' : (tokens[go + 1]?.text.toLowerCase() ?? '')
  if (go < 0 || (clause.lemma === 'go' && lemmaAt(tree, tokens[go]!.head) !== 'let')) return false
  // "Were let go by the front", "let nine villagers go to Langsa": who let them go, and where they went.
  if (next === 'by' && clause.passive && !thing) return false
  if (next === 'to' && !thing && tokens[go + 2]?.upos === 'PROPN') return false
  return (
    /^(?:by|past|of|unanswered|unpunished|unnoticed|to)$/.test(next) ||
    (thing === true && !/^(?:free|home)$/.test(next))
  )
}

/** Presence and the like are withdrawn with those who are there. */
const WITH_PEOPLE =
  /^(?:presence|personnel|garrison|guard|mission|contingent|deployment|staff|command|post|base|support)$/

/** "Withdrew its welcome", "left a letter for him": words are taken back or left, and nobody goes. */
function isWordTakenBack({ kind, lemma, args, passive }: Clause, tree: Tree): boolean {
  if (kind !== 'verb' || (lemma !== 'withdraw' && lemma !== 'leave')) return false
  const object = args.find((a) => (passive ? a.role === 'subject' : a.role === 'object') && !a.shared)
  const what = lemmaAt(tree, wholeOf(tree, object?.head))
  if (lemma === 'leave') return /^(?:letter|note|message|petition|flower|word|wreath)$/.test(what)
  return ABSTRACT_NOUNS.has(what) && !WITH_PEOPLE.test(what)
}

const SHARES = /^(?:cent|percent|percentage|share|part|portion|proportion|bulk|majority|rest|quarter|third|half)$/

/** "65 per cent of their fighters": what a share is of. */
function wholeOf(tree: Tree, share: number | undefined): number | undefined {
  if (share === undefined || !SHARES.test(tree.tokens[share]!.lemma.toLowerCase())) return share
  return kidsOf(tree, share).find((k) => k > share && tree.tokens[k]!.deprel === 'nmod') ?? share
}

/** "The tents have come back": what stands there again, and nothing that is brought. */
function isBackAgain({ kind, lemma, head }: Clause, tree: Tree): boolean {
  return (
    kind === 'verb' &&
    (lemma === 'come' || lemma === 'go') &&
    kidsOf(tree, head).some((k) => /^back$/i.test(tree.tokens[k]!.text))
  )
}

const at = (tree: Tree, i: number | undefined): Token | undefined => (i === undefined ? undefined : tree.tokens[i])
const lemmaAt = (tree: Tree, i: number | undefined): string =>
  at(tree, i)
    ?.lemma.toLowerCase()
    .replace(/(?<=troop)s$/, '') ?? ''

/** "must prove it by agreeing to a truce": how a demand is to be met. */
function isWayToMeet({ head }: Clause, tree: Tree): boolean {
  const token = tree.tokens[head]!
  if (token.xpos !== 'VBG' || !/^(?:advcl|acl|nmod|obl)/.test(token.deprel)) return false
  if (!kidsOf(tree, head).some((k) => /^by$/i.test(tree.tokens[k]!.text))) return false
  let over = token.head
  for (let steps = 0; steps < 3 && over >= 0 && tree.tokens[over]!.upos !== 'VERB'; steps++)
    over = tree.tokens[over]!.head
  return over >= 0 && kidsOf(tree, over).some((k) => /^(?:must|should|ought|need)$/i.test(tree.tokens[k]!.text))
}

const HABITS = /^(?:usual|always|normal|normally|daily|hourly|regularly|punctually)$/i

/** "Buses were leaving as usual", "the bus leaves every morning": what goes on every day, and nobody who is let go. */
function isAsUsual({ head, tense, aspect }: Clause, tree: Tree): boolean {
  if (tense !== 'present' && aspect !== 'progressive') return false
  for (let i = head + 1; i < Math.min(tree.tokens.length, head + 12); i++) {
    const { text } = tree.tokens[i]!
    if (HABITS.test(text)) return true
    if (/^every$/i.test(text) && /^(?:day|morning|evening|hour|night|week)$/i.test(tree.tokens[i + 1]?.text ?? ''))
      return true
  }
  return false
}

const FORCING = /^(?:force|compel|coerce|oblige|drive)$/
const HOMES = /^(?:home|house|car|vehicle|village|land|shop|shelter|tent|apartment)$/

/** "forced the men to leave their cars and escape": what they were made to do, and no side that gives way. */
function isDriven(clause: Clause, tree: Tree): boolean {
  let head = clause.head
  for (let steps = 0; steps < 3; steps++) {
    const token = tree.tokens[head]!
    if (token.head < 0 || !/^(?:xcomp|conj|advcl|ccomp)$/.test(baseOf(token.deprel))) return false
    head = token.head
    const over = tree.tokens[head]!
    if (over.upos !== 'VERB' || !FORCING.test(over.lemma)) continue
    if (kidsOf(tree, head).every((k) => baseOf(tree.tokens[k]!.deprel) !== 'obj')) return false
    const homes = clause.args.some((a) => a.role === 'object' && HOMES.test(lemmaAt(tree, a.head)))
    return (
      homes ||
      /^(?:escape|flee|run)$/.test(clause.lemma) ||
      kidsOf(tree, head).some((k) => PEOPLE.has(lemmaAt(tree, k)))
    )
  }
  return false
}

const EARLIER = /^(?:before|after|since|until|till)$/i

/** "an hour before the truce came into force, shells fell": when something else was. */
function isWhenOfTruce({ clause, reading }: Found, tree: Tree): boolean {
  if (reading.mode !== 'ceasefire' || baseOf(clause.relation) !== 'advcl') return false
  const subject = clause.args.find((a) => a.role === 'subject')
  if (
    !subject ||
    !/^(?:truce|ceasefire|fire|cessation|pause|armistice|minute|hour|day|week|month)$/.test(lemmaAt(tree, subject.head))
  )
    return false
  return kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'mark' && EARLIER.test(tree.tokens[k]!.text))
}

/** "after he left office", "was discharged from hospital", "escaped from prison": a turn in a life. */
function isTurnOfLife({ clause, reading }: Found, tree: Tree): boolean {
  const object = clause.args.find((a) => a.role === 'object' && !a.shared)
  if (reading.mode === 'resign' && clause.lemma === 'leave' && lemmaAt(tree, object?.head) === 'office')
    return baseOf(clause.relation) === 'advcl'
  const from = clause.args.find((a) => a.prep === 'from')
  if (/^(?:release|discharge)$/.test(clause.lemma))
    return /^(?:hospital|clinic|treatment)$/.test(lemmaAt(tree, from?.head))
  if (clause.lemma === 'escape' || clause.lemma === 'flee')
    return /^(?:prison|jail|custody|cell|detention)$/.test(lemmaAt(tree, (from ?? object)?.head))
  // "have nowhere to return to"
  return clause.mark === 'to' && /^(?:nowhere|somewhere|anywhere)$/i.test(at(tree, clause.head - 2)?.text ?? '')
}

/** "left their base to attack the village": on the way to it. */
function isWayToAttack(clause: Clause, tree: Tree): boolean {
  if (!/^(?:leave|depart|exit)$/.test(clause.lemma)) return false
  return kidsOf(tree, clause.head).some((k) => {
    const t = tree.tokens[k]!
    return (
      t.xpos === 'VB' &&
      /^(?:advcl|xcomp)$/.test(t.deprel) &&
      /^(?:attack|raid|storm|strike|bomb|fight|hunt|ambush)$/.test(t.lemma)
    )
  })
}

/** "migrants seeking asylum in Europe": who is meant. */
function isRefugeSought({ clause, reading }: Found, tree: Tree): boolean {
  if (baseOf(clause.relation) !== 'acl' || tree.tokens[clause.head]!.xpos !== 'VBG') return false
  return reading.actor !== null && PEOPLE.has(lemmaAt(tree, tree.tokens[clause.head]!.head))
}

/** "calls requesting comment", "asked for an interview": how the report was made. */
function isForPress(clause: Clause, tree: Tree): boolean {
  return clause.args.some(
    (a) => /^(?:comment|interview)$/.test(lemmaAt(tree, a.head)) && (a.role === 'object' || a.prep === 'for'),
  )
}

/** "ordered his troops to storm the hill": a command to one's own. */
function isToOwnMen({ clause, reading }: Found, tree: Tree): boolean {
  if (!/^(?:order|command|instruct|direct|tell)$/.test(clause.lemma) || clause.kind !== 'verb' || !reading.recipient)
    return false
  if (clause.passive || !FORCES.has(lemmaAt(tree, reading.recipient.head))) return false
  return kidsOf(tree, reading.recipient.head).some((k) => /^(?:his|her|its|their)$/i.test(tree.tokens[k]!.text))
}

/** "A wounded woman talks on the phone": no talks of anybody who could hold them. */
function isOrdinaryTalk({ clause, reading }: Found, tree: Tree): boolean {
  if (!/^(?:talk|speak|chat)$/.test(clause.lemma) || clause.kind !== 'verb' || !reading.actor) return false
  if (reading.recipient && reading.recipient.prep !== 'on') return false
  return isOrdinary(tree.tokens[reading.actor.head]!) && reading.actor.others.length === 0
}

function isOrdinary(who: Token): boolean {
  const word = who.lemma.toLowerCase()
  return who.upos === 'NOUN' && who.xpos === 'NN' && PEOPLE.has(word) && !LEADERS.has(word)
}

/** "Are free to leave the talks": they may, and nobody was let out. */
function isFreeTo({ kind, lemma, head }: Clause, { tokens }: Tree): boolean {
  return kind === 'adjective' && lemma === 'free' && tokens[head + 1]?.text === 'to' && tokens[head + 2]?.xpos === 'VB'
}

/** "The two envoys have not been seen since": they are missing, and no talk was refused. */
function isMissing({ lemma, passive, negated, args }: Clause): boolean {
  return lemma === 'see' && passive && negated && !args.some((a) => a.role === 'agent')
}

const SHELVES = /^(?:shelve|drop|abandon|scrap)$/
const PEACEFUL = wordSet(`
  lift free release evacuate withdraw disarm demobilise demobilize surrender declare sign ratify negotiate talk meet hold exchange swap
  deliver reopen hand return talks ceasefire cease-fire truce amnesty armistice conference summit peace aid airlift convoy`)

/** "The plans to lift the siege were shelved": what would have been given is not given, and nobody gives way. */
function isPeaceShelved(clause: Clause, tree: Tree): boolean {
  if (!SHELVES.test(clause.lemma)) return false
  const plan = clause.args.find((a) => /^(?:object|subject)$/.test(a.role) && lemmaAt(tree, a.head) === 'plan')
  if (!plan) return false
  return [...kidsOf(tree, plan.head), ...kidsOf(tree, clause.head)].some((k) => {
    if (k < plan.head) return false
    const lemma = lemmaAt(tree, k)
    const led = kidsOf(tree, k).includes(plan.head + 1) && tree.tokens[plan.head + 1]!.deprel === 'case'
    return (led || tree.tokens[k - 1]?.text === 'to') && (PEACEFUL.has(lemma) || isGiving(lemma))
  })
}

/** "was coordinating attacks on the hills": he led them. */
function isLedAttack(clause: Clause, tree: Tree): boolean {
  if (!/^co-?ordinate$/.test(clause.lemma)) return false
  const object = clause.args.find((a) => a.role === 'object')
  return /^(?:attack|strike|airstrike|raid|assault|offensive|bombing|operation|defence|defense)$/.test(
    lemmaAt(tree, object?.head),
  )
}

const HARSH_PLANS = wordSet(`
  increase raise hike cut close shut expel restrict limit curb ban tighten evict deport tax charge demolish reduce impose block
  outlaw abolish scrap dissolve seize confiscate annex arrest jail`)

/** "announced plans to raise visa fees": a burden, and nothing promised. */
function isHarshPlan(clause: Clause, tree: Tree): boolean {
  const plan = clause.args.find((a) => a.role === 'object' && lemmaAt(tree, a.head) === 'plan')
  if (!plan && !/^(?:plan|announce)$/.test(clause.lemma)) return false
  return [clause.head, plan?.head ?? -1].some(
    (head) =>
      head >= 0 && kidsOf(tree, head).some((k) => tree.tokens[k]!.xpos === 'VB' && HARSH_PLANS.has(lemmaAt(tree, k))),
  )
}

/** "the number of refugees who will be admitted": which are meant, by nobody who is named. */
function isMeantByIt(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'verb' || !clause.passive || baseOf(clause.relation) !== 'acl' || reading.actor) return false
  if (draft.actors.length > 0) return false
  const above = at(tree, tree.tokens[clause.head]!.head)
  return above !== undefined && PEOPLE.has(above.lemma.toLowerCase())
}

const OF_TERMS = wordSet(
  'context breach violation contravention terms term repeal abrogation absence defiance text wording spirit',
)
const SPOILS = wordSet(`
  doom undermine derail hamper hinder thwart spoil wreck sabotage torpedo jeopardise jeopardize threaten complicate impede stall
  scuttle`)

/** "in breach of the February agreement", "differ in their support": named, and not given or made. */
function isNamedOnly({ clause, reading }: Found, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[clause.head]!
  const over = at(tree, head)
  // "A wounded woman talks on the phone": a verb that was taken for a noun.
  if (reading.act === 'CONSULT' && clause.lemma === 'talk' && clause.args.some((a) => a.prep === 'on'))
    return kidsOf(tree, clause.head).some((k) => k === clause.head - 1 && isOrdinary(tree.tokens[k]!))
  // "in the interests of national reconciliation"
  if (over !== undefined && deprel.startsWith('nmod') && /^(?:interest|sake|name|spirit|cause)$/.test(over.lemma))
    return true
  // "differ in their support for it"
  if (reading.act === 'SUPPORT' && clause.lemma === 'support' && /^(?:obl|nmod)$/.test(deprel))
    return kidsOf(tree, clause.head).some(
      (k) => tree.tokens[k]!.deprel === 'case' && /^(?:in|about|over|on)$/i.test(tree.tokens[k]!.text),
    )
  // "the February cessation of hostilities agreement": the deal, by its name.
  if (reading.mode === 'ceasefire' && clause.lemma === 'cessation')
    return kidsOf(tree, clause.head).some((k) => /^(?:agreement|deal|accord|pact)$/.test(lemmaAt(tree, k)))
  // "will doom efforts to broker a settlement": spoilt, and not reached
  if (/^(?:effort|attempt|bid|chance|hope)$/.test(clause.lemma) && /^(?:obj|nsubj:pass)$/.test(deprel))
    return over !== undefined && SPOILS.has(over.lemma)
  return (
    reading.act === 'AGREE' &&
    deprel.startsWith('nmod') &&
    over !== undefined &&
    OF_TERMS.has(over.lemma.toLowerCase()) &&
    !clause.args.some((a) => a.prep === 'between' || a.prep === 'by')
  )
}
