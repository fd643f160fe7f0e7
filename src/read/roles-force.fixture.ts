// Sentences for whom force and its movement are turned on: roles-mobilized.ts, roles-measures.ts.
import type { RoleRule } from './roles-rules.fixture.ts'

export const FORCED: readonly RoleRule[] = [
  {
    rule: 'facedBy',
    catch: [
      ['MOBILIZE', 'to', /Kachin/, 'The junta moved two battalions up for an offensive on the Kachin rebels.'],
      ['MOBILIZE', 'to', /Kurdish/, 'Turkey sent troops and tanks towards the border to fight Kurdish militants.'],
      ['MOBILIZE', 'to', /Taliban/, 'The government in Kabul mobilised tribesmen against the Taliban.'],
      ['MOBILIZE', 'to', /reservists/, 'The general called up 3,000 reservists in Oromia.'],
      ['MOBILIZE', 'to', /Liberation Army/, 'Young men from the camps joined the Sudan Liberation Army.'],
    ],
    spare: [
      ['MOBILIZE', 'to', /soldiers/, 'Moscow deployed an additional 5,000 soldiers to the Zaporizhzhia front.'],
      ['MOBILIZE', 'to', /army/, 'Bogotá mobilised the army after the riots in Cali.'],
      ['MOBILIZE', 'to', /forces/, 'Croatia strengthened its forces around Knin.'],
      ['MOBILIZE', 'to', /alert/, 'Philippine marines remained on alert in Basilan.'],
      ['MOBILIZE', 'to', /brigade/, 'The Pentagon placed a brigade in Italy on alert.'],
    ],
  },
  {
    rule: 'neighbours',
    catch: [
      ['MOBILIZE', 'to', /Eritrea/, 'Ethiopia massed tanks and artillery along its border with Eritrea.'],
      ['MOBILIZE', 'to', /Ukrain/, 'Russia massed its troops near the Ukrainian border.'],
      ['MOBILIZE', 'to', /Moldova/, 'The general sent two brigades to the frontier of Moldova.'],
    ],
    spare: [
      ['MOBILIZE', 'to', /border/, 'Sudan deployed troops along the border.'],
      ['MOBILIZE', 'to', /Chad/, 'Chad sent troops to its border with Libya.'],
      ['MOBILIZE', 'to', /road/, 'The army deployed tanks along the road to Mekelle.'],
    ],
  },
  {
    rule: 'measuredOn',
    catch: [
      ['COERCE', 'to', /Basra/, 'Officials have imposed a curfew on Basra from Saturday.'],
      ['COERCE', 'to', /Pando/, 'The president declared a state of siege in Pando.'],
      ['COERCE', 'to', /Chocó/, 'The authorities declared a state of emergency in the department of Chocó.'],
      ['COERCE', 'to', /Darfur/, 'The government imposed blockades in some parts of west Darfur.'],
      ['COERCE', 'to', /Taiz/, 'The militia cut the road to Taiz.'],
      ['COERCE', 'to', /Colombia/, 'Caracas closed its land border with Colombia.'],
      ['COERCE', 'to', /Amhara/, 'A state of emergency was declared in Amhara by the federal government.'],
    ],
    spare: [
      ['COERCE', 'to', /law/, 'The general imposed martial law in Jaffna.'],
      ['COERCE', 'to', /state/, 'Bolivian officials declared a state of emergency in Pando.'],
      ['COERCE', 'to', /curfew/, 'The army imposed a curfew in Sittwe.'],
      ['COERCE', 'to', /month/, 'The cabinet extended the state of emergency for three months.'],
    ],
  },
  {
    rule: 'recipientsApart',
    catch: [
      [
        'ASSAULT',
        'to',
        /regime/,
        'Its allies the Islamic Front and the Free Syrian Army are fighting to overthrow the regime.',
      ],
      ['ASSAULT', 'to', /islands/, 'The islands, which were occupied by Soviet troops, are barren.'],
      ['ASSAULT', 'to', /tomb/, 'Rebels blew up the tomb near Timbuktu.'],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /Islamic Front/,
        'Its allies the Islamic Front and the Free Syrian Army are fighting to overthrow the regime.',
      ],
      ['ASSAULT', 'to', /Soviet/, 'The islands, which were occupied by Soviet troops, are barren.'],
      ['ASSAULT', 'to', /Rebels/i, 'Rebels blew up the tomb near Timbuktu.'],
    ],
  },
  {
    rule: 'senderOf',
    catch: [
      ['ASSAULT', 'to', /Russia/, 'Air defences shot down 42 of 51 drones launched by Russia overnight.'],
      ['ASSAULT', 'to', /Houthis/, 'The frigate intercepted a drone belonging to the Houthis.'],
      ['ASSAULT', 'to', /Hezbollah/, 'Jets brought down a drone that Hezbollah sent over Haifa.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Gaza/, 'The battery intercepted twelve rockets fired from Gaza.'],
      ['ASSAULT', 'to', /farmer/, 'The army shot down a drone that was seen by a farmer.'],
      ['ASSAULT', 'to', /Friday/, 'Kyiv downed nine missiles launched on Friday.'],
    ],
  },
  {
    rule: 'convictedOf',
    catch: [
      ['ASSAULT', 'by', /soldiers/, 'Four soldiers were convicted of the murder of a priest in Chalatenango.'],
      ['ASSAULT', 'by', /general/, 'A general was jailed for the massacre of villagers at Mapiripán.'],
      ['ASSAULT', 'by', /commander/, 'A court in Bunia found the commander guilty of the rape of nine women.'],
    ],
    spare: [
      ['ASSAULT', 'by', /court|judge/, 'A court in Bunia found the commander guilty of the rape of nine women.'],
      ['ASSAULT', 'by', /officer/, 'The officer was decorated for the capture of the hill.'],
      ['ASSAULT', 'by', /driver/, 'The driver was acquitted of the murder of a priest.'],
    ],
  },
  {
    rule: 'attackedToo',
    catch: [
      ['ASSAULT', 'to', /convoy/, 'A suicide attack on a convoy in Kabul has killed at least eight people.'],
      ['ASSAULT', 'to', /compound/, 'A Taliban attack on a government compound in Badghis has killed 20 troops.'],
      ['ASSAULT', 'to', /market/, 'An air strike on the market at Togoga wounded nine.'],
      ['ASSAULT', 'to', /depots/, 'A strike on a number of depots near Odesa killed a guard.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Friday/, 'An attack on Friday killed nine people in Aden.'],
      ['ASSAULT', 'to', /number/, 'A strike on a number of depots near Odesa killed a guard.'],
      ['ASSAULT', 'to', /talks/, 'The raid on the eve of talks killed two traders in Jos.'],
    ],
  },
  {
    rule: 'fedBy',
    catch: [
      ['COERCE', 'to', /Goma/i, 'Rebels shelled Sake, cutting the last road that feeds Goma.'],
      ['COERCE', 'to', /Sanaa/i, 'The militia blocked the only highway linking Sanaa with the port.'],
      ['COERCE', 'to', /Kuito/i, 'The rebels mined and closed the road leading to Kuito.'],
    ],
    spare: [
      ['COERCE', 'to', /market/i, 'Police closed a road that leads past the market in Accra.'],
      ['COERCE', 'to', /lorries/i, 'The army cut the road that lorries use in Darfur.'],
      ['COERCE', 'to', /Monday/i, 'The militia blocked the highway that had opened on Monday.'],
    ],
  },
  {
    rule: 'the town whose only ways are shut',
    catch: [
      [
        'COERCE',
        'to',
        /Vukovar/i,
        'Thousands of people in Vukovar have had no light since the army closed the last road.',
      ],
      ['COERCE', 'to', /Zawiya/i, 'Lorries with troops stand around Zawiya, closing the coast road.'],
      ['COERCE', 'to', /Ghouta|Douma/i, 'The army cut the only road to the east of Douma.'],
    ],
    spare: [
      ['COERCE', 'to', /Accra/i, 'Police closed a road that leads past the market in Accra.'],
      ['COERCE', 'to', /Lyon/i, 'Farmers closed two roads near Lyon.'],
      [
        'COERCE',
        'to',
        /army/i,
        'Thousands of people in Vukovar have had no light since the army closed the last road.',
      ],
    ],
  },
]
