// Words of a table or a list of convoys: what its columns are headed, and what its cells say of a step, in telegram style.

import { isShort } from './aid-doubt.ts'
import type { Step } from './aid-steps.ts'
import { partedBy } from './asides-types.ts'

/** What a column of a table of convoys holds. `reply` and `outcome` say in words which step it was. */
export type Column = Step | 'reply' | 'outcome' | 'cargo' | 'place' | 'by' | 'day'

/** How columns are headed, the first that fits. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['turned-back', /\b(?:turned (?:back|away|round)|sent back|returned|blocked)\b/i],
  ['stripped', /\b(?:removed|taken off|confiscated|stripped|struck (?:off|from)|held back|seized)\b/i],
  ['refused', /\b(?:refus\w+|denied|denials?|rejected|declined|turned down)\b/i],
  [
    'approved',
    /\b(?:approv\w+|permission|permits?|clear(?:ed|ance)|grant(?:ed|s)?|consent\w*|authori[sz]\w+|allowed|green light|agreed|yes)\b/i,
  ],
  ['reply', /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respon\w+|decisions?|decided)\b/i],
  ['requested', /\b(?:request\w*|asked|appl(?:ied|ications?)|notif\w+|submitted|sought|filed|lodged|put in)\b/i],
  [
    'delivered',
    /\b(?:deliver\w+|arriv\w+|reached|unloaded|received|distributed|landed|entered|handed (?:over|out))\b/i,
  ],
  ['loaded', /\b(?:loaded|loading|depart\w*|left|dispatch\w*|despatch\w*|sent|set (?:out|off)|shipped)\b/i],
  [
    'outcome',
    /\b(?:outcomes?|status|stage|results?|remarks?|notes?|comments?|happened|became|state|progress|fate|so far|position|how it (?:went|ended)|(?:came|become) of|end(?:ed)?|updates?|(?:where|how) (?:it|they|things) (?:stands?|stood|went|got))\b/i,
  ],
  [
    'place',
    /\b(?:destinations?|places?|towns?|locations?|to|for|where|cit(?:y|ies)|villages?|districts?|areas?|sites?|camps?|communit(?:y|ies)|enclaves?|hospitals?|into|ports?)\b/i,
  ],
  ['by', /\b(?:by|agenc(?:y|ies)|organi[sz]ations?|senders?|carriers?|who|partners?|body)\b/i],
  ['day', /\b(?:dates?|days?|when)\b/i],
  [
    'cargo',
    /\b(?:cargo|loads?|what|contents?|goods|items?|quantit(?:y|ies)|amounts?|tonn(?:es|age)|tons|volume|lorr(?:y|ies)|trucks?|vehicles?|consignments?|convoys?|shipments?|commodit(?:y|ies)|supplies)\b/i,
  ],
]

/** What a column holds, by its head; null for any other. */
export function columnOf(head: string): Column | null {
  return HEADS.find(([, words]) => words.test(head))?.[0] ?? null
}

/** What tables of prisoners, talks and the displaced are headed, though they have columns of the same names. */
export const NOT_OF_AID =
  /\b(?:prisoners?|detainees?|hostages?|captives?|releas\w+|evacu\w+|displaced|refugees|killed|dead|wounded|casualties|violations?|proposals?|talks|negotiat\w+|demands?|terms|meetings?)\b/i

