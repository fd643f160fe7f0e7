// Words by which somebody judges a party, a deed or a decision to be wrong, by class: what is condemned, what is only found
// fault with, what a wrongdoer is called, and the verbs that give such a name. Which sentence judges is decided in the room read.
import { wordSet } from '../word-set.ts'

/** Words by which whoever says them of anything condemns it. */
export const CONDEMNED = wordSet(`
  unacceptable criminal illegal unlawful barbaric heinous cowardly outrageous intolerable shameful disgraceful inhumane
  horrific appalling abominable atrocious despicable horrendous sickening inhuman repugnant vile brutal monstrous breach insulting unfair unjust disproportionate punitive discriminatory provocative
  irresponsible reckless unprovoked damning hypocritical deplorable
  rigged fraudulent sham farce illegitimate undemocratic inexcusable unjustifiable unjustified reprehensible abhorrent crime violation terrorism genocide disgrace aggression
  barbarism barbarity savagery tragedy atrocity bloodbath massacre slaughter carnage horror outrage provocation betrayal scandal travesty mockery
  interference intrusion blackmail extortion invasion insult cruel horrible terrible savage callous cynical immoral
  unconstitutional shocking unconscionable indefensible murderous flawed biased treacherous hostile
  step-back crime-against-humanity coup butchery catastrophe stain folly madness lunacy hypocrisy impunity apartheid cleansing
  deceitful dishonest misguided shambolic disastrous wicked evil obscene draconian repressive oppressive inflammatory racist
  xenophobic degrading humiliating contemptible abusive malicious illegality injustice persecution slander defamation witch-hunt
  ghastly gruesome grotesque diabolical satanic sadistic bloodthirsty merciless ruthless heartless inhumanity brutality cruelty
  perfidy perfidious treason treachery infamy infamous odious loathsome detestable disgusting revolting nauseating
  abomination desecration sacrilege blasphemy usurpation warmongering demagoguery charade masquerade cover-up whitewash
  unethical unprincipled scandalous egregious flagrant blatant grave-violation cold-blooded barbarous unspeakable
  indiscriminate extrajudicial backstabbing`)

/** Words that condemn whatever is called so, though not whatever is said to be so ("the problem is piracy"). */
export const CALLED_BAD = wordSet(`
  terror starvation extermination annihilation pogrom lynching looting plunder banditry piracy thuggery vandalism dictatorship tyranny
  despotism fascism colonialism imperialism lawlessness anarchy brinkmanship pantomime circus threat danger menace failure disaster
  nightmare hell trap vassal regime colony entity junta clique cabal mafia cult bunch rump pretender obstacle problem burden liability
  punishment torture murder theft violation-of-law puppet-state suicide surrender sell-out sellout climbdown u-turn nonstarter non-starter blow smear meddling
  slap affront stab kick encroachment intimidation harassment bullying coercion retaliation collusion complicity espionage sabotage war-crime`)

/** Words of approval or of plain telling: what is called so, be it in quotation marks, is not blamed. */
export const CALLED_WELL = wordSet(`
  good great historic success successful victory win breakthrough hero heroic brave courageous friend brother partner ally milestone
  step-forward forward progress positive constructive productive fruitful useful helpful honest frank candid cordial warm important
  significant major key vital crucial essential necessary legitimate legal lawful justified right rightful fair just free balanced
  excellent wonderful fantastic remarkable extraordinary outstanding unprecedented encouraging promising hopeful welcome opportunity
  chance turning landmark model example pillar champion leader martyr father mother mother-in-law peace peaceful peacemaker
  ceasefire truce routine normal ordinary standard precise surgical limited targeted defensive preventive precautionary temporary
  symbolic gesture goodwill isolated accident accidental stable calm quiet tense fluid volatile critical serious difficult delicate
  complex sensitive open special operation humanitarian voluntary strategic technical administrative regular planned retaliation
  response self-defence self-defense safe secure green red buffer zone so-called beacon hope lifeline light terrorist-free liberated liberation independence`)

/** Of those, what tells as often of bad luck as of a wrong: no reproach where nothing says of what. */
export const OF_FATE = wordSet(
  'tragedy catastrophe horror horrible terrible disastrous savage biased cruel carnage bloodbath breach horrific horrendous shocking sickening brutal appalling ghastly gruesome unbearable lamentable regrettable starvation terror unspeakable anarchy brutality lawlessness',
)

/** Verbs that put a name to somebody or something. */
export const NAMES = wordSet(
  'dub paint portray deride dismiss decry slam call term describe brand denounce condemn label regard consider view deem characterise characterize see depict blast lambast lambaste ridicule mock cast liken compare equate declare pronounce',
)

/** Of these only what is put behind "as" is a name: "regards it as flawed". */
export const AS_NAMED = wordSet(
  'regard view consider describe paint portray dismiss decry slam deride denounce condemn see depict blast lambast lambaste ridicule mock cast',
)

/** Of these only what is put behind "to" or "with" is a name: "likened the camp to a prison". */
export const LIKENS = wordSet('liken compare equate')

