// Power that is told by what ties one to another: who feeds, pays or arms him, without whom he would not last, whose word he cannot
// afford to spurn.
import type { Telling } from './asides-types.ts'
import { ABLE, HOLDER, NAME, OTHER } from './leverage-names.ts'

const POWER = '(?:hold|grip|sway|influence|leverage|clout|power|authority)'
const KEEPS =
  '(?:pays?|feeds?|arms?|funds?|finances?|bankrolls?|supplies|supply|equips?|trains?|clothes?|houses?|hosts?|shelters?|keeps?|holds?|controls?|owns?|buys?|sells?|guards?|runs?)'
const HALTS =
  '(?:stop|halt|end|disband|silence|starve|ground|paraly[sz]e|choke|cripple|strangle|rein|call|bring|make|force|tame|curb|press|order|dictate)'
/** People who are no state and no army, to whom others listen. */
const ELDERS =
  '[Tt]he (?:\\p{Ll}+ )?(?:bishops?|church|clergy|imams?|mullahs|monks|elders|chiefs|sheikhs?|tribes|patriarch|king|diaspora|mothers|generals|oil compan(?:y|ies)|traders|banks?)'
const OVER = `(?<over>${OTHER})`

const MAKES_LIGHT =
  /\b(?:feed|pay|arm|fund|financ|bankroll|suppl|equip|train|cloth|hous|host|shelter|keep|hold|control|own|buy|sell|guard|run)/
