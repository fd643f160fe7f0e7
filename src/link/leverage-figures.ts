// Power that is told in figures of speech and by lifelines: who has a hand on the tap, who holds the purse, whose one call would do,
// who need only shut the road by which another eats. What somebody merely owns or pays is no power; a word of power must stand by.
import { actorMeant } from '../vocab/actors/index.ts'
import { CAPITAL } from '../vocab/letters.ts'
import type { Telling } from './asides-types.ts'
import { ABLE, HOLDER, NAME, OTHER } from './leverage-names.ts'

/** A power that a sentence tells, maybe with the one before it. */
export interface Figure {
  readonly who: string
  readonly over: string
  readonly used: boolean
  /** Where its words end in the sentence. */
  readonly end: number
}

const OVER = `(?<over>${OTHER})`
const WHO = `(?<who>${NAME})`
/** What one is held by. */
const GRIP =
  '(?:taps?|purse(?:[- ]strings)?|strings?|reins?|leash|collar|throat|windpipe|jugular|neck|wallet|lifelines?|oxygen|fuse|switch|plug|whip|brakes?|keys?|cards?|levers?|ear)'
const HAS = '(?:has|have|had|holds?|held|keeps?|kept|controls?|owns?)'
const HAND = '(?:(?:a|its|his|her|their) (?:hand|finger|thumb|foot|boot) on )?'
/** What somebody says to be obeyed. */
const WORD =
  '(?:call|word|telephone call|phone call|signature|letter|order|telegram|cable|nod|hint|visit|sentence|message|stroke of (?:a|the) pen|pressure|push|threat)'
/** Those by whose hand another lives. */
const PATRON =
  'paymaster|quartermaster|armourer|banker|puppeteer|puppet master|lifeline|master|landlord|bread-giver|godfather'
const MOVED =
  '(?:get|bring|make|move|stop|persuade|bend|open|halt|restrain|silence|turn|win|drag|push|coax|free|call|hold|send)'
const CLOSES =
  '(?:shut|close|cut|turn off|switch off|turn|stop|halt|withhold|hold back|end|choke|block|freeze|withdraw|pull|lift|hang up|pick up|telephone|call|say|ask|nod|whistle|sign|tell|stop paying|stop sending|raise|snap)'

