// The words of the sentences of agency.ts.

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const PLURALS =
  list(`rebels troops soldiers militants gunmen fighters insurgents protesters residents officials medics
  negotiators mediators monitors diplomats villagers forces militias warplanes helicopters drones peacekeepers separatists
  commandos civilians activists workers refugees authorities lawmakers commanders guerrillas tribesmen jihadists loyalists
  mercenaries observers investigators prosecutors strikes snipers tanks jets leaders ministers envoys delegates sources witnesses
  aircraft police volunteers rescuers doctors traders farmers migrants deserters`)
export const SINGULARS =
  list(`army government militia ministry commission mission group council court envoy spokesman minister
  president coalition alliance junta navy brigade parliament cabinet delegation agency hospital battalion regime opposition
  embassy bloc tribunal committee front party force state charity commander mayor governor official airstrike shell rocket blast`)
export const PLACES =
  list(`Aleppo Taiz Goma Kharkiv Mekelle Rafah Sittwe Srebrenica Jaffna Juba Marib Kunduz Mosul Bria Malakal
  Avdiivka Misrata Benghazi Hodeida Idlib Kobani Nyala Geneina Bangui Bunia Maiduguri Gao Kidal Donetsk Mariupol Vukovar Sarajevo
  Tuzla Grozny Stepanakert Mogadishu Kismayo Lashio Myitkyina Marawi Damascus Moscow Kyiv Washington Tehran Ankara Riyadh
  Khartoum Kampala Kigali Belgrade Colombo Naypyidaw Asmara Tripoli Cairo Baghdad Beirut Geneva Syria Yemen Sudan Ukraine
  Ethiopia Colombia Bosnia Myanmar Libya Mali Somalia Chad Rwanda Armenia Azerbaijan Georgia Kosovo Afghanistan Iraq Lebanon`)
export const ADJECTIVES =
  list(`Syrian Russian Ukrainian Sudanese Ethiopian Yemeni Israeli Turkish Serbian Colombian Iraqi Afghan
  Libyan Somali Congolese Kurdish Palestinian Eritrean Burmese armed local senior regional foreign unarmed heavy new masked
  Saudi Bosnian Croatian Tamil French American Iranian Western African pro-government main loyal northern international`)
export const GIVEN =
  list(`Amir Hassan Olena Viktor Joseph Daw Carlos Maria Selam Abdul Fatima Dragan Ivan Kumar Grace Peter
  Ahmed Leila Samuel Natalia Yusuf Ana Thein Ruth Omar Nadia Pavel Elena Jean Musa`)
export const FAMILY =
  list(`Haddad Kovalenko Deng Htun Restrepo Tesfaye Rahman Petrovic Sivan Okello Saleh Mansour Melnyk
  Mahmoud Garcia Abebe Lukic Perera Kone Warsame Hoxha Demir Karimi Nasser Mutombo Idris Volkov Aung Torres Bello`)

/** Words of a body as word/tag/head/relation; heads count from 1, `=` stands for the relation of the whole. */
export const BODIES: readonly string[] = [
  'the/DET|DT/3/det United/ADJ|NNP/3/amod Nations/PROPN|NNPS/0/=',
  'the/DET|DT/4/det Norwegian/ADJ|NNP/4/amod Refugee/PROPN|NNP/4/compound Council/PROPN|NNP/0/=',
  'the/DET|DT/3/det African/ADJ|NNP/3/amod Union/PROPN|NNP/0/=',
  'the/DET|DT/3/det Security/PROPN|NNP/3/compound Council/PROPN|NNP/0/=',
  'the/DET|DT/3/det Defence/PROPN|NNP/3/compound Ministry/PROPN|NNP/0/=',
  'the/DET|DT/3/det Red/ADJ|NNP/3/amod Cross/PROPN|NNP/0/=',
  'the/DET|DT/4/det World/PROPN|NNP/4/compound Food/PROPN|NNP/4/compound Programme/PROPN|NNP/0/=',
  'the/DET|DT/3/det Yemeni/ADJ|NNP/3/amod Observatory/PROPN|NNP/0/= for/ADP|IN/6/case Human/ADJ|NNP/6/amod Rights/PROPN|NNPS/3/nmod',
  'the/DET|DT/2/det Office/PROPN|NNP/0/= for/ADP|IN/5/case the/DET|DT/5/det Protection/PROPN|NNP/2/nmod of/ADP|IN/7/case Civilians/PROPN|NNPS/5/nmod',
  'the/DET|DT/2/det Ministry/PROPN|NNP/0/= of/ADP|IN/5/case Foreign/ADJ|NNP/5/amod Affairs/PROPN|NNPS/2/nmod',
  'the/DET|DT/3/det National/ADJ|NNP/3/amod Movement/PROPN|NNP/0/= for/ADP|IN/5/case Freedom/PROPN|NNP/3/nmod',
  'the/DET|DT/4/det Joint/ADJ|NNP/4/amod Monitoring/PROPN|NNP/4/compound Commission/PROPN|NNP/0/=',
  'the/DET|DT/2/det Organization/PROPN|NNP/0/= for/ADP|IN/4/case Security/PROPN|NNP/2/nmod and/CCONJ|CC/6/cc Cooperation/PROPN|NNP/4/conj in/ADP|IN/8/case Europe/PROPN|NNP/4/nmod',
  'the/DET|DT/3/det Liberation/PROPN|NNP/3/compound Front/PROPN|NNP/0/=',
  'state/NOUN|NN/2/compound media/NOUN|NNS/0/=',
  'state/NOUN|NN/2/compound television/NOUN|NN/0/=',
]

