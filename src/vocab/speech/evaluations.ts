// Words by which what a party does or brings about is judged in somebody's words: what is good and can be spoiled, what is bad and
// can be brought about, the verbs for both, and the measures (law, truce, duty) that a deed is held against.
import { wordSet } from '../word-set.ts'

/** What is held to be worth keeping, so that whoever spoils it is blamed. */
export const GOODS = wordSet(`
  peace process talk negotiation dialogue prospect hope trust confidence credibility stability unity democracy sovereignty integrity
  law agreement accord truce ceasefire deal treaty resolution norm principle order reconciliation transition justice future chance
  settlement solution effort mediation diplomacy neutrality independence legitimacy freedom right election institution economy
  reputation cohesion coexistence security roadmap initiative pact armistice cause aspiration progress relation relationship
  cooperation authority investigation inquiry mission republic homeland nation fabric dignity society constitution`)

/** Verbs of spoiling such things. */
export const SPOILS = wordSet(`
  undermine wreck derail sabotage ruin torpedo scuttle scupper jeopardise jeopardize endanger imperil hamper hinder obstruct thwart
  subvert erode weaken poison damage harm destroy doom spoil sour frustrate impede disrupt destabilise destabilize betray squander
  disregard flout violate breach trample compromise corrupt imperil bury sink kill unravel unpick dismantle discredit
  delegitimise delegitimize hijack stall complicate`)

/** Verbs of bringing something about. */
export const BRINGS = wordSet(`
  bring cause create produce breed generate sow spawn engender perpetuate spread unleash fuel feed deliver leave contribute lead result
  plunge drag push plung drive condemn turn cost inflict deepen prolong aggravate exacerbate worsen compound encourage invite foment`)

/** What is bad, so that whoever brings it about is blamed. */
export const ILLS = wordSet(`
  turmoil suffering misery chaos instability death destruction disaster catastrophe failure crisis collapse war bloodshed violence
  poverty hunger famine ruin devastation division hatred fear terror insecurity lawlessness anarchy tragedy despair hardship
  humiliation injustice extremism radicalisation radicalization terrorism displacement impunity polarisation polarization
  confrontation escalation tension vacuum mess havoc pain grief hell abyss darkness dictatorship tyranny carnage slaughter
  bankruptcy isolation stalemate deadlock impasse exodus conflict unrest disorder disunity mistrust distrust resentment
  anger`)

/** What a party can lose or lack in the eyes of others. */
export const STANDING = wordSet(`
  credibility legitimacy trust way moral compass mind sense humanity right authority confidence soul honour honor dignity respect
  neutrality impartiality mandate bearing touch patience`)

/** What is said to stand between a wrong and its doer: "the root cause of the war". */
export const CAUSES = wordSet(`
  cause source root reason driver architect author obstacle impediment hurdle barrier engine origin trigger instigator sponsor enabler
  catalyst recipe gift reward incentive invitation licence license setback blow threat danger disservice`)

/** Things in which a party can be found wanting. */
export const FAILED = wordSet(`
  test duty people obligation responsibility promise commitment mandate victim civilian citizen child population nation country
  family community resident refugee minority public voter constituent`)

/** What those who look away from it are blamed for. */
export const SHUNNED = wordSet(`
  fact truth reality evidence warning suffering plight history law right lesson rule will wish voice opinion resolution principle
  obligation commitment consequence cost crime abuse atrocity massacre`)

/** Verbs of looking away. */
export const SHUNS = wordSet(
  'ignore disregard distort twist conceal hide overlook belittle minimise minimize falsify rewrite whitewash obscure bury',
)

/** Measures a deed is held against: "in breach of the truce", "against international law". */
export const MEASURES = wordSet(`
  law charter treaty convention resolution agreement accord deal truce ceasefire cease-fire cessation armistice obligation commitment
  constitution norm principle rule sanction embargo right order ruling value standard statute protocol memorandum pledge promise
  undertaking conscience humanity decency morality spirit letter interest belief custom will term condition pact moratorium
  ban mandate duty oath`)

/** Verbs under which an aim is a reproach: "is trying to wreck the talks". */
export const AIMS = wordSet(
  'do try seek want attempt work aim continue choose conspire use like love manage threaten help serve',
)

/** Persons that stand behind a deed: "the man behind the attack". */
export const BRAINS = wordSet(
  'man person woman figure brain force leader one hand power mind group officer party suspect',
)

/** Verbs of putting a name to somebody in a finding or document. */
export const FOUND_AS = wordSet(
  'name identify describe indicate list cite portray present point finger see mention regard designate',
)

/** Traits that blame whatever is said to lack them. */
export const ENOUGH = wordSet(
  'sufficient enough adequate acceptable fair right helpful proportionate justified legal lawful true',
)
