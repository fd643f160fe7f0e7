// How the lifelines of a place stand, where a sentence tells it beside its claims: "no food has entered since May", "there is power
// for an hour a day", "nobody may leave", "medicine reaches the town freely again". What is lacking altogether is told of in
// asides-lifelines.ts.
import type { Lifeline } from '../model/index.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { daysNamed, doneOn, monthIn } from './told-days.ts'

type State = 'open' | 'partial' | 'shut'

const THINGS: readonly (readonly [Lifeline, string])[] = [
  ['food', 'food(?:stuffs| aid| supplies| parcels)?|bread|flour|baby milk|infant formula|rice|grain|wheat|rations'],
  ['water', '(?:drinking |running |piped |clean |tap |safe |mains )?water(?: pumps?| supply| mains)?|(?:water )?pumps'],
  ['medicine', 'medicines?|medical (?:supplies|goods|aid)|antibiotics|insulin|bandages|drugs|vaccines?|oxygen'],
  ['power', 'electricity|(?:electric )?(?:current|power)(?: station| plant| supply| grid| lines?)?|fuel|diesel|petrol'],
]
const THING = THINGS.map(([, words]) => words).join('|')
const OF = new Map(THINGS.map(([line, words]) => [line, new RegExp(`\\b(?:${words})\\b`, 'i')]))
const AND = `(?:(?:,| and| or|, and| nor) (?:no |some |the )?(?:${THING}))`
const LIST = `(?:${THING})\\b${AND}{0,3}`
const CAME =
  '(?:enter(?:ed|s)?|reach(?:ed|es)?|c[ao]mes? in|come in|got in|gets? in|get through|got through|goes in|gone in|arrived?|arrives|been (?:let|allowed|brought) in|is (?:let|allowed|brought) in|was (?:let|allowed|brought) in)'
const PEOPLE =
  '(?:people|civilians|residents|inhabitants|families|women|children|men|patients|the (?:sick|wounded|elderly|ill)|students|anyone|everyone)'
const NOBODY = '(?:nobody|no one|no (?:\\p{Ll}+ )?(?:people|civilians|residents|patients|families|one))'
const LEAVE = '(?:leave|get out|go out|come out|pass|cross|walk out|move out|go in or out|enter or leave)'
const MAY =
  '(?:may|can|could|(?:is|are|was|were) (?:now |still |being )?(?:allowed|permitted|able|let|free) (?:to )?|(?:has|have) been (?:allowed|permitted|able) to)'

interface Rule {
  readonly state: State
  readonly pattern: RegExp
  /** The line it is always of; null where the things it names tell. */
  readonly line: Lifeline | null
}

const rule = (state: State, source: string, line: Lifeline | null = null): Rule => ({
  state,
  pattern: new RegExp(source, 'giu'),
  line,
})