/** The steps in telegram style: "approved 16 March", "14 lorries loaded on the 15th, turned back". */
const SAID: readonly (readonly [Step, string])[] = [
  [
    'stripped',
    'taken off|took off|removed|confiscated|stripped|seized|impounded|held back|struck off|pulled off|(?:kits|medicines?|drugs|fuel|items) (?:taken|kept)',
  ],
  [
    'turned-back',
    'turned (?:back|away|a?round)|sent (?:back|home|away)|(?:went|came|driven|forced|ordered) back|returned(?! empty)|stopped at|blocked|recalled|refused (?:entry|passage|at)|not (?:let|allowed) (?:through|in|to pass)',
  ],
  [
    'refused',
    'refus(?:ed|al)|den(?:ied|ial)|rejected|declined|turned down|vetoed|disallowed|not (?:approved|granted|authori[sz]ed|cleared|permitted)',
  ],
  [
    'approved',
    'approv(?:ed|al)|granted|authori[sz]ed|cleared|permitted|permission|permit issued|agreed|consent(?:ed)?|green light|go-ahead|yes',
  ],
  [
    'delivered',
    'delivered|arrived|reached|unloaded|received|handed (?:over|out)|distributed|landed|docked|entered|got (?:in|through)|let (?:in|through)|came in|went in|air-?dropped',
  ],
  [
    'loaded',
    'loaded|departed|dispatched|despatched|set (?:out|off)|en route|on (?:its|the|their) way|waiting|parked|standing|stuck|held (?:at|in|up)|in transit',
  ],
  ['requested', 'request(?:ed)?|asked|applied|notified|submitted|filed|lodged'],
]
const KINDS = new Map(SAID.map(([what], i) => [`k${i}`, what]))
const STEP = new RegExp(`\\b(?:${SAID.map(([, words], i) => `(?<k${i}>${words})`).join('|')})\\b`, 'gi')

/** Before a word of a step: it was not taken, or is still to be. */
const NOT_YET =
  /\b(?:not|never|no(?!:)|nothing|none|nil|neither|without|yet|await\w*|to be|to|will|would|due|plan\w*|expect\w*|schedul\w*|promis\w*|hop\w+|if|once|pending|unconfirmed|rumou?r\w*|said|says|reportedly|claim\w*|cancel\w*|until|before|can(?:not)?|may|should|must|0)\b[^;.]{0,30}$|n[’']t\b[^;.]{0,20}$/i
const NOT_AFTER =
  /^(?:\?| ?: ?(?:no|none|nil|0)\b| (?:not|pending|expected|cancelled|awaited|none|due|unconfirmed|nowhere|nothing)\b|[^;.]{0,30}\b(?:not confirmed|unconfirmed|denied by|expected|awaited)\b)/i

/** A step that a cell or an item of a list tells, with the words that are about it alone. */
export interface Said {
  readonly what: Step
  readonly text: string
  /** Where these words begin. */
  readonly at: number
}

/** The steps words in telegram style tell, each with its own words; not those that were not taken. */
export function stepsSaid(words: string): readonly Said[] {
  const found: Said[] = []
  for (const { text, start: at } of partedBy(words, /;|\.(?=\s)|,? (?=(?:but|then) )/g)) {
    const all = [...text.matchAll(STEP)]
    // Where a step ends and the next begins: at the last comma between them.
    const cuts = all.map((m, k) => {
      if (k === 0) return 0
      const before = (all[k - 1] as RegExpExecArray).index
      const comma = text.lastIndexOf(',', m.index)
      return comma > before ? comma + 1 : m.index
    })
    all.forEach((m, k) => {
      const cut = cuts[k] as number
      const behind = m.index + m[0].length
      if (NOT_YET.test(text.slice(cut, m.index)) || NOT_AFTER.test(text.slice(behind))) return
      const key = Object.keys(m.groups ?? {}).find((g) => m.groups?.[g] !== undefined) ?? ''
      const what = KINDS.get(key)
      if (what && !(what === 'delivered' && isShort(words)))
        found.push({ what, text: text.slice(cut, cuts[k + 1] ?? text.length), at: at + cut })
    })
  }
  return found
}

/** Whether words in telegram style name a step at all, taken or not. */
export function namesStep(words: string): boolean {
  return words.search(STEP) >= 0
}

/** A cell that says nothing: "none", "n/a", "see below". */
export const BLANK =
  /^(?:\P{L}*|none|nil|no|not? .*|nothing|never|n\/a|unknown|pending|await\w*.*|see .*|as above|ditto|to be .*|tbc|tbd|0)$/iu
