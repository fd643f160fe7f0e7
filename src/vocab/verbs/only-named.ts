// Words under which a deed that is named was done, and by which what is named is only judged or awaited. Data; how they are met in a
// sentence is the reader's.
import { wordSet } from '../word-set.ts'

/** Nouns of which a deed behind "of" is a part, a time, a trace or an effect: "the wake of the pull-out", "a breach of the truce". */
export const PART_OF_IT = wordSet(`
  wake victim survivor scene site detail anniversary source launch outcome context light eve commencement conduct completion implementation
  handling supervision monitoring verification observation confirmation announcement breach violation abuse collapse failure majority
  number part rest scale extent pace speed size manner way mode course witness organizer organiser organisation organization host participant
  observer beneficiary recipient leader architect author broker guarantor party heart middle centre center product fruit legacy memory
  lesson spirit face line state week month fortnight morning evening total sum lot wave set batch group round string succession
  fact truth reality acceptance approval welcome signing opening start end phase stage step document copy text aid dollar euro pound ton
  tonne lorry truck bus convoy kind sort type form act terms letter note summary list story history chronicle report video film
  footage photograph picture image word news knowledge cause reason motive condition toll impact effect consequence aftermath success
  beginning continuation resumption suspension halt breakdown period moment time date day hour minute night year decade ceremony celebration
  support backing defence criticism praise condemnation draft`)

/** Verbs of those who speak of, answer or look at what was done: "commented on the release", "reacted to the pull-out". */
export const SPEAKS_OF_DONE = wordSet(`
  comment remark report write react respond reply answer speak joke rejoice gloat celebrate congratulate learn hear know inform tell brief
  thank praise criticise criticize condemn blame punish reward fine apologise apologize pay compensate contribute lead amount add point refer
  telephone phone ring cable wire email interview question text
  return testify attest stick keep adhere credit arrest jail try convict sentence detain charge kill wound injure hurt die flee come go move
  give send take bring hand open turn owe attribute link connect trace witness agree consent hold be have do make get stand sit lie rely
  rest put set fall fire shoot gather meet arrive travel leave use limit apply extend relate belong pertain attend cooperate`)

/** Words behind "for" whose deed was done: "blamed for an attack", "revenge for a raid". */
export const FOR_DONE = wordSet(`
  blame condemn denounce criticise criticize praise thank punish arrest jail imprison sentence try convict detain indict charge accuse suspect
  want seek fine responsible responsibility liable culpable answerable guilty credit revenge vengeance retaliation reprisal payback
  punishment penalty compensation apology apologise apologize remorse use know notorious famous pay avenge hold hang execute prosecute sue
  atone hunt search trial conviction warrant guilt condemnation criticism thanks gratitude reward medal target kill retaliate mourn
  name blacklist sanction motive reason cause explanation excuse evidence claim claimed justice amends anger outrage decorate cite behead
  account compensate forgive pardon amnesty remember cover term word time day hour week month year attacker gunman`)

/** Verbs whose object was done: those of making, reaching, letting, seeing, telling and taking a stand on it. */
export const OBJECT_DONE = wordSet(`
  acknowledge admit admire announce declare proclaim applaud appreciate celebrate cheer condemn condone confirm confess commemorate criticise
  criticize decry denounce deplore describe detail disclose document explain film greet hail laud lament learn mention mourn note observe
  photograph praise protest publicise publicize recall record regret remember report resent reveal salute see thank understand verify view
  watch welcome witness notice detect discover find hear feel sense know show depict broadcast televise cover attribute call dub term brand
  complete conduct carry effect make achieve secure obtain win get gain arrange broker mediate organise organize ensure allow permit enable
  follow precede trigger prompt cause hasten speed accelerate slow finish start begin launch resume continue restart monitor oversee supervise
  lead join attend mark finance fund pay buy receive accept take give have use exploit disrupt interrupt escort guard protect count force
  bring hold host stage sign end halt stop break violate breach respect honour honor keep uphold undo reverse await accompany
  implement execute perform undertake facilitate help assist aid support back approve adopt ratify extort wring extract coerce compel induce
  exchange trade grant provide offer deliver send double increase expand extend widen repeat renew limit restrict reduce survive
  earn deserve merit justify reward punish avenge blame investigate probe bless coordinate co-ordinate plan negotiate demand seek include
  involve bear suffer endure tolerate quit enter leave miss oppose resist doubt claim allege deny dispute suspend cease`)

/** What is said right behind a deed by those who judge it and have not seen it: "called a pull-out overdue", "made it its goal". */
export const JUDGED =
  /^(?:(?:a |an |the |its |their |his |her |our |one of |some |more |less |far |even |quite |wholly |long |still |as )*(?:overdue|essential|vital|necessary|crucial|imperative|indispensable|desirable|undesirable|unrealistic|realistic|possible|impossible|unthinkable|inconceivable|likely|unlikely|inevitable|imminent|negotiable|feasible|unfeasible|viable|unviable|pointless|contingent|conditional|dependent|subject to|a matter of (?:time|days|weeks|urgency)|(?:\S+ )?(?:goal|aim|objective|priority|priorities|ambition|precondition|prerequisite|condition|pipe dream|dream|illusion|fantasy|mirage|non-starter|test|hope|mission|task|duty))(?: |$)|(?:little|no|some|every|a (?:slim|fair|good|real|small)|not much) (?:chance|hope|thought|prospect)|(?:among|amongst) (?:\S+ )?(?:\S+ )?(?:priorities|tasks|goals|aims|demands|conditions|objectives|issues|options)|(?:at|on|off|near|to) the (?:top of |very top of )?(?:the )?(?:agenda|table|list|wish list|back burner|shelf|cards|programme|table)|at the top|(?:seemingly |only |just |apparently )?(?:hours|days|weeks|months) (?:away|off)|looming|coming|ahead$|on the horizon|in prospect|in the offing|up for grabs)/