const RULES: readonly Rule[] = [
  // "No food has entered since May", "neither bread nor medicine gets in"
  rule(
    'shut',
    `\\b(?:no|neither) (?:\\p{Ll}+ )?(?:${LIST}) (?:(?:has|have|had|is|are|was|were|now|longer|ever|yet) )*${CAME}\\b`,
  ),
  // "Food cannot enter the city", "medicine may not come in", "food does not reach the camp"
  rule(
    'shut',
    `\\b(?:${LIST}) (?:(?:can|could)(?:not| not| no longer)|may not|(?:is|are|was|were) (?:not|no longer) (?:allowed|permitted|let)(?: to)?|(?:do|does|did) not) (?:be brought |be taken )?(?:in\\b|into\\b|enter|reach|get in|come in|get through|pass|go in|arrive)`,
  ),
  // "The hospital receives no medicine", "gets no bread"
  rule('shut', `\\b(?:receiv(?:es|ed|e|ing)|gets?|got) no (?:\\p{Ll}+ )?(?:${LIST})`),
  // "The power station stopped", "the water pumps no longer work"
  rule(
    'shut',
    `\\b(?:power (?:station|plant|supply)|water (?:pumps?|supply|mains)|pumps|electricity|current)(?: (?:in|of|at|for) (?:the )?[\\p{L}’'-]+)? (?:has |have |had )?(?:stopped|failed|went (?:off|out)|gone (?:off|out)|broke down|broken down|(?:do|does|did) not work|no longer works?|(?:is|are|was|were) (?:out of order|down|dead))\\b`,
  ),
  rule(
    'shut',
    `(?<![\\p{L}])${NOBODY} (?:${MAY} ?${LEAVE}|(?:has|have) (?:left|got out)|gets? out|leaves|is let (?:out|through))\\b`,
    'people',
  ),
  rule('shut', `\\b(?:lets?|allow(?:s|ed)?|permit(?:s|ted)?) ${NOBODY} (?:to )?(?:${LEAVE}|out|through)\\b`, 'people'),
  rule(
    'shut',
    `\\b${PEOPLE} (?:(?:can|could)(?:not| not| no longer)|may not|(?:is|are|was|were) (?:not|no longer|not being) (?:allowed|permitted|let)(?: to)?|(?:is|are|was|were) (?:forbidden|prevented|kept|barred|stopped) (?:to|from)) ?(?:${LEAVE}|leaving|getting out|out)\\b`,
    'people',
  ),
  // "There is power for an hour a day", "the pumps run for two hours a day", "water comes every third day"
  rule(
    'partial',
    `\\b(?:${LIST})[^.;:,]{0,40}? (?:for |only )*(?:an|one|two|three|four|five|six|\\d+|a few|some) hours? (?:a|each|every|per|in the) day\\b`,
  ),
  rule(
    'partial',
    `\\b(?:${LIST}) (?:comes?|runs?|flows?|arrives?) (?:only )?(?:every|once|twice|from time to time|now and then)\\b`,
  ),
  // "Some medicine came with it", "a little flour got in"
  rule(
    'partial',
    `\\b(?:some|a little|limited|small (?:amounts|quantities) of|a few (?:sacks|boxes|tonnes) of|half the) (?:${LIST}) (?:also |was |were |is |has |have )*(?:${CAME}|came|come|let in|allowed in|brought in|handed out|delivered)\\b`,
  ),
  // "Let a first convoy with food in", "let trucks of flour into the town"
  rule(
    'partial',
    `\\b(?:let|allowed|permitted|waved) (?:an?|the|some|\\d+|\\p{Ll}+) [^.;,]{0,50}?\\b(?:with|of|carrying|bringing|loaded with) (?:${LIST})[^.;,]{0,30}? (?:in\\b|into\\b|through\\b|to (?:enter|pass))`,
  ),
  // "Women and children were allowed to leave", "the sick may leave on foot"
  rule(
    'partial',
    `\\b(?:women|children|(?:the )?(?:sick|wounded|elderly|ill)|patients|students|some (?:\\d+ )?(?:people|families|civilians|residents)|(?:a few|about|some) \\d+ (?:people|civilians|families)|\\d[\\d,]* (?:people|civilians|families))\\b(?: and (?:the )?\\p{Ll}+)? ${MAY} ?${LEAVE}\\b(?! freely)`,
    'people',
  ),
  rule(
    'partial',
    `\\bopened (?:a|one|two|the) (?:\\p{Ll}+ )?(?:corridors?|passage)(?: for (?:civilians|people|families|residents))?\\b`,
    'people',
  ),
  // "Food and medicine now reach the town freely", "electricity came back", "people may leave freely"
  rule(
    'open',
    `\\b(?:${LIST}) (?:now |again |also |once more |(?:is|are|was|were|has|have) )*(?:reach\\w*|enter\\w*|c[ao]mes?|come|flow\\w*|arriv\\w+|let in|allowed in|pass\\w*|get|gets) [^.;,]{0,40}?\\b(?:freely|without (?:hindrance|let|checks|limits?|restrictions?)|unhindered|as before|again every day|every day again)\\b`,
  ),
  rule(
    'open',
    `\\b(?:${LIST}) (?:has |have |had )?(?:came|come|is|are|was|were|been)(?: now| again| finally| also)* (?:back(?: on)?|restored|reconnected|switched (?:back )?on|turned (?:back )?on|running again|on again|flowing again)\\b`,
  ),
  rule('open', `\\b(?:${LIST}) (?:has |have )?(?:returned|resumed)\\b`),
  rule(
    'open',
    `\\b${PEOPLE} (?:now |again |once more )*(?:${MAY} ?(?:now |again )?(?:${LEAVE}|come and go|move|travel|go home|return)[^.;,]{0,20}? freely|(?:come|go|move|travel|pass)(?: and go)? freely)\\b`,
    'people',
  ),
]

/** Words without which no lifeline is told of, looked for first. */
const SIGN =
  /\b(?:no|neither|not|cannot|nobody|stopped|failed|hours?|every|some|little|limited|few|let|allow\w*|permit\w*|may|can|could|opened|freely|unhindered|without|back|restored|resumed|returned|again)\b/i
/** What is feared, wished, planned or of somebody else than those inside. */
const SPARED =
  /\b(?:if|unless|would|should|might|will|lest|fear\w*|warn\w*|demand\w*|urg\w+|appeal\w*|ask(?:s|ed)?|call\w* (?:on|for)|promis\w+|agreed to|pledg\w+|plan\w*|hop\w+|denied|denies|prisoners?|detainees?|captives?|jail|prison|journalists?|reporters?|election|before the (?:war|siege))\b/i

/** What a sentence says of the lifelines of the place it is about: one draft, its names as `food:shut`. */
export function suppliesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || !SIGN.test(line.text) || SPARED.test(line.text)) return []
  const states = new Map<Lifeline, State>()
  for (const { state, pattern, line: own } of RULES)
    for (const m of line.text.matchAll(pattern)) {
      const lines = own === null ? [...OF].flatMap(([l, things]) => (things.test(m[0]) ? [l] : [])) : [own]
      for (const l of lines) if (!states.has(l)) states.set(l, state)
    }
  if (states.size === 0) return []
  // "No food has entered since May": shut since then.
  const since = /\bsince (?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}|\p{Lu}\p{L}+day)/u.exec(
    line.text,
  )?.[0]
  const from = since === undefined ? undefined : daysNamed(since, published)[0]
  const day = from ?? doneOn(line.text, published) ?? monthIn(line.text, published)?.[0] ?? published
  return [{ ...bareDraft('lacking', t), day, names: [...states].map(([l, state]) => `${l}:${state}`) }]
}