/** Figures that name both in one breath, each with words without which it cannot hold and whether it tells of a use. */
const DIRECT: readonly (readonly [sign: RegExp, pattern: RegExp, used: boolean])[] = (
  [
    // "has a hand on the tap of the Houthis", "holds the purse of the junta"
    [GRIP, `${HOLDER}${HAS} ${HAND}(?:the|all the|every|most of the) ${GRIP} (?:of|to|on) ${OVER}`, false],
    [GRIP, `${HOLDER}${HAS} ${HAND}(?<over>${OTHER})['’]s? (?:own )?${GRIP}\\b`, false],
    // "The key to the Janjaweed lies in Khartoum's drawer"
    [
      'keys?|reins?|leash|cord|plug|switch|strings?|remedy|off switch',
      `\\b[Tt]he (?:key|keys|reins|leash|cord|plug|switch|strings|off switch) (?:to|of|for) ${OVER} (?:lies?|lay|is|are|hangs?|rests?|sits?) (?:in|with|at|on) ${WHO}`,
      false,
    ],
    // "are on Colombo's payroll", "is in Tripoli's pocket"
    [
      'payroll|leash|string|drip|pocket|grip|hands?|debt|pay|thumb|drawer|palm|wing|spell',
      `${OVER}(?: in [^,.;]{3,20}| [\\p{Ll}]+)? (?:is|are|was|were|remains?|sits?|live|lives) (?:\\p{Ll}+ )?(?:on|in|under) ${WHO}['’]s? (?:\\p{Ll}+ )?(?:payroll|leash|string|drip|pocket|grip|hands?|debt|pay|thumb|drawer|palm|spell)\\b`,
      false,
    ],
    [
      'hand|palm|grip|pocket|hold',
      `\\b(?:so|and|thus|therefore|which means|by that|that is how) ${WHO} (?:has|have|had|holds?) (?<over>them|him|it|her) in (?:its|his|her|their) (?:hands?|palm|grip|pocket)\\b`,
      false,
    ],
    // "listens to Tripoli before it listens to Manila", "answer to Jakarta", "dance to Tehran's tune"
    [
      'listen|answer|defer|dance|bow|kowtow|march|jump|look',
      `${OVER}(?: in \\p{Lu}[\\p{L}-]+)?,? (?:[^,.;]{3,40}, )?(?:still |always |only |will |would )?(?:listens?|answers?|defers?|dances?|bows?|kowtows?|marches|march|jumps?) (?:only |first )?(?:to|for) ${WHO}(?!['’]s? (?:call|question|request|letter|charge|appeal|demand|music))`,
      false,
    ],
    [
      'nothing|little|not a thing|whatever|anything',
      `${OVER} (?:do|does|did|will do|would do|undertakes?|decides?) (?:nothing|little|not a thing) (?:that |which )?(?:without )?${WHO}(?: (?:forbids|does not (?:want|like|allow)|dislikes|has not (?:approved|allowed)|would not)|['’]s? (?:leave|word|nod|consent|blessing))?`,
      false,
    ],
    [
      'whatever|anything|what',
      `${OVER} (?:would |will |has to |must )?(?:sign|signs|do|does|accept|accepts|agree to|swallow|take|say)s? (?:whatever|anything|what) (?:that )?${WHO} (?:puts?|says?|tells?|asks?|wants?|orders?|sends?|gives?|demands?|dictates?)`,
      false,
    ],
    // "jumps when Ankara whistles"
    [
      'when',
      `${OVER} (?:jumps?|moves?|stops?|stirs?|marches|comes?|obeys?|sits?) when(?:ever)? ${WHO} (?:says?|tells?|whistles?|calls?|nods?|snaps|asks?|orders?|clicks)`,
      false,
    ],
    // "Nobody has Isaias's ear except Addis Ababa"
    [
      'ear',
      `\\b(?:[Nn]obody|[Nn]o one|[Nn]one) (?:else )?has (?<over>${OTHER})['’]s? ear,?(?: [^.;]{3,50},)? (?:but|except|other than|save) ${WHO}`,
      false,
    ],
    ['ear', `${HOLDER}${HAS} the ear of ${OVER}`, false],
    // "Kampala pulls the strings of the RCD"
    [
      'strings|shots|tune',
      `\\b${WHO}(?: that| who| which)? (?:pulls?|pulled|calls?|called) (?:all )?the (?:strings|shots|tune) (?:of|in|for|behind|at) ${OVER}`,
      false,
    ],
    [
      'strings|shots',
      `\\bIt is ${WHO} (?:that|who|which) (?:pulls?|calls?) the (?:strings|shots) (?:of|in|for|behind) ${OVER}`,
      false,
    ],
    // "has the junta by the throat", "has them listening"
    [
      'listening|hooked|dangling|guessing|cornered|tied|dependent',
      `${HOLDER}(?:has|have|had) (?<over>them|him|her|it|${OTHER}) (?:listening|hooked|dangling|cornered|tied|dependent)\\b`,
      false,
    ],
    // "could turn the palace round", "can keep the front quiet", "could send MODEL home"
    [
      'can|could|able|means|power|weight|influence|leverage|position',
      `${HOLDER}(?:which |who |that )?(?:always |still |alone )?${ABLE.replace('(?: still| easily| also)?', '(?: still| easily| also| always)?')}(?:turn (?<over>${OTHER})(?= ["“]?(?:a?round|like|any way|whichever|about|inside out)\\b|[,.“"”])|keep (?<over2>${OTHER})(?= (?:quiet|at home|in line|still|in check|at the table|at bay|on the)\\b)|(?:send|order) (?<over3>${OTHER})(?= (?:home|packing|back)\\b)|(?:bend|tame|silence|starve|ground|ruin|sink|restrain|discipline|topple|unseat|squeeze|strangle|choke|halt|leash|muzzle|bridle|buy) (?<over4>${OTHER})(?=[ ,.;:]|$)|reach (?<over5>${OTHER})(?= (?:through|by|only|over|with)\\b)|cut (?<over6>${OTHER}) off (?:from|without)|have (?<over7>${OTHER})(?: (?:out|back|home|at the table)|['’]s? \\p{Ll}+ (?:out|back|home))|(?:\\p{Ll}+ [^.;,]{2,30} and )?get (?:\\p{Ll}+ )?from (?<over8>${OTHER}) (?:whatever|anything|what|all))`,
      false,
    ],
    [
      'can|could',
      `${HOLDER}(?:can|could) (?:hold back|call off|stop|rein in|recall) (?<over>${OTHER})['’]s? (?:\\p{Ll}+)(?=[ ,.;:]|$)`,
      false,
    ],
    // "One man can keep LURD quiet, and he is in Conakry" tells of no name; "a call from Abuja would stop the front" does
    [
      WORD,
      `\\b(?:[Oo]ne|[Aa]|[Aa] single|[Aa] mere|[Nn]o more than a|[Jj]ust a) (?:\\p{Ll}+ ){0,2}?${WORD} (?:from|in|by|of) ${WHO} (?:would|could|can|will|might|is enough to|would be enough to|would suffice to|is all it takes to) (?:${MOVED}|end|disarm|ground) ${OVER}`,
      false,
    ],
    // "It took a word from Pretoria to get Savimbi to the airport"
    [
      WORD,
      `\\b[Ii]t (?:took|needed|cost) (?:only |no more than |just )?(?:an?|one|two|three|the) (?:\\p{Ll}+ ){0,2}?${WORD}s? (?:from|by|of) ${WHO} to ${MOVED} ${OVER}`,
      true,
    ],
    // "By closing the border in August Belgrade forced Pale back to the table"
    [
      'forced|brought|drove|made|got|starved|squeezed|bent|dragged',
      `\\b[Bb]y \\p{Ll}+ing [^.;]{3,60}? ${WHO} (?:has |had )?(?:forced|brought|drove|made|got|starved|squeezed|bent|dragged|pushed) ${OVER} (?:back|to|into|round|out|give|sign|stop|open)\\b`,
      true,
    ],
    ['leaned|leant', `\\b${WHO} (?:has |had )?(?:leaned|leant) (?:hard |heavily )?on ${OVER}`, true],
    // "Shut the bridges to Pale and so made it think again"
    [
      'shut|closed|cut|stopped|withheld|blocked|froze',
      `(?:^|[.:;“"] ?|\\bthat )${WHO} (?:has |had )?(?:shut|closed|cut|stopped|withheld|blocked|froze|turned off|held back) [^.;,]{2,50}? (?:to|of|for|from) ${OVER}\\b[^.;]{0,40}? and (?:so |thus |thereby |in that way )(?:made|brought|forced|got|moved|stopped|bent)`,
      true,
    ],
    // "Pays for every boot the council wears, and could have its men out of Shabwa"
    [
      'pays?|feeds?|arms?|fuels?|funds?|houses?',
      `(?:^|[.:;“"] ?|\\bthat )${WHO} (?:pays?|feeds?|arms?|fuels?|funds?|houses?|shelters?) [^.;]{2,50}? ${OVER} \\p{Ll}+s?,? and (?:can|could) (?:have|get|pull|bring|take|call|send) (?:its|his|her|their|the) \\p{Ll}+ (?:out|home|back|off|in)\\b`,
      false,
    ],
    // "Regards the president as its paymaster", "Tripoli is the movement's quartermaster"
    [
      PATRON,
      `\\b(?:regards?|regarded|sees?|saw|describes?|described|considers?|considered|calls?|called|names?) (?:President |General |King |Colonel )?${WHO} (?:as )?(?:(?<over>its|their|his)|(?<over2>${OTHER})['’]s?) (?:\\p{Ll}+ )?(?:${PATRON})\\b`,
      false,
    ],
    [
      PATRON,
      `\\b${WHO} (?:is|was|remains|remained) (?:(?<over>${OTHER})['’]s? (?:\\p{Ll}+ )?(?:${PATRON})|the (?:\\p{Ll}+ )?(?:${PATRON}) of (?<over2>${OTHER}))(?=[ ,.;])`,
      false,
    ],
    // "Were Washington to lean on Israel", "should Juba stop paying the front"
    [
      'Were|were|Should|should|If|if|Had|had',
      `\\b(?:[Ww]ere|[Ss]hould|[Ii]f) ${WHO} (?:only )?(?:to )?(?:lean|leaned|leant|press|pressed|call|called|stop paying|stopped paying|tell|told) (?:hard )?(?:on |off )?${OVER}`,
      false,
    ],
  ] as const
).map(([sign, pattern, used]) => [new RegExp(`\\b(?:${sign})`), new RegExp(pattern, 'gu'), used] as const)

