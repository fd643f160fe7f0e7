// A ring that closes round a town: the road that is reached, cut or taken, and the day; and a town that somebody has had shut in since.
import { bareDraft, type Draft, subjectBefore, type Telling } from './asides-types.ts'
import { daysNamed, doneOn, monthIn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const CUT =
  /\b(?:reached|cut(?: off)?|took|taken|seized|captured|closed|blocked)\b[^.;]{0,50}\b(?:road|route|crossing|highway|bridge|supply line|way (?:in|into))\b/i
const RING =
  /\b(?:besieged|siege|cut off|surround\w*|encircl\w*|only (?:way|road)|last (?:way|road|supply)|nothing could pass)\b/i
const NOT = /\b(?:not|never|no longer|reopened|would|will|should|might|if|asked|wants?|fears?|threat\w*)\b/i

/** Words that a place is shut in: "closed off", "encircled", "under blockade". */
const SHUT_IN =
  '(?:closed off|sealed off|shut (?:in|off)|cut off|encircled|surrounded|besieged|blockaded|ringed|under (?:siege|blockade)|in a ring)'
/** "Eritrean soldiers have had the district closed off since November", "rebels have encircled the town since March". */
const HOLDS = new RegExp(
  `\\b(?:ha(?:s|ve|d) (?:had|kept|held) [^.;,]{2,50}? ${SHUT_IN}|(?:ha(?:s|ve) )(?:closed off|sealed off|encircled|surrounded|besieged|blockaded))\\b[^.;]{0,50}?\\bsince\\b`,
  'iu',
)
/** "Both enclaves have been shut in since the spring of 1992", "the town has been encircled by rebels since March". */
const HELD = new RegExp(
  `\\bha(?:s|ve) been (?:\\w+ )?${SHUT_IN}(?: by ((?:the )?[^.;,]{3,50}?))?(?: forces| troops)?,? since\\b`,
  'iu',
)

/** "Samashki was closed by Interior Ministry troops from 6 April until the morning of the 12th". */
const CLOSED_BY = new RegExp(
  `\\b(?:was|were) (?:closed|sealed|${SHUT_IN}) by ((?:the )?[\\p{L}'’ -]{2,40}?(?:troops|soldiers|army|forces|rebels|militia(?:men)?|fighters|gunmen|paramilitar(?:y|ies)|guards|police))\\b[^.;,]{0,20}? (?:from|since|on) ([^.;,]{3,40}?)(?: (?:until|till|to) ([^.;,]{3,40}))?(?=[.;,]|$)`,
  'iu',
)

function closedIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = CLOSED_BY.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  const [from] = daysNamed(m[2] as string, published)
  const towns = townsAbout(t.lines, t.at).filter(
    (x) => x.ref.precision !== 'site' && x.start < line.start + (m.index as number),
  )
  if (from === undefined || towns.length === 0) return []
  const until = m[3] === undefined ? undefined : daysNamed(m[3], published)[0]
  const at = towns.slice(0, 2)
  return [
    { ...bareDraft('closed', t), day: from, names: ['held'], towns: at, by: m[1] as string },
    ...(until === undefined || (published !== null && until > published)
      ? []
      : [{ ...bareDraft('opened', t), day: until, towns: at }]),
  ]
}

/** The day a road into a place that is besieged was cut, and since when who has it shut in. */
export function ringsIn(t: Telling): readonly Draft[] {
  return t.line.heading ? [] : [...cutsIn(t), ...closedIn(t), ...holdsIn(t), ...stillIn(t), ...opensIn(t)]
}

/** "With that the blockade has ended", "the army broke the siege", "the encirclement was lifted". */
const OPENED =
  /\b(?:siege|blockade|encirclement)\b(?: (?:of|on|around|against) [^.;,]{2,40}?)? (?:(?:was|were|is|has been|have been|had been) (?:now |finally |at last |fully |all but )?(?:lifted|broken|ended|over|removed|raised)|(?:has |have |had )?ended|(?:has |had )?collapsed)\b|\b(?:lifted|broke|broken|breaking|ended|ending|raised|lifting) (?:the|its|their|an?) (?:[\p{L}-]+ ){0,3}?(?:siege|blockade|encirclement)\b/iu
