// Words that govern a deed and say whether it came about: "promised the destruction of", "ruled out sealing", "a warrant for the
// arrest of". Data by kind; how they are met in a sentence, and what a negation or another governor over them does, is the reader's.

/** What a governor makes of the deed under it. */
export type Outcome = 'planned' | 'hypothetical' | 'negated' | 'alleged' | 'denied'

/** One kind of governor. */
export interface Governor {
  /** Of the deed where the governor holds. */
  readonly held: Outcome
  /** Where the governor itself is denied: "did not rule out". `real` where the deed then came about: "did not prevent". */
  readonly not: Outcome | 'real'
  /** True where a deed named as known stays known under it: "discussed the attack", and not "promised the attack". */
  readonly weak: boolean
  /** `too` where a deed named in full is not known under it: "approved the bombing of the port"; `only` where it says nothing of others. */
  readonly full?: 'too' | 'only'
}

type Table = ReadonlyMap<string, Governor>

/**
 * A table from rows of words. A word is a lemma, with "-" and a particle, with ":" and the prepositions that lead to the deed, parted
 * by "|"; without ":" the deed is the object, a gerund or an infinitive, and of a noun what stands behind "of".
 */
function tableOf(rows: readonly (readonly [Governor, string])[]): Table {
  const table = new Map<string, Governor>()
  for (const [governor, words] of rows)
    for (const word of words.trim().split(/\s+/)) {
      const [lemma = '', preps] = word.split(':')
      if (preps === undefined) table.set(lemma, governor)
      else for (const prep of preps.split('|')) table.set(`${lemma}:${prep}`, governor)
    }
  return table
}

const PROMISED: Governor = { held: 'planned', not: 'hypothetical', weak: false }
const SETTLED: Governor = { held: 'planned', not: 'hypothetical', weak: true }
const LICENSED: Governor = { held: 'planned', not: 'hypothetical', weak: true, full: 'too' }
const ORDERED: Governor = { held: 'planned', not: 'hypothetical', weak: true, full: 'only' }
const WEIGHED: Governor = { held: 'hypothetical', not: 'hypothetical', weak: false }
const AIRED: Governor = { held: 'hypothetical', not: 'hypothetical', weak: true }
const WARDED: Governor = { held: 'negated', not: 'real', weak: false }
const TROUBLED: Governor = { held: 'hypothetical', not: 'real', weak: false }
const DROPPED: Governor = { held: 'negated', not: 'hypothetical', weak: false }
const LEFT: Governor = { held: 'negated', not: 'hypothetical', weak: true }
const TOLD: Governor = { held: 'alleged', not: 'hypothetical', weak: false }
const DISOWNED: Governor = { held: 'denied', not: 'alleged', weak: false }
const FEIGNED: Governor = { held: 'negated', not: 'hypothetical', weak: false }

