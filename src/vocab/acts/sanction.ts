// Words of SANCTION: cut or reduce relations, aid and talks; impose sanctions; convict; expel.
import type { SignalGroup } from './types.ts'

/** SANCTION, with its modes. */
export const SANCTION: readonly SignalGroup[] = [
  {
    name: 'impose-sanctions',
    topics: ['sanctions'],
    verbs:
      'impose =sanction|embargo|tariff|boycott|penalty, slap =sanction|tariff|embargo, sanction, blacklist, levy =tariff|sanction, adopt =sanction, extend =sanction, tighten =sanction, approve =sanction, reimpose =sanction|embargo|tariff, widen =sanction|embargo|blacklist, broaden =sanction|embargo, expand =sanction|embargo|tariff, toughen =sanction|embargo, prolong =sanction|embargo, strengthen =sanction|embargo, renew =sanction|embargo, maintain =sanction|embargo, reinstate =sanction|embargo, restore =sanction|embargo|tariff, introduce =sanction|embargo|tariff, apply =sanction|embargo|tariff, enforce =sanction|embargo, order =sanction|embargo, unveil =sanction|tariff, step+up =sanction, ramp+up =sanction, decree =embargo, designate =#name|network|company|group|entity|individual|official|commander|bank|firm, cut+off :from=swift, place :on=blacklist|list, penalise, penalize, punish, freeze =asset|fund|million|billion|wealth|property|holding, embargo, announce =sanction|embargo, raise =tariff|duty, double =tariff|duty, increase =tariff|duty, hike =tariff|duty, answer :with=tariff|duty|sanction, respond :with=tariff|duty|sanction, retaliate :with=tariff|duty|sanction, impose =visa|travel|export|import|trade|duty, put :on=blacklist|list, add =#human|#name|company|firm|bank|entity|individual|ship|vessel :to=blacklist|list, ban =import|export|trade, prevent =import|export|trade, restrict =import|export|trade|visa, extend =ban|embargo, block =import|export, isolate =#name|#group, hit :with=sanction|tariff, ostracise, designate :as, discipline =#force|officer|soldier|trooper|policeman, reprimand =#force|officer|soldier, demote =officer|general|commander, cashier =officer|soldier',
    nouns:
      'sanction, embargo, ban :on=import|export|trade|sale|good|flight|investment, ban =import|export|travel|visa|arms|arm|trade, restriction =import|export|trade|visa, tariff, blacklisting, isolation =diplomatic|international',
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'on, against, object, of, object/on, object/against, from',
    guards: [
      { slot: 'subject', not: '#sport,referee,teacher,school' },
      { slot: 'object', not: '#sport,student,use,match,driver,stamp,item,word,book,site,dish,water,food,job' },
      { slot: 'on', not: 'side,waiting,playlist,reading,wish' },
      { slot: 'to/of', not: 'dead,missing,victim,casualty,wounded,martyr,fallen,candidate,speaker' },
    ],
    weight: 0.76,
    catch: [
      'The European Union imposed sanctions on generals in Myanmar.',
      'Washington slapped tariffs on steel from Turkey.',
      'The arms embargo against South Sudan was extended by the council.',
      'Nearly a hundred soldiers were disciplined for abuses in Iraq.',
    ],
    spare: [
      'The referee punished the team.',
      'The school penalised the student.',
      'Tourists came from the coast.',
      'Eleven servicemen were added to the list of the dead.',
    ],
  },
  {
    name: 'discontinue',
    mode: 'discontinue',
    topics: [],
    verbs: `suspend =#flow, halt =#flow, freeze =#flow, end =#flow, cut =#flow, cut+off =#flow, stop =#flow, pause =#flow|#talks|#relations, slash =#flow, axe =#flow, withhold =#flow, discontinue =#flow, terminate =#flow, cease =#flow, curtail =#flow, suspend =aid|assistance|supply|food|distribution|link|contact|#talks|#relations|cooperation|visit|mission|mediation|operation-aid|#deal|funding|trade|export|sale|membership|support|participation|part|involvement|delivery|flight|dialogue|programme|program|monitoring|preparation, break+off =#talks|#relations|contact, call+off =#talks|visit|trip|summit|meeting|election, cancel =#talks|visit|aid|meeting|#deal|contract|trip|exercise|summit|membership, halt =aid|#talks|funding|trade|export|delivery|cooperation|sale|mediation|shipment|programme|assistance|training|exercise, end =export, suspend =training|exercise, cut =aid|#relations|funding|assistance|tie|contact|trade|support|import, cut+off =aid|#relations|funding|assistance|tie|contact|trade|support|#talks, sever =#relations|tie|link|contact, end =aid|#talks|cooperation|mediation|funding|support|#relations|mission|participation|negotiation|programme|agreement, downgrade =#relations|tie, reduce =aid|#relations|funding|assistance|staff|import, stop =aid|funding|trade|shipment|export|cooperation|assistance|#talks|sale|delivery, freeze =aid|#relations|funding|#talks|assistance|trade|loan|credit|payment|contract|sale, halt =work|activity|payment|programme|loan, suspend =work|activity|payment|loan, walk+out :of=#talks, quit =#talks|#deal|organisation, abandon =#talks|#deal|treaty|mission, postpone =#talks|visit|meeting|summit|election, terminate =#deal|contract|aid|mission, withdraw :from=#talks|#deal|organisation|organization|council|court, pull+out :of=#talks|#deal|organisation|summit, scrap =#deal|treaty|visit, break =#relations|tie, exit =#deal|treaty, delay =#talks|visit|aid, tear+up =#deal, leave =talk|negotiation|dialogue|process|conference|summit, slash =aid|funding|ration|#relations|tie, cut =ration, halve =ration|aid|funding, suspend =ration, collapse-talks, discontinue, cease =cooperation|aid|support, close =embassy|consulate, shut =embassy|consulate, shut+down =embassy|consulate|programme, curtail =aid|cooperation, lose =membership, withhold =funding|payment|recognition, scale+back =aid|cooperation`,
    nouns:
      'suspension =aid|link|flight|supply|talk|relation|cooperation|mission|delivery|membership|#talks, cancellation, cut =aid|funding|budget-aid, cut :to=#flow|agency|relief, withdrawal =agreement|treaty|pact|deal, breakdown =#talks|relation, collapse =#talks, postponement =#talks|election, severance, closure =embassy|consulate, halt =aid|talk|delivery',
    actor: 'subject, by, possessor, modifier',
    recipient: 'to, with, object/with, object/to, object/in, object/between, object/of, from, object',
    guards: [
      { slot: 'subject', not: '#sport,#nature,airline,airport,league,studio,school,shop,company,factory,railway' },
      { slot: 'object', not: 'budget,tax,rate,match,concert,ban,hour,day,minute,night,convoy,lorry,truck' },
    ],
    weight: 0.8,
    catch: [
      'Britain suspended aid to Rwanda.',
      'The committee suspended its part in the talks in Geneva.',
      'The government called off talks with the Tamil Tigers.',
      'Qatar broke off relations with the regime in Damascus.',
    ],
    spare: ['The league suspended the player.', 'The airline cancelled the flight.', 'The storm ended at noon.'],
  },
  {
    name: 'suspends-convoys',
    mode: 'discontinue',
    topics: ['aid'],
    verbs: 'suspend =convoy|lorry|truck, cancel =convoy, call+off =convoy',
    actor: 'subject, by',
    recipient: 'to, object/to, into, object/into',
    weight: 0.8,
    catch: [
      'The UN suspended its convoys to Idlib.',
      'Agencies called off the convoy to Tigray.',
      'Convoys into Gaza have been suspended.',
    ],
    spare: ['The army stopped the convoy.', 'The school suspended the pupil.', 'The convoy left on Monday.'],
  },
  {
    name: 'withdraw-envoy',
    mode: 'withdraw',
    topics: [],
    verbs:
      'recall =ambassador|envoy|diplomat, withdraw =ambassador|envoy|diplomat|aid|support|recognition|funding|staff|funding|accreditation|invitation|observer|monitor|peacekeeper|mission, pull+out =diplomat|staff|observer|ambassador|envoy|attaché|consul|monitor, pull =diplomat|staff|ambassador|envoy|observer :out_of, pull =diplomat|staff|ambassador|envoy|observer :from, evacuate =embassy, call+home =ambassador|envoy, summon+home =ambassador|envoy|diplomat, call+back =ambassador|envoy|diplomat',
    nouns: 'recall =ambassador|envoy, withdrawal =ambassador|envoy|diplomat|aid|support|recognition|staff',
    actor: 'subject, by, possessor, of',
    recipient: 'from, object/to, to, object/from',
    weight: 0.84,
    catch: [
      'Algeria recalled its ambassador from Paris.',
      'The kingdom withdrew its envoy from Tehran.',
      'Donors withdrew support from the commission in Kabul.',
    ],
    spare: ['She recalled the summer in Aden.', 'The firm recalled cars.', 'The bank withdrew the card.'],
  },
  {
    name: 'expel',
    mode: 'expel',
    topics: [],
    verbs:
      'deport =diplomat|ambassador|envoy|official|journalist|reporter|correspondent|worker|observer|monitor, bar :from=soil|territory|country, put :out_of=country|room|hall|territory, order+out =diplomat|ambassador|envoy|agency, expel =diplomat|ambassador|envoy|official|staff|spy|mission|agency|worker|organisation|journalist|attaché|attache|member|#leader|#name, expel, declare =persona, declare+persona, kick+out, throw+out =diplomat|ambassador|envoy|official, eject, oust :from=organisation|union|bloc, remove :from=organisation|council, suspend :from=union|bloc|council|organisation|league, banish =diplomat, order =diplomat|ambassador, exclude =#name|#group|delegation|#leader :from, suspend =#name',
    nouns:
      'expulsion =diplomat|ambassador|envoy|official|staff|agency|worker|journalist|coordinator|representative|delegate|delegation|mission|rapporteur|observer|monitor',
    actor: 'subject, by, possessor',
    recipient: 'object, of',
    guards: [
      {
        slot: 'object',
        not: 'student,pupil,player,coach,fan,air,gas,water,resident,villager,people,civilian,family,migrant,refugee,population,#force,smoke',
      },
      { slot: 'subject', not: '#sport,school,university,referee' },
    ],
    weight: 0.76,
    catch: [
      'Sudan expelled aid agencies from Darfur.',
      'Poland expelled forty Russian diplomats.',
      'The government in Bamako expelled the French ambassador.',
    ],
    spare: ['The school expelled the pupil.', 'The pump expelled water.', 'The referee sent off the player.'],
  },
  {
    name: 'dismisses',
    mode: 'expel',
    topics: [],
    verbs:
      'dismiss =#leader|#force|deputy|officer|cabinet|government, sack =#leader|#force|deputy|officer|cabinet|government, fire =#leader|deputy|officer, remove :from=office|post|power|command|position, relieve :of=duty|command|post, strip :of=rank|post|command|title, purge =#force|#leader|#group|#person|rank|corps|bureaucracy|judiciary|service, purge :from=rank|army|government|party|force|police|service',
    nouns:
      'dismissal =#leader|#force|deputy|officer, sacking =#leader|officer|deputy, removal =#leader :from=office|power|post|command, ouster =#leader, purge =#force|#leader|#group|rank|corps|judiciary|service',
    actor: 'subject, by, possessor',
    recipient: 'object, of',
    guards: [
      { slot: 'subject', not: '#sport,#market,judge,school,club,company,firm,bank,board,university,studio' },
      { slot: 'object', not: '#sport,referee,executive,director,editor' },
    ],
    weight: 0.74,
    catch: [
      'The prime minister dismissed five senior police officers in Baghdad.',
      'Burhan sacked his deputy on Friday.',
      'The governor was removed from office by the junta.',
    ],
    spare: ['The judge dismissed the jury.', 'The minister dismissed the report.', 'The club sacked its coach.'],
  },
  {
    name: 'dismissal-of-one',
    mode: 'expel',
    topics: [],
    nouns: 'dismissal =#name, sacking =#name, firing =#name, ouster =#name',
    actor: 'by, possessor',
    recipient: 'of',
    guards: [
      { slot: 'possessor', is: '#leader,#name,government,junta,council,army,party,parliament', needed: true },
      { slot: 'possessor', not: '#sport' },
    ],
    weight: 0.74,
    catch: [
      "Kiir's sacking of Machar led to war.",
      "The junta's dismissal of Suwe surprised the diplomats.",
      "The president's firing of Abdelaziz angered the army.",
    ],
    spare: [
      "The coach's dismissal of the idea surprised the players.",
      'The sacking of Rome is told in the book.',
      "The bank's firing of clerks went on.",
    ],
  },
  {
    name: 'convict',
    mode: 'convict',
    topics: [],
    verbs:
      'convict, sentence, find+guilty, find =guilty, condemn :to=death|prison|hanging, fine, jail :for=year|life|month, hand+down =sentence|verdict, impose =sentence|fine, sentence :to, uphold =conviction|sentence, imprison :for=year, issue =verdict, hand =sentence|term|year|life, give =sentence|term, give =year :in=jail|prison, get =year :in=jail|prison, receive =sentence|term',
    nouns: 'conviction, sentence =prison|jail|death|life|year, verdict =guilty, sentencing',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of, on, against, for',
    guards: [
      { slot: 'of', not: 'belief,word,faith' },
      { slot: 'object', not: '#speech' },
      { slot: 'modifier', not: 'long,short' },
    ],
    weight: 0.8,
    catch: [
      'A court in Cairo sentenced the activist to ten years in prison.',
      'The tribunal convicted the general of genocide.',
      'Judges in Dakar found the former president guilty.',
    ],
    spare: ['The teacher wrote a sentence on the wall.', 'He spoke with conviction of faith.', 'The weather was fine.'],
  },
  {
    name: 'court-gives',
    mode: 'convict',
    topics: [],
    verbs: 'give =day|month|year|life|term|fine, order =day|month|year, hand =day|month|year|life|term',
    recipient: 'indirect, to, object',
    guards: [
      { slot: 'subject', is: 'court,judge,tribunal,magistrate', needed: true },
      { slot: 'infinitive', none: true },
      { slot: 'indirect', not: 'ministry,side,party,lawyer,jury,prosecution,defence,government' },
    ],
    weight: 0.76,
    catch: [
      'A court in Minsk gave the singer fifteen days.',
      'The judge gave the general 22 years.',
      'A tribunal in Arusha gave him life.',
    ],
    spare: [
      'The judge gave a speech.',
      'The court gave the ministry ten days to answer.',
      'The doctor gave the patient a month.',
    ],
  },
  {
    name: 'court-jails',
    mode: 'convict',
    topics: [],
    verbs: 'jail, imprison, send :to=prison|jail, lock+up, hang, condemn',
    recipient: 'object',
    guards: [{ slot: 'subject', is: 'court,judge,tribunal,magistrate,jury', needed: true }],
    weight: 0.92,
    catch: [
      'A military tribunal in Goma jailed 25 soldiers for rape.',
      'The court in Minsk imprisoned the editor.',
      'A judge in Caracas sent the general to prison.',
    ],
    spare: ['Police jailed the editor.', 'The court heard the editor.', 'The judge went to prison to see him.'],
  },
  {
    name: 'arms-stopped',
    mode: 'discontinue',
    topics: ['weapons'],
    verbs:
      'cut =weapon|weapons, cut+off =weapon|weapons, halt =arm|arms|weapon|weapons, suspend =arm|arms|weapon|weapons, stop =arm|arms|weapon|weapons, block =arm|arms|weapon|weapons, freeze =arm|arms|weapon|weapons, hold+up =arm|arms|weapon|weapons, pause =arm|arms|weapon|weapons',
    recipient: 'to, object/to, object/for, for',
    guards: [{ slot: 'subject', not: 'convoy,truck,strike,airstrike' }],
    weight: 0.86,
    catch: [
      'Germany halted arms sales to Riyadh.',
      'London suspended weapons exports to Israel.',
      'The council wants to cut weapons supplies to Juba.',
    ],
    spare: ['The storm cut power to Aden.', 'The surgeon cut off his arm.', 'The bank cut its rates.'],
  },
]
