// Words by which a bulletin goes on with a convoy it told of before: what its subjects stand for, and the verbs of each step.
import { NUMBER_IN_WORDS } from '../vocab/numbers/words.ts'
import type { Step } from './aid-steps.ts'

/** What the subject of a clause stands for in the telling of one convoy. */
export type Kind = 'load' | 'leave' | 'request' | 'answer' | 'it' | 'they' | 'we' | 'receiver' | 'other' | 'nobody'

const N = `(?:\\d[\\d,.]*|${NUMBER_IN_WORDS}|a (?:dozen|score))`
/** Things with wheels, wings or a hull that bring aid. */
const CRAFT =
  'convoys?|columns?|trucks?|lorr(?:y|ies)|vehicles?|tankers?|vans?|pick-?ups?|barges?|boats?|ferr(?:y|ies)|ships?|steamers?|dhows?|canoes?|aircraft|planes?|flights?|helicopters?|trains?|wagons?|mules?|donkeys?|camels?|(?:lorry|truck|boat|plane)loads?'
const MEASURES =
  'tonnes?|tons?|litres?|kilos?|sacks?|bags?|boxes|crates?|cartons?|pallets?|drums?|barrels?|cylinders?|kits?|parcels?|rations|bales?|tins?|jerrycans?|doses?|blankets?|tents?|tarpaulins?|stoves?|pumps?|generators?|units?'
const GOODS =
  'aid|food|relief|supplies|flour|salt|oil|cereals?|wheat|grain|sorghum|millet|maize|rice|beans|lentils|sugar|bread|medicines?|drugs|dressings|insulin|serum|plasma|blood|oxygen|vaccines?|antibiotics|an(?:a)?esthetics?|instruments|milk|biscuits|seeds?|fuel|diesel|kerosene|water|soap|spare parts|equipment|goods|batteries|radios|consignments?|shipments?|cargo|loads?|freight'
/** Leave to go in, and the paper that asks for it. */
const LEAVE =
  'leave|permission|access|clearances?|passage|permits?|approval|consent|authori[sz]ation|safe conduct|go-ahead|green light|licen[cs]e|escort|pass'
const REQUEST = 'requests?|applications?|petitions?|notifications?'
const PEOPLE =
  /\b(?:people|famil(?:y|ies)|m[ea]n|wom[ae]n|children|patients?|wounded|sick|residents|civilians|soldiers|fighters|refugees|detainees|prisoners|hostages|captives|policemen|journalists|delegates|monitors|observers|drivers|villagers|officers|gunmen)$/iu
const RECEIVER =
  /\b(?:hospital|clinic|dispensary|infirmary|surgeons|doctors|nurses|nuns|bishop|priest|parish|mayor|council|committee|elders|town|camp|village|enclave|school|storekeeper|partners?|orphanage)$/iu
const NOBODY = /^(?:no|none|nothing|nobody|neither|not)\b/iu
const SHARE =
  /^(?:(?:about|some|only|just|nearly|almost|at least) )*(?:half|most|part|a (?:third|quarter|fifth|part)|two thirds|three quarters|all|each|both|the (?:rest|remainder|others?|balance|first|last|second|third)|what was left|a (?:second|third)|another)\b/iu
const COUNTED = new RegExp(
  `^(?:(?:about|some|only|just|nearly|almost|at least|more than|over|around|another|the|those|these|all|other|first|last|remaining) )*${N}\\b`,
  'iu',
)
const ends = (words: string): RegExp => new RegExp(`\\b(?:${words})$`, 'iu')
const [OF_LOAD, OF_LEAVE, OF_REQUEST] = [ends(`${CRAFT}|${MEASURES}|${GOODS}`), ends(`${LEAVE}|yes`), ends(REQUEST)]
/** A consignment that a sentence speaks of, or leave for one, so that what follows may go on with it. */
export const CONSIGNMENT = new RegExp(
  `\\b(?:convoys?|trucks?|lorr(?:y|ies)|tankers?|barges?|(?:relief|aid|food|supply|Red Cross) (?:flights?|ships?|ferry|planes?|boats?|columns?|aircraft))\\b|\\b(?:${N}|an?|the|two) (?:\\p{L}+ )?(?:${CRAFT})\\b[^.;]{0,60}\\b(?:with|of|carrying|bringing) [^.;]{0,30}\\b(?:${MEASURES}|${GOODS})\\b|\\b${N} (?:${MEASURES}) of (?:\\p{L}+ )?(?:${GOODS})\\b|\\b(?:send|bring|fly|ship|take|move|deliver) (?:\\p{L}+ ){0,3}?(?:${MEASURES}|${CRAFT}|${GOODS})\\b|\\b(?:passage|access) (?:for|to|into) (?=(?:the )?\\p{Lu})|\\b(?:clearance|permission|leave|passage|access) (?:was|were|had been) (?:sought|asked for|requested|applied for)\\b`,
  'iu',
)

const OF_WHAT = new RegExp(`^of (?:the |them |these |those |its |their |our )?(?:${N} )?(\\p{L}*)`, 'iu')