/** Verbs over a deed. */
export const GOVERNING_VERBS: Table = tableOf([
  [
    PROMISED,
    `promise pledge vow offer propose demand request seek want desire urge advocate recommend guarantee envisage envision foresee
    await anticipate need require intend swear stipulate threaten undertake table float moot put-forward hold-out sketch-out
    draw-up set-out
    call:for ask:for push:for press:for file:for apply:for sue:for appeal:for plead:for hope:for wait:for long:for pray:for clamour:for clamor:for bargain:for
    campaign:for lobby:for agitate:for petition:for beg:for insist:on|upon aim:at|for strive:for work:towards|toward
    commit:to pledge:to consent:to prepare:for brace:for gear:for provide:for look-forward:to look:to|towards bent:on bend:on opt:for
    task:with entrust:with mandate:with train:for rehearse rehearse:for vote:for argue:for depend:on|upon hinge:on|upon
    counsel preach prioritise prioritize covet solicit mandate devise script choreograph prescribe prefer espouse crave hunger:for spoil:for
    itch:for plump:for legislate:for inch:towards|toward edge:towards|toward steer:towards|toward drift:towards|toward lean:towards|toward
    incline:towards|toward|to move:towards|toward push:towards|toward head:towards|toward aspire:to gesture:towards|toward
    steel:for fortify:for budget:for save:for
    dangle brandish eye volunteer plot map-out draft sketch pencil-in earmark earmark:for budget:for
    set-aside:for yearn:for pine:for hanker:after hanker:for ache:for thirst:for bay:for wish:for angle:for fish:for jockey:for
    gamble:on bet:on reckon:with
        count:on|upon bank:on|upon hold-out:for negotiate:for drill:for ready:for work:on rest:on scheme:for conspire:in press-ahead:on`,
  ],
  [
    SETTLED,
    `expect schedule plan agree agree:to|on|upon discuss discuss:with negotiate charge:with tie:to centre:on center:on haggle:over
    bargain:over|about decide:on settle:on consult:on|about vote:on deliberate:on|over confer:on`,
  ],
  [LICENSED, 'approve authorise authorize okay greenlight sanction sanction:gerund endorse clear:gerund sign-off:on'],
  [ORDERED, 'order decree'],
  [
    WEIGHED,
    `consider contemplate weigh ponder mull mull-over imagine fantasise fantasize dread fear risk prohibit forbid outlaw criminalise
    criminalize dream:of|about despair:of think:of|about toy:with threaten:with warn:of|against|about caution:against advise:against
    argue:against plead:against guard:against hint:at brace:against protect:against|from guard:from predict prophesy forecast rule:on picture fantasise:about
    fantasize:about flirt:with bluff:about daydream:of|about insure:against
    wish:gerund face:gerund 
    renege:on go-back:on cool:on sound-out:about look:into fancy:gerund allude:to mistrust distrust
    discourage reconsider rethink countenance legalise legalize warrant disapprove:of approve:of despair:about tempt:into
    campaign:against lobby:against agitate:against petition:against counsel:against speak:against legislate:against come-out:against
    insulate:against|from immunise:against immunize:against inoculate:against steel:against fortify:against hedge:against arm:against
    preempt pre-empt
    baulk:over stall:on|over insure:for hesitate:at`,
  ],
  [
    AIRED,
    `oppose:to worry:about|over worried:about joke:about muse:about|on|over acquit:of clear:of absolve:of explore:gerund examine:gerund
    review:gerund assess:gerund evaluate:gerund outline:gerund debate study oppose favour favor envy question doubt speculate:about|on object:to ban 
    talk:about|of|over inquire:about enquire:about argue:over|about agonise:over agonize:over hesitate:over|about|before dither:over|about
    bicker:over squabble:over wrangle:over spar:over differ:over|on split:over fall-out:over dwell:on touch:on reflect:on|upon
    brood:over|on|about meditate:on ruminate:on|about theorise:about theorize:about philosophise:about hold-forth:on|about
    justify legitimise legitimize rationalise rationalize gauge appraise tout hype trumpet dislike disdain
    waver:over|on vacillate:over quarrel:over|about disagree:over|about|on deliberate:about`,
  ],
  [
    WARDED,
    `prevent avert foil thwart forestall preclude stave-off head-off fend-off ward-off avoid spare spare:from shield:from rescue:from forgo keep:from save:from
    stay-away:from keep-away:from steer-clear:of stay-clear:of walk-away:from
    refrain:from abstain:from desist:from shrink:from shy-away:from balk:at baulk:at stop-short:of stop:short-of dissuade:from deter:from hold-back:from recoil:from flinch:from shy:from talk:out argue:out scare:out coax:out talk-out:of argue-out:of jib:at stick:at`,
  ],
  [
    DROPPED,
    `rule-out put-off put-back postpone defer cancel shelve veto     
 decide:against vote:against rule:against hold-back hold-up
 hold-off dispense:with exclude:gerund back-away:from back-out:of give-up:on 
 draw-back:from abort torpedo scupper derail sabotage:gerund frustrate omit:gerund neglect:gerund
 forget:gerund skip:gerund forgo:gerund escape:gerund evade:gerund resist:gerund stop-short step-back:from eschew shun sidestep dodge:gerund duck:gerund shirk
 swear-off forswear hold-off:gerund swear:off hold:off put:off stave:off lay:off cry-off pull-out:of
 quit:gerund disdain:gerund preclude:gerund`,
  ],
  [
    LEFT,
    `call-off abandon scrap drop reject refuse decline block turn-down renounce delay withhold exclude spurn rescind revoke
    hold-over skip forgo sabotage forwent dismiss:gerund`,
  ],
  [
    FEIGNED,
    'practise practice rehearse:gerund play:at act-out game-out war-game wargame feign fake simulate mimic mimick pretend mime enact re-enact role-play playact',
  ],
  [
    TOLD,
    'boast:of|about brag:of|about suspect:of claim allege rumour rumor suspect fabricate invent concoct lie:about',
  ],
  [DISOWNED, 'deny disavow disclaim'],
])

