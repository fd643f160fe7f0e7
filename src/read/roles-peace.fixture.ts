// For tests only: sentences for the rules of who is on which side of an act of peace.
import type { RoleCase, RoleRule } from './roles-rules.fixture.ts'

const NOBODY: readonly RoleCase[] = [
  ['AGREE', 'to', /troops/i, 'Honduras agreed to withdraw its troops from the border zone.'],
  ['CONCEDE', 'to', /weapons/i, 'Rebel fighters in Deraa said they would lay down their weapons.'],
  ['AGREE', 'to', /hospital/i, 'The government has agreed to set up two field hospitals in Juba.'],
  ['AID', 'to', /troops/i, 'Japan is sending troops to the peacekeeping force in South Sudan.'],
  ['RETREAT', 'to', /\$/, 'Washington reduced tariffs on $120 billion of Chinese exports.'],
]

/** Rules of roles-peace.ts and roles-kinds.ts. */
export const AT_PEACE: readonly RoleRule[] = [
  {
    rule: 'sidesOfPeace',
    catch: [
      ['AGREE', 'to', /Pakistan/, 'India and Pakistan agreed to a ceasefire along their disputed border in Kashmir.'],
      ['AID', 'to', /South Sudan|peacekeeping/, 'Japan is sending troops to the peacekeeping force in South Sudan.'],
      ['AGREE', 'to', /hostages/i, 'The militia in Sulu agreed to free the hostages.'],
    ],
    spare: NOBODY,
  },
  {
    rule: 'sidesOfKind',
    catch: [
      ['COOPERATE', 'by', /^Somali troops/, 'Kenyan and Somali troops carried out a joint patrol near Mandera.'],
      ['ASSAULT', 'by', /Russia/, 'Turkish and Russian jets bombed Islamic State near al-Bab.'],
      ['CONSULT', 'to', /^Palestinian officials/, 'Israeli and Palestinian officials met in Cairo.'],
      ['ASSAULT', 'by', /^Croat forces/, 'Serb and Croat forces shelled Bihac.'],
      ['CONSULT', 'by', /^Sudanese army$/, 'Talks between the Sudanese and Ethiopian armies began on Monday.'],
      ['SUPPORT', 'by', /^Iran$/, 'Russian and Iranian support for Damascus continues.'],
    ],
    spare: [
      ['ASSAULT', 'by', /^Serbian/, 'Bosnian Serb and Croat forces shelled the town of Bihac.'],
      ['ASSAULT', 'by', /^Red flags|^green/i, 'Red and green flares lit the sky as police fired at the crowd.'],
      ['RETREAT', 'by', /^Saudi(?: Arabia)?$/, 'Saudi-backed and Emirati-backed troops withdrew from Aden.'],
      ['ASSAULT', 'by', /^Old soldiers/, 'Old and young soldiers shelled the village near Goma.'],
    ],
  },
  {
    rule: 'broughtTogether',
    catch: [
      ['AGREE', 'by', /Hamas/, 'Qatar brokered a deal between Israel and Hamas.'],
      ['AGREE', 'by', /army/i, 'A truce between the army and the RSF was brokered by Saudi Arabia in Jeddah.'],
      ['AGREE', 'by', /Tigray/, 'The deal between Ethiopia and Tigray was brokered by the African Union.'],
    ],
    spare: [
      ['AGREE', 'by', /Qatar/, 'Qatar brokered a deal between Israel and Hamas.'],
      ['AGREE', 'by', /Saudi/, 'A truce between the army and the RSF was brokered by Saudi Arabia in Jeddah.'],
      ['AGREE', 'by', /African Union/, 'The deal between Ethiopia and Tigray was brokered by the African Union.'],
    ],
  },
  {
    rule: 'tradedIn',
    catch: [
      ['AGREE', 'to', /Ukraine/, 'Russia and Ukraine agreed to exchange 300 prisoners each.'],
      ['AGREE', 'to', /Hamas/, 'Israel and Hamas have agreed to swap hostages for prisoners.'],
      ['AGREE', 'to', /government/, 'The Houthis agreed with the government to exchange 2,000 detainees.'],
    ],
    spare: [
      ['AGREE', 'to', /prisoners/, 'Russia and Ukraine agreed to exchange 300 prisoners each.'],
      ['AGREE', 'to', /hostages|prisoners/, 'Israel and Hamas have agreed to swap hostages for prisoners.'],
      ['AGREE', 'to', /detainees/, 'The Houthis agreed with the government to exchange 2,000 detainees.'],
    ],
  },
  {
    rule: 'helpedThere',
    catch: [
      ['AID', 'to', /Ethiopia/, 'Germany gave 352 million euros to promote private investment in Ethiopia.'],
      ['AID', 'to', /Nepal/, 'China donated 20 million dollars for roads in Nepal.'],
      ['AID', 'to', /Malawi/, 'Japan gave 90 million dollars to rebuild bridges in Malawi.'],
    ],
    spare: [
      ['AID', 'to', /Doha/i, 'The president sent a team of generals to the talks in Doha.'],
      ['AID', 'to', /Geneva/, 'Norway gave blankets to families in Idlib, a spokesman in Geneva said.'],
      ['AID', 'to', /^Idlib/, 'Norway gave blankets to families in Idlib.'],
      ['AID', 'to', /Juba/, 'Uganda gave goats to widows, a priest in Juba said.'],
    ],
  },
  {
    rule: 'promisedBehind',
    catch: [
      ['AGREE', 'to', /Lebanon/, "Guterres reiterated the U.N.'s commitment to supporting Lebanon's sovereignty."],
      ['AGREE', 'to', /people/, "The envoy reaffirmed the government's commitment to assist people hit by famine."],
      ['AGREE', 'to', /Ukraine/, "The minister reaffirmed Canada's commitment to Ukraine."],
    ],
    spare: [
      ['AGREE', 'to', /U\.N\./, "Guterres reiterated the U.N.'s commitment to supporting Lebanon's sovereignty."],
      ['AGREE', 'to', /government/, "The envoy reaffirmed the government's commitment to assist people hit by famine."],
      ['AGREE', 'to', /Canada/, "The minister reaffirmed Canada's commitment to Ukraine."],
    ],
  },
  {
    rule: 'ridersLeft',
    catch: [
      ['RETREAT', 'by', /rebels/, 'Buses carrying rebels and their families left Daraya.'],
      ['RETREAT', 'by', /wounded men/, 'Green buses packed with wounded men pulled out of eastern Aleppo.'],
      ['RETREAT', 'by', /soldiers/, 'Trucks carrying Eritrean soldiers withdrew from Shire.'],
    ],
    spare: [
      ['RETREAT', 'by', /buses/i, 'Buses carrying rebels and their families left Daraya.'],
      ['RETREAT', 'by', /flour/, 'Trucks loaded with flour left Hodeidah for Taiz.'],
      ['RETREAT', 'by', /trucks/i, 'Trucks carrying Eritrean soldiers withdrew from Shire.'],
    ],
  },
  {
    rule: 'thoseThere',
    catch: [
      ['CONSULT', 'by', /Annan/, 'Kofi Annan was in Damascus for talks with President Assad.'],
      ['CONSULT', 'by', /envoy/, 'The Norwegian envoy was in Kilinochchi for talks with the Tigers.'],
      ['CONSULT', 'by', /Petro/, 'Petro is in Caracas for talks with Maduro.'],
    ],
    spare: [
      ['CONSULT', 'by', /hall/, 'The hall was ready for talks between the rebels and the army.'],
      ['CONSULT', 'by', /Tigers/, 'Oslo was the venue for talks, a monk said.'],
      ['CONSULT', 'by', /time/, 'The time is right for talks with the Taliban.'],
    ],
  },
  {
    rule: 'those who are evacuated',
    catch: [
      ['RETREAT', 'to', /villagers/i, 'Villagers were evacuated from the border near Goma.'],
      ['RETREAT', 'to', /Civilians/, 'Civilians were evacuated from Mariupol.'],
      ['RETREAT', 'to', /fighters/, 'Three hundred fighters were bused to Idlib.'],
      ['RETREAT', 'by', /rebels/i, 'Hundreds of rebels were evacuated from Homs.'],
    ],
    spare: [
      ['RETREAT', 'by', /villagers/i, 'Villagers were evacuated from the border near Goma.'],
      ['RETREAT', 'by', /helicopter/, 'Residents of Kadugli were evacuated by helicopter.'],
      ['RETREAT', 'to', /Idlib/, 'Rebels and their families were evacuated from Daraya to Idlib.'],
    ],
  },
  {
    rule: 'ground that is left',
    catch: [
      ['RETREAT', 'by', /police/i, 'Serb police left Kosovo on Saturday.'],
      ['RETREAT', 'by', /battalion/i, 'A battalion returned to its barracks at Nis.'],
      ['RETREAT', 'to', /rebels/i, 'The army left the town to the rebels.'],
      ['RETREAT', 'to', /Afghan army/i, 'American troops handed the base over to the Afghan army.'],
    ],
    spare: [
      ['RETREAT', 'to', /Kosovo/i, 'Serb police left Kosovo on Saturday.'],
      ['RETREAT', 'to', /barracks/i, 'A battalion returned to its barracks at Nis.'],
      ['RETREAT', 'to', /airport/i, 'The rebels pulled out of the airport at dawn.'],
      ['RETREAT', 'to', /Tessalit/i, 'The mission completed its departure from Tessalit on 21 October.'],
      ['RETREAT', 'to', /tanks/i, 'The rebels gave up tanks and mortars before they boarded.'],
    ],
  },
  {
    rule: 'where a strike is held, and an inquiry called for',
    catch: [
      ['PROTEST', 'to', /king/i, 'Students marched in Kathmandu against the king.'],
      ['REQUEST', 'to', /inquiry/i, 'The bishop asked the inquiry to hear the widows.'],
      ['PROTEST', 'to', /ministry/i, 'Women demonstrated outside the ministry in Khartoum.'],
    ],
    spare: [
      [
        'PROTEST',
        'to',
        /Sabha/i,
        'In Sabha, far to the south, teachers went on strike because their pay has not come.',
      ],
      ['REQUEST', 'to', /inquiry/i, 'France and the European Union called for an inquiry.'],
      ['REQUEST', 'to', /investigation/i, 'Amnesty called for an investigation into the raid.'],
    ],
  },
]