/** What the head of a subject stands for; null for none. */
export function kindOf(subject: string): Kind | null {
  const words = subject.trim()
  if (words === '') return null
  if (NOBODY.test(words)) return 'nobody'
  if (/^(?:it|this|that|which)$/i.test(words)) return 'it'
  if (/^(?:they|these|those|both|who|the two|all)$/i.test(words)) return 'they'
  if (/^(?:we|our (?:staff|team|drivers|colleagues))$/i.test(words)) return 'we'
  const [head = '', ...rest] = words.split(
    /,| (?=(?:of|for|from|with|without|to|in|at|on|by|that|which|who|bound|carrying)(?: |$))/,
  )
  const counted = COUNTED.test(head) || SHARE.test(head)
  const of = OF_WHAT.exec(rest[0] ?? '')?.[1] ?? ''
  const noun = counted ? `${head.replace(COUNTED, '').replace(SHARE, '')} ${of}`.trim() : head.trim()
  if (PEOPLE.test(noun)) return 'other'
  if (OF_LEAVE.test(noun)) return 'leave'
  if (OF_REQUEST.test(noun)) return 'request'
  if (/\b(?:answer|reply|response)$/i.test(noun)) return 'answer'
  if (OF_LOAD.test(noun) || (counted && noun === '')) return 'load'
  return RECEIVER.test(noun) ? 'receiver' : 'other'
}

const INDEFINITE = new RegExp(`^(?:(?:an?|another|some|several|many|more) |(?!one\\b)${N} )`, 'iu')

/** Whether a subject brings up a load of its own ("a barge", "ten lorries of Caritas") and takes up none that was told of. */
export function isNewLoad(subject: string): boolean {
  return (
    INDEFINITE.test(subject) &&
    /\b(?:of (?!the\b|them\b|these\b|those\b|its\b|their\b|our\b)|from|with|for)\b/.test(subject)
  )
}

/** A verb of a step, whose subject it takes and what must stand behind it. */
export interface Entry {
  readonly what: Step
  readonly verb: RegExp
  readonly of: ReadonlySet<Kind>
  readonly behind?: RegExp
}

const ADVERB = '(?:\\p{L}+ly |all |both |then |again |also |at last |later |soon |only )?'
/** A participle with its "was", or without it where one is shared: "sought on the 9th and given on the 24th". */
const passive = (words: string): string =>
  `(?:(?:was|were|been|got) ${ADVERB}|(?<=\\b(?:and|but|then|, filed on [^,]{3,12},) ))(?:${words})\\b`
const ACTIVE = '(?<!\\b(?:was|were|been|be|being|is|are|what|never)(?: \\p{L}+)? )'
const back = '(?:back|round|around|about|away|home)'
const THEM = `(?:it|them|all of them|the (?:rest|others|convoy|trucks|lorries|column|boat|barge)|${N}(?: of (?:them|the \\p{L}+))?)`

const LOAD = 'load it they'
const POWER = 'other they it receiver'
const ANYBODY = `${POWER} we`

const FOR_LEAVE = new RegExp(
  `^[^.;]*?\\b(?:(?:${LEAVE})\\b|to (?:let|allow|clear|pass|approve|admit|take|send|bring|fly|move) |for (?:an?|the|its|${N}) (?:\\p{L}+ )?(?:${CRAFT})\\b)`,
  'iu',
)
const TO_IT =
  /^(?: (?:on|to (?:it|this|that|all|half|the|let)|the (?:next|same|following)|a (?:day|week)|\p{L}+ (?:days|weeks) later|in (?:part|writing|full)|back|at once|within|for|that (?:day|night|evening))\b|[.,;:]|$)/iu
const OFF =
  /^ (?:on|at|from|for|in|by|with|early|before|after|the (?:next|same|following)|that|again|towards|\p{Lu})|^[.,;]|^$/u
const GIVEN = new RegExp(
  `^ (?:(?:the|all|only|about|some|its|their|other|remaining|first|last|nearly) )*(?:${N}\\b(?! (?:days?|hours?|weeks?|months?|minutes?)\\b)|(?:\\p{L}+ ){0,2}?(?:${MEASURES}|${GOODS}|${CRAFT})\\b|half\\b|most\\b|rest\\b|it\\b|them\\b|what (?:was|they|it)\\b)`,
  'iu',
)