/** Nouns over a deed; "of" where no preposition is named. */
export const GOVERNING_NOUNS: Table = tableOf([
  [TROUBLED, 'difficulty:bare-gerund|in-gerund trouble:bare-gerund|in-gerund problem:bare-gerund|in-gerund'],
  [
    PROMISED,
    `promise:of pledge:of|for vow:of offer:of proposal:of|for plan:for|of order:for|of warrant:for demand:for call:for request:for
    appeal:for plea:for bid:for mandate:for|of preparation:for date:for day:for timetable:for|of deadline:for schedule:for
    condition:for precondition:for provision:for permission:for consent:for|to clearance:for authorisation:for|of
    authorization:for|of go-ahead:for green-light:for readiness:for commitment:to ultimatum:for task:of duty:of licence:for
    license:for blueprint:for road-map:for roadmap:for arrangement:for ransom:for price:for campaign:for need:for
    obligation:of wish:for desire:for pressure:for push:for wait:for petition:for motion:for bill:for vote:for modality:of|for
    responsibility:of-gerund goal:of-gerund aim:of-gerund intention:of purpose:of-gerund hope:of|for mission:of-gerund
    draft:of-gerund target:of-gerund countdown:to drill:for training:for bargaining:over haggling:over interest:in-gerund
    attempt:at|towards|toward effort:at|towards|toward|for move:towards|toward step:towards|toward progress:towards|toward bid:at try:at
    stab:at shot:at momentum:for|towards|toward work:on|towards|toward path:towards|toward road:towards|toward drive:towards|toward
    push:towards|toward modality:of mechanics:of logistics:of-gerund practicality:of outline:of sketch:of model:of draft:of blueprint:of mock-up:of
    planning:of drafting:of guarantee:of assurance:of thirst:for appetite:for impatience:for quest:for search:for race:for
    necessity:of-gerund urgency:of-gerund list:for-gerund
    drive:for pretext:for opportunity:for|of window:for formula:for|of instruction:for mechanism:for scope:for room:for potential:for
    scenario:for lobby:for clamour:for clamor:for longing:for hunger:for trigger:for signal:for budget:for money:for funding:for
    resource:for strategy:for|of-gerund agenda:for|of initiative:for suggestion:for recommendation:for|of invitation:for countdown:for groundwork:for
    template:for scene:for rule:for term:for vehicle:for cash:for stage:for-gerund setting:for-gerund framework:for mobilisation:for mobilization:for
    yearning:for craving:for lust:for chance:for opening:for prospect:for likelihood:for
    advocacy:of|for ambition:of aspiration:of|for determination:of-gerund undertaking:of concept imminence inevitability nearness`,
  ],
  [
    SETTLED,
    `agreement:on deal:on talk:on|about|over negotiation:on|about|over discussion:of|on|about accord:on
    proposal:on announcement:about`,
  ],
  [
    WEIGHED,
    `prospect possibility probability likelihood chance threat risk fear:of|for danger dream:of idea notion thought spectre specter
    verge brink point:of-gerund question:of-gerund expectation:of option prohibition:on|of moratorium:on scenario:of simulation:of
    rehearsal:of|for objection:to warning:of|about|against case:for|against argument:for|against alternative:to law:against|on
    deterrent:to|against insurance:against safeguard:against protection:against|from excuse:for-gerund power:of-gerund right:of-gerund
    talk speculation:about|on|over inability:of incapable:of fantasy wisdom advisability feasibility merit alternative:of desirability
    cost:of-gerund inch:of whisker:of hairsbreadth:of hair:of ace:of cusp supporter:of-gerund
    dilemma:of subject:of-gerund issue:of-gerund topic:of-gerund temptation:of hypothesis:of vision:of joke:about
    premonition prophecy forecast prediction anticipation ability:of
    capability:of capacity:of means:of-gerund method:of-gerund wrangling:over thought:about sense:in-gerund|of-gerund
    point:in-gerund ground:for-gerund reason:for-gerund excuse:for sympathy:for-gerund substitute:for-gerund
    road:to path:to way:to guarantee:against assurance:against precaution:against bulwark:against warranty:against
    vote:on referendum:on ballot:on plebiscite:on decision:on
    odds odd:of advocate:of proponent:of champion:of presumption pretence pretense menace bogey bugbear bogeyman nightmare futility
    impossibility consideration theory supposition conjecture surmise shadow semblance illusion delusion mirage daydream
    disadvantage:of advantage:of consequence:of-gerund implication:of-gerund willingness:of readiness:of refusal:of-gerund
    campaign:against appeal:against plea:against pledge:against vow:against defence:against defense:against petition:against
    door:to alert:for obstacle:to barrier:to impediment:to hindrance:to hostility:to aversion:to openness:to resistance:to bar:to block:to
    antipathy:to dislike:of allergy:to receptiveness:to reluctance:about qualm:about second-thought:about`,
  ],
  [
    AIRED,
    `
    ground:for nightmare:of opponent:of advocate:of proponent:of fear:over worry:over|about anxiety:about|over price:of-gerund
    value:of-gerund legality:of-gerund morality:of-gerund timing:of-gerund mind:about ban:on opposition:to
    debate:over|about|on disagreement:over|about indecision:over|about
    support:for|to backing:for|to weight:to enthusiasm:for justification:for statement:about|on remark:about|on suggestion:of speculation:of
    rejection mention hint sign indication inkling legality timing:for uncertainty:about|over doubt:about|over question:about|over
    service:to misgiving:about|over concern:about|over discussion:over consultation:on|about|over scepticism:about|over skepticism:about|over
    optimism:about|over pessimism:about|over confusion:about|over deadlock:over dispute:over|about row:over dithering:over plan:on
    odds:on faith:in interest:in belief:in confidence:in design:on stake:in trust:in readiness:to friend:of enemy:of foe:of fan:of stickler:for
    issue:of question:of topic:of subject:of theme:of purpose:of objective:of aim:of goal:of rationale:of|for justification:of logic:of|for
    ethic ethics morality legitimacy principle:of|for premise doctrine:of|for definition wording:of|for encouragement:of|for|to
    incitement:of|for|to glorification requirement:of|for benefit drawback downside upside pro con allure attraction lure deliberation
    viability practicality effectiveness efficacy appropriateness adequacy philosophy
    basis:for place:for point:for venue:for candidate:for criterion:for guide:for|to guideline:for|on guidance:for|on incentive:for|to
    inducement:for|to impetus:for inclination:for|to instinct:for itinerary:for key:for|to legislation:for|on|against law:for manual:for
    manifesto:for method:for motivation:for nod:for|to objective:for option:for outlook:for parameter:for pathway:for|to permit:for
    playbook:for policy:for|on precaution:for preference:for predilection:for penchant:for propensity:for proclivity:for|to
    prerequisite:for|to precondition:to prescription:for procedure:for programme:for program:for protocol:for|on proposition:for
    purpose:for reasoning:for recipe:for route:for|to script:for slogan:for slot:for spur:for|to stimulus:for|to sympathy:for taste:for
    stomach:for patience:for zeal:for eagerness:for fondness:for liking:for affinity:for temptation:for|to tendency:for|to ticket:for|to
    timeline:for tool:for urge:for urging:for vision:for venue:of fund:for finance:for financing:for lobbyist:for backer:for|of
    enthusiast:for cheerleader:for occasion:for moment:for season:for
    aspiration:to invitation:to prelude:to precursor:to preamble:to preface:to recourse:to threshold:to vulnerability:to
    susceptibility:to resilience:to immunity:to roadmap:to timetable:to transition:to bridge:to blessing:for|to assent:for|to
    insistence:on opinion:on|about position:on|about stance:on|about thinking:on|about view:on|about provision:on motion:on clause:on
    shield:against taboo:against|on norm:against rule:against|on injunction:against resolution:against|on lobby:against guard:against
    contingency:against|for vigilance:against ruling:against|on argument:about|over bickering:over quarrel:over squabble:over
    wrangle:over wrangling:about bargaining:about jitters:over|about foreboding:of|about|over trepidation:about|over|at dread:of|about
    hesitation:over hesitancy:over nervousness:about|over unease:about|over apprehension:about|over`,
  ],
  [
    DROPPED,
    `postponement deferral cancellation prevention avoidance absence lack renunciation refusal:of non-existence delay:of|in|to
    blocking foiling thwarting non-appearance aborting averting forestalling show:of-gerund pre-emption preemption nonappearance want:of`,
  ],
  [
    TOLD,
    'rumour rumor rumour:about rumor:about allegation claim story:of tale:of accusation whisper gossip:of|about word:of insinuation innuendo:about hearsay:of|about',
  ],
  [DISOWNED, 'denial myth lie fiction fabrication'],
])