export const NOUNS = {
  modifiers:
    list(`government rebel army militia opposition security peace aid police border coalition tribal air resistance
    separatist human-rights relief navy state Houthi Taliban community party`),
  /** What backs and leads. */
  means: list('strikes tanks warplanes militias officers drones donors states helicopters mercenaries allies warlords'),
  things:
    list(`prisoners hostages civilians people soldiers rebels villages towns houses checkpoints positions convoys trucks
    hospitals schools rockets shells missiles bodies weapons vehicles families children women fighters bridges camps homes
    detainees raids strikes talks restrictions areas doctors journalists aircraft nurses barricades mines depots`),
  single:
    list(`market hospital airport convoy village bridge base road truce ceasefire deal agreement proposal siege offensive
    checkpoint town capital camp school statement plan warplane helicopter port barracks report attack power mosque church ship
    dam refinery prison headquarters resolution corridor embargo`),
} as const

const triples = (text: string): readonly (readonly [past: string, participle: string, base: string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((w) => w.split('/') as [string, string, string])

export const VERBS = {
  transitive: triples(`attacked/attacked/attack shelled/shelled/shell bombed/bombed/bomb captured/captured/capture
    seized/seized/seize recaptured/recaptured/recapture killed/killed/kill wounded/wounded/wound released/released/release
    evacuated/evacuated/evacuate blocked/blocked/block besieged/besieged/besiege raided/raided/raid ambushed/ambushed/ambush
    arrested/arrested/arrest detained/detained/detain displaced/displaced/displace destroyed/destroyed/destroy
    downed/downed/down damaged/damaged/damage stormed/stormed/storm looted/looted/loot burned/burned/burn rejected/rejected/reject
    signed/signed/sign targeted/targeted/target hit/hit/hit struck/struck/strike took/taken/take held/held/hold freed/freed/free
    abducted/abducted/abduct executed/executed/execute repelled/repelled/repel deployed/deployed/deploy expelled/expelled/expel
    condemned/condemned/condemn retook/retaken/retake left/left/leave surrounded/surrounded/surround raped/raped/rape
    tortured/tortured/torture delivered/delivered/deliver sent/sent/send opened/opened/open closed/closed/close cut/cut/cut
    broke/broken/break violated/violated/violate rescued/rescued/rescue launched/launched/launch
    imposed/imposed/impose lifted/lifted/lift received/received/receive found/found/find used/used/use kidnapped/kidnapped/kidnap
    pounded/pounded/pound overran/overrun/overrun controlled/controlled/control beheaded/beheaded/behead demanded/demanded/demand`),
  moving:
    `withdrew/from advanced/toward clashed/with met/with marched/on fled/from returned/to moved/into retreated/from
    fired/on fought/in surrendered/to arrived/in broke/into pulled/from gathered/in entered/through fled/to escaped/from
    negotiated/with agreed/with opened/on landed/near fell/on exploded/near`
      .trim()
      .split(/\s+/)
      .map((w) => w.split('/') as [string, string]),
  gerunds:
    list(`killing wounding seizing shelling besieging capturing destroying attacking bombing violating taking blocking
    cutting forcing damaging displacing releasing breaking looting torturing holding targeting arresting deploying`),
} as const
