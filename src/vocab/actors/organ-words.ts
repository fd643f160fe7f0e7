// The words for organs of a state and for those who fight for somebody; `compose.ts` puts them together with whose they are.

/** Something that every state may have. The id is `prefix/state-suffix`. */
export interface Organ {
  readonly prefix: 'government' | 'military' | 'group' | 'party' | 'people' | 'outlet'
  /** What follows the state in the id; empty for the whole government or the whole armed forces. */
  readonly suffix: string
  readonly label: string
  readonly words: string
}

/** Words that name a group by those who fight in it: "Houthi fighters" are the Houthis. Officials and leaders are people, not the group. */
export const FIGHTERS = new Set(
  'fighters;militants;militiamen;forces;troops;rebels;gunmen;insurgents;guerrillas;guerillas;terrorists;extremists;jihadists;soldiers;separatists;units;militia;militias;group;movement;organisation;army;gunners;mortars;artillery;snipers;mercenaries;cadres;peacekeepers;brigades;guerrilla group;rebel group;militant group;terrorist group;armed group;insurgent group;extremist group;rebel movement;guerrilla movement;rebel forces;rebel fighters;tactical unit;tactical units;cell;cells;commandos;faction'.split(
    ';',
  ),
)

/** The organs, each with the words that name it beside a state. */
export const ORGANS: readonly Organ[] = [
  {
    prefix: 'government',
    suffix: '',
    label: 'government',
    words:
      'government;regime;authorities;administration;cabinet;leadership;central government;federal government;transitional government;caretaker government;interim government;transitional authorities;state authorities;ruling council;junta;military junta;military government;governing council',
  },
  {
    prefix: 'military',
    suffix: '',
    label: 'armed forces',
    words:
      'army;military;armed forces;forces;troops;soldiers;government forces;government troops;government army;regime forces;regime troops;regime army;security forces;ground forces;ground troops;army forces;army troops;military forces;special forces;general staff;high command;army command;artillery;federal forces;federal army;national army;defence forces;infantry;tanks;paratroopers;army units;army soldiers;military command',
  },
  {
    prefix: 'military',
    suffix: 'air-force',
    label: 'air force',
    words:
      'air force;airforce;warplanes;warplane;jets;fighter jets;war planes;aircraft;planes;helicopters;helicopter gunships;air forces;military aircraft;bombers;drones;attack helicopters;military helicopters;army helicopters;government warplanes;regime warplanes;government helicopters;regime helicopters;government aircraft',
  },
  { prefix: 'military', suffix: 'navy', label: 'navy', words: 'navy;naval forces;warships;warship;fleet' },
  {
    prefix: 'government',
    suffix: 'foreign-ministry',
    label: 'Foreign Ministry',
    words:
      'foreign ministry;ministry of foreign affairs;foreign affairs ministry;mfa;department of foreign affairs;foreign office;ministry for foreign affairs;ministry of external affairs',
  },
  {
    prefix: 'government',
    suffix: 'defence-ministry',
    label: 'Defence Ministry',
    words:
      'defence ministry;ministry of defence;mod;military headquarters;department of defence;national defence ministry',
  },
  {
    prefix: 'government',
    suffix: 'interior-ministry',
    label: 'Interior Ministry',
    words:
      'interior ministry;ministry of interior;ministry of the interior;ministry of internal affairs;home ministry;home office',
  },
  {
    prefix: 'government',
    suffix: 'health-ministry',
    label: 'Health Ministry',
    words: 'health ministry;ministry of health;health authorities',
  },
  {
    prefix: 'government',
    suffix: 'police',
    label: 'police',
    words: 'police;police force;riot police;national police;federal police;border police;security police;police forces',
  },
  {
    prefix: 'government',
    suffix: 'parliament',
    label: 'parliament',
    words: 'parliament;national assembly;legislature;senate;house of representatives;lower house',
  },
  {
    prefix: 'government',
    suffix: 'intelligence',
    label: 'intelligence services',
    words:
      'intelligence;intelligence services;intelligence agency;secret service;secret services;security services;secret police;intelligence agencies;intelligence service',
  },
  { prefix: 'government', suffix: 'embassy', label: 'embassy', words: 'embassy' },
  {
    prefix: 'government',
    suffix: 'presidency',
    label: 'presidency',
    words: 'presidency;presidential office;president office;presidential palace',
  },
  {
    prefix: 'government',
    suffix: 'un-mission',
    label: 'mission to the UN',
    words: 'mission to un;un mission;permanent mission',
  },
  {
    prefix: 'government',
    suffix: 'coastguard',
    label: 'coast guard',
    words: 'coastguard;coast guard;border guards;border guard',
  },
  {
    prefix: 'government',
    suffix: 'judiciary',
    label: 'judiciary',
    words:
      'court;courts;judiciary;supreme court;constitutional court;high court;prosecutors;prosecution;prosecutor office;public prosecutor office;judges',
  },
  {
    prefix: 'government',
    suffix: 'delegation',
    label: 'delegation',
    words: 'delegation;negotiating team;government delegation;peace delegation',
  },
  {
    prefix: 'government',
    suffix: 'election-commission',
    label: 'election commission',
    words: 'election commission;electoral commission;national electoral commission',
  },
  {
    prefix: 'outlet',
    suffix: 'state-media',
    label: 'state media',
    words:
      'state media;state television;state tv;state radio;state news agency;state run media;state run television;state run tv;state controlled media;state owned media;official media;official news agency;official television;public television;public broadcaster;state broadcaster;official state media',
  },
  { prefix: 'government', suffix: 'central-bank', label: 'central bank', words: 'central bank' },
  {
    prefix: 'group',
    suffix: 'rebels',
    label: 'rebels',
    words:
      'rebels;insurgents;rebel fighters;rebel forces;rebel groups;opposition fighters;opposition forces;opposition groups;armed opposition;armed opposition groups;insurgency;rebellion;guerrillas;rebel factions;opposition factions;moderate opposition;moderate rebels;rebel movement',
  },
  {
    prefix: 'party',
    suffix: 'opposition',
    label: 'opposition',
    words:
      'opposition;political opposition;opposition parties;opposition movement;opposition party;opposition coalition',
  },
  {
    prefix: 'people',
    suffix: '',
    label: 'people',
    words: 'people;nation;population;public;citizens;civilians;nationals',
  },
]
