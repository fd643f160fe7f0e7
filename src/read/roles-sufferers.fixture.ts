// Sentences for the rules that find to whom an act is done. Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** To whom it is done: each rule with what it must catch and what it must spare. */
export const SUFFERERS: readonly RoleRule[] = [
  {
    rule: 'isOnlySeen',
    catch: [
      ['ASSAULT', 'to', /monks/i, 'Villagers witnessed the killing of two monks.'],
      ['RETREAT', 'to', /hostages/i, 'The families saw the release of the hostages by the rebels as a victory.'],
      ['ASSAULT', 'to', /town/i, 'The town saw heavy shelling on Friday.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Villagers/i, 'Villagers witnessed the killing of two monks.'],
      ['RETREAT', 'to', /families/i, 'The families saw the release of the hostages by the rebels as a victory.'],
      ['ASSAULT', 'to', /nurses/i, 'Two nurses saw the shelling of the camp near Bor.'],
    ],
  },
  {
    rule: 'refusedBy',
    catch: [
      ['REJECT', 'to', /envoy|UN/i, 'The junta turned down a request from the UN envoy for a meeting.'],
      ['REJECT', 'to', /United Kingdom|British/i, 'Russia vetoed a British draft on Yemen.'],
      ['REJECT', 'to', /minister/i, 'Pakistan rejected a request from the justice minister to free the editor.'],
    ],
    spare: [
      ['REJECT', 'to', /editor/i, 'Pakistan rejected a request from the justice minister to free the editor.'],
      ['REJECT', 'to', /meeting/i, 'The junta turned down a request from the UN envoy for a meeting.'],
      ['REJECT', 'to', /Yemen/i, 'Russia vetoed a British draft on Yemen.'],
    ],
  },
  {
    rule: 'partiesBehind',
    catch: [
      ['SUPPORT', 'to', /African Union/i, 'The minister welcomed the decision by the African Union to send monitors.'],
      ['AGREE', 'to', /Sri Lanka/i, 'Japan agreed to lend two ships to Sri Lanka.'],
      ['SUPPORT', 'to', /United Arab Emirates|UAE/i, "The ruler praised the UAE's efforts to end the war."],
    ],
    spare: [
      ['SUPPORT', 'to', /monitors/i, 'The minister welcomed the decision by the African Union to send monitors.'],
      ['AGREE', 'to', /ships/i, 'Japan agreed to lend two ships to Sri Lanka.'],
      ['ACCUSE', 'to', /civilians/i, 'The envoy condemned the attack on civilians in Beni.'],
    ],
  },
  {
    rule: 'pressedIn',
    catch: [
      ['LEVERAGE', 'to', /regime/i, 'Russia has a special responsibility to press the regime to end its raids.'],
      ['LEVERAGE', 'to', /Hamas/i, 'Qatar has leverage to push Hamas to free the hostages.'],
      ['LEVERAGE', 'to', /generals/i, 'China has the clout to persuade the generals in Myanmar to talk.'],
    ],
    spare: [
      ['LEVERAGE', 'to', /raids/i, 'Russia has a special responsibility to press the regime to end its raids.'],
      ['LEVERAGE', 'to', /hostages/i, 'Qatar has leverage to push Hamas to free the hostages.'],
      ['LEVERAGE', 'to', /Myanmar/i, 'China has the clout to persuade the generals in Myanmar to talk.'],
    ],
  },
  {
    rule: 'doersAskedToStop',
    catch: [
      ['REQUEST', 'to', /rebels/i, 'The army demanded the release of soldiers held by the rebels.'],
      ['REQUEST', 'to', /army/i, "The bishops called for an end to the army's raids in Kachin."],
      ['REQUEST', 'to', /junta/i, "ASEAN called for an end to the junta's air strikes."],
      ['REQUEST', 'to', /Russia/i, 'Kyiv demanded a halt to Russian strikes on ports.'],
    ],
    spare: [
      ['REQUEST', 'to', /ports/i, 'Kyiv demanded a halt to Russian strikes on ports.'],
      ['REQUEST', 'to', /raids/i, "The bishops called for an end to the army's raids in Kachin."],
      ['REQUEST', 'to', /calm/i, 'ASEAN called for calm.'],
    ],
  },
  {
    rule: 'isHandedOver',
    catch: [
      ['REQUEST', 'to', /rebels/, 'The army wanted the release of its fighters taken hostage by the rebels.'],
      ['REQUEST', 'by', /Iran/i, 'Iran demanded the return of the bodies of its men.'],
      ['REQUEST', 'by', /wives/i, 'The wives demanded the release of their husbands in Asmara.'],
      ['REQUEST', 'to', /rebels/i, 'The army demanded the release of soldiers held by the rebels.'],
    ],
    spare: [
      ['REQUEST', 'to', /bodies/i, 'Iran demanded the return of the bodies of its men.'],
      ['REQUEST', 'to', /husbands/i, 'The wives demanded the release of their husbands in Asmara.'],
      ['REQUEST', 'to', /soldiers/i, 'The army demanded the release of soldiers held by the rebels.'],
    ],
  },
  {
    rule: 'metThere',
    catch: [
      ['CONSULT', 'to', /envoy/i, 'The general travelled to Doha to meet the envoy.'],
      ['CONSULT', 'to', /Houthi/i, 'Omani officials travelled to Sanaa to meet Houthi leaders.'],
      ['CONSULT', 'to', /Kiir/i, 'The bishop visited Juba to talk to Salva Kiir.'],
    ],
    spare: [
      ['CONSULT', 'to', /army/i, 'The bishop visited Juba to bless the army.'],
      ['CONSULT', 'to', /hospital/i, 'The general flew to Doha to open a hospital.'],
      ['CONSULT', 'to', /ruins/i, 'Omani officials travelled to Sanaa to see the ruins.'],
    ],
  },
  {
    rule: 'any rule: who is found to have done it',
    catch: [
      ['ACCUSE', 'to', /army/i, 'The panel found that the army had used gas against villagers in Marra.'],
      [
        'ACCUSE',
        'to',
        /junta/i,
        'The investigation concluded that the junta had used gas against families in Sagaing.',
      ],
      [
        'ACCUSE',
        'to',
        /Daesh|Islamic State/i,
        'The inquiry concluded that Daesh had used mustard gas against families in Marea.',
      ],
    ],
    spare: [
      ['ACCUSE', 'to', /villagers/i, 'The panel found that the army had used gas against villagers in Marra.'],
      ['ACCUSE', 'to', /families/i, 'The inquiry concluded that Daesh had used mustard gas against families in Marea.'],
      [
        'ACCUSE',
        'to',
        /families/i,
        'The investigation concluded that the junta had used gas against families in Sagaing.',
      ],
    ],
  },
  {
    rule: 'ownersOfThing',
    catch: [
      ['ASSAULT', 'to', /mayor/i, "Gunmen attacked the mayor's house in Culiacan."],
      ['ASSAULT', 'to', /Moise/i, 'President Jovenel Moise survived an attack on his life.'],
      ['ASSAULT', 'to', /FARC/i, 'Gunmen attacked the headquarters of the FARC party in Bogota.'],
    ],
    spare: [
      ['ASSAULT', 'to', /^Syria$|\|Syria$/i, "Jets bombed Syria's largest city."],
      ['ASSAULT', 'to', /^Mexico$|\|Mexico$/i, 'Gunmen burned the largest market of Mexico.'],
      ['ASSAULT', 'to', /^Ukraine$|\|Ukraine$/i, "Drones hit Ukraine's oldest church."],
    ],
  },
  {
    rule: 'thoseWho',
    catch: [
      ['REQUEST', 'to', /those behind/i, 'The mayor said that those behind the bombing should stop.'],
      ['COERCE', 'to', /those hiding/i, 'Troops arrested those hiding in the mosque in Hama.'],
      ['COERCE', 'to', /those waiting/i, 'Police detained those waiting at the gate in Harare.'],
      [
        'ASSAULT',
        'to',
        /those who died|those killed|those who/i,
        'Soldiers shot those who fled from the camp in Jenin.',
      ],
    ],
    spare: [
      ['ASSAULT', 'to', /^those$/i, 'Soldiers shot those, and the crowd fled.'],
      ['COERCE', 'to', /those days/i, 'Troops arrested a man in those days.'],
      ['ASSAULT', 'to', /those who/i, 'Soldiers shot a boy, and those who saw it fled.'],
    ],
  },
  {
    rule: 'harmedBy',
    catch: [
      ['ASSAULT', 'to', /hospital/i, 'An air strike hit the hospital in Kunduz.'],
      ['ASSAULT', 'to', /civilians/i, 'The envoy condemned strikes that kill civilians in Tigray.'],
      ['ASSAULT', 'to', /garrison/i, 'The garrison beat off an attack in Marib.'],
      ['ASSAULT', 'to', /sellers/i, 'Air strikes on a market in Taiz claimed the lives of 21 sellers.'],
      ['ASSAULT', 'to', /nurse/i, 'Mortar fire on the ward claimed the life of a nurse in Luhansk.'],
      ['ASSAULT', 'to', /monks/i, 'A raid on the abbey took the lives of nine monks.'],
    ],
    spare: [
      ['ASSAULT', 'to', /lives/i, 'Air strikes on a market in Taiz claimed the lives of 21 sellers.'],
      ['ASSAULT', 'to', /^life$/i, 'Mortar fire on the ward claimed the life of a nurse in Luhansk.'],
      ['ASSAULT', 'to', /lives/i, 'A raid on the abbey took the lives of nine monks.'],
      ['ASSAULT', 'to', /weather/i, 'The attack hit when the weather cleared in Marib.'],
      ['ASSAULT', 'to', /headlines/i, 'The attack made headlines in Kabul.'],
      ['ASSAULT', 'to', /morale/i, 'News of the strikes lifted morale in Kyiv.'],
    ],
  },
  {
    rule: 'struckIn',
    catch: [
      ['ASSAULT', 'to', /medics/i, 'Two medics were killed in a raid on Kaya.'],
      [
        'ASSAULT',
        'to',
        /members of|security forces/i,
        'Gunmen carried out attacks in Mali, killing four members of the security forces.',
      ],
      ['ASSAULT', 'to', /patrols/i, 'Militants laid mines near Beledweyne to target army patrols.'],
    ],
    spare: [
      ['ASSAULT', 'to', /witnesses/i, 'Witnesses spoke of a raid on Kaya, killing time in a cafe.'],
      ['ASSAULT', 'to', /time/i, 'Gunmen waited for the attack, killing time in a cafe in Mali.'],
      ['ASSAULT', 'to', /road/i, 'Militants laid mines to close the road.'],
    ],
  },
  {
    rule: 'askedToDo',
    catch: [
      ['REQUEST', 'to', /Russia/i, 'The minister pressed for Russia to use its influence in Idlib.'],
      ['REQUEST', 'to', /Houthis/i, 'The Council called for the Houthis to open the port.'],
      ['REQUEST', 'to', /force/i, 'Netanyahu demanded that the UN force leave Naqoura.'],
    ],
    spare: [
      ['REQUEST', 'to', /influence/i, 'The minister pressed for Russia to use its influence in Idlib.'],
      ['REQUEST', 'to', /port/i, 'The Council called for the Houthis to open the port.'],
      ['REQUEST', 'to', /Naqoura/i, 'Netanyahu demanded that the UN force leave Naqoura.'],
    ],
  },
  {
    rule: 'neededOf',
    catch: [
      ['REQUEST', 'to', /parties/i, 'The Secretary stressed the need for the parties to return to talks in Juba.'],
      ['REQUEST', 'to', /neighbours/i, 'The envoy underlined the importance for neighbours to stop arms for Sudan.'],
      ['REQUEST', 'to', /factions/i, 'She stressed the need for the factions to leave Tripoli.'],
    ],
    spare: [
      ['REQUEST', 'to', /talks/i, 'The Secretary stressed the need for the parties to return to talks in Juba.'],
      ['REQUEST', 'to', /ceasefire/i, 'The Secretary stressed the need for a lasting ceasefire in Donetsk.'],
      ['REQUEST', 'to', /arms/i, 'The envoy underlined the importance for neighbours to stop arms for Sudan.'],
    ],
  },
  {
    rule: 'askedOf',
    catch: [
      ['REQUEST', 'to', /coalition/i, 'The army requested support from the coalition near Mosul.'],
      ['REQUEST', 'to', /Chad/i, 'Niger asked for help from Chad against Boko Haram.'],
      ['REQUEST', 'to', /ministry/i, 'The families demanded an answer from the ministry in Colombo.'],
    ],
    spare: [
      ['REQUEST', 'to', /Boko Haram/i, 'Niger asked for help from Chad against Boko Haram.'],
      ['REQUEST', 'to', /support/i, 'The army requested support from the coalition near Mosul.'],
      ['REQUEST', 'to', /answer/i, 'The families demanded an answer from the ministry in Colombo.'],
    ],
  },
  {
    rule: 'addressedBehind',
    catch: [
      ['REQUEST', 'to', /Council/i, 'Their pleas over recent months to the Council went unheard in Bangui.'],
      [
        'REQUEST',
        'to',
        /United Nations/i,
        "The elders' appeals in June to the United Nations brought no aid to Zamzam.",
      ],
      ['REQUEST', 'to', /Pope/i, 'Her letter and plea last week to the Pope spoke of Aleppo.'],
    ],
    spare: [
      ['REQUEST', 'to', /months/i, 'Their pleas over recent months to the Council went unheard in Bangui.'],
      ['REQUEST', 'to', /June/i, "The elders' appeals in June to the United Nations brought no aid to Zamzam."],
      ['REQUEST', 'to', /evening/i, 'Their pleas went unheard in Bangui, from morning to evening.'],
    ],
  },
  {
    rule: 'peopleIn',
    catch: [
      ['ASSAULT', 'to', /civilians/i, 'Shells fell on the square where hundreds of civilians were waiting in Donetsk.'],
      ['ASSAULT', 'to', /families/i, 'Jets bombed the tower where families were sleeping in Gaza.'],
      ['ASSAULT', 'to', /refugees/i, 'Rockets hit the church where refugees were sheltering in Juba.'],
    ],
    spare: [
      ['ASSAULT', 'to', /statue/i, 'Shells fell on the square where a statue stood in Donetsk.'],
      ['ASSAULT', 'to', /books/i, 'Jets bombed the tower where books were kept in Gaza.'],
      ['ASSAULT', 'to', /light/i, 'Rockets hit the church where the light was on in Juba.'],
    ],
  },
  {
    rule: 'holdersOf',
    catch: [
      ['ASSAULT', 'to', /rebel/i, 'Jets bombed rebel-held suburbs of Idlib.'],
      ['ASSAULT', 'to', /insurgents/i, 'Marines attacked insurgent-held Karabilah.'],
      ['ASSAULT', 'to', /Taliban/i, 'Jets bombed Taliban-held villages near Ghazni.'],
    ],
    spare: [
      ['ASSAULT', 'to', /government/i, 'Jets bombed suburbs of Idlib, and the government was silent.'],
      ['ASSAULT', 'to', /^held/i, 'Marines attacked insurgent-held Karabilah.'],
      ['ASSAULT', 'to', /meeting/i, 'Jets bombed Karabilah after a meeting held by the group.'],
    ],
  },
  {
    rule: 'among whom and into what',
    catch: [
      ['ASSAULT', 'to', /mourners/i, 'A man blew himself up among mourners at a funeral in Quetta.'],
      ['ASSAULT', 'to', /pilgrims/i, 'A bomber blew himself up among pilgrims at a shrine in Karbala.'],
      ['ASSAULT', 'to', /recruits/i, 'A woman blew herself up among recruits outside a police college in Mosul.'],
    ],
    spare: [
      ['ASSAULT', 'to', /^(?:the )?air$/i, 'The soldiers shot into the air to scatter the crowd.'],
      ['ASSAULT', 'to', /^(?:the )?air$/i, 'Guards fired into the air in Dhaka.'],
      ['ASSAULT', 'to', /^(?:the )?sky$/i, 'Militiamen shot into the sky over Sirte.'],
    ],
  },
]