/** "Ankara pays the men of the National Army and can stop its advance". */
const FEEDS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.:;“"] ?|\\bthat )(?:Mr |Mrs |General )?(?<who>${NAME}),? ${KEEPS} (?:the \\p{Ll}+(?: \\p{Ll}+)? (?:of|for|to) )?${OVER}(?:,| with)?[^.;]{0,60}? and (?:so |thus |therefore |thereby |alone )?${ABLE}${HALTS}\\b`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.:;“"] ?|\\bthat |like this: )(?:Mr |Mrs |General )?(?<who>${NAME}),? ${KEEPS} [^.;]{3,90}?,? and (?:so |thus |therefore |through (?:it|them) |by (?:it|that) )?${ABLE}${HALTS} ${OVER}`,
    'gu',
  ),
  // "Khartoum supplies him with what he shoots; an officer said that it could halt him by withholding it".
  new RegExp(
    `(?:^|[.:;“"] ?|\\bthat )(?<who>${NAME}),? ${KEEPS} ${OVER} (?:with|by|on) [^.]{3,140}?\\b(?:it|they|he|she) (?:can|could) ${HALTS} (?:him|her|it|them)\\b`,
    'gu',
  ),
]
/** "Deby's grip on the movement", "the money gave him a hold over the front". */
const OWNS: readonly RegExp[] = [
  new RegExp(`(?<who>${NAME})['’]s? (?:\\p{Ll}+ ){0,2}?${POWER} (?:on|over|with) ${OVER}`, 'gu'),
  new RegExp(
    `(?<who>${NAME})['’]s? (?:\\p{Ll}+ ){1,3}?(?:gave|gives?|has given|bought|buys|earned|lent|lends) (?:him|her|it|them) (?:an? |some |great |real |\\p{Ll}+ )?${POWER} (?:on|over|with) ${OVER}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:gave|gives?|has given|lent|lends|hands) (?<who>${NAME}) (?:an? |some |great |real |\\p{Ll}+ )?${POWER} (?:on|over|with) ${OVER}`,
    'gu',
  ),
]
/** "It was pressure from Zagreb that made them sign". */
const PRESSED = new RegExp(
  `\\b(?:pressure|a (?:call|word|threat|message|telephone call|letter|warning|nod|hint)|an order|orders|money|threats|prodding) from (?<who>${NAME})(?: that| which|,)? (?:had |has |at last |finally )?(?:made|forced|brought|got|persuaded|pushed|drove|led|moved|convinced|stopped) ${OVER}`,
  'gu',
)
/** "The front would not last a week without Kigali". */
const WITHOUT: readonly RegExp[] = [
  new RegExp(
    `${OVER} (?:would not|could not|cannot|can not|can hardly|could hardly) (?:last|survive|fight|hold out|exist|live|stand|go on|wage|feed|move|do)\\b[^.;]{0,40}? without (?<who>${NAME})`,
    'gu',
  ),
  new RegExp(
    `\\b[Ww]ithout (?<who>${NAME})(?:['’]s? \\p{Ll}+(?: \\p{Ll}+)?)?,? ${OVER} (?:would|could|will|can)(?: not|not)? (?:\\p{Ll}+ )?(?:last|survive|fight|hold out|exist|collapse|fall|starve|go under|move|fire)\\b`,
    'gu',
  ),
]
/** "The one government Hamas cannot afford to anger is Qatar". */
const SPURNED: readonly RegExp[] = [
  new RegExp(
    `\\b[Tt]he (?:one|only|last) (?:\\p{Ll}+ )(?:that |which |whom )?${OVER} (?:cannot|could not|dare not|dares not)(?: afford to)? (?:anger|cross|defy|offend|refuse|ignore|lose|spurn|say no to) (?:is|was) (?<who>${NAME})`,
    'gu',
  ),
  new RegExp(
    `${OVER} (?:cannot|could not|can not|can ill) afford to (?:anger|cross|defy|offend|refuse|ignore|lose|spurn|say no to) (?<who>${NAME})`,
    'gu',
  ),
  new RegExp(
    `${ELDERS.replace('[Tt]he', '(?<who>[Tt]he')}) (?:are|is|were|was) the (?:only|one|last) (?:ones?|people|men|women|voices?) (?:to whom|whom|that|who) ${OVER} (?:will |would |still |does |do )*(?:listen|heed|obey|fear|respect)`,
    'gu',
  ),
]
/** "The elders can talk the militia out of the town"; "has only to telephone the general". */
const MAY: readonly RegExp[] = [
  new RegExp(
    `(?<who>${ELDERS}) (?:can|could|alone can) (?:talk|persuade|bring|get|make|stop|turn|call|order) ${OVER} (?:out of|to|into|round|back|off|stop|leave|sign|listen)\\b`,
    'gu',
  ),
  new RegExp(
    `(?<who>${NAME})(?: could: (?:it|he|she|they))? (?:has|had|need|needs|needed|would have) only (?:to )?(?:tell|call|ring|telephone|ask|nod (?:to|at)|whistle for|order|say a word to) ${OVER}`,
    'gu',
  ),
]
/** "Had a hand on the president's collar", "has the government by the oil". */
const GRIPS: readonly RegExp[] = [
  new RegExp(
    `${HOLDER}(?:has|have|had|holds?|held|keeps?|kept) (?:a|its|his|her|their) (?:hand|finger|boot|foot|thumb) on (?<over>[Tt]he \\p{Ll}+|${OTHER})['’]s? (?:collar|throat|neck|windpipe|shoulder|purse|tap|pulse)\\b`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:has|have|had|holds?|held) ${OVER} by the (?:oil|fuel|gas|money|hair|neck|wallet|pumps?|tap|ears?|scruff|water|bread)\\b`,
    'gu',
  ),
]

/** Patterns of ties, each with words without which it cannot hold and whether it tells of a use. */
export const TIES: readonly (readonly [sign: RegExp, pattern: RegExp, used: boolean])[] = [
  [/\b(?:pressure|call|word|threats?|message|letter|warning|nod|hint|orders?|money|prodding) from\b/, PRESSED, true],
  ...FEEDS.map((p) => [MAKES_LIGHT, p, false] as const),
  ...OWNS.map((p) => [new RegExp(`\\b${POWER}\\b`), p, false] as const),
  ...WITHOUT.map((p) => [/\b[Ww]ithout\b/, p, false] as const),
  ...SPURNED.map(
    (p) =>
      [
        /\b(?:afford|anger|cross|defy|offend|refuse|ignore|lose|spurn|listen|heed|obey|fear|respect)\b/,
        p,
        false,
      ] as const,
  ),
  ...MAY.map(
    (p) =>
      [
        /\b(?:elders|bishops?|church|clergy|imams?|mullahs|monks|chiefs|sheikhs?|tribes|patriarch|king|only)\b/,
        p,
        false,
      ] as const,
  ),
  ...GRIPS.map((p) => [/\b(?:collar|throat|neck|windpipe|shoulder|purse|tap|pulse|by the)\b/, p, false] as const),
]

/** A power that two sentences tell together. */
interface Tie {
  readonly who: string
  readonly over: string
  readonly used: boolean
}

/** "That is a lever over the generals", of what the sentence before says somebody holds. */
const LEVER = new RegExp(
  `\\b(?:[Tt]hat|[Tt]his|[Ii]t)(?:['’]s| is| was| gives it| gave it) (?:an? |its |the )?(?:\\p{Ll}+ )?(?:lever|levers|leverage|hold|grip|trump|card) (?:over|on|against) (?<over>[Tt]he \\p{Ll}+|${OTHER})`,
  'u',
)
const HOLDS = new RegExp(`^["“]?(?:In \\p{L}+,? |But |And )?(?<who>${NAME}) (?:${KEEPS}|has|had|is)\\b`, 'u')
/** "Knin lives on what comes over the bridge. Belgrade turned off its fuel on Monday". */
const LIVES = new RegExp(
  `^["“]?${OVER} (?:runs?|lives?|depends?|rel(?:y|ies)|survives?|subsists?|fights?) (?:on|off|from) `,
  'u',
)
const TURNS = new RegExp(
  `^["“]?(?:And |But )?(?<who>${NAME}) (?:has |had )?(?:turned off|cut off|cut|shut off|stopped|held back|withheld|closed|turned down|stopped sending|kept back) (?:its|his|her|their) (?:fuel|power|electricity|water|pay|money|arms|gas|petrol|diesel|oil|salaries|supplies|ammunition|bread|rations)\\b`,
  'u',
)

/** Powers that a sentence tells together with the one before it in its paragraph. */
export function tiesBetween({ lines, at, line }: Telling): readonly Tie[] {
  const before = lines[at - 1]
  if (before === undefined || before.paragraph !== line.paragraph) return []
  const lever = LEVER.exec(line.text)?.groups?.over
  const holder = lever === undefined ? undefined : HOLDS.exec(before.text)?.groups?.who
  if (lever !== undefined && holder !== undefined) return [{ who: holder, over: lever, used: false }]
  const turns = TURNS.exec(line.text)?.groups?.who
  const lives = turns === undefined ? undefined : LIVES.exec(before.text)?.groups?.over
  return turns !== undefined && lives !== undefined && turns !== lives ? [{ who: turns, over: lives, used: true }] : []
}