const NOT_OPENED =
  /\b(?:not|never|no longer|until|till|if|unless|once|when|must|should|will|would|could|may(?! \d)|might|demand\w*|call\w*|urg\w+|ask\w*|promis\w+|hop\w+|rumou?r\w*|heard|claim\w*|expect\w*|want\w*|before|after|since)\b[^.;]{0,90}$/i

/** The day on which a siege or blockade is said to have ended. */
function opensIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = OPENED.exec(line.text)
  if (!m || NOT_OPENED.test(line.text.slice(0, m.index)) || /\b(?:not|never)\b/i.test(m[0])) return []
  return [{ ...bareDraft('opened', t), day: doneOn(line.text, published) ?? published, ...areasIn(t) }]
}

/** The valley or strip a sentence names, where it names no town. */
function areasIn({ line }: Telling): { readonly towns?: readonly Town[] } {
  return line.towns.length === 0 && line.areas.length > 0 ? { towns: line.areas.slice(0, 1) } : {}
}

function cutsIn(t: Telling): readonly Draft[] {
  const { line, lines, at, published } = t
  const m = CUT.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index + m[0].length))) return []
  const around = [line, ...lines.slice(Math.max(0, at - 2), at)]
  if (!around.some((l) => RING.test(l.text))) return []
  const day = doneOn(line.text, published)
  return day === null ? [] : [{ ...bareDraft('closed', t), day, ...areasIn(t) }]
}

/** "Zalambessa is closed as before": a town that is still shut in. */
const STILL =
  /^ (?:(?:(?:is|are) (?:still|as before)|remains?|stays?) (?:closed|shut|sealed|cut off|besieged|encircled|under siege)\b(?! to (?:traffic|visitors|tourists))|(?:is|are) (?:closed|shut) as before\b)/i

function stillIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const towns = line.towns.filter((x) => x.ref.precision !== 'site' && STILL.test(line.text.slice(x.end - line.start)))
  return towns.length === 0 ? [] : [{ ...bareDraft('closed', t), day: published, towns }]
}

/** Words that look back to a town: "the town", "here", "it". */
const MEANS_TOWN =
  /\b(?:the|this|our|their|its|both) (?:\p{L}+ )?(?:towns?|city|cities|districts?|regions?|enclaves?|camps?|areas?|villages?|valley|strip|suburbs?|quarters?|pockets?|places?|people|residents)\b|\b(?:it|here|us|we|there|them)\b/iu

function holdsIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const holds = HOLDS.exec(line.text)
  const held = holds ? null : HELD.exec(line.text)
  const m = holds ?? held
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  const since = line.text.slice(m.index + m[0].length - 6)
  const day = daysNamed(since.slice(0, 60), published)[0] ?? monthIn(since, published)?.[0] ?? null
  const subject = holds ? subjectBefore(line.text, m.index) : (held?.[1] ?? null)
  // A whole clause is nobody.
  const by =
    subject === null || subject.split(' ').length > 6 || / (?:agreed|said|says|that|when|on|to) /.test(subject)
      ? null
      : subject
  // The town the sentence names, or that of its heading or title; a name that nobody knows is not the town told before it.
  const known = line.towns.length > 0 || (line.home.length + line.titled.length > 0 && MEANS_TOWN.test(line.text))
  const named = known ? townsAbout(t.lines, t.at) : []
  const towns = areasIn(t).towns ?? named.filter((x) => x.ref.precision !== 'site')
  if (day === null || towns.length === 0) return []
  return [{ ...bareDraft('closed', t), day, names: ['held'], towns: towns.slice(0, 2), ...(by === null ? {} : { by }) }]
}