/** Adjectives over a deed, by what leads to it. */
export const GOVERNING_ADJECTIVES: Table = tableOf([
  [
    PROMISED,
    `ready:for prepared:for intent:on bent:on keen:on set:on due:for conditional:on contingent:on dependent:on eager:for desperate:for
    geared:to|for|towards essential:to|for necessary:for|to crucial:to|for vital:for|to indispensable:to|for conducive:to suitable:for
    unsuitable:for unprepared:for ill-prepared:for unready:for enthusiastic:about optimistic:about hopeful:about confident:of certain:of
    sure:of adamant:about serious:about tempted:by resigned:to reconciled:to amenable:to receptive:to agreeable:to favourable:to
    favorable:to inclined:to|towards|toward disposed:to|towards|toward
    hungry:for impatient:for poised:for hopeful:of committed:to greedy:for fit:for ripe:for destined:for earmarked:for`,
  ],
  [
    WEIGHED,
    `open:to close:to near:to capable:of incapable:of opposed:to fearful:of afraid:of wary:of far:from distant:from remote:from vulnerable:to immune:to susceptible:to prone:to resistant:to resilient:to indifferent:to
    cool:on|towards|to lukewarm:about|on doubtful:of|about dubious:of|about unsure:of|about uncertain:of|about undecided:about|on
    non-committal:on|about noncommittal:on|about vague:on|about coy:on|about evasive:on|about cagey:on|about shifty:on|about reticent:on|about reluctant:about hesitant:about cautious:about pessimistic:about
    apprehensive:of|about fearful:about concerned:about against:gerund averse:to sceptical:of|about|over skeptical:of|about|over hostile:to`,
  ],
  [AIRED, 'worried:about anxious:about nervous:about uneasy:about terrified:of frightened:of scared:of'],
  [DROPPED, 'short:of shy:of clear:of'],
  [TOLD, 'unaware:of ignorant:of innocent:of'],
])

