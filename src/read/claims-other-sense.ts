// Words of an act in another sense: a thing conceded in talk, bombs delivered against a target, a strain that is isolated, a paper
// that is signed, talk that is rumour. Each rule has its sentences in claims-other-sense.test.ts.
import { STATEMENTS } from '../vocab/verbs/passed-on.ts'
import type { Draft, Found } from './claims-draft.ts'
import { isEveryday } from './claims-everyday.ts'
import type { Argument, Clause } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { baseOf, caseOf, kidsOf, lemmaAt, type Tree } from './sentence-tree.ts'

/** Whether the words of an act are meant in another sense, in which they tell none. */
export function isOtherSense(draft: Draft, found: Found, tree: Tree): boolean {
  const { clause, reading } = found
  if (isEveryday(found, tree)) return true
  switch (reading.act) {
    case 'CONCEDE':
      return isOnlyAdmitted(clause, tree)
    case 'AID':
      return isMunition(clause, tree) || isGod(found, tree)
    case 'SUPPORT':
      return isAuthored(clause, tree) || isPrivateGrief(found, tree)
    case 'COOPERATE':
      return isWithoutParty(draft, found, tree)
    case 'COERCE':
      return (
        isOfMedicine(clause, tree) || isLater(clause, tree) || isCalledFalse(clause, tree) || isGoneBack(clause, tree)
      )
    case 'RETREAT':
      return isWordWithdrawn(clause, tree) || isSparedOf(clause, tree)
    case 'SANCTION':
      return isPermitted(clause, tree)
    case 'CONSULT':
      return isRumour(clause, tree) || isOtherProcess(clause, tree) || isOwnTalk(draft, clause, tree)
    case 'MOBILIZE':
      return isNoForce(found, tree)
    case 'REQUEST':
      return isForReaders(found, tree) || isRule(draft) || isUnderlined(found, tree)
    case 'ASSAULT':
      return (
        isOfSkill(clause, tree) ||
        isStruckOut(clause) ||
        isOnStrike(clause, tree) ||
        isClaimedByNobody(clause, tree) ||
        isDam(clause, tree) ||
        isTakenBack(clause, tree) ||
        isFallOfNothing(draft, found, tree)
      )
    case 'THREATEN':
      return isEventHeld(clause, tree)
    default:
      return false
  }
}

/** "Rejected the report as fabricated", "called the pictures fabricated": what somebody says of words, and nobody's deceit told. */
function isCalledFalse({ lemma, mark, head }: Clause, tree: Tree): boolean {
  if (lemma !== 'fabricate') return false
  if (mark === 'as') return true
  const { deprel, head: over } = tree.tokens[head]!
  if (!/^(?:acl|xcomp|amod)$/.test(deprel) || over < 0) return false
  const called = deprel === 'xcomp' ? over : tree.tokens[over]!.head
  return /^(?:call|label|brand|describe|dismiss|consider|deem|term)$/.test(tree.tokens[called]?.lemma ?? '')
}

/** "After four hours the drivers turned back": of themselves, and turned by nobody. */
function isGoneBack(clause: Clause, tree: Tree): boolean {
  const { lemma, kind, passive, head, args } = clause
  const { tokens } = tree
  if (lemma !== 'turn' || kind !== 'verb' || passive || !/^(?:back|away)$/.test(tokens[head + 1]?.text ?? ''))
    return false
  const finite = tokens[head]!.xpos !== 'VBN' || kidsOf(tree, head).some((k) => tokens[k]!.lemma === 'have')
  return finite && args.some((a) => a.role === 'subject') && !args.some((a) => a.role === 'object' || a.prep === 'by')
}

