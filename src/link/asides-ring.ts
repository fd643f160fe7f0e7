// A ring that closes round a town: the road that is reached, cut or taken, and the day; and a town that somebody has had shut in since.
import { NO_BESIEGERS, ringedSinceIn } from './asides-ringed.ts'
import { bareDraft, type Draft, subjectBefore, type Telling } from './asides-types.ts'
import { waysIn } from './asides-ways.ts'
import { isRetracted } from './retracted.ts'
import { isDoubtedRing, isHeardEnd } from './siege-doubt.ts'
import { ringedTown, ringRole } from './siege-ground.ts'
import { daysNamed, doneOn, monthIn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const CUT =
  /\b(?:reached|cut(?: off)?|took|taken|seized|captured|closed|blocked|severed|shut|barred|sealed)\b[^.;]{0,50}\b(?:road|route|crossing|highway|bridge|railway|supply line|corridor|way (?:in|into))\b|\b(?:closed|blocked|shut|barred|sealed|mined)\b[^.;]{0,30}\b(?:river|canal|lake|harbour|port|airport|airstrip|airfield|border)\b/i
const RING =
  /\b(?:besieged|siege|cut off|surround\w*|encircl\w*|only (?:way|road)|last (?:way|road|supply)|nothing could pass)\b/i
const NOT = /\b(?:not|never|no longer|reopened|would|will|should|might|if|asked|wants?|fears?|threat\w*)\b/i

/** Words that a place is shut in: "closed off", "encircled", "under blockade". */
const SHUT_IN =
  '(?:closed off|sealed off|shut (?:in|off)|cut off|encircled|surrounded|besieged|blockaded|ringed|under (?:siege|blockade)|in a ring)'
/** "Eritrean soldiers have had the district closed off since November", "rebels have encircled the town since March". */
const HOLDS = new RegExp(
  `\\b(?:ha(?:s|ve|d) (?:had|kept|held) [^.;,]{2,50}? ${SHUT_IN}|(?:has|have|keeps?|holds?) (?:[^.;,]{2,40}? )?under (?:siege|blockade)|(?:ha(?:s|ve) )(?:closed off|sealed off|encircled|surrounded|besieged|blockaded))\\b[^.;]{0,50}?\\bsince\\b`,
  'iu',
)
/** "Both enclaves have been shut in since the spring of 1992", "the town has been encircled by rebels since March". */
const HELD = new RegExp(
  `\\bha(?:s|ve) been (?:\\w+ )?${SHUT_IN}(?: by ((?:the )?[^.;,]{3,50}?(?<!['’]s)))?(?:(?-i: forces| troops))?(?: (?:again|anew|once (?:more|again)|continuously|without a break|on and off|almost ever))?,? (?:ever )?since\\b`,
  'iu',
)

/** "Samashki was closed by Interior Ministry troops from 6 April until the morning of the 12th". */
const CLOSED_WHILE = new RegExp(
  `\\b(?:was|were) (?:closed|sealed|${SHUT_IN}) by ((?:the )?[\\p{L}'’ -]{2,40}?(?:troops|soldiers|army|forces|rebels|militia(?:men)?|fighters|gunmen|paramilitar(?:y|ies)|guards|police))\\b[^.;,]{0,20}? (?:from|since|on) ([^.;,]{1,40}?)(?: (?:until|till|to) ([^.;,]{3,40}))?(?=[.;,]|$)`,
  'iu',
)

function closedWhile(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = CLOSED_WHILE.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  // "From 8 to 10 August": the month stands behind the second day.
  const month = /^\d{1,2}$/.test(m[2] as string) ? / ?\p{Lu}\p{Ll}+$/u.exec(m[3] ?? '')?.[0] : undefined
  const [from] = daysNamed(`${m[2]}${month ?? ''}`, published)
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
  return t.line.heading
    ? []
    : [
        ...cutsIn(t),
        ...shutIn(t),
        ...closedWhile(t),
        ...ownRing(t),
        ...nooseIn(t),
        ...stillIn(t),
        ...beganIn(t),
        ...passesIn(t),
        ...opensIn(t),
        ...waysIn(t),
      ]
}

/** Who has it shut in since; what only its own words say, where nothing else does. */
function ownRing(t: Telling): readonly Draft[] {
  const held = holdsIn(t)
  if (held.length === 0) return ringedSinceIn(t)
  return held.filter((d) => d.by === undefined || !NO_BESIEGERS.test(d.by))
}

const RING_NOUN = '(?:sieges?|blockades?|encirclements?)'
/** Whose ring it is, of what, and since when, between a ring and what became of it. */
const RING_OF =
  '(?: (?:of|on|around|against|by) [^.;,]{2,80}?)?(?:, (?:which|begun|imposed|in place|now|after|then)\\b[^.;]{2,110}?,)?'
/** "With that the blockade has ended", "the army broke the siege", "the encirclement, which began in May, was lifted". */
const OPENED = new RegExp(
  `\\b${RING_NOUN}\\b${RING_OF} (?:(?:was|were|is|has been|have been|had been) (?:now |finally |at last |fully |all but )?(?:lifted|broken|ended|over|removed|raised)|(?:is|was|has been) at an end|(?:has |have |had )?(?:ended|came to an end|come to an end|collapsed))\\b|\\b(?:lifted|broke|broken|breaking|ended|ending|raised|lifting|called off|gave up|given up|abandoned|dropped) (?:the|its|their|an?) (?:[\\p{L}-]+ ){0,3}?${RING_NOUN}`,
  'iu',
)
/** "The closure ended on 22 August", "the closure of the valley was lifted": under the name of a town, or of a place. */
const CLOSURE =
  /\b[Tt]he closure(?: of (?:the (?:town|city|valley|enclave|district|quarter|camp|island)|\p{Lu}[\p{L}'’-]+))? (?:(?:was|has been|had been) (?:finally |at last )?(?:lifted|ended)|(?:has |had )?(?:ended|come to an end|came to an end))\b/u
const NOT_OPENED =
  /\b(?:not|never|no longer|until|till|if|unless|once|when|must|should|will|would|could|(?<!\d )may(?! \d)|might|demand\w*|call\w*|urg\w+|ask\w*|promis\w+|hop\w+|rumou?r\w*|heard|claim\w*|expect\w*|want\w*|before|after|since)\b[^.;]{0,90}$/i
/** "The siege is over. Since 15 May people have been able to leave": the day stands in the sentence behind. */
const OPEN_SINCE =
  /\bsince ([^.;,]{3,40}?) (?=(?:the |its |a |no )?(?:people|residents|inhabitants|civilians|families|traffic|cars|buses|lorries|trucks|trains|boats|road|way|highway|port|everybody|anybody|one)\b)[^.;]{0,60}?\b(?:able to|free to|allowed to|leave|leaving|come and go|pass|passing|travel|run|running|runs|open|through)\b/i

/** The day on which a siege or blockade is said to have ended. */
function opensIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m =
    OPENED.exec(line.text) ?? (line.home.length > 0 || / closure of /.test(line.text) ? CLOSURE.exec(line.text) : null)
  if (!m) return []
  const before = line.text.slice(0, m.index)
  if (isRetracted(t.lines, t.at)) return []
  if (NOT_OPENED.test(before) || isHeardEnd(before) || /\b(?:not|never)\b/i.test(m[0])) return []
  const day =
    doneOn(line.text.slice(m.index + m[0].length), published) ??
    doneOn(before, published) ??
    openSince(t) ??
    dayBefore(t) ??
    published
  return [{ ...bareDraft('opened', t), day, ...ringedAt(t) }]
}

function openSince({ lines, at, line, published }: Telling): string | null {
  const next = lines[at + 1]
  const since = next?.paragraph === line.paragraph ? OPEN_SINCE.exec(next.text) : null
  return since ? (daysNamed(since[1] as string, published)[0] ?? null) : null
}

/** "They went on Friday the 13th, and the siege was over": the day of the sentence before. */
function dayBefore({ lines, at, line, published }: Telling): string | null {
  const before = lines[at - 1]
  return before?.paragraph === line.paragraph ? doneOn(before.text, published) : null
}

/** The towns that a sentence itself says are or were shut in, or the valley it names, where it tells them from others. */
function ringedAt(t: Telling): { readonly towns?: readonly Town[] } {
  const { line } = t
  const ringed = line.towns.filter((x) => ringRole(line.text, x.start - line.start, x.end - line.start) === 'ringed')
  if (ringed.length > 0) return { towns: ringed }
  const meant = ringedTown(t.lines, t.at)
  return meant ? { towns: [meant] } : areasIn(t)
}

/** "The encirclement of Zepa by the army, which began on 4 May": since when a ring was there that may be gone. */
const BEGAN = new RegExp(
  `\\b${RING_NOUN}\\b((?: (?:of|on|around|against|by) [^.;,]{2,80}?)?),? (?:which|that) (?:(?:they|it|he|the \\p{Ll}+|\\p{Lu}[\\p{L}'’-]+) (?:began|had begun|imposed|laid|started)|began|begun|started|was imposed|was laid|had begun|(?:has |had )?lasted|has been in place|had been in place|goes back)\\b (?=(?:on|in|since|from|to|at)\\b)([^.;,]{5,50})`,
  'iu',
)

function beganIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = BEGAN.exec(line.text)
  if (!m || isHeardEnd(line.text.slice(0, m.index))) return []
  const when = m[2] as string
  const day = daysNamed(when, published)[0] ?? monthIn(when, published)?.[0] ?? null
  const by = / by ((?:the )?[^.;,]{3,50})$/i.exec(m[1] as string)?.[1]
  const { towns } = ringedAt(t)
  if (day === null || towns === undefined) return []
  return [{ ...bareDraft('closed', t), day, names: ['held'], towns, ...(by === undefined ? {} : { by }) }]
}

/** The valley or strip a sentence names, where it names no town. */
function areasIn({ line }: Telling): { readonly towns?: readonly Town[] } {
  return line.towns.length === 0 && line.areas.length > 0 ? { towns: line.areas.slice(0, 1) } : {}
}

/** "The post on the road has been shut since Saturday", where the sentences beside it tell of a ring. */
const SHUT_SINCE =
  /\b(?:road|route|way|post|crossing|checkpoint|corridor|highway|bridge|gate)s?\b[^.;]{0,60}? ha(?:s|ve) been (?:closed|shut|cut|blocked|sealed)\b(?! (?:to|for) (?:repairs?|works?))[^.;]{0,40}? since ([^.;]{3,40})/i
const RING_STANDS = /\b(?:stand|stands|stood|lie|drawn|ring|ringed|cordon) (?:up |all )?a?round\b/i

function shutIn(t: Telling): readonly Draft[] {
  const { line, lines, at, published } = t
  const m = SHUT_SINCE.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  const day = daysNamed(m[1] as string, published)[0] ?? null
  const around = lines.slice(Math.max(0, at - 2), at + 2).filter((l) => l.paragraph === line.paragraph)
  const ring = around.find((l) => RING.test(l.text) || RING_STANDS.test(l.text))
  if (day === null || ring === undefined) return []
  const towns = ring === line ? shutTowns(t) : shutTowns({ ...t, line: ring, at: lines.indexOf(ring) })
  return towns.length === 0 ? [] : [{ ...bareDraft('closed', t), day, towns: towns.slice(0, 1) }]
}

/** "Was besieged for four months in 2015": a ring of another year, which is over. */
function isOfBygone(text: string, published: string | null): boolean {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([y]) => Number(y))
  const now = Number(published?.slice(0, 4))
  return years.length > 0 && years.every((y) => y < now) && !/\bsince\b/i.test(text)
}

function cutsIn(t: Telling): readonly Draft[] {
  const { line, lines, at, published } = t
  const m = CUT.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index + m[0].length))) return []
  const around = [line, ...lines.slice(Math.max(0, at - 2), at)]
  if (!around.some((l) => RING.test(l.text))) return []
  const day = doneOn(line.text, published)
  if (day === null) return []
  // Of a road between two towns the one is shut in of which the sentence before says so.
  const ring = around
    .slice(1)
    .find(
      (l) =>
        l.paragraph === line.paragraph && RING.test(l.text) && !isDoubtedRing(l.text) && !isOfBygone(l.text, published),
    )
  if (
    ring === undefined &&
    !RING.test(line.text) &&
    around.every((l) => !RING.test(l.text) || isOfBygone(l.text, published))
  )
    return []
  // "The rebels closed the road on 3 May, and the town has been besieged ever since."
  const own = ring === undefined && RING.test(line.text) && !isDoubtedRing(line.text) ? ringedAt(t).towns : undefined
  const ringed = ring === undefined ? own : ringedAt({ ...t, line: ring, at: lines.indexOf(ring) }).towns
  const verb = m[0].split(/\s/)[0] as string
  const by = /^(?:closed|blocked|cut|severed|shut|barred|sealed|mined)$/i.test(verb)
    ? subjectBefore(line.text, m.index)
    : null
  return [
    {
      ...bareDraft('closed', t),
      day,
      ...areasIn(t),
      ...(ringed === undefined ? {} : { towns: ringed.slice(0, 1) }),
      ...(ringed === undefined || by === null || by.split(' ').length > 6 ? {} : { by, names: ['held'] }),
    },
  ]
}