/** What nobody is likened to but as a reproach. */
export const VILE_KINDS = wordSet(`
  nazi nazis hitler stalin gestapo mussolini pol-pot saddam gaddafi apartheid isis isil daesh al-qaeda qaeda taliban mafia gang cartel mob
  plague virus disease locust colony colonialism colonizer colonist crusader slavery slave ghetto holocaust auschwitz fascism fascist
  prison jail cage graveyard cemetery slaughterhouse abattoir hell dictatorship tyranny dictator hostage kidnapping
  rape murder theft robbery suicide surrender capitulation appeasement munich pyre`)

/** Names for a wrongdoer. */
export const VILLAINS = wordSet(`
  terrorist murderer killer liar thief criminal butcher traitor puppet pawn thug gangster dictator tyrant occupier aggressor coward
  hypocrite fascist nazi bandit mercenary lunatic madman monster animal savage warmonger collaborator stooge lackey invader
  oppressor assassin cutthroat looter spy barbarian tormentor proxy culprit perpetrator instigator extremist
  radical racist dog rat parasite vermin cockroach scum devil satan clown idiot fool moron crook swindler cheat criminal-gang jihadist
  apostate heretic infidel renegade outlaw hooligan fanatic zealot usurper despot autocrat bully predator executioner henchman
  saboteur provocateur rabble traitor quisling turncoat charlatan fraud impostor imposter demagogue megalomaniac psychopath
  gunrunner trafficker plunderer pillager marauder robber rapist arsonist war-criminal murderer-in-chief wolf snake viper hyena jackal
  pariah agitator troublemaker subversive vandal anarchist imperialist colonialist supremacist bigot crusader`)

/** Words that only insult whoever is called so. */
export const INSULTS = wordSet(
  'stupid dumb idiotic incompetent crazy corrupt crooked weak cancer cancerous tumour tumor filthy sick mad evil spineless toothless clueless ignorant arrogant senile deranged delusional paranoid pathetic disloyal unpatriotic treasonous worthless',
)

/** Words that find fault only with what somebody has said, done or decided. */
export const FAULTED = wordSet(`
  wrong dangerous mistake error blunder failure unwise unhelpful absurd ridiculous preposterous unreasonable counterproductive
  excessive arbitrary unwarranted unnecessary inappropriate illogical inadequate insufficient hollow pretext ploy trick trap
  theatrical propaganda escalation nonsense meaningless worthless dishonourable disrespectful inconsistent weak naive ill-timed
  fiction fabrication fantasy stunt gimmick spectacle facade façade smokescreen excuse ruse manoeuvre maneuver stalling
  setback backsliding appeasement fig-leaf diktat dictate ultimatum humiliation
  premature hasty rash short-sighted shortsighted heavy-handed high-handed one-sided lopsided unbalanced partial tendentious
  misleading deceptive false untrue disingenuous insincere incoherent confused contradictory selective politicised politicized
  unfriendly unilateral unsustainable unworkable unrealistic futile pointless cosmetic symbolic belated toothless lacklustre lackluster
  slow half-hearted timid cowed disappointing alarming worrying troubling regrettable sad inexplicable incomprehensible
  deeply-troubling problematic questionable dubious suspicious baffling bizarre laughable risible outdated colonial imperial political
  politically-motivated vindictive retaliatory threatening destabilising destabilizing divisive harmful damaging destructive negligent
  inept incompetent clumsy sloppy careless idle empty vague nonsensical ludicrous farcical pathetic
  double-standard double-speak disinformation misinformation hearsay rubbish garbage trash joke hoax scam swindle theft robbery`)

/** What somebody has said, done or decided. */
export const DECIDED = wordSet(`
  decision policy plan move law bill decree statement remark comment step measure act action behaviour behavior conduct silence inaction
  response reaction approach strategy proposal offer ban embargo siege blockade detention arrest trial verdict vote election
  sanction rhetoric accusation report resolution claim demand threat operation campaign attack strike raid killing bombing
  shelling war occupation invasion handling treatment refusal deal agreement investigation inquiry sentence conviction expulsion
  closure restriction tariff crackdown reply answer speech rule order condition stance position
  referendum poll annexation amnesty pardon arrangement appointment dismissal legislation ruling judgment judgement memorandum
  mandate tactic manoeuvre maneuver drill exercise deployment incursion offensive intervention withdrawal visit meeting conference
  summit process charge charge-sheet indictment warrant lawsuit letter message video narrative propaganda allegation warning`)

/** Faults of those who do a deed: "a sign of their contempt". */
export const FAULTS = wordSet(`
  cowardice barbarity barbarism brutality cruelty contempt depravity hypocrisy cynicism disregard aggression terror terrorism hatred
  savagery inhumanity impunity arrogance betrayal blackmail provocation lawlessness tyranny failure weakness incompetence bankruptcy
  emptiness hostility racism apartheid genocide cleansing massacre slaughter bloodbath carnage desperation callousness indifference
  complacency intransigence obstinacy bigotry fanaticism extremism malice bad-faith duplicity treachery negligence paralysis impotence
  expansionism imperialism colonialism revanchism ruthlessness recklessness barbarousness`)