/** "No group said it had planted the bomb": said by nobody, and done by nobody who is told of. */
function isClaimedByNobody({ kind, relation, head, args }: Clause, tree: Tree): boolean {
  const { tokens } = tree
  const says = tokens[head]!.head
  if (
    kind !== 'verb' ||
    relation !== 'ccomp' ||
    !/^(?:say|claim|admit|announce|state)$/.test(tokens[says]?.lemma ?? '')
  )
    return false
  const who = args.find((a) => a.role === 'subject')
  if (!who || !/^(?:it|they|he|she)$/i.test(tokens[who.head]!.text)) return false
  const sayer = kidsOf(tree, says).find((k) => tokens[k]!.deprel === 'nsubj')
  if (sayer === undefined) return false
  const words = [sayer, ...kidsOf(tree, sayer)].map((k) => tokens[k]!.text.toLowerCase())
  return words.some((w) => /^(?:no|nobody|none|no-one|neither)$/.test(w))
}

/** "Teachers are on strike": they do not work, and strike nobody. */
function isOnStrike({ kind, lemma, head }: Clause, { tokens }: Tree): boolean {
  const lead = tokens[head - 1]
  return kind === 'noun' && lemma === 'strike' && lead?.text === 'on' && lead.head === head && lead.deprel === 'case'
}

/** "Was struck out of the draft". */
function isStruckOut({ lemma, particle, args }: Clause): boolean {
  return lemma === 'strike' && /^(?:out|off)$/.test(particle ?? '') && !args.some((a) => a.prep === 'at')
}

/** "Narrowly escaped being arrested": nobody left. */
function isSparedOf({ lemma, head }: Clause, tree: Tree): boolean {
  return (
    lemma === 'escape' &&
    kidsOf(tree, head).some(
      (k) => k > head && /^(?:xcomp|ccomp|advcl)$/.test(tree.tokens[k]!.deprel) && tree.tokens[k - 1]!.text === 'being',
    )
  )
}

const objectOf = (clause: Clause): Argument | undefined => clause.args.find((a) => a.role === 'object' && !a.shared)
const wordsIn = (clause: Clause, tree: Tree): string[] =>
  tree.tokens.slice(clause.head, tree.last[clause.head]! + 1).map((t) => t.lemma.toLowerCase())

const LOST = /^(?:lose|lost|fail|failure|fall|defeat|mistake|error|wrong|guilt|guilty|blame|crime|kill|abuse|retreat)$/

/** "conceded that the convoy had been late": said, and nothing given up. */
function isOnlyAdmitted(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'concede' || clause.kind !== 'verb' || objectOf(clause)) return false
  if (clause.args.some((a) => a.prep === 'to')) return false
  const told = clause.args.some((a) => a.role === 'clause') || baseOf(clause.relation) === 'parataxis'
  return told && !wordsIn(clause, tree).some((w) => LOST.test(w))
}

/** "delivered eight bombs against the bridge": dropped on it, and given to nobody. */
function isMunition(clause: Clause, tree: Tree): boolean {
  if (!/^(?:deliver|send|supply|provide)$/.test(clause.lemma)) return false
  const what = objectOf(clause)
  if (
    !what ||
    !/^(?:weapon|bomb|missile|munition|rocket|warhead|shell|payload|dozen|score)$/.test(lemmaAt(tree, what.head))
  )
    return false
  return (
    clause.args.some((a) => a.prep === 'against') || kidsOf(tree, what.head).some((k) => caseOf(tree, k) === 'against')
  )
}

/** "God help them" */
function isGod({ reading }: Found, tree: Tree): boolean {
  return reading.actor !== null && /^(?:God|Allah|Lord|heaven)s?$/i.test(tree.tokens[reading.actor.head]!.text)
}

const WRITINGS =
  /^(?:announcement|article|message|note|email|column|editorial|leaflet|pamphlet|essay|cheque|autograph)$/

/** "an announcement signed by the emir": whose it is. */
function isAuthored(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'sign' || clause.kind !== 'verb') return false
  const what = clause.passive
    ? (clause.args.find((a) => a.role === 'subject')?.head ?? tree.tokens[clause.head]!.head)
    : objectOf(clause)?.head
  return WRITINGS.test(lemmaAt(tree, what))
}