/** "Zalambessa is closed as before": a town that is still shut in. */
const STILL =
  /^ (?:(?:(?:is|are) (?:still|as before)|remains?|stays?) (?:closed|shut|sealed|cut off|besieged|encircled|under siege)\b(?! to (?:traffic|visitors|tourists))|(?:is|are) (?:closed|shut) as before\b)/i

/** "It is still surrounded": the town of which the sentences before told. */
const IT_STILL = new RegExp(
  `^(?:It|The (?:town|city|district|enclave|camp|garrison|village|suburb|quarter|island|valley)) (?:is|was|remains|remained|lies|stays) (?:still |yet |as before )?(?:closed|${SHUT_IN})[.,;]`,
  'u',
)
const RING_NEAR =
  /\b(?:siege|blockade|ring|besieg\w*|garrison|trench\w*|surround\w*|encircl\w*|inside|defenders|road|river|gates?)\b/i

/** "Insurgents have a noose around Dikwa", "with a ring of trenches round the town": a ring that stands, since when is not told. */
const NOOSE =
  /\b(?:has|have|keeps?|holds?|threw|thrown|drawn|drew|put|tightened|closed|with) (?:up )?(?:an? |its |their |the )?(?:\p{Ll}+ )?(?:noose|ring|cordon|stranglehold|iron ring|circle)(?: of [\p{Ll} ]{3,30})? (?:tight )?(?:a?round|about|on) (?:the (?:town|city|village) of )?$/u

function nooseIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const town = line.towns.find(
    (x) => x.ref.precision !== 'site' && NOOSE.test(line.text.slice(0, x.start - line.start)),
  )
  const m = town ? NOOSE.exec(line.text.slice(0, town.start - line.start)) : null
  if (!town || !m || NOT.test(line.text.slice(0, town.start - line.start)) || isDoubtedRing(line.text)) return []
  const by = subjectBefore(line.text, m.index)
  const day = doneOn(line.text, published) ?? published
  return [
    {
      ...bareDraft('closed', t),
      day,
      names: ['held'],
      towns: [town],
      ...(by === null || by.split(' ').length > 6 ? {} : { by }),
    },
  ]
}

function stillIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const own = line.towns.filter((x) => x.ref.precision !== 'site' && STILL.test(line.text.slice(x.end - line.start)))
  const meant = own.length === 0 && IT_STILL.test(line.text) && RING_NEAR.test(t.lines[t.at - 1]?.text ?? '')
  const towns = meant ? townsAbout(t.lines, t.at).slice(0, 1) : own
  return towns.length === 0 ? [] : [{ ...bareDraft('closed', t), day: published, towns }]
}

/** Words that look back to a town: "the town", "here", "it". */
const MEANS_TOWN =
  /\b(?:the|this|our|their|its|both) (?:\p{L}+ )?(?:towns?|city|cities|districts?|regions?|enclaves?|camps?|areas?|villages?|valley|strip|suburbs?|quarters?|pockets?|places?|people|residents)\b|\b(?:it|here|us|we|there|them)\b/iu