/** Words of power over what another lives by, without naming him: "need only shut the road", "could turn it off whenever it likes". */
const BARE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Pp]resident |[Kk]ing |[Gg]eneral |[Mm]r )?${WHO}(?: (?:of|in) (?:the )?\\p{Lu}[\\p{L}]+)? (?:need|needs|needed|has|have|had|would have)(?: do no more than| only| but| only to)?(?: to)? ${CLOSES}\\b(?<=\\b(?:only|but|no more than)\\b.{1,24})`,
    'gu',
  ),
  new RegExp(
    `\\b${WHO}(?: alone| itself)?,?(?: which| who)? (?:can|could)(?: always| simply| easily| at any time)? (?:(?:switch|turn|shut|cut) (?:it|them|that|this) (?:off|down)|(?:shut|close|cut|turn off|switch off|turn|withhold|stop|choke|block|dry up|bar|end|pull|let go of|take back|stop paying|turn out|throw out|evict|expel) (?:it|them|him|her|that|this|these|those|(?:the|this|that|its|his|her|their) (?:road|tap|border|door|gate|gates|bridge|pipeline|pipe|line|lines|cable|current|power|port|crossing|track|route|money|pay|salaries|flow|lorries|convoys|fuel|flights|airstrip|depot|stream|supply|supplies|switch|purse|plug)))\\b`,
    'gu',
  ),
  new RegExp(
    `\\b${WHO} (?:has|had) (?:never|not|never once|not once)(?: \\p{Ll}+)? (?:threatened|tried|offered|cared|bothered|needed|wished) to (?:stop|cut|withhold|close|shut|turn it off|do so|use it)\\b`,
    'gu',
  ),
  /\band (?:what it pays it|what it gives it|it) (?:can|could) (?:withhold|take back|stop|keep)\b/gu,
  new RegExp(
    `\\b(?:[Ww]ere|[Ss]hould|[Ii]f) ${WHO} (?:only )?(?:to )?(?:stop|stopped|shut|close|closed|cut|block|blocked|turn off|turned off|withhold|withheld|hold back|held back|pull|pulled) [^.;]{2,60}?,? (?:[^.;]{3,60}?) (?:would|will|could)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Oo]ne|[Aa] single|[Aa]) (?:\\p{Ll}+ ){0,2}?${WORD} (?:from|in|by) ${WHO} (?:would|could|will|can|is enough|would be enough|would suffice|would do)\\b`,
    'gu',
  ),
  new RegExp(
    `\\band ${WHO} (?:owns|holds|controls|has|guards|keeps) (?:the|that|both|every) (?:road|bridge|gate|tap|well|port|key|border|crossing|pump|switch|line)s?\\b`,
    'gu',
  ),
]
const BARE_SIGN =
  /\b(?:only|but|no more than|can|could|[Ww]ere|[Ss]hould|[Ii]f|[Oo]ne|[Aa] |single|never|owns|holds|controls|guards|keeps)\b/
/** By what somebody lives, moves or fights: without such words a road is only a road. */
const LIVES_BY =
  /\b(?:eats?|drinks?|lives?|runs?|depends?|rel(?:y|ies)|fights?|fires?|feeds?|draws?|gets?|buys?|burns?|paid|pays|housed|hosted|fed|armed|supplied|comes?|carried|brought|shipped|trucked|moves?|draw|lends?|sleeps?|stays?|cartridges?|rockets?|shells|bullets?|fuel|petrol|diesel|rice|salar(?:y|ies)|wages|payroll|boots?|current|electricity|power)\b/i
const SAID = /\b(?:said|says|told|argued|according|thinks?|believes?|claims?|claimed|reckons?|explained|account)\b/
const DENIED =
  /\b(?:not|never|no longer|cannot|nobody|no one|none|neither|hardly|n['’]t)\b(?! (?:last|survive|afford|only)\b)[^,.;:]{0,40}$/i
const BODY_WORD =
  /^(?:[Tt]he )?(?:\p{Ll}+ )?(?:command|commanders|rebels|opposition|government|army|regime|militias?|fighters|delegation|junta|generals|brigades|warlords|separatists|insurgents|guerrillas|paramilitaries|palace|presidency|leadership|officers|movement|front|council|mutineers)$/u

/** Whether words name somebody known who can be moved: an actor, a body by its kind, an acronym. */
function isMovable(name: string): boolean {
  return BODY_WORD.test(name) || ACRONYM.test(name) || actorMeant(name.replace(/^the /i, ''), {}, true) !== undefined
}

const ACRONYM = /^(?:[Tt]he )?\p{Lu}{2,}[\p{L}\d-]*$/u

const NAMES = new RegExp(OTHER, 'gu')
const NO_NAME =
  /^(?:(?:The|A|An|In|On|At|By|If|Should|Were|But|And|One|Every|Everything|Nobody|No|It|He|She|They|We|That|This|All|His|Her|Its|Their|As|For|When|While|Without|Only|UN|US|EU|Western|Egyptian|French|European|African|Red Cross)$|(?:The )?(?:Red Cross|United Nations)\b)/
const PEOPLES =
  /(?:^| )(?:official|officer|diplomat|envoy|ambassador|deputy|adviser|monitor|expert|colonel|general|trader|sheikh|bishop|minister|policeman)/i

/** Those whom the words of a sentence name and who can be moved, in order; the holder and who speaks are left out. */
function movableIn(text: string, who: string): readonly string[] {
  return [...text.matchAll(NAMES)].flatMap((m) => {
    const name = m[0]
      .replace(/^(?:But|And|Should|Were|If|In|On|At|By|So|Every|Everything|All|Since|As) /, '')
      .replace(/['’]s?$/, '')
    const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 16)
    if (
      !BODY_WORD.test(name) &&
      /\b(?:in|at|near|outside|around|of|via|through) $/.test(text.slice(Math.max(0, m.index - 9), m.index))
    )
      return []
    if (NO_NAME.test(name) || name.includes(who) || who.includes(name) || PEOPLES.test(behind)) return []
    return isMovable(name) ? [name] : []
  })
}

/** Powers that a sentence tells by figures of speech; whom a pronoun or nobody names is the one told of before. */
export function figuresIn({ lines, at, line }: Telling, text: string): readonly Figure[] {
  const found: Figure[] = []
  for (const [sign, pattern, used] of DIRECT) {
    if (!sign.test(text)) continue
    for (const m of text.matchAll(pattern)) {
      const g = m.groups ?? {}
      const over = Object.entries(g).find(([k, v]) => k.startsWith('over') && v !== undefined)?.[1]
      if (g.who === undefined || over === undefined || isDenied(text, m.index)) continue
      const whom = /^(?:them|him|her|it|its|their|his)$/.test(over)
        ? before(lines, at, text.slice(0, m.index), g.who)
        : over
      if (whom !== null) found.push({ who: g.who, over: whom, used, end: m.index + m[0].length })
    }
  }
  if (found.length > 0 || !BARE_SIGN.test(text)) return found
  for (const pattern of BARE)
    for (const m of text.matchAll(pattern)) {
      if (isDenied(text, m.index)) continue
      const who = m.groups?.who ?? holderBefore(text.slice(0, m.index))
      if (who === null || !new RegExp(`^(?:the )?[${CAPITAL}]`, 'u').test(who)) continue
      const paragraph = sameParagraph(lines, at, line)
      if (!LIVES_BY.test(`${paragraph} ${text}`) || !SAID.test(`${paragraph} ${text}`)) continue
      const over =
        pronounIn(m[0], text) ??
        before(lines, at, text.slice(0, m.index), who) ??
        movableIn(text.slice(m.index + m[0].length), who)[0]
      if (over !== undefined) found.push({ who, over, used: false, end: m.index + m[0].length })
    }
  return found.slice(0, 2)
}

const LEAD = new RegExp(`^["“]?(?<lead>${NAME})(?:['’]s?)? \\p{Ll}`, 'u')

/** "Hadi lives in a house in Riyadh, and Riyadh could turn him out": the one a sentence opens with, known or not. */
function pronounIn(words: string, text: string): string | null {
  return /\b(?:him|her)\b/.test(words) ? (LEAD.exec(text)?.groups?.lead ?? null) : null
}

function isDenied(text: string, at: number): boolean {
  return DENIED.test(text.slice(Math.max(0, at - 60), at))
}

/** The sentence before, where it stands in the same paragraph. */
function sameParagraph(lines: Telling['lines'], at: number, line: Telling['line']): string {
  const l = lines[at - 1]
  return l !== undefined && l.paragraph === line.paragraph ? l.text : ''
}

/** The nearest who can be moved before these words, in the sentence, else in one of the two before it. */
function before(lines: Telling['lines'], at: number, head: string, who: string): string | null {
  const here = movableIn(head, who).at(-1)
  if (here !== undefined) return here
  for (let i = at - 1; i >= Math.max(0, at - 2) && lines[i]?.paragraph === lines[at]?.paragraph; i--) {
    const there = movableIn((lines[i] as Telling['line']).text, who)[0]
    if (there !== undefined) return there
  }
  return null
}

const LEAD_NAME = new RegExp(`^["“]?(?<who>${NAME}) (?:pays?|feeds?|arms?|houses?|funds?|hosts?|supplies)\\b`, 'u')

/** "Qatar pays the clerks of Hamas, and what it pays it can withhold": who pays. */
function holderBefore(head: string): string | null {
  return LEAD_NAME.exec(head)?.groups?.who ?? null
}
