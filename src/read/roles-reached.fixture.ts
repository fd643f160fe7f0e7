// Sentences for parties that what an act hangs on tells: the shaken, the written to, the promised, and those who promise.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who is reached by a deed, a letter or a promise told elsewhere in the sentence: each with what it must catch and what it must spare. */
export const REACHED: readonly RoleRule[] = [
  {
    rule: 'shakenBy',
    catch: [
      ['ASSAULT', 'to', /^Taiz$/, 'Taiz was rocked by mortar attacks on Sunday.'],
      ['ASSAULT', 'to', /patrol/, 'A patrol was forced to turn back by sniper fire near Bria.'],
      ['ASSAULT', 'to', /hospital/, 'The hospital in Sloviansk was shaken by rocket attacks in May.'],
    ],
    spare: [
      ['ASSAULT', 'to', /talks/, 'The talks in Abuja were overshadowed by car bomb attacks in Kano.'],
      ['ASSAULT', 'to', /minister/, 'The minister was angered by the mortar attacks.'],
      ['ASSAULT', 'to', /farmers/, 'The farmers are protected by an army that survived mortar attacks.'],
    ],
  },
  {
    rule: 'addressedAbove',
    catch: [
      ['REQUEST', 'to', /bishop/, 'The women of Wau wrote to the bishop, asking for drinking water.'],
      ['REQUEST', 'to', /consul/, 'The captain sent a letter to the consul asking for fuel.'],
      ['REQUEST', 'to', /governor/, 'Elders from Jolo met the governor, asking for a pause.'],
    ],
    spare: [
      ['REQUEST', 'to', /bishop/, 'The women wrote to the bishop after they had asked the army for water.'],
      ['REQUEST', 'to', /sister/, 'The mayor wrote to his sister before asking the army for flour.'],
      ['REQUEST', 'to', /crowd/, 'The crowd was met by elders asking for calm.'],
    ],
  },
  {
    rule: 'whomBefore',
    catch: [
      ['AGREE', 'to', /Dinka/, 'The general met elders of the Dinka, to whom he promised a truce.'],
      ['AGREE', 'to', /Chad/, 'Libya thanked Chad, to which it had promised fuel.'],
      ['AGREE', 'to', /miners/, 'The union spoke for the miners, to whom the state has promised pay.'],
    ],
    spare: [
      ['AGREE', 'to', /Dinka/, 'The general met the Dinka, who promised a truce.'],
      ['AGREE', 'to', /Monday/, 'They spoke on Monday, on which he promised a truce.'],
      ['AGREE', 'to', /Chad/, 'Libya thanked Chad and promised the miners fuel.'],
    ],
  },
  {
    rule: 'doneBy',
    catch: [
      ['AGREE', 'by', /Sudan|Khartoum/, 'Nothing has been agreed to by Khartoum.'],
      ['AGREE', 'by', /Congo/, 'Nothing that Rwanda wrote has been agreed to by Kinshasa.'],
      ['AGREE', 'by', /Houthis/, 'Nothing that the envoy wrote has been agreed to by the Houthis.'],
    ],
    spare: [
      ['AGREE', 'by', /Khartoum|Sudan/, 'Nothing has been agreed in Khartoum.'],
      ['AGREE', 'by', /Friday/, 'Nothing has been agreed to by Friday.'],
      ['AGREE', 'by', /road/, 'Nothing was agreed on by the road.'],
    ],
  },
  {
    rule: 'promisedBy',
    catch: [
      ['CONCEDE', 'by', /minister/, 'The prisoners will be released next week, the deputy minister promised.'],
      ['RETREAT', 'by', /rebels/, 'The pupils would be let go within days, the rebels assured the Red Cross.'],
      ['CONCEDE', 'by', /FARC/, 'Two policemen will be freed on Friday, the FARC has pledged.'],
    ],
    spare: [
      ['CONCEDE', 'by', /minister/, 'The prisoners will be released next week, the deputy minister said.'],
      ['CONCEDE', 'by', /bishop/, 'The bishop hopes that the pupils will be freed.'],
      ['CONCEDE', 'by', /mother/, 'The pupils will be freed by the rebels, a mother was promised.'],
    ],
  },
  {
    rule: 'townsDeprived',
    catch: [
      ['COERCE', 'to', /^Aleppo$/, 'Islamic State turned off the water of Aleppo in May.'],
      ['COERCE', 'to', /^Sarajevo$/, 'Gas was cut off in Sarajevo for the third winter.'],
      ['COERCE', 'to', /^Sabratha$/, 'The militia cut the electricity of Zawiya and the water of Sabratha.'],
      ['COERCE', 'to', /^Taiz$/, 'The rebels cut off the water supply of Taiz.'],
    ],
    spare: [
      ['COERCE', 'to', /^[Ww]ater$/, 'Islamic State turned off the water of Aleppo in May.'],
      ['COERCE', 'to', /Damascus/, 'Rebels near Damascus turned off the water of Aleppo in May.'],
      ['COERCE', 'to', /Aden/, 'Soldiers from Aden took the medicine off two lorries.'],
    ],
  },
  {
    rule: 'asStanding',
    catch: [
      ['ASSAULT', 'to', /soldiers/, 'A convoy of soldiers was hit by a roadside bomb near Djibo.'],
      ['ASSAULT', 'to', /peacekeepers/, 'A patrol of peacekeepers was hit by a roadside bomb near Kidal.'],
      [
        'ASSAULT',
        'to',
        /militiamen/,
        'A bomb went off under a convoy of soldiers and local militiamen near the town of Palmyra.',
      ],
      ['ASSAULT', 'to', /workers/, 'A mine exploded under a lorry carrying farm workers near Kherson.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Djibo/, 'A convoy of soldiers was hit by a roadside bomb near Djibo.'],
      [
        'ASSAULT',
        'to',
        /Palmyra/,
        'A bomb went off under a convoy of soldiers and local militiamen near the town of Palmyra.',
      ],
      ['ASSAULT', 'to', /bridge/, 'Rebels shot a guard who slept under the bridge in Kherson.'],
    ],
  },
  {
    rule: 'whoFledIt',
    catch: [
      ['ASSAULT', 'to', /Villagers/, 'Villagers in Ituri fled when CODECO attacked before dawn.'],
      ['ASSAULT', 'to', /Shoppers/, 'Shoppers ran when the gunmen opened fire.'],
      ['ASSAULT', 'to', /Worshippers/, 'Worshippers hid as soldiers opened fire in Gondar.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Villagers/, 'Villagers in Ituri fled when CODECO attacked the army at Djugu.'],
      ['ASSAULT', 'to', /Traders/, 'Traders rejoiced when the gunmen opened fire.'],
      ['ASSAULT', 'to', /colonel/, 'The colonel was told when the gunmen opened fire.'],
    ],
  },
  {
    rule: 'letThrough',
    catch: [
      ['RETREAT', 'to', /Buses/, 'Buses were given safe passage to Idlib.'],
      ['RETREAT', 'to', /convoy/, 'The convoy was given safe passage to Taiz by the Houthis.'],
      ['RETREAT', 'to', /Fighters/, 'Fighters were granted safe passage to Raqqa.'],
    ],
    spare: [
      ['RETREAT', 'to', /Idlib/, 'Buses were given safe passage to Idlib.'],
      ['RETREAT', 'to', /Taiz/, 'The convoy was given safe passage to Taiz by the Houthis.'],
      ['RETREAT', 'to', /Raqqa/, 'The army granted the fighters safe passage to Raqqa.'],
    ],
  },
  {
    rule: 'isTownAt',
    catch: [
      ['CONCEDE', 'to', /rebels/, 'The garrison of Kaya surrendered to the rebels.'],
      ['CONCEDE', 'to', /army/, 'The men gave themselves up to the army in Bor.'],
      ['CONCEDE', 'to', /marines/, 'The fighters in the works at Mariupol surrendered to the marines.'],
      ['CONCEDE', 'to', /people/, 'We failed the people of Darfur, the envoy said.'],
      ['CONCEDE', 'to', /people/, 'We apologise to the people of Bucha, the general said.'],
      ['CONCEDE', 'to', /villagers/, 'We failed the villagers of Kiwanja, the colonel said.'],
    ],
    spare: [
      ['CONCEDE', 'to', /Idlib/, 'The bombing forced the rebels to surrender and leave for Idlib.'],
      ['CONCEDE', 'to', /Bor/, 'The men gave themselves up to the army in Bor.'],
      ['CONCEDE', 'to', /Raqqa/, 'The fighters surrendered and went to Raqqa.'],
    ],
  },
  {
    rule: 'whose ranks are joined',
    catch: [
      ['MOBILIZE', 'to', /Kurdish forces/, 'Local fighters continue to join the Kurdish forces.'],
      ['MOBILIZE', 'to', /M23/, 'Young men continue to join M23.'],
      ['MOBILIZE', 'to', /al-Shabaab/, 'Herders in Hiran began to join al-Shabaab.'],
    ],
    spare: [
      ['MOBILIZE', 'to', /talks/, 'Young men continue to join the talks.'],
      ['MOBILIZE', 'to', /brother/, 'The brothers continue to arm themselves.'],
      ['MOBILIZE', 'to', /tanks/, 'The army continued to move tanks to Bor.'],
    ],
  },
  {
    rule: 'apartFromNobody',
    catch: [
      ['ASSAULT', 'to', /hospital/i, 'The shelling caused damage to the hospital.'],
      ['CONCEDE', 'to', /army/i, 'The rebels surrendered to the army in Homs.'],
      ['PROTEST', 'to', /king/i, 'Students marched in Kathmandu against the king.'],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /casualties/i,
        'It remains unclear if the bombardment, which caused fires, has caused any casualties.',
      ],
      ['ASSAULT', 'to', /deaths/i, 'Rescuers say the raid caused several deaths.'],
      [
        'CONCEDE',
        'to',
        /held areas/i,
        'The rebels say the bombing forced them to capitulate and leave for rebel held areas.',
      ],
    ],
  },
]