/** Troops that have stood round a place since a day: "tanks have been drawn around Idlib since Saturday". */
const STANDS =
  /\b(?:troops|tanks|armou?r|soldiers|forces|army|rebels|militia(?:men|s)?|fighters|brigades?|guns|lorries|men|gunmen|paramilitar(?:y|ies)|police|columns?|units)\b[^.;]{0,40}? ha(?:s|ve) (?:been )?(?:drawn|drawn up|drawn a ring|stood|standing|lain|lying|sat|sitting|dug in|posted|massed|gathered|camped|encamped|deployed|stationed|closed|thrown a (?:ring|cordon)) (?:all )?a?round\b[^.;]{0,60}? since\b/iu
/** "Has been ringed since 31 August by fighters of the council": who, behind the day. */
const BY_BEHIND = /^since [^.;,]{3,40}? by ((?:the )?[^.;,]{3,60})/iu

function holdsIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const holds = HOLDS.exec(line.text) ?? STANDS.exec(line.text)
  const held = holds ? null : HELD.exec(line.text)
  const m = holds ?? held
  if (!m || NOT.test(line.text.slice(0, m.index)) || isDoubtedRing(line.text)) return []
  const since = line.text.slice(m.index + m[0].length - 5)
  const day = daysNamed(since.slice(0, 60), published)[0] ?? monthIn(since, published)?.[0] ?? null
  const subject = holds ? holderIn(line.text, holds) : (held?.[1] ?? BY_BEHIND.exec(since)?.[1] ?? null)
  // A whole clause is nobody.
  const by =
    subject === null || subject.split(' ').length > 6 || / (?:agreed|said|says|that|when|on|to) /.test(subject)
      ? null
      : subject
  const towns = shutTowns(t)
  if (day === null || towns.length === 0) return []
  return [{ ...bareDraft('closed', t), day, names: ['held'], towns: towns.slice(0, 2), ...(by === null ? {} : { by }) }]
}

