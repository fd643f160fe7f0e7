// Words that say of what hangs under them whether it is done: planned, failed, alleged, denied, doubted. Data for status.ts.
import type { Status } from '../model/index.ts'

/** A status, and the words or rule that told it. */
export interface Own {
  readonly status: Status
  readonly why: string
}

/**
 * `plan` is still to come; `fail` did not come about; `done` came about or was tried; `go-on` lasts; `end` breaks off what was
 * going on; `allege` is said against somebody; `deny`; `refute` says outright that it is untrue; `doubt` is asked, feared or only possible; `know` holds.
 */
export type Operator =
  | 'plan'
  | 'fail'
  | 'done'
  | 'go-on'
  | 'end'
  | 'allege'
  | 'deny'
  | 'refute'
  | 'doubt'
  | 'know'
  | 'say'

function table(rows: Readonly<Partial<Record<Operator, string>>>): ReadonlyMap<string, Operator> {
  const map = new Map<string, Operator>()
  for (const [operator, words] of Object.entries(rows)) {
    for (const word of words.split(/\s+/)) if (word) map.set(word, operator as Operator)
  }
  return map
}

/** Verbs, by what they make of an infinitive, gerund, clause or event noun under them. */
export const VERB_OPERATORS = table({
  plan: `agree aim announce allow arrange ask authorise authorize beg call commit consent consider contemplate decide demand
    deserve design encourage enable expect give hope implore instruct intend invite mean need negotiate offer order
    persuade plan pledge prepare press pressure proceed promise propose push ready recommend request require resolve schedule
    seek slate swear tell threaten undertake urge vow want warn wait wish work envisage envision pave aspire insist discuss
    convince coordinate mull prod ensure await foresee stipulate depend hinge head move race rush earmark dispatch send deploy ban let permit pressurise pressurize
    train drill rehearse practise practice long yearn brace conspire plot scheme poise hanker ache pine itch crave gear`,
  fail: `fail refuse decline neglect omit avoid prevent block forbid prohibit foil thwart hinder stop-short abstain refrain forget
    deter avert obstruct preclude bar resist forgo hesitate delay postpone cancel suspend scrap reject struggle veto shelve pretend feign`,
  done: `lead prompt drive spur manage begin start force help attempt try succeed launch compel get resume make cause see watch find proceed conduct
    carry  use employ stage commence coerce mount induce oblige open hasten vote move bring finish accelerate intensify escalate carry-out dare turn choose opt`,
  'go-on': 'continue keep remain persist stay go-on carry-on press-on stand lie sit',
  end: 'stop cease halt end lift quit break terminate interrupt relieve ease',
  allege: `accuse allege claim suspect believe think charge blame assume contend presume rumour rumor insinuate imply assert
    maintain purport argue suggest implicate reckon consider estimate indict`,
  deny: 'deny dismiss refute disavow rebut contradict repudiate dispute disclaim',
  doubt: `wonder ask fear question doubt worry speculate guess risk imagine debate suppose seem appear investigate probe examine
    query inquire worried conjecture surmise hint bet wager gamble posit hypothesise hypothesize theorise theorize dread`,
  know: 'know confirm show prove reveal acknowledge admit concede recognise recognize note regret find document verify condemn',
  say: `say tell report add state declare write explain announce quote describe comment remark stress underline recall emphasise
    emphasize reiterate mention mark cite`,
})

/** Verbs that, in the passive with an infinitive, only pass on what is said: "is said to have used". */
export const HEARSAY = new Set([
  'say',
  'report',
  'write',
  'think',
  'believe',
  'suspect',
  'allege',
  'accuse',
  'understand',
  'rumour',
  'rumor',
  'know',
  'claim',
  'presume',
  'consider',
  'estimate',
  'assume',
  'suppose',
  'hold',
  'implicate',
  'charge',
])

/** Passives with an infinitive that look ahead: "is expected to", "was scheduled to". */
export const FORESEEN = new Set([
  'expect',
  'schedule',
  'plan',
  'set',
  'suppose',
  'mean',
  'slate',
  'due',
  'forecast',
  'predict',
  'intend',
  'project',
  'book',
  'design',
  'aim',
  'poise',
  'order',
  'tell',
  'ask',
  'need',
  'require',
  'bind',
  'prepare',
  'pay',
  'bribe',
  'hire',
  'tempt',
  'train',
  'commission',
  'challenge',
  'dare',
  'select',
  'appoint',
  'detail',
  'reserve',
  'groom',
  'entitle',
  'empower',
])

/** Nouns over an infinitive, a clause or an "of": "the plan to attack", "reports of shelling". */
export const NOUN_OPERATORS = table({
  plan: `plan promise pledge vow threat offer decision intention proposal preparation agreement deal commitment order call demand
    appeal request hope effort bid vision wish readiness willingness need chance opportunity aim goal deadline push ultimatum
    mandate term condition step authorisation authorization permission right way pressure desire proposal timetable roadmap talks
    mission operation expectation warning move initiative drive responsibility obligation duty undertaking resolution
    negotiation discussion warrant instruction directive clearance approval leave consent licence license permit go-ahead plot scheme conspiracy`,
  fail: 'failure refusal inability lack absence unwillingness end-of reluctance disinclination hesitation hesitancy incapacity prevention cancellation impossibility',
  done: 'attempt beginning start resumption continuation wave series spate campaign round success increase rise surge escalation',
  end: 'end halt cessation stop pause suspension lifting',
  allege:
    'allegation claim accusation report evidence rumour rumor suspicion charge complaint account tale story gossip whisper',
  deny: 'denial myth lie fiction fabrication hoax canard fable fairy-tale fairytale falsehood invention legend',
  doubt:
    'possibility risk fear danger prospect likelihood speculation conjecture guesswork hypothesis theory question concern worry spectre specter scenario case event probability doubt suggestion idea notion sign hint indication investigation',
})