const FOLK =
  /^(?:famil(?:y|ies)|friend|relative|resident|neighbou?r|parent|mother|father|widow|villager|colleague|fan|people|town|village)$/

/** "Families are mourning their sons": grief at home, and no support of anybody. */
function isPrivateGrief({ clause, reading }: Found, tree: Tree): boolean {
  return clause.lemma === 'mourn' && reading.actor !== null && FOLK.test(lemmaAt(tree, reading.actor.head))
}

/** "strikes coordinated with the army", "a figure they work with", "working with them was a pleasure": nobody who works together. */
function isWithoutParty(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind === 'noun') return /^(?:charge|accuse|convict)$/.test(lemmaAt(tree, tree.tokens[clause.head]!.head))
  if (clause.kind !== 'verb' && clause.kind !== 'adjective') return false
  const { deprel, head, xpos } = tree.tokens[clause.head]!
  const subject = clause.args.find((a) => a.role === 'subject')?.head ?? (deprel === 'acl' ? head : undefined)
  const runs = /^(?:strike|airstrike|attack|raid|flight|sortie|patrol|aircraft|plane|jet|figure|number)$/
  if (/^co-?ordinate$/.test(clause.lemma) && runs.test(lemmaAt(tree, subject))) return true
  if (clause.lemma === 'work' && clause.args.some((a) => a.prep === 'with' && runs.test(lemmaAt(tree, a.head))))
    return true
  if (/^csubj/.test(deprel) && xpos === 'VBG') return true
  // "TDF and allied forces took the town"
  if (clause.lemma === 'allied' || clause.lemma === 'ally')
    return draft.actors.length === 0 && draft.recipients.length === 0 && !reading.actor
  return false
}

const OF_GERMS = /^(?:strain|virus|bacterium|bacteria|germ|gene|case|patient|compound|anthrax|cause|problem|toxin)$/

/** "isolated the strain", "detained in hospital overnight": no force on anybody. */
function isOfMedicine(clause: Clause, tree: Tree): boolean {
  if (clause.lemma === 'isolate') {
    const { deprel, head } = tree.tokens[clause.head]!
    const what = objectOf(clause)?.head ?? clause.args.find((a) => a.role === 'subject')?.head
    if (OF_GERMS.test(lemmaAt(tree, what)) || (deprel === 'acl' && OF_GERMS.test(lemmaAt(tree, head)))) return true
    return kidsOf(tree, clause.head).some((k) =>
      /^(?:politically|diplomatically|internationally|socially)$/.test(lemmaAt(tree, k)),
    )
  }
  if (!/^(?:detain|keep|hold)$/.test(clause.lemma) || clause.args.some((a) => a.role === 'agent' || a.prep === 'by'))
    return false
  return clause.args.some((a) => a.prep === 'in' && lemmaAt(tree, a.head) === 'hospital' && isBareNoun(a.head, tree))
}

/** "in hospital": as a patient; "in the hospital" may be anybody. */
function isBareNoun(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).every((k) => !/^(?:det|nmod|amod|compound)/.test(tree.tokens[k]!.deprel))
}

/** "is not sanctioned by the laws of war": allowed. */
function isPermitted(clause: Clause, tree: Tree): boolean {
  return (
    clause.lemma === 'sanction' &&
    clause.passive &&
    clause.args.some(
      (a) =>
        (a.role === 'agent' || a.prep === 'by') &&
        /^(?:law|religion|faith|custom|tradition|islam|scripture|constitution|koran|quran|bible|text)$/.test(
          lemmaAt(tree, a.head),
        ),
    )
  )
}

/** "There is talk that the curfew may come back": a rumour. */
function isRumour(clause: Clause, tree: Tree): boolean {
  const at =
    lemmaAt(tree, clause.head) === 'talk'
      ? clause.head
      : tree.tokens.findIndex((t, i) => i > clause.head && i < clause.head + 4 && t.xpos === 'NN' && t.lemma === 'talk')
  if (at < 0 || tree.tokens[at]!.xpos !== 'NN') return false
  for (let i = at + 1; i < Math.min(tree.tokens.length, at + 5); i++)
    if (tree.tokens[i]!.text.toLowerCase() === 'that' && tree.tokens[i]!.deprel === 'mark') return true
  return false
}