/** Who has a place shut in; of "tanks and lorries with loyalist troops" the troops. */
function holderIn(text: string, m: RegExpExecArray): string | null {
  const verb = m.index + Math.max(0, m[0].search(/ ha(?:s|ve|d) /))
  const which = /^.*, (?:which|that|whom) ((?:the )?[^.;,]{2,60})$/isu.exec(text.slice(0, verb))?.[1]
  const subject = which ?? subjectBefore(text, verb)
  return subject?.split(/ (?:with|of) (?=\p{L}+ (?:troops|soldiers|forces|fighters|men)$)/u).at(-1) ?? null
}

/** The towns that are shut in: those the sentence says are, the one it means, or those it names for nothing else. */
function shutTowns(t: Telling): readonly Town[] {
  const { line, lines, at } = t
  const ringed = ringedAt(t).towns
  if (ringed) return ringed
  if (line.towns.length === 0 && BOTH.test(line.text)) return twoTowns(t)
  // The town the sentence names, or that of its heading or title; a name that nobody knows is not the town told before it.
  const known = line.towns.length > 0 || (line.home.length + line.titled.length > 0 && MEANS_TOWN.test(line.text))
  return (known ? townsAbout(lines, at) : []).filter(
    (x) => x.ref.precision !== 'site' && ringRole(line.text, x.start - line.start, x.end - line.start) !== 'other',
  )
}

const BOTH = /\bboth (?:the )?(?:enclaves|towns|cities|villages|districts|places|camps|pockets|valleys)\b/i

/** The two towns that the paragraph names. */
function twoTowns({ lines, line }: Telling): readonly Town[] {
  const found = new Map<string, Town>()
  for (const l of lines)
    if (l.paragraph === line.paragraph)
      for (const x of l.towns)
        if (x.ref.precision !== 'site' && ringRole(l.text, x.start - l.start, x.end - l.start) !== 'other')
          found.set(x.key, x)
  return found.size === 2 ? [...found.values()] : []
}

/** "Nobody has driven in or out since the 7th", "since Monday nothing has got through": the day a ring is felt; of a ring that others tell. */
const NONE_PASSES =
  /\b(?:nobody|no one|nothing|none|not a (?:soul|lorry|loaf)|no (?:car|lorry|truck|bus|boat|vehicle|convoy|food|bread|flour)s?)\b[^.;]{0,12} (?:has|have|had) (?:been able to |been allowed to |been let |been )?(?:driven|come|gone|go|got|gotten|entered|enter|passed|pass|left|leave|reached|moved|let|in|brought)\b(?: (?:either way|in or out|in and out|in|out|through|into|past|it|us|the \p{Ll}+)\b)?/iu
const SINCE = /\bsince ([^.;,]{3,40})/i

function passesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = NONE_PASSES.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  const around = /\bin (?:or|and) out\b|\beither way\b|\bthrough\b/i.test(m[0])
  const since = SINCE.exec(line.text)?.[1]
  if (!around || since === undefined) return []
  const day = daysNamed(since, published)[0] ?? monthIn(`since ${since}`, published)?.[0] ?? null
  const first = t.lines.find((l) => l.towns.length > 0)?.towns.slice(0, 1) ?? []
  const towns = line.towns.length + line.home.length > 0 ? shutTowns(t) : first
  return day === null || towns.length === 0 ? [] : [{ ...bareDraft('closed', t), day, towns }]
}
