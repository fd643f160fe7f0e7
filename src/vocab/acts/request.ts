// Words of REQUEST: ask, appeal, urge, demand, order. What is asked makes the mode; see the act reader.
import type { SignalGroup } from './types.ts'

/** REQUEST. Its mode is read off what is asked; where nothing tells it, the group's own holds. */
export const REQUEST: readonly SignalGroup[] = [
  {
    name: 'appeal',
    kind: 'appeal',
    topics: ['assistance'],
    mode: 'assist',
    verbs:
      'appeal :to, appeal :for, appeal, plead :with, plead :for, beg, beg :for, implore, beseech, ask :for=help|aid|food|asylum|protection|support|assistance|water|mercy, request =help|aid|asylum|assistance|support|protection|convoy|intervention, seek =access|release|passage|audience|help|aid|asylum|refuge|protection|support|assistance|shelter|sanctuary|fund|#weapon|system|loan|guarantee|assurance|backing, cry+out, issue =appeal|plea, turn :for=help|aid|assistance|support|weapon|arm|money|protection|backing|food|mediation|rescue|loan, look :for=help|protection|support, make =appeal|plea, send =appeal, launch =appeal, petition, entreat, enlist =support|help|backing|aid, solicit =support|help|backing|aid|donation',
    nouns: 'appeal, plea, cry, petition, entreaty, request =aid|help|asylum|convoy, distress',
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'to, with, object, object/to, indirect',
    guards: [
      { slot: 'subject', not: 'music,idea,design,style,song,case' },
      { slot: 'to', not: 'voter,taste,reason,audience,conscience,sense,customer,consumer,fan' },
      { slot: 'object', not: 'verdict,sentence,ruling,conviction,question,decision,guilty,asylum-law,judgment' },
      { slot: 'modifier', not: 'sex,box-office,mass' },
    ],
    weight: 0.76,
    catch: [
      'Residents of Madaya appealed to the United Nations for help.',
      'Their pleas to the world went unanswered.',
      'Doctors in Gaza begged for medicine.',
    ],
    spare: ['The music appealed to the young.', 'He pleased the guests.', 'The design has sex appeal.'],
  },
  {
    name: 'urge',
    kind: 'call',
    topics: [],
    mode: 'change',
    verbs: `urge, call :for, call :on, call :upon, call+for, call+on, exhort, press, press :for, ask :for, ask =help|permission|leave|pardon, expect =permission|answer|explanation|apology|clarification, sound =call|appeal, request, advise :against, recommend, lobby, implore, prod, nudge, push :for, advocate :for, invite, appeal :for=calm|restraint|peace|ceasefire|truce|end, stress =need|importance, underline =need|importance, underscore =need|importance, emphasise =need|importance, emphasize =need|importance, highlight =need|importance, reaffirm =need|importance, affirm =need|importance, voice =need, recall =need, seek =ceasefire|truce|talk|end|release|meeting|mediation|extradition|peace|apology|clarification, propose =ceasefire|truce|resolution|talk, draft =resolution, reiterate =call|need|appeal, renew =call|appeal, repeat =call|appeal, echo =call, join =call, pressure, pressurise`,
    nouns:
      'call =ceasefire|truce|peace|aid|armistice|evacuation, call :for, call :on, call :upon, request, proposal, invitation, recommendation, exhortation',
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'on, upon, object, to, indirect, object/on, object/to, object/of',
    guards: [
      { slot: 'subject', not: '#market,#sport,recipe,plan,law,job,question,report,study' },
      {
        slot: 'object',
        not: 'question,button,name,case,charge,luggage,operation,offensive,attack,advance,match,election,witness,police,suit,trouser,growth,investment,price,police-station,conference,bluff,#nature',
      },
      { slot: 'with', not: 'phone' },
    ],
    weight: 0.7,
    catch: [
      'The Pope called for an end to the war in Ethiopia.',
      'The envoy urged both sides in Libya to return to talks.',
      'The European Union called on Myanmar to free the detainees.',
    ],
    spare: [
      'Asked why the road was shut, the officer shrugged.',
      'The governor of Taiz was asked about the missing.',
      'Reporters in Kyiv asked about the bridge.',
      'He pressed the button.',
      'She asked a question.',
      'The recipe calls for salt.',
      'The truce was called a farce on Monday by the rebels.',
      'The ministry in Khartoum called the visit on Sunday an insult.',
      'Kiir called the offer a trap for his people.',
    ],
  },
  {
    name: 'demand',
    kind: 'demand',
    topics: [],
    mode: 'yield',
    verbs: `demand, insist :on, order, instruct, summon, set =deadline|term, issue =demand|order, lay+down =condition, call :for=withdrawal|surrender|resignation|release, dictate =term, compel, want =release|withdrawal|end|pause|lull|halt|handover|return|surrender|apology|talk|ceasefire|truce|access|guarantee|answer|explanation|justice|compensation|assurance, hand =petition|demand|ultimatum :to, hand+over =petition|list-of-demands :to, submit =petition|demand :to, deliver =petition|demand|ultimatum :to, present =petition :to, impose =condition|term, make =demand, present =demand, put =term|condition|demand :to, direct, oblige, mandate`,
    nouns:
      'demand, order, condition :for=talk|peace|ceasefire|truce|release|return|withdrawal|aid, insistence, instruction, requirement',
    actor: 'subject, by, from, possessor, modifier',
    recipient: 'object, of, from, on, to, indirect, object/of',
    guards: [
      {
        slot: 'subject',
        not: '#market,job,work,law,task,role,sport,customer,recipe,patient,diner,car,plan,process,investigation',
      },
      {
        slot: 'object',
        not: 'meal,lunch,dinner,pizza,book,copy,drink,coffee,beer,part,taxi,energy,electricity,skill,attention,patience,food,tank,jet,missile,ship,plane,reporter,journalist,agency,lie,truth,story,cnn,reuters,afp,time,number,medicine,product,branch,hospital,clinic,office,programme,program,institute,department,school,project,bureau,charity,film,traffic',
      },
      { slot: 'of', not: '#market,magnitude,oil' },
      {
        slot: 'for',
        not: '#market,oil,gas,good,product,housing,energy,electricity,coal,steel,copper,car,labour,labor,gold,wheat,worker',
      },
    ],
    weight: 0.66,
    catch: [
      'The general demanded the surrender of the town of Ilovaisk.',
      'The rebels demanded the release of their commander in Juba.',
      'The court ordered the army to leave the university in Dhaka.',
      'The army put the same terms to Rutshuru on Friday.',
      'The junta put its conditions to the rebels in Lashio.',
    ],
    spare: [
      'Omar Barakat directed the Red Crescent branch in Urum.',
      'She directed a hospital in Goma for ten years.',
      'Olena directed the press office in Lviv.',
      'The customer ordered lunch.',
      'The job requires patience.',
      'The customer demanded a refund.',
    ],
  },
  {
    name: 'requires-of-the-other',
    kind: 'demand',
    topics: [],
    mode: 'yield',
    verbs:
      'require =withdrawal|release|surrender|disarmament|demilitarisation|demilitarization|dissolution|expulsion|recognition|handover|cessation|lifting|departure|removal|disbandment|pullout|pull-out',
    actor: 'subject, by',
    recipient: 'object/of, from, of',
    guards: [
      {
        slot: 'subject',
        not: 'agreement,deal,accord,plan,resolution,law,treaty,text,charter,process,operation,peace,job,rule,truce,ceasefire,cease-fire,mandate,roadmap,map,proposal,situation,this,that,it',
        needed: true,
      },
    ],
    weight: 0.7,
    catch: [
      'The Tuareg side required the withdrawal of the army from Kidal before any talks.',
      'Baku requires the disarmament of all units in Khankendi.',
      'The rebels required the release of their leader as a precondition for talks.',
    ],
    spare: [
      'The accord requires the disarmament of all militias.',
      'The law requires the removal of the sign.',
      'The operation required the removal of a kidney.',
    ],
  },
  {
    name: 'set-conditions',
    kind: 'demand',
    mode: 'yield',
    verbs: 'set =condition, set+out =condition|demand, put+forward =demand|condition',
    actor: 'subject',
    recipient: 'for, to',
    guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
    weight: 0.7,
    catch: [
      'The rebels set conditions for the talks in Jeddah.',
      'The junta put forward demands to the envoy.',
      'Kyiv set out its conditions for peace.',
    ],
    spare: ['Training sets the conditions for success.', 'The sun set behind the hill.', 'The weather set the pace.'],
  },
  {
    name: 'ultimatum',
    kind: 'ultimatum',
    topics: ['ultimatum'],
    mode: 'yield',
    verbs:
      'give =ultimatum|deadline, issue =ultimatum|deadline, set =deadline, deliver =ultimatum, hand =ultimatum, serve =ultimatum, impose =deadline, present =ultimatum, send =ultimatum, extend =ultimatum|deadline, prolong =ultimatum|deadline, lengthen =deadline, postpone =ultimatum|deadline, put+off =ultimatum|deadline, put+back =deadline, push+back =ultimatum|deadline, move+back =deadline',
    nouns: 'ultimatum, deadline',
    actor: 'subject, by, from, possessor, modifier',
    recipient: 'indirect, to, object/to, for, on',
    guards: [{ slot: 'subject', not: 'teacher,editor,bank,customer,tax-office' }],
    weight: 0.84,
    catch: [
      'The army gave the rebels of Aleppo an ultimatum to leave the city.',
      'An ultimatum from the government ran out on Sunday in Moadamiya.',
      'NATO issued an ultimatum to the Bosnian Serbs.',
      'The rebels extended the deadline for the garrison of Goma by two days.',
      'The junta put off the deadline to Sunday.',
    ],
    spare: ['The runner finished in time.', 'The editor read the page.', 'The bank set the rate.'],
  },
  {
    name: 'request-meeting',
    kind: 'call',
    topics: ['talks'],
    mode: 'meet',
    verbs:
      'call :for=#talks|dialogue|summit|session, request =meeting|talk|session|mediation, seek =#talks|meeting|dialogue|mediation|audience, demand =talk|meeting|session|dialogue|negotiation, ask :for=meeting|talk|mediation|session, urge =dialogue|talk|negotiation, invite, summon =ambassador|envoy|diplomat|charge',
    nouns: 'call :for=#talks|dialogue|session, request :for=#talks|meeting, invitation',
    actor: 'subject, by, from, possessor, modifier',
    recipient: 'object, with, object/with, to, from, on',
    guards: [{ slot: 'object', not: 'bid,tender,comment,application,ridicule,investment,trouble,guest,submission' }],
    weight: 0.76,
    catch: [
      'Norway called for talks between the junta and the opposition in Myanmar.',
      'Pakistan summoned the ambassador of Iran.',
      'The president invited the rebels to a dialogue in Bogotá.',
    ],
    spare: ['The host served tea to all.', 'The host served tea.', 'He called the doctor.'],
  },
  {
    name: 'writes-for',
    kind: 'appeal',
    mode: 'assist',
    topics: ['assistance'],
    verbs:
      'write :for=son|husband|daughter|brother|father|prisoner|captive|hostage|truce, write :for=news|word|release|list|leave|help|force|troop|peacekeeper|aid|doctor|insulin|medicine|food|boat|bus, seek =troop|peacekeeper|soldier|force|observer|monitor|doctor|evacuation, cable :for=help|troop|aid, radio :for=help',
    actor: 'subject',
    recipient: 'to, from',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: 'company,firm,police,hospital' },
    ],
    weight: 0.72,
    catch: [
      'The prime minister sought more peacekeepers for Bunia.',
      'The mayor wrote to the Red Cross for insulin.',
      'The council radioed for help from Tikapur.',
    ],
    spare: ['The firm sought new staff.', 'The critic writes for the paper.', 'The nurse wants her coat back.'],
  },
]
