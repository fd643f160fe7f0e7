// Whether words that are somebody's lay a deed at another's door, or take it for given: what stands in them as known is no charge.
import type { Party, Speaker } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status-known.ts'
import { STATE_NOUNS } from './status-operators.ts'

/** Verbs that take what hangs under them for true. */
const FACTIVE = new Set('welcome hail praise applaud celebrate congratulate mourn commemorate'.split(' '))
/** Words that break off what goes on; it must go on for that. */
const ENDS = new Set('end stop halt cease suspend pause cessation break interrupt freeze'.split(' '))
/** Prepositions behind which a deed is named as the cause or time of something else. */
const BEHIND = /^(?:over|after|before|since|following|amid|during|despite)$/

/**
 * Whether a deed in somebody's words is taken for given there: the time or cause of what is told ("declared a truce after Israel
 * killed its leader", "retaliate over the poisoning"), what is to end, or what is welcomed.
 */
export function isTakenForGiven(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (baseOf(clause.relation) === 'advcl' && clause.mark !== null && /^(?:after|before|since)$/.test(clause.mark))
    return clause.modal === null && clause.tense !== 'present' && clause.tense !== 'future'
  if (isKnownDeed(clause, tree, clauses)) return true
  if (isJudged(clause, tree)) return true
  if (tellsWhich(clause, tree) || isAskedWhy(clause, tree)) return true
  const above = clauses.get(clause.parent)
  if (above && FACTIVE.has(above.lemma)) return true
  const over = tree.tokens[tree.tokens[clause.head]!.head]
  if (over && FACTIVE.has(over.lemma)) return true
  const news = above?.kind === 'noun' && above.lemma === 'news' ? clauses.get(above.parent) : undefined
  if (news && FACTIVE.has(news.lemma)) return true
  if (clause.kind !== 'noun') return false
  if (over && ENDS.has(over.lemma)) return true
  if (isNamed(clause, tree)) return true
  return (
    isDefinite(tree, clause.head) &&
    kidsOf(tree, clause.head).some((k) => {
      const { deprel, text } = tree.tokens[k]!
      return deprel === 'case' && BEHIND.test(text.toLowerCase())
    })
  )
}

/** Fighting that has a name to all. */
const WARS = new Set('war campaign conflict insurgency offensive operation'.split(' '))
const NEWEST = /^(?:latest|recent|last|current|previous|earlier|ongoing|subsequent)$/i
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** "Friday's raid", "the latest air strike", "its war against them": named by its day or as known, and not told as news. */
function isNamed({ head, lemma }: Clause, tree: Tree): boolean {
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  if (
    kids.some(
      (t) => (t.deprel === 'nmod:poss' || t.deprel === 'nmod:tmod' || t.deprel === 'compound') && DAYS.test(t.text),
    )
  )
    return true
  if (!isDefinite(tree, head)) return false
  return WARS.has(lemma) || kids.some((t) => t.deprel === 'amod' && NEWEST.test(t.text))
}

/** "Retaking the area was a victory": what something done was is said of it, and not that it was done. */
function isJudged(clause: Clause, { tokens }: Tree): boolean {
  const { xpos, deprel, head } = tokens[clause.head]!
  if (xpos !== 'VBG' || !deprel.startsWith('csubj')) return false
  return tokens.some((t, k) => k > clause.head && t.head === head && t.deprel === 'cop' && t.xpos === 'VBD')
}

const COMES_ABOUT = /^(?:occur|happen|last|unfold)$/

/** "The spokesman said the attack occurred on Thursday": it is known, and when it was is told. */
function isKnownDeed(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  const over = clause.kind === 'noun' ? clauses.get(clause.parent) : clause
  if (over?.kind !== 'verb' || !COMES_ABOUT.test(over.lemma)) return false
  const subject = over.args.find((a) => a.role === 'subject')
  return subject !== undefined && isDefinite(tree, subject.head) && (over === clause || subject.head === clause.head)
}

/** "Those who planned the coup", "their men taken hostage": what says who is meant is no charge of its own. */
function tellsWhich(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb' || baseOf(clause.relation) !== 'acl' || clause.modal !== null || clause.negated)
    return false
  const whom = tree.tokens[clause.head]!.head
  // "…, which killed two": told besides. "It was the army that shelled us", "there were the men who shot": told as new.
  if (whom < 0 || tree.tokens[tree.first[clause.head]! - 1]?.text === ',') return false
  if (kidsOf(tree, whom).some((k) => tree.tokens[k]!.deprel === 'cop')) return false
  const over = tree.tokens[whom]!.head
  if (over >= 0 && kidsOf(tree, over).some((k) => tree.tokens[k]!.deprel === 'expl')) return false
  return isDefinite(tree, whom) || /^those$/i.test(tree.tokens[whom]!.text) || tree.tokens[whom]!.upos === 'PROPN'
}

/** "Owes us an explanation why they keep shelling": that they do is not in question. */
function isAskedWhy(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb' || clause.relation === 'root') return false
  // "Why they keep shelling": the question stands over the keeping.
  const asked = clause.relation === 'xcomp' ? tree.tokens[clause.head]!.head : clause.head
  return kidsOf(tree, asked).some((k) => k < clause.head && /^why$/i.test(tree.tokens[k]!.text))
}