/** Of what the deed is told as subject: "the release is unlikely", "the withdrawal is conditional on". */
export const FATES: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ...'conditional contingent dependent imminent negotiable overdue'
    .split(' ')
    .map((w): [string, Outcome] => [w, 'planned']),
  ...'unlikely impossible possible likely unthinkable inconceivable thinkable conceivable feasible infeasible unfeasible inevitable avoidable improbable probable implausible plausible doubtful unrealistic achievable attainable unattainable unachievable viable unviable remote distant elusive illusory hypothetical theoretical imaginary'
    .split(' ')
    .map((w): [string, Outcome] => [w, 'hypothetical']),
])

/** Words before a deed that say that it was something else that was done. */
export const IN_ITS_STEAD: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['instead of', 'negated'],
  ['rather than', 'negated'],
  ['in lieu of', 'negated'],
  ['in place of', 'negated'],
  ['short of', 'negated'],
  ['far from', 'negated'],
  ['let alone', 'negated'],
  ['nowhere near', 'negated'],
  ['anywhere near', 'negated'],
  ['no nearer', 'negated'],
  ['no closer to', 'negated'],
  ['no nearer to', 'negated'],
  ['any closer to', 'negated'],
  ['any nearer to', 'negated'],
  ['a long way from', 'negated'],
  ['a far cry from', 'negated'],
  ['nothing to gain from', 'hypothetical'],
  ['little to gain from', 'hypothetical'],
  ['much to gain from', 'hypothetical'],
  ['something to gain from', 'hypothetical'],
  ['nothing to lose from', 'hypothetical'],
  ['much to lose from', 'hypothetical'],
  ['much less', 'negated'],
  ['but for', 'negated'],
  ['barring', 'hypothetical'],
  ['failing', 'hypothetical'],
  ['subject to', 'planned'],
  ['in search of', 'planned'],
  ['unlikely event of', 'hypothetical'],
  ['off chance of', 'hypothetical'],
  ['in readiness for', 'planned'],
  ['for want of', 'negated'],
  ['for lack of', 'negated'],
  ['pending', 'planned'],
  ['in case of', 'hypothetical'],
  ['in the event of', 'hypothetical'],
  ['in favour of', 'hypothetical'],
  ['in favor of', 'hypothetical'],
  ['with a view to', 'planned'],
  ['with the aim of', 'planned'],
  ['with the intention of', 'planned'],
  ['with the goal of', 'planned'],
  ['in the hope of', 'planned'],
  ['in hope of', 'planned'],
  ['in hopes of', 'planned'],
  ['in anticipation of', 'planned'],
  ['in expectation of', 'planned'],
  ['on the verge of', 'hypothetical'],
  ['on the brink of', 'hypothetical'],
  ['on the point of', 'hypothetical'],
  ['on the edge of', 'hypothetical'],
  ['at risk of', 'hypothetical'],
  ['in danger of', 'hypothetical'],
  ['under threat of', 'hypothetical'],
  ['in fear of', 'hypothetical'],
  ['for fear of', 'hypothetical'],
  ['on pain of', 'hypothetical'],
])
