// Who is said to be able to move whom, as sentences say it: "Turkey could make Ahrar al-Sham open the road".
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { figuresIn } from './leverage-figures.ts'
import { ABLE, HOLDER, NAME, OTHER } from './leverage-names.ts'
import { goesOnIn, isUnusedTold, isUsed, sayerOf } from './leverage-said.ts'
import { TIES, tiesBetween } from './leverage-ties.ts'

const TABLE = '(?:a|the) (?:negotiating )?table\\b'
/** Verbs by which somebody is moved, each with what must stand behind whom it moves. */
const MOVES: readonly (readonly [verbs: string, behind: string])[] = [
  ['(?:ma[kd]e)', ' \\p{Ll}'],
  [
    '(?:forced?|get|got|compel(?:led)?|push(?:ed)?|press(?:ed)?|oblige[d]?|order(?:ed)?|tell|told|persuaded?|convinced?|induced?|talk(?:ed)?|bull(?:y|ied))',
    ' (?:to\\b|into\\b|out of\\b)',
  ],
  [
    '(?:bring|brought)',
    ` (?:to ${TABLE}|to \\p{Lu}|to (?:heel|terms|reason|their senses|sign|talk|accept|stop|leave|agree|withdraw|open)\\b|round\\b|in\\b|into line\\b)`,
  ],
  ['(?:stop|restrain|deliver)', `(?:(?: to ${TABLE}| in a | by | from \\p{Ll}+ing)|[,.;”"]| and\\b)`],
  ['(?:hold|held|pull(?:ed)?|call(?:ed)?)', ' (?:back|off)\\b'],
  // "Could move Moscow with its airspace"; to move somebody to a place is another thing.
  [
    '(?:move|sway|steer|budge|influence|soften|rein in)',
    '(?: with | by (?!\\p{L}+(?:$|[,.;]))| through | if | when | as | and | but |[,.;:”"–—]|$)',
  ],
  [
    '(?:rein(?:ed)? in|call(?:ed)? off|hold back|held back|pull(?:ed)? back|lean(?:ed)? on|dictate(?:d)? to|discipline)',
    '\\b',
  ],
]
const CAN = MOVES.map(([verbs, behind]) => new RegExp(`${HOLDER}${ABLE}${verbs} (?<over>${OTHER})(?=${behind})`, 'gu'))
const CLOSE = new RegExp(
  `${HOLDER}${ABLE}(?:close|cut|shut|stop|withhold|turn off) the \\p{L}+ (?:to|for) (?<over>${OTHER})`,
  'gu',
)
/** "The army runs on petrol from there, and Tunis could stop it by closing the pumps". */
const PROPPED = new RegExp(
  `(?<over>${OTHER})(?: (?:in|of) (?:the )?\\p{L}+)? (?:runs?|lives?|depends?|rel(?:y|ies)|survives?|subsists?|fights?) (?:on|off|from|with) [^.;]{3,80}?,? (?:and|which|that) ${HOLDER}${ABLE}(?:stop|halt|starve|ground|paraly[sz]e|choke|cripple|strangle|withhold|withdraw|end|cut|close) (?:it|them|that|this|him|her)\\b`,
  'gu',
)
/** "Has the junta on a leash", "holds the warlord by the purse". */
const LEASH = new RegExp(
  `${HOLDER}(?:has|have|had|holds?|held|keeps?|kept) (?<over>${OTHER}) (?:on an? (?:\\p{Ll}+ )?(?:string|leash|lead|chain|rein|drip)|in (?:its|his|her|their) pocket|by (?:the )?(?:purse|throat|collar|purse[- ]strings)|under (?:its|his|her|their) thumb)\\b`,
  'gu',
)
/** "Ankara was the one capital to which Tripoli would still listen", "the general listens only to Cairo". */
const HEEDED: readonly RegExp[] = [
  new RegExp(
    `${HOLDER}(?:is|was|remains|remained) the (?:only|one|last|sole) (?:\\p{L}+ ){1,7}?(?:to (?:which|whom)|which|whom|that) (?<over>${OTHER}) (?:(?:would|will|could|can|does|did) )?(?:still )?(?:listen(?:s|ed)?|heed(?:s|ed)?|obey(?:s|ed)?|fear(?:s|ed)?|defer(?:s|red)?|cannot ignore|could not ignore)\\b`,
    'gu',
  ),
  new RegExp(
    `(?<over>${OTHER}) (?:would |will )?(?:still )?(?:listen(?:s|ed)?|answer(?:s|ed)?|defer(?:s|red)?) (?:only to|to (?:nobody|no one|none|no other \\p{Ll}+) (?:but|except|other than)) (?<who>${NAME})`,
    'gu',
  ),
]
const HAS = new RegExp(
  `${HOLDER}(?:has|have|had|holds|held|wields?|enjoys) (?:the most |most |great |some |real |enough |considerable )?(?:leverage|influence|sway|clout|a hold|a grip) (?:over|on|with|in) (?<over>${OTHER})(?: and (?:the )?(?<also>${NAME}))?`,
  'gu',
)
const USED = new RegExp(
  `${HOLDER}(?:had |has |have )?(?:(?:used|brought|exerted|applied) (?:its|his|her|their) (?:influence|leverage|sway|weight)|(?:brought|put|exerted|applied) (?:heavy |strong |some |great |\\p{Ll}+ )?pressure)(?: to bear)? (?:on|over|with|in|upon) (?<over>${OTHER})`,
  'gu',
)
/** "Has control over the Haqqani network": of men, not of ground. */
const CONTROLS = new RegExp(
  `${HOLDER}(?:has|have|had|holds|exercises?|keeps?) (?:full |some |great |real |complete |much |enough )?control (?:over|of) (?<over>[Tt]he (?:[\\p{L}’'-]+ ){1,3}(?:network|movement|militias?|militiamen|groups?|rebels|guerrillas|front|fighters|brigades?|faction|separatists|insurgents|paramilitaries|party|clan)|(?:its|their) (?:proxies|allies))\\b`,
  'gu',
)
/** "Withheld the aid to make Islamabad act", "closed the border to force the rebels to sign": what was done to move somebody. */
const DEED = new RegExp(
  `${HOLDER}(?:has |have |had )?(?:withheld|cut(?: off)?|suspended|froze|frozen|held back|stopped|closed|shut|blocked|expelled|recalled|turned off|switched off|halted|delayed|threatened to \\p{Ll}+) (?:[^.;“”"]{3,90}?) (?:in order |so as |in an effort |in a bid )?to (?:make|force|get|press|push|compel|bring|persuade|induce|oblige|pressure) (?<over>${OTHER})(?= \\p{Ll})`,
  'gu',
)
/** What somebody had done or is said to have done: "had forced", "has pressed Baku hard". */
const DID: readonly RegExp[] = [
  new RegExp(
    `${HOLDER}(?:had |has |have )made (?<over>${OTHER}) (?:send|accept|agree|sign|stop|open|leave|come|withdraw|release|let|lift|free|halt|talk|give|drop|sit)\\b`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:had |has |have )(?:forced|brought|pushed|obliged|compelled|persuaded|ordered|got) (?<over>${OTHER}) (?:to (?:a |the )?|into )\\p{Ll}`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:had |has |have )?(?:brought|talked|won|bullied|coaxed) (?<over>${OTHER}) (?:round|over|to heel|into line)\\b`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:had |has |have )?(?:leaned (?:hard |heavily )?on|leant on|prevailed (?:up)?on|twisted the arms? of) (?<over>${OTHER})`,
    'gu',
  ),
  new RegExp(`${HOLDER}(?:had |has |have )(?:pressed|pressured|squeezed) (?<over>${OTHER}) hard\\b`, 'gu'),
  new RegExp(`${HOLDER}(?:had |has |have )(?:held|pulled|called) (?<over>${OTHER}) (?:back|off)\\b`, 'gu'),
]
const NOT = /\b(?:not|never|no longer|cannot|nobody|rejected the idea)\b/i

/** "Paused so that the envoy could talk them out of the port": what for, and no power that is told. */
const MEANT_TO = /\b(?:so that|in order that|in the hope that|hop(?:es|ed|ing) that|hop(?:es|ed|ing))\b[^,;.]{0,40}$/i

/** The last words before an offset that belong to its clause. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 30), at)
      .split(/[,;:]|\b(?:that|who|said|says)\b/)
      .at(-1) ?? ''
  )
}

/** Words without which a pattern cannot hold, looked for first: most sentences have none of them. */
const CAN_SIGN =
  /\b(?:can|could|able to|(?:means|power|weight|influence|leverage|clout|standing|ability|levers|money) to|in a position)\b/
const HAS_SIGN = /\b(?:leverage|influence|sway|clout|hold|grip)\b/
const LEASH_SIGN = /\b(?:string|leash|lead|chain|rein|drip|pocket|purse|throat|collar|thumb)\b/
const HEED_SIGN = /\b(?:listen|heed|obey|fear|defer|answer|ignore)/
const USED_SIGN = /\b(?:influence|leverage|sway|weight|pressure)\b/
const DEED_SIGN =
  /\b(?:withheld|cut|suspended|froze|frozen|held back|stopped|closed|shut|blocked|expelled|recalled|turned off|switched off|halted|delayed|threatened)\b/
const DID_SIGN =
  /\b(?:made|forced|brought|pushed|obliged|compelled|persuaded|ordered|got|talked|won|bullied|coaxed|leaned|leant|prevailed|twisted|pressed|pressured|squeezed|held|pulled|called)\b/

/** What was done goes before what could be. */
const PATTERNS: readonly (readonly [sign: RegExp, pattern: RegExp, used: boolean])[] = [
  [USED_SIGN, USED, true],
  [DEED_SIGN, DEED, true],
  ...DID.map((p) => [DID_SIGN, p, true] as const),
  ...[...CAN, CLOSE, PROPPED].map((p) => [CAN_SIGN, p, false] as const),
  [HAS_SIGN, HAS, false],
  [/\bcontrol\b/, CONTROLS, false],
  [LEASH_SIGN, LEASH, false],
  ...HEEDED.map((p) => [HEED_SIGN, p, false] as const),
  ...TIES,
]

/** "Of its hold over the militias he said that there was none". */
const NONE = /\b(?:there (?:is|was|has been|had been) none|(?:has|have|had) none)\b/

/** Leverage one sentence tells, with who says so. */
export function leverageToldIn(t: Telling): readonly Draft[] {
  if (t.line.heading || NONE.test(t.line.text)) return []
  const found: Draft[] = []
  const seen = new Set<string>()
  const text = withTopic(t.line.text)
  for (const { who, over, used } of tiesBetween(t)) {
    seen.add(`${who}>${over}`)
    found.push({
      ...bareDraft('leverage', t),
      says: sayerOf(t) ?? sayerOf({ ...t, at: t.at - 1, line: t.lines[t.at - 1] as Telling['line'] }),
      by: who,
      to: over,
      names: used ? ['used'] : [],
      towns: [],
    })
  }
  for (const [sign, pattern, used] of PATTERNS) {
    if (!sign.test(text)) continue
    for (const m of text.matchAll(pattern)) {
      if (!used && MEANT_TO.test(text.slice(Math.max(0, m.index - 60), m.index))) continue
      if (NOT.test(`${clauseBefore(text, m.index)}${m[0].replace(BUT_HIM, '').replace(NOT_WITHOUT, '')}`)) continue
      const named = trimmed(m.groups?.who as string)
      // "We have influence over the Taliban": who speaks has it.
      const who = /^(?:We|I)$/.test(named) ? (sayerOf(t) ?? named) : named
      for (const over of [m.groups?.over, m.groups?.also])
        if (over !== undefined && !seen.has(`${who}>${trimmed(over)}`)) {
          seen.add(`${who}>${trimmed(over)}`)
          found.push({
            ...bareDraft('leverage', t),
            says: sayerOf(t),
            by: who,
            to: trimmed(over),
            ...toldUse(t, used, text.slice(m.index + m[0].length)),
            towns: [],
          })
        }
    }
  }
  if (found.length > 0) return found
  return figuresIn(t, text).flatMap(({ who, over, used, end }): readonly Draft[] =>
    trimmed(who) === trimmed(over)
      ? []
      : [
          {
            ...bareDraft('leverage', t),
            says: sayerOf(t),
            by: trimmed(who),
            to: trimmed(over),
            ...toldUse(t, used, text.slice(end)),
            towns: [],
          },
        ],
  )
}

/** Whether a power is told to have been used, or not to have been, in its own sentence or the one behind; its words, with that one. */
function toldUse(
  t: Telling,
  used: boolean,
  behind: string,
): Pick<Draft, 'names'> & Partial<Pick<Draft, 'words' | 'span'>> {
  if (used || isUsed(behind)) return { names: ['used'] }
  if (isUnusedTold(behind)) return { names: ['unused'] }
  const next = goesOnIn(t)
  const names = next === null ? [] : isUsed(next.text) ? ['used'] : isUnusedTold(next.text) ? ['unused'] : []
  if (next === null || names.length === 0) return { names }
  const { start, text } = t.line
  return { names, words: `${text} ${next.text}`, span: { start, end: next.start + next.text.length } }
}

/** "Would not last a week without Kigali", "cannot afford to anger Doha" deny nothing of these. */
const NOT_WITHOUT =
  /\b(?:would|could|can) ?not\b(?=[^.;]{0,60} without\b| (?:afford|say no|refuse|ignore|cross|defy))|\bcannot\b(?=[^.;]{0,60} without\b| (?:afford|say no|refuse|ignore|cross|defy))/gu
/** "To nobody but Cairo" denies nothing of Cairo. */
const BUT_HIM =
  /\bto (?:nobody|no one|none|no other \p{Ll}+) (?:but|except|other than)\b|\b(?:cannot|could not) ignore\b/u
const TOPIC = new RegExp(`^(?:As (?:for|to|regards)|With) (?<topic>${NAME}),`, 'u')

/** A sentence that opens with whom it is about, with that name for its pronoun: "As for Doha, … that it could". */
function withTopic(text: string): string {
  const topic = TOPIC.exec(text)?.groups?.topic
  return topic === undefined
    ? text
    : text.replace(/\b(?:he|she|it|they)(?= (?:alone |still )?(?:has|have|had|can|could|holds?|wields?)\b)/u, topic)
}

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const LEAD = new RegExp(
  `^(?:(?:The|the|That|In|By|If|And|But|On|Since|Until|Last|When|While|Now|Then|So|Only)\\s+|(?:${MONTH})(?:\\s+\\d+)?\\s+)+(?=\\p{Lu})`,
  'u',
)

/** "The Emir of Qatar", "the King of Jordan": the power is the state's. */
const HEAD_OF =
  /^(?:the )?(?:Emir|King|Queen|President|Sultan|Prince|Crown Prince|Prime Minister|Premier|Ruler|Government) of (?:the )?(?=\p{Lu})/u

/** A name without what stands before it: "In June Russia" is Russia. */
function trimmed(name: string): string {
  return name
    .trim()
    .replace(LEAD, '')
    .replace(HEAD_OF, '')
    .replace(/['’]s$/, '')
}