/** "started the process of cutting its funds": no talks. */
function isOtherProcess(clause: Clause, tree: Tree): boolean {
  const at = [clause.head, ...clause.args.map((a) => a.head)].find((i) => lemmaAt(tree, i) === 'process')
  if (at === undefined || lemmaAt(tree, at + 1) !== 'of') return false
  if (
    kidsOf(tree, at).some((k) =>
      /^(?:peace|negotiating|negotiation|political|diplomatic|reconciliation)$/.test(lemmaAt(tree, k)),
    )
  )
    return false
  const next = tree.tokens[at + 2]
  return next?.xpos === 'VBG' || tree.tokens[at + 2]?.upos === 'NOUN'
}

/** "one of our conversations by telephone": how the report came about. */
function isOwnTalk(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'noun' || draft.recipients.some((r) => r.actor !== null)) return false
  return (
    /^(?:conversation|interview|chat|correspondence)$/.test(clause.lemma) &&
    kidsOf(tree, clause.head).some((k) => /^(?:my|our)$/i.test(tree.tokens[k]!.text))
  )
}

/** "strengthens the framework of security", "an offence to remain in the district": nobody is moved. */
function isNoForce({ clause, reading }: Found, tree: Tree): boolean {
  if (reading.rule === 'MOBILIZE/forces-stay') return reading.actor === null
  if (reading.rule === 'MOBILIZE/drill-takes-place')
    return clause.args.some(
      (a) => a.role === 'subject' && /^(?:fighting|war|clash|battle|violence)$/.test(lemmaAt(tree, a.head)),
    )
  const what = objectOf(clause)
  if (!/^(?:strengthen|reinforce|bolster|build|expand)$/.test(clause.lemma) || !what) return false
  return (
    sortOf(tree.tokens[what.head]!) === 'idea' ||
    /^(?:framework|bond|tie|relationship|architecture)$/.test(lemmaAt(tree, what.head))
  )
}

const AT_THE_DESK = /^(?:dial|subscribe|rsvp|click|download|browse|unsubscribe)$/
const READERS = /^(?:reporter|journalist|reader|visitor|participant|attendee|photographer|media|press|correspondent)$/

/** "Reporters should register by noon", "It is recommended to dial in early": to whoever reads it. */
function isForReaders({ clause, reading }: Found, tree: Tree): boolean {
  const asked = [clause.head, ...reading.uses].map((i) => lemmaAt(tree, i))
  if (asked.some((lemma) => AT_THE_DESK.test(lemma))) return true
  if (!asked.includes('register')) return false
  return clause.args.some((a) => a.role === 'subject' && READERS.test(lemmaAt(tree, a.head)))
}

/** "The law says that parties must have branches": a rule. */
function isRule(draft: Draft): boolean {
  return (
    draft.speaker !== null && /\b(?:law|constitution|statute|code|rules|regulations|manual)$/i.test(draft.speaker.name)
  )
}

/** "It underscores the importance of the mission": what a thing shows. */
function isUnderlined({ clause, reading }: Found, tree: Tree): boolean {
  if (!/^(?:underscore|underline|highlight|stress|emphasise|emphasize|show)$/.test(clause.lemma)) return false
  const who = reading.actor ?? clause.args.find((a) => a.role === 'subject')
  if (!who) return false
  const token = tree.tokens[who.head]!
  return (
    /^(?:it|this|that|which)$/i.test(token.text) || (token.upos === 'NOUN' && /^(?:deed|idea)$/.test(sortOf(token)))
  )
}

const SKILLS =
  /^(?:ability|technology|field|science|medicine|talk|negotiation|search|effort|technique|research|understanding|case|investigation|right|programme|program|capability)$/