/** "the two towns besieged by the army": told in passing, as known. */
export function isGivenState(reading: ActReading, clause: Clause): boolean {
  // "the town, controlled by the rebels"
  if (reading.rule === 'ASSAULT/holds-territory') return clause.relation !== 'ccomp' && clause.relation !== 'root'
  if (reading.act !== 'COERCE') return false
  // "the rebels' siege of the town": named as known.
  if (clause.kind === 'noun')
    return STATE_NOUNS.has(clause.lemma) && clause.args.some((a) => a.role === 'possessor' || a.role === 'modifier')
  return clause.relation === 'acl' || clause.relation === 'amod'
}

const NOBODY_KNOWN =
  /^(?:(?:the|an?|some|unknown|truck|bus|dozen|dozens|of|unidentified|armed|masked|suspected|heavily|several|two|three|four|five|six) )*(?:gun-?m[ae]n|attackers?|assailants?|m[ae]n|bombers?|militants?|suicide bombers?|people|persons?|shooters?|snipers?|drivers?|hijackers?|suspects?|robbers?|bandits?|kidnappers?|knifem[ae]n)$/i
const AUTHORITY =
  /\b(?:police|prosecutors?|authorit(?:y|ies)|officials?|security|ministry|minister|directorate|governor|mayor|attorney|court|investigators?|investigations?|inquiry|coroner|hospital|coast guard|fire service|rescue service|public safety|department)\b/i

/** Those who count the dead and blame nobody. */
const MEDICAL =
  /\b(?:doctors?|medics?|medical|hospitals?|morgue|paramedics?|coroner|health (?:ministry|officials?|workers?))\b/i

/** Fighting that two sides do to each other. */
const MUTUAL = new Set(
  'fighting fight clash battle firefight gunfight gunbattle shootout skirmish combat exchange'.split(' '),
)

/** Those who count the dead of both sides, and go to them. */
const RELIEF =
  /\b(?:red cross|red crescent|icrc|aid (?:agency|agencies|groups?|workers?)|relief (?:agency|agencies|workers?)|agency|united nations|u\.?n\.?|unhcr|unicef|ocha|m[eé]decins sans fronti[eè]res|doctors without borders|peacekeep\w+|observer mission|monitoring mission|rescuers|firefighters)\b/i
const OWN_MEN =
  /\b(?:soldiers?|troops?|servicem[ae]n|police(?:m[ae]n| officers?)?|officers?|marines?|guards?|airm[ae]n|sailors?|pilots?)$/i
const ARMED =
  /\b(?:army|military|armed forces|defen[cs]e (?:ministry|minister)|command|police|navy|air force|interior ministry)\b/i

const COUNTED = new Set('die kill injure wound hurt'.split(' '))
const CONTESTS = /^(?:claim|allege|dispute|contest|deny|reject|insist|assert|contend)$/

/** Whether the words are put against those of others: "claim that they were taken", "dispute that, saying that 20 died". */
function isContested(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  const saying = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  if (saying?.kind !== 'verb') return false
  if (CONTESTS.test(saying.lemma)) return true
  return saying.relation === 'advcl' && CONTESTS.test(tree.tokens[tree.tokens[saying.head]!.head]?.lemma ?? '')
}

/** Whether those who came to harm are counted, or one of them told of: "two soldiers were killed", "one died". */
function isCount({ args }: Clause, tree: Tree): boolean {
  return args.some(
    (a) =>
      a.role === 'subject' &&
      [a.head, ...kidsOf(tree, a.head)].some(
        (k) => /^(?:CD|PDT)$/.test(tree.tokens[k]!.xpos) || COUNTS.test(tree.tokens[k]!.lemma),
      ),
  )
}

const COUNTS = /^(?:dozens?|scores?|hundreds?|thousands?|several|many|an?|another)$/

const HARMED = new Set('die kill injure wound hurt displace damage lay plant'.split(' '))

/**
 * Police, prosecutors and offices that tell what was done by nobody known, those killed with nobody named, and fights of two
 * sides: a finding, with no side blamed.
 */
export function isPlainFinding(
  { actors, recipients }: { readonly actors: readonly Party[]; readonly recipients: readonly Party[] },
  speaker: Speaker | null,
  clause: Clause,
  tree: Tree,
  clauses: Clauses,
): boolean {
  if (!speaker) return false
  if (clause.kind === 'noun' && MUTUAL.has(clause.lemma)) return true
  if (clause.kind === 'noun' && clause.args.some((a) => a.prep === 'between')) return true
  if (MEDICAL.test(speaker.name)) return true
  if (actors.length === 0 && RELIEF.test(speaker.name)) return true
  if (isContested(clause, tree, clauses)) return false
  const unnamed =
    (clause.passive || clause.lemma === 'die') && !clause.args.some((a) => a.role === 'agent' || a.prep === 'by')
  // Whoever counts the dead and names nobody who killed them: "the rebels said that 50 people died when bombs fell".
  if (unnamed && clause.relation !== 'acl' && COUNTED.has(clause.lemma) && isCount(clause, tree)) return true
  if (
    unnamed &&
    HARMED.has(clause.lemma) &&
    (AUTHORITY.test(speaker.name) || /^(?:body|person)\//.test(speaker.actor ?? ''))
  )
    return true
  // "The military said a soldier was killed": its own loss.
  if (unnamed && actors.length === 0 && HARMED.has(clause.lemma) && ARMED.test(speaker.name))
    if (recipients.length > 0 && recipients.every((r) => OWN_MEN.test(r.name))) return true
  if (!actors.every((a) => a.actor === null && NOBODY_KNOWN.test(a.name))) return false
  return (
    AUTHORITY.test(speaker.name) ||
    (speaker.named && speaker.actor === null && /^\p{Lu}[^ ]+(?: \p{Lu}[^ ]+)+$/u.test(speaker.name))
  )
}
