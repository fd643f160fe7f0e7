// For tests only: sentences for who stands behind what goes from one side to another.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Rules of roles-handed.ts. */
export const HANDED: readonly RoleRule[] = [
  {
    rule: 'behindCarriers',
    catch: [
      ['AID', 'by', /^UN$/, 'A convoy of 40 UN trucks carrying flour reached the besieged town of Dilling.'],
      [
        'AID',
        'by',
        /Red Cross/,
        'Trucks from the International Committee of the Red Cross delivered medicine to Kadugli.',
      ],
      [
        'AID',
        'by',
        /World Food/,
        'Three cargo planes chartered by the World Food Programme landed at Abeche with flour.',
      ],
      ['AID', 'by', /Oxfam/, 'A convoy organised by Oxfam brought water to Taiz.'],
      ['AID', 'by', /UNHCR/, 'A convoy of 18 trucks run by the UNHCR reached Kisna Reka with blankets.'],
      ['AID', 'by', /Iran/, 'Weapons supplies from Iran helped the Houthis hold the port city.'],
      ['AID', 'by', /^Red Cross$/, 'A Red Cross convoy evacuated 29 patients to a hospital in Lashkar Gah.'],
    ],
    spare: [
      ['AID', 'by', /trucks/, 'A convoy of 40 UN trucks carrying flour reached the besieged town of Dilling.'],
      ['AID', 'by', /supplies/i, 'Weapons supplies from Iran helped the Houthis hold the port city.'],
      ['AID', 'by', /Gondar/, 'Lorries from Gondar brought flour to Mekelle.'],
      ['AID', 'by', /Kosti/, 'Trucks from Kosti carried flour to El Obeid.'],
      ['AID', 'by', /Tulkarm/, 'A convoy from Tulkarm brought water to Jenin.'],
      ['AID', 'by', /militia/, 'Trucks looted by the militia reached Bria with the last of the flour.'],
      ['AID', 'by', /police/, 'A ship searched by the police docked in Aden with wheat.'],
      ['AID', 'by', /planes/, 'Three cargo planes chartered by the World Food Programme landed at Abeche with flour.'],
      ['AID', 'by', /blankets/i, 'Blankets helped the families of Zabadani through the winter.'],
      ['RETREAT', 'by', /^Aleppo$/, 'Buses carrying the last fighters left Aleppo.'],
    ],
  },
  {
    rule: 'handedTo',
    catch: [
      ['RETREAT', 'to', /Red Cross/, 'Israel handed over the bodies of 15 Palestinians to the Red Cross on Friday.'],
      ['RETREAT', 'to', /elders/, 'The bodies of six Afghan policemen were handed over to elders by the Taliban.'],
      ['RETREAT', 'to', /Ukraine/, 'Russia handed over the bodies of 500 soldiers to Ukraine.'],
    ],
    spare: [
      ['RETREAT', 'to', /commission/, 'ELN guerrillas handed a kidnapped engineer over to a commission in Arauca.'],
      ['RETREAT', 'to', /army/, 'The militia in Sulu handed over three captives to the army.'],
      ['RETREAT', 'to', /Friday/, 'Hamas handed over the bodies of two men on Friday.'],
    ],
  },
  {
    rule: 'receiversBelow',
    catch: [
      ['RETREAT', 'to', /Red Cross/, 'Hamas handed over the bodies of two hostages to the Red Cross in Gaza.'],
      ['RETREAT', 'to', /families/, 'The army returned the bodies of three men to their families in Jenin.'],
      [
        'RETREAT',
        'to',
        /Red Crescent/,
        'The rebels handed over the bodies of the pilots to the Red Crescent in Idlib.',
      ],
    ],
    spare: [
      ['RETREAT', 'to', /Kherson/, 'The army returned the bodies of the dead to Kherson.'],
      ['RETREAT', 'to', /road/, 'The rebels handed over the bodies of men who had walked to the road.'],
      ['RETREAT', 'to', /Sanaa/, 'The Houthis returned two pilots to Sanaa.'],
    ],
  },
  {
    rule: 'dealersAround',
    catch: [
      ['AGREE', 'by', /rebels/, "The rebels' withdrawal from Bria came after a deal with the government."],
      [
        'CONSULT',
        'by',
        /agencies/,
        'Aid agencies were granted access to the camp after weeks of negotiations with the militia.',
      ],
      [
        'CONSULT',
        'by',
        /generals/,
        "Sudan's warring generals sent delegates to Jeddah for talks with Saudi mediators.",
      ],
      ['CONSULT', 'by', /Tshisekedi/, 'Tshisekedi left for Luanda after talks with Kenyatta.'],
    ],
    spare: [
      ['CONSULT', 'by', /reporters/i, 'The reporters asked about a long effort to hold talks with the Houthis.'],
      ['AGREE', 'by', /soldiers/, 'Three soldiers were shot after a deal with the Arakan Army.'],
      ['CONSULT', 'by', /court/, 'The court banned all talks with the guerrillas in Cauca.'],
    ],
  },
  {
    rule: 'donorsOf',
    catch: [
      ['AID', 'by', /United States/, 'The United States remains the largest donor of humanitarian aid to Yemen.'],
      ['AID', 'by', /Germany/, 'Germany is one of the largest donors of food aid to Iraq.'],
      ['AID', 'by', /Japan/, 'Japan became the main provider of food aid to Mindanao.'],
    ],
    spare: [
      ['AID', 'by', /^report/i, 'The report named donors of humanitarian aid to Yemen.'],
      ['AID', 'by', /envoy/, 'The envoy met the largest donors of food aid to Tigray.'],
      ['AID', 'by', /Mogadishu/, 'Mogadishu remains the main recipient of food aid.'],
    ],
  },
  {
    rule: 'buyersOf',
    catch: [
      ['AID', 'to', /Armenia/, 'Russia has supplied most of the weapons Armenia has bought in the past five years.'],
      ['AID', 'to', /Sudan/, 'China supplied the tanks that Sudan received in 2003.'],
      ['AID', 'to', /Myanmar/, 'Serbia supplied the shells Myanmar bought last year.'],
    ],
    spare: [
      ['AID', 'to', /Rome/, 'Russia supplied the wheat that Rome praised.'],
      ['AID', 'to', /Hezbollah/, 'Iran supplied rockets to Hamas, and Hezbollah denied it.'],
      ['AID', 'to', /Chad/, 'Libya supplied the rebels with guns made in Chad.'],
    ],
  },
  {
    rule: 'postedIn',
    catch: [
      ['AID', 'by', /peacekeepers/, 'Some 2,000 Russian peacekeepers are deployed along the Lachin corridor.'],
      ['AID', 'by', /monitors/, 'Sixty unarmed monitors were deployed in Mindanao.'],
      ['AID', 'by', /observers/, 'About 100 observers were sent to Hodeidah.'],
    ],
    spare: [
      ['AID', 'to', /peacekeepers/, 'Some 2,000 Russian peacekeepers are deployed along the Lachin corridor.'],
      ['AID', 'by', /medicine/, 'Medicine was sent to Hodeidah.'],
      ['AID', 'by', /observers/, 'The union sent observers to Juba.'],
    ],
  },
  {
    rule: 'promisedTo',
    catch: [
      ['AGREE', 'to', /Mozambique/, 'Zimbabwe offered to send soldiers to Mozambique.'],
      ['AGREE', 'to', /Haiti/, 'Kenya agreed to send police to Haiti.'],
      ['AGREE', 'to', /Ukraine/, 'Canada has promised to deliver howitzers to Ukraine.'],
    ],
    spare: [
      ['AGREE', 'to', /Geneva/, 'The rebels agreed to hold talks in Geneva.'],
      ['AGREE', 'to', /Badme/, 'Eritrea agreed to send no more troops near Badme.'],
      ['AGREE', 'to', /Friday/, 'Kenya agreed to send police on Friday.'],
    ],
  },
]