/** The verbs of each step; where two fit at one place the first counts. */
export const ENTRIES: readonly Entry[] = (
  [
    [
      'requested',
      'leave request load',
      passive('sought|asked for|requested|applied for|made|filed|submitted|lodged|put in|handed in'),
    ],
    [
      'requested',
      ANYBODY,
      '(?:asked|petitioned|applied|sought|requested|put in)\\b(?! (?:why|whether|how|who|about))',
      FOR_LEAVE,
    ],
    [
      'requested',
      ANYBODY,
      `(?:submitted|filed|lodged|handed in|sent in|made|put in) (?:an?|its|our|their|another|the) (?:\\p{L}+ )?(?:${REQUEST})\\b`,
    ],
    [
      'refused',
      'leave request it they',
      passive('refused|denied|turned down|rejected|vetoed|declined|withheld|disallowed'),
    ],
    [
      'refused',
      POWER,
      '(?:said no\\b(?! (?:\\p{Ll}|\\d))|turned (?:it|them|us|both) down|refused (?:it|them|us|both)\\b|refused(?=[.,;]| on)|vetoed (?:it|them)\\b)',
    ],
    [
      'approved',
      'leave request it',
      passive('given|granted|issued|signed|stamped|obtained|received|approved|allowed|accepted|agreed(?: to)?'),
    ],
    ['refused', 'answer', 'was (?:a |also |again )?(?:no|refusal)\\b(?=[.,;:]|$)'],
    ['approved', 'answer', 'was (?:a )?yes\\b'],
    ['approved', 'leave', '(?:came|arrived|followed)\\b', TO_IT],
    ['approved', ANYBODY, '(?:was|were) granted (?:it|leave|permission)\\b'],
    ['approved', LOAD, passive('cleared|approved|authori[sz]ed|licen[cs]ed')],
    ['approved', POWER, '(?:(?:agreed|consented|assented|relented)\\b|said yes\\b)', TO_IT],
    [
      'approved',
      POWER,
      `gave (?:(?:its|his|her|their|the) )?(?:written )?(?:nod|blessing|agreement|word|signature|${LEAVE})\\b`,
    ],
    ['approved', POWER, '(?:approved|cleared|authori[sz]ed|granted|signed)\\b', GIVEN],
    [
      'stripped',
      LOAD,
      passive(
        'taken (?:off|out|away)|removed|kept(?: back)?|held back|confiscated|seized|impounded|struck off|lifted off|stolen|looted|carried off|put ashore|stripped|emptied',
      ),
    ],
    [
      'stripped',
      POWER,
      `${ACTIVE}(?:helped themselves to|took(?: off| down| out)?|lifted(?: off| out)|kept(?: back)?|removed|confiscated|seized|impounded|pulled off|held back|looted|stole|made off with|carried off|emptied)\\b`,
      GIVEN,
    ],
    [
      'stripped',
      POWER,
      `had (?=[^.;,]{0,60}\\b(?:${GOODS}|${MEASURES})\\b)[^.;]{3,70}? (?:put ashore|taken (?:off|out)|removed|lifted off)\\b`,
    ],
    [
      'turned-back',
      LOAD,
      passive(
        `(?:waved|turned|sent|flown|driven|ordered|escorted|towed|forced|told to go|made to (?:go|turn)) ${back}|refused (?:entry|passage)|recalled`,
      ),
    ],
    [
      'turned-back',
      LOAD,
      `(?:(?:had|was forced|were forced|was made|were made|was told|were told) to (?:turn|go|come|drive|head) ${back}|had to return|(?:went|came|drove|sailed|flew|turned|turned for) (?:back|home|round|about))\\b`,
    ],
    [
      'turned-back',
      POWER,
      `(?:(?:waved|turned|sent|ordered|drove) ${THEM} ${back}|made ${THEM} (?:go|turn|drive|sail) ${back})\\b`,
    ],
    [
      'loaded',
      LOAD,
      `(?:(?:was|were|been|is|are|had) ${ADVERB}|(?<=\\b(?:and|but|then) ))(?:loaded|packed|dispatched|despatched|put (?:aboard|on board)|under way|on (?:its|their|the) (?:way|road))\\b`,
    ],
    [
      'loaded',
      LOAD,
      `${ACTIVE}(?:left|set (?:off|out)|departed|pulled out|moved off|drove off|sailed|put to sea)\\b`,
      OFF,
    ],
    ['loaded', 'we other receiver', '(?:loaded|dispatched|despatched)\\b', GIVEN],
    ['loaded', 'we other receiver it', `had [^.;,]{3,60}? loaded\\b`],
    [
      'delivered',
      LOAD,
      passive(
        'unloaded|offloaded|landed|delivered|handed (?:over|out)|given out|shared out|distributed|signed for|received|counted in|let (?:in|into)',
      ),
    ],
    [
      'delivered',
      LOAD,
      `${ACTIVE}(?:arrived|got (?:in|through|there)|made it(?= (?:in|to|through|there)\\b)|came (?:in|through|into)|went in|landed|docked|tied up|reached|entered|unloaded)\\b`,
    ],
    [
      'delivered',
      'receiver they it we',
      '(?:signed for|received|took in|took delivery of|got|counted in|unloaded|was (?:given|handed|brought)|were (?:given|handed|brought))\\b',
      GIVEN,
    ],
    ['delivered', 'we other', '(?:handed (?:out|over)|gave out|distributed|delivered|unloaded|landed)\\b', GIVEN],
  ] as const
).map(([what, of, verb, behind]) => ({
  what,
  of: new Set(of.split(' ') as Kind[]),
  verb: new RegExp(`\\b${verb}`, 'giu'),
  ...(behind ? { behind } : {}),
}))