/** "made advances in their ability to build bombs", "execute a mission": no ground is taken and nobody put to death. */
function isOfSkill(clause: Clause, tree: Tree): boolean {
  const advance = [clause.head, ...clause.args.map((a) => a.head)].find((i) => lemmaAt(tree, i) === 'advance')
  if (advance !== undefined)
    return [...clause.args.map((a) => a.head), ...kidsOf(tree, advance)].some(
      (i) =>
        i > advance &&
        SKILLS.test(lemmaAt(tree, i)) &&
        kidsOf(tree, i).some((k) => /^(?:in|on)$/.test(lemmaAt(tree, k))),
    )
  if (clause.lemma !== 'execute') return false
  const what = objectOf(clause) ?? clause.args.find((a) => a.role === 'object')
  return (
    what !== undefined &&
    /^(?:mission|plan|strategy|order|airpower|power|programme|program|task|budget|search)$/.test(
      lemmaAt(tree, what.head),
    )
  )
}

/** "the Kut Barrage is a barrage on the Tigris River": a dam. */
function isDam(clause: Clause, tree: Tree): boolean {
  if (lemmaAt(tree, clause.head) !== 'barrage') return false
  return (
    /^B/.test(tree.tokens[clause.head]!.text) ||
    clause.args.some((a) => a.prep === 'on' && /^(?:river|canal)$/.test(lemmaAt(tree, a.head)))
  )
}

const DATES =
  /^(?:spring|summer|autumn|winter|day|week|month|year|quarter|date|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "The handover was pushed back to next spring": in time, and nobody from anywhere. */
function isLater(clause: Clause, tree: Tree): boolean {
  if (!/^(?:push|put|set|move)$/.test(clause.lemma) || !/^(?:back|off)$/.test(lemmaAt(tree, clause.head + 1)))
    return false
  return clause.args.some((a) => /^(?:to|by|until|till)$/.test(a.prep ?? '') && DATES.test(lemmaAt(tree, a.head)))
}

/** "Has withdrawn its account of the raid": words, and no troops. */
function isWordWithdrawn(clause: Clause, tree: Tree): boolean {
  if (!/^(?:withdraw|retract|pull)$/.test(clause.lemma) || clause.kind !== 'verb') return false
  const what = clause.passive ? clause.args.find((a) => a.role === 'subject')?.head : objectOf(clause)?.head
  const lemma = lemmaAt(tree, what)
  if (lemma === 'post') return false
  return STATEMENTS.has(lemma) || /^(?:remark|word|article|evidence|testimony|complaint)$/.test(lemma)
}

/** "took his words back" */
function isTakenBack(clause: Clause, tree: Tree): boolean {
  const what = objectOf(clause)
  return (
    clause.lemma === 'take' &&
    what !== undefined &&
    /^(?:word|remark|statement|threat|promise|offer|pledge|apology|invitation|claim|consent|vow)$/.test(
      lemmaAt(tree, what.head),
    )
  )
}

/** "intends to hold three town halls": a gathering, and nothing that is held by force. */
function isEventHeld(clause: Clause, tree: Tree): boolean {
  return tree.tokens.some(
    (t, i) =>
      i > clause.head &&
      t.lemma === 'hold' &&
      tree.tokens
        .slice(i + 1, i + 5)
        .some((n) => /^(?:hall|meeting|briefing|conference|election|ceremony)$/.test(n.lemma)),
  )
}

/** "Rain fell", "Smith fell ill": a fall that is no town's. A name must be known for a place's. */
function isFallOfNothing(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (reading.rule !== 'ASSAULT/town-falls' || !reading.recipient) return false
  if (kidsOf(tree, clause.head).some((k) => /^(?:xcomp|obl:unmarked)$/.test(tree.tokens[k]!.deprel))) return true
  const { upos, start } = tree.tokens[reading.recipient.head]!
  return upos !== 'NOUN' && !draft.places.some((p) => p.span !== null && p.span.start <= start && p.span.end > start)
}
