// What a party is reproached with by being said to be so, to do so, or not to have or do so. Each holds only of somebody else and as
// somebody's words.
import { wordSet } from '../word-set.ts'

/** Traits that blame whoever is said to have them. */
export const FAULTY = wordSet(`
  complicit guilty culpable dishonest insincere deceitful hypocritical corrupt irresponsible reckless ruthless cruel brutal inhuman
  cowardly incompetent arrogant intransigent obstinate stubborn indifferent untrustworthy unreliable unserious paranoid illegitimate
  unfit duplicitous treacherous greedy bloodthirsty merciless heartless hell-bent hellbent bent lawless unaccountable racist fascist
  expansionist belligerent negligent callous incapable powerless toothless spineless impotent paralysed paralyzed deaf blind
  delusional desperate disingenuous evasive vindictive undemocratic unrepentant defiant oblivious biased partisan heavy-handed
  evil barbaric wicked cynical mendacious perfidious fanatical extremist genocidal tyrannical despotic inept
  dangerous unstable unhinged erratic irrational aggressive warlike trigger-happy shameless rogue unpredictable insane treasonous
  repressive oppressive murderous criminal sadistic bankrupt weak irrelevant timid spineless gutless servile unwilling out-of-touch two-faced self-serving hostile
  mad crazy deranged`)

/** Traits that blame whoever is said not to have them. */
export const GOOD_TRAITS = wordSet(`
  serious sincere honest interested committed trustworthy reliable credible neutral impartial genuine legitimate concerned
  independent fair transparent worthy faithful truthful responsible competent bothered accountable democratic constructive
  helpful honourable honorable partner cooperative forthcoming`)

/** Verbs by which somebody has, shows or lacks something. */
export const NOT_HAD = wordSet('have show display demonstrate lack possess feel')

/** Verbs that blame whoever is said not to do so, with what must stand behind them, or null where anything may. */
export const VIRTUES: ReadonlyMap<string, RegExp | null> = new Map<string, RegExp | null>([
  ['care', null],
  ['respect', null],
  ['honour', null],
  ['honor', null],
  ['bother', null],
  ['listen', null],
  ['comply', null],
  ['abide', null],
  [
    'protect',
    /person|people|civilian|population|citizen|us|we|they|community|minority|woman|child|refugee|journalist|worker|life/,
  ],
  ['keep', /word|promise|pledge|commitment|side|bargain/],
  ['value', /life|person|people|peace/],
  [
    'want',
    /^(?:peace|truce|ceasefire|solution|talk|dialogue|settlement|end|calm|stability|agreement|deal|election|vote|democracy|change|reform|compromise|reconciliation|unity|freedom|justice|negotiation|return)$/,
  ],
  ['negotiate', /faith/],
  ['act', /faith|interest/],
  ['implement', /agreement|deal|accord|resolution|commitment|point|plan|pledge/],
  ['fulfil', null],
  ['fulfill', null],
  ['learn', null],
  ['understand', /law|peace|right|life|democracy|value|suffering|reality/],
  ['speak', /truth/],
  ['tell', /truth/],
  ['distinguish', null],
  ['spare', /civilian|person|child|woman|hospital|school|anyone|anybody|nobody|effort/],
])

/** Verbs that blame by what they are done to: where it stands, and what it is. */
export const SEEN: ReadonlyMap<string, readonly [readonly string[], RegExp]> = new Map<
  string,
  readonly [readonly string[], RegExp]
>([
  ['play', [['for', 'with', 'object'], /^(?:time|game|fire|politics|card|trick|victim)$/]],
  ['buy', [['object'], /^time$/]],
  ['win', [['object'], /^time$/]],
  ['gain', [['object'], /^time$/]],
  ['waste', [['object'], /^time$/]],
  ['pay', [['object'], /^(?:lip-service|service|lip)$/]],
  ['understand', [['object'], /^(?:language|force|strength|power|violence)$/]],
  ['know', [['object'], /^(?:mercy|limit|bound|shame)$/]],
  [
    'turn',
    [
      ['into'],
      /^(?:barracks?|prison|graveyard|cemetery|ghetto|battlefield|base|weapon|target|hostage|ruin|rubble|hell|slaughterhouse|fortress|shield)$/,
    ],
  ],
  ['hold', [['object', 'as'], /^hostage$/]],
  ['make', [['object', 'of'], /^(?:mockery|excuse|fool|pretext)$/]],
  [
    'seek',
    [
      ['object'],
      /^(?:pretext|war|confrontation|escalation|domination|dominance|hegemony|revenge|excuse|chaos|destruction)$/,
    ],
  ],
  [
    'want',
    [
      ['object'],
      /^(?:war|bloodshed|massacre|chaos|conflict|destruction|confrontation|escalation|violence|blood|hegemony)$/,
    ],
  ],
  [
    'spread',
    [
      ['object'],
      /^(?:lie|hatred|fear|terror|disinformation|propaganda|rumour|rumor|chaos|falsehood|instability|hate)$/,
    ],
  ],
  ['sow', [['object'], /^(?:discord|division|chaos|fear|hatred|terror|confusion|panic|strife|instability|seed)$/]],
  ['peddle', [['object'], /^(?:lie|disinformation|falsehood|propaganda|fiction|myth|narrative)$/]],
  ['tell', [['object'], /^(?:lie|untruth|falsehood)$/]],
  ['create', [['object'], /^(?:chaos|pretext|crisis|tension|obstacle|problem|fear|instability)$/]],
  ['cross', [['object'], /^(?:line|threshold)$/]],
  ['shed', [['object'], /^(?:blood|tear)$/]],
  ['trample', [['object', 'on', 'over', 'upon'], /./]],
  ['live', [['in'], /^(?:past|denial|bubble|fantasy)$/]],
  ['close', [['object'], /^eye$/]],
  ['wash', [['object'], /^hand$/]],
  ['pour', [['object'], /^(?:oil|fuel|petrol|gasoline)$/]],
  ['throw', [['object'], /^(?:dust|sand|fuel)$/]],
  ['behave', [['like', 'as'], /./]],
  [
    'act',
    [
      ['like', 'as'],
      /^(?:occupier|gang|bully|dictator|colonizer|mafia|terrorist|judge|emperor|king|god|policeman|proxy|puppet|criminal|conqueror)$/,
    ],
  ],
])