/** Adjectives over an infinitive or clause: "is ready to leave", "unclear whether". */
export const ADJECTIVE_OPERATORS = table({
  plan: `ready willing prepared set due about determined bound eager keen poised scheduled expected anxious committed free likely certain sure welcome able desperate close near inclined minded hungry entitled empowered disposed liable
    cleared competent qualified equipped fit placed positioned well-placed well-positioned content happy geared primed tasked detailed
    assigned mandated impatient restless raring dying itching resolved resolute sworn pledged obliged intent tipped rumoured
    authorised authorized licensed trained armed destined fated duty-bound honour-bound earmarked lined-up hell-bent`,
  fail: `unable unwilling reluctant hesitant powerless loath impossible unlikely forbidden barred banned unprepared unfit unready helpless
    disinclined indisposed slow scared incompetent ill-equipped unqualified ineligible impotent disqualified unworthy unauthorised
    unauthorized unentitled`,
  doubt:
    'unclear uncertain unsure possible probable doubtful conceivable unknown plausible worried afraid fearful concerned tempted apt prone',
  know: 'clear evident obvious aware true',
  allege: 'guilty responsible',
  done: `quick swift prompt right wrong foolish unwise brave bold cowardly lucky fortunate unfortunate sorry sad surprised relieved shocked
    glad proud dismayed honoured honored clever cruel mad crazy stupid naive reckless careless rash shameless brazen justified mistaken
    generous gracious callous`,
})

/** Adverbs that pass on hearsay. */
export const HEDGES = new Set([
  'reportedly',
  'allegedly',
  'apparently',
  'supposedly',
  'purportedly',
  'seemingly',
  'presumably',
  'ostensibly',
  'nominally',
  'notionally',
  'theoretically',
  'hypothetically',
])

/** Subordinators of a condition. */
export const CONDITIONS = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'provided',
  'providing',
  'in case',
  'as long as',
  'so long as',
  'even if',
  'only if',
  'as if',
  'supposing',
  'once',
  'until',
  'assuming',
  'in order',
])

/** Adjectives before an event noun that say it lasts. */
export const LASTING = new Set([
  'ongoing',
  'continued',
  'continuing',
  'continuous',
  'escalating',
  'monthslong',
  'month-long',
  'current',
  'persistent',
  'repeated',
  'constant',
  'relentless',
  'daily',
  'nightly',
  'present',
  'years-long',
  'yearslong',
  'unrelenting',
  'incessant',
  'sustained',
  'intensifying',
  'growing',
  'existing',
  'recurrent',
  'regular',
  'unabated',
  'year-long',
  'protracted',
])

/** Words before an event noun that say it is not real, or not yet. */
export const UNREAL: ReadonlyMap<string, Operator> = table({
  allege: `alleged reported suspected supposed purported rumoured rumored so-called nominal notional theoretical ostensible unconfirmed
    unverified claimed`,
  plan: `planned promised future imminent upcoming forthcoming impending proposed looming expected scheduled coming next pledged intended
    threatened agreed renewed- prospective contemplated envisaged envisioned
    projected mooted hoped-for desired wished-for requested demanded longed-for recommended suggested pending sought-after offered unkept unfulfilled
    postponed deferred `,
  doubt: `possible potential feared hypothetical would-be any further likely eventual probable unlikely improbable impossible imaginary
    imagined putative much-discussed fictional fictitious phantom conceivable`,
  fail: `failed foiled cancelled canceled thwarted aborted unsuccessful fake faked feigned mock pretended
    pretend simulated rehearsed abandoned averted shelved scrapped unrealised unrealized non-existent nonexistent invented
    fabricated make-believe prevented sham undelivered blocked unsent unheld unrealizable`,
  done: 'past previous former earlier historic historical',
})

/** Acts of lasting: a state as long as nobody says it ended. */
export const STATES = new Set([
  'besiege',
  'blockade',
  'surround',
  'encircle',
  'occupy',
  'hold',
  'control',
  'trap',
  'block',
  'hold-up',
  'detain',
  'imprison',
  'house',
  'shelter',
  'back',
  'support',
  'fight',
  'flee',
  'remain',
  'stay',
  'deprive',
  'starve',
  'restrict',
  'lack',
  'cut',
  'refuse',
  'deny',
  'isolate',
  'siege',
  'displace',
  'host',
  'arm',
  'fund',
  'train',
])

/** Event nouns that tell a state rather than one happening. */
export const STATE_NOUNS = new Set([
  'siege',
  'blockade',
  'besiegement',
  'occupation',
  'encirclement',
  'embargo',
  'restriction',
  'obstruction',
  'detention',
  'captivity',
  'control',
  'presence',
  'curfew',
  'displacement',
  'shortage',
  'support',
  'backing',
  'isolation',
  'starvation',
  'closure',
])
