import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, lastPlacesOf, placesOf } from './told.fixture.ts'

test('where a source sits is not where the deed was done', () => {
  for (const [before, told, not] of [
    [
      'Fighting went on around Malakal.',
      'A UN official in Nairobi said the militia had burnt three villages.',
      'Nairobi',
    ],
    ['Shells fell on Horlivka on Monday.', 'Diplomats in Vienna said gunmen had abducted four monitors.', 'Vienna'],
    ['Villages near El Fasher are empty.', 'A lawyer in Paris accused the army of shelling two of them.', 'Paris'],
    ['Troops entered Marib.', 'A spokesman in Riyadh said rebels had fired two missiles.', 'Riyadh'],
  ] as const) {
    assert.ok(
      claimsOf(told).some((c) => c.act === 'ASSAULT'),
      told,
    )
    assert.ok(!placesOf(`${before} ${told}`, 'ASSAULT').includes(not), told)
  }
})

test('where those sit who act themselves, or where the deed is told to be, is its place', () => {
  for (const [text, act, place] of [
    ['Rebels in Taiz shelled the barracks.', 'ASSAULT', 'Taiz'],
    ['A UN official in Nairobi said the militia had burnt three villages near Malakal.', 'ASSAULT', 'Malakal'],
    ['A doctor in Mariupol said shells had hit the port of Berdiansk.', 'ASSAULT', 'Berdiansk'],
  ] as const) {
    assert.ok(placesOf(text, act).includes(place), text)
  }
})

test('the place a description of it ends in is found, and where a claim is set', () => {
  for (const [text, place] of [
    ['A gun battle ended in 18 deaths in the Mexican holiday resort of Acapulco.', 'Acapulco'],
    ['Shells hit the Ukrainian steel town of Avdiivka on Monday.', 'Avdiivka'],
    ['Gunmen attacked the Colombian mining town of Buritica.', 'Buritic'],
  ] as const)
    assert.ok(
      placesOf(text, 'ASSAULT').some((p) => p.startsWith(place)),
      text,
    )
})

test('a country is where its ground lies, its works stand, and what goes through or over it goes', () => {
  for (const [text, place] of [
    ['Soldiers of Azerbaijan mined the border territory of Georgia.', 'Georgia'],
    ["Drones struck Ukraine's power grid overnight.", 'Ukraine'],
    ['Rockets fired through Jordan hit a depot.', 'Jordan'],
    ['The pilot was shot down over Chad.', 'Chad'],
  ] as const)
    assert.ok(placesOf(text, 'ASSAULT').includes(place), text)
})

test('a country that has a hold on another, joins in, or owns nothing that was hit is no place of the deed', () => {
  const before = 'Shells fell on Taiz on Monday.'
  for (const [told, act, not] of [
    ["Kenya's foreign minister condemned the attack.", 'ACCUSE', 'Kenya'],
    ['Russia has great leverage over Armenia.', 'LEVERAGE', 'Armenia'],
    ['Along with Chad, Niger backs the fighters.', 'SUPPORT', 'Chad'],
    ["Egypt's president urged the rebels to stop.", 'REQUEST', 'Egypt'],
  ] as const)
    assert.ok(!placesOf(`${before} ${told}`, act).includes(not), told)
})

test('a land that only tells what a town is, is not where the deed is done', () => {
  for (const [text, act, place] of [
    ['Troops entered Raqqa. They want to retake the city, the last rebel base in Syria.', 'ASSAULT', 'Raqqa'],
    ['Shells fell on Kidal. The army besieges the town - the last rebel hold in Mali - since May.', 'COERCE', 'Kidal'],
    ['Gunmen entered Mocha. They looted the town, a port in Yemen.', 'COERCE', 'Mocha'],
  ] as const)
    assert.ok(!placesOf(text, act).some((p) => /Syria|Mali|Yemen/.test(p)), `${text} ${placesOf(text, act)} ${place}`)
  // Where the land stands with the deed itself, it is where it is done.
  for (const [text, act, place] of [
    ['Rebels attacked a convoy, the last of the day, in Yemen.', 'ASSAULT', 'Yemen'],
    ['Police arrested two men in the city of Bunia in Congo.', 'COERCE', 'Bunia'],
    ['Drones struck villages in the east of Sudan.', 'ASSAULT', 'Sudan'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${text} ${placesOf(text, act)}`)
})

test('the second city of a country is the town the report is about', () => {
  for (const [text, act, place] of [
    ["Fighting broke out in Nyala. Troops entered Sudan's second-largest city on Monday.", 'ASSAULT', 'Nyala'],
    ["A bomb killed four people in Cali. Police raided homes in Colombia's third-largest city.", 'ASSAULT', 'Cali'],
    ["Shells fell on Taiz. Rebels shelled Yemen's third-largest city again.", 'ASSAULT', 'Taiz'],
  ] as const)
    assert.deepEqual([...new Set(placesOf(text, act))], [place], text)
  // Another country's city is not the one the report is about, and a country alone is itself.
  for (const [text, act, place] of [
    ["Shells fell on Taiz. Drones struck Ukraine's second city of Kharkiv.", 'ASSAULT', 'Kharkiv'],
    ['Shells fell on Taiz. Troops invaded Ukraine.', 'ASSAULT', 'Ukraine'],
    ["Shells fell on Taiz. Soldiers shelled Sudan's largest city.", 'ASSAULT', 'Sudan'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
})

test('a deed is set where it is done to a town or a whole country', () => {
  for (const [text, act, place] of [
    ['They mourned the besieged Damascus suburb of Darayya.', 'COERCE', 'Daraya'],
    ['Shells fell on Jaffna. Sri Lanka suffered a spate of attacks over the summer.', 'ASSAULT', 'Sri Lanka'],
    ['Shells fell on Asmara. Eritrea was annexed by Ethiopia after the war.', 'ASSAULT', 'Eritrea'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
  for (const [text, act, not] of [
    ['Shells fell on Jaffna. Norway urged Sri Lanka to stop.', 'REQUEST', 'Norway'],
    ['Shells fell on Goma. Rwanda attacked the rebels.', 'ASSAULT', 'Rwanda'],
    ['They mourned the besieged Damascus suburb of Darayya.', 'COERCE', 'Damascus'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), text)
})

test('a country named in a new paragraph takes over from its town', () => {
  for (const [before, told, act, place] of [
    [
      'Shells fell on Mezzeh on Monday.',
      'The army has bombed rebels many times since the war in Syria began.',
      'ASSAULT',
      'Syria',
    ],
    [
      'Gunmen killed four people in Gao.',
      'Mali has been at war for years, and gunmen abducted two priests.',
      'ASSAULT',
      'Mali',
    ],
    ['Troops entered Nyala.', 'The militia raped women in camps, the government of Sudan said.', 'ASSAULT', 'Sudan'],
  ] as const)
    assert.ok(placesOf(`${before}\n\n${told}`, act).includes(place), told)
  for (const [before, told, act, place] of [
    ['Shells fell on Mezzeh on Monday.', 'The army killed nine people in Douma, Syria.', 'ASSAULT', 'Douma'],
    ['Gunmen killed four people in Gao.', 'They abducted two priests.', 'ASSAULT', 'Gao'],
    ['Troops entered Nyala.', 'The militia raped women, Kenya said.', 'ASSAULT', 'Nyala'],
  ] as const)
    assert.ok(placesOf(`${before}\n\n${told}`, act).includes(place), told)
})

test('where talks are held is not where the war is', () => {
  for (const [text, not] of [
    ['The envoy will hold talks in Geneva. The army of Syria is besieging towns.', 'Geneva'],
    ['Delegates agreed to hold talks in Addis Ababa. Troops besiege towns in the north of Sudan.', 'Addis Ababa'],
    ['The town of Dilling is starving. Delegates agreed to hold talks in Juba. The army besieges the town.', 'Juba'],
  ] as const)
    assert.ok(!placesOf(text, 'COERCE').includes(not), text)
  for (const [text, act, place] of [
    ['The envoys met in Muscat on Monday.', 'CONSULT', 'Muscat'],
    ['Troops besiege Dilling. Talks on Dilling were held in Juba.', 'COERCE', 'Dilling'],
    ['Negotiators met in Taiz. Shells fell on Taiz, and the army besieges the city.', 'COERCE', 'Taiz'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
})

test('a town something was done to is where what follows is set', () => {
  for (const text of [
    'Shells fell on Baghdad. Fallujah was closed by a strike. Soldiers there clashed with gunmen.',
    'Shells fell on Baghdad. Troops entered Fallujah. They killed nine men.',
    'Shells fell on Baghdad. Rebels seized Fallujah. Gunmen abducted four nurses.',
  ])
    assert.equal(placesOf(text, 'ASSAULT').at(-1), 'Fallujah', text)
  for (const text of [
    'Shells fell on Fallujah and Ramadi. Fallujah burnt. London reached an agreement. Gunmen abducted four nurses.',
    'Shells fell on Fallujah. The envoy phoned London. Gunmen abducted four nurses.',
    'Shells fell on Fallujah. The minister left Paris. Gunmen abducted four nurses.',
  ])
    assert.ok(!/London|Paris/.test(placesOf(text, 'ASSAULT').at(-1) ?? ''), text)
})

test('names of persons, hotels, offices and seats of power are no places of a claim', () => {
  for (const [text, not] of [
    ['Sergei Skripal fell ill in Salisbury. The ministry will expel 60 diplomats over Skripal poisoning.', 'Skripal'],
    [
      'Shells hit Marib. He was told to leave the Four Seasons until Monday or the rebels would attack.',
      'Four Seasons',
    ],
    ['Shells hit Marib. At the request of the Middle East Branch, donors sent food.', 'Branch'],
    ['Shells hit Marib. The Pentagon condemned the attack.', 'Pentagon'],
    ['Shells hit Marib. A woman visiting from Canada was killed.', 'Canada'],
    ['Shells hit Marib. What city will be attacked next is not known.', 'What city'],
  ] as const)
    assert.ok(!claimsOf(text).some((c) => c.places.some((p) => p.name === not)), text)
  for (const [text, place] of [
    ['Gunmen attacked guards at the Pentagon.', 'Pentagon'],
    ['A man from Cali was killed in Bogota.', 'Bogot'],
    ['Gunmen killed two guards in the city of Salisbury.', 'Salisbury'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.places.some((p) => p.name.startsWith(place))),
      text,
    )
})

test('what is told of the people or the government of a country is told of the country', () => {
  for (const [text, act, place] of [
    [
      'A helicopter crashed in Logar. More than 2,500 Afghan civilians were killed in the fighting this year.',
      'ASSAULT',
      'Afghanistan',
    ],
    ['Shells fell on Tikrit. Britain is committed to supporting the Iraqi government.', 'AGREE', 'Iraq'],
    ['Shells fell on Nyala. More than 90 Sudanese civilians were killed this year.', 'ASSAULT', 'Sudan'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
  for (const [text, act, not] of [
    ['Shells fell on Aleppo. The rebels accused the Syrian government of foiling the deal.', 'ACCUSE', 'Syria'],
    ['Shells fell on Taiz. Saudi soldiers killed nine people.', 'ASSAULT', 'Saudi Arabia'],
    ['Shells fell on Goma. Soldiers killed a Kenyan.', 'ASSAULT', 'Kenya'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), text)
})

test('who is held as things are is told of the whole country, and who was taken in a town of the town', () => {
  for (const [text, place] of [
    ['Police in Caracas, Venezuela, killed a man. Hundreds of protesters are in jail.', 'Venezuela'],
    ['Soldiers shot a student in Gondar, Ethiopia. Thousands have been jailed without trial.', 'Ethiopia'],
    ['A court in Yangon, Myanmar, met. Dozens of reporters have been detained.', 'Myanmar'],
  ] as const)
    assert.ok(placesOf(text, 'COERCE').includes(place), `${placesOf(text, 'COERCE')}: ${text}`)
  for (const [text, place] of [
    ['Police in Caracas, Venezuela, killed a man. They arrested two students.', 'Caracas'],
    ['Soldiers shot a student in Gondar, Ethiopia. Four men were detained in Gondar.', 'Gondar'],
    ['Troops entered Yangon, Myanmar. The army besieges the city.', 'Yangon'],
  ] as const)
    assert.ok(placesOf(text, 'COERCE').includes(place), `${placesOf(text, 'COERCE')}: ${text}`)
})

test('a site is named once', () => {
  const [claim] = claimsOf('A bomber attacked Bagram Air Base near Kabul, and guards at Bagram Air Base were killed.')
  assert.ok(claim)
  assert.equal(new Set(claim.places.map((p) => p.name)).size, claim.places.length)
})

test('"there" is the town told last, and no country that only acts', () => {
  for (const [text, act, place] of [
    [
      'The militia shelled Nyala. Qatar sent tents. Some 9,000 people have been trapped there since May.',
      'COERCE',
      'Nyala',
    ],
    [
      'Rebels hold Kyaukphyu. Yangon was calm. Fighters left Lashio. Residents there said jets bombed a market.',
      'ASSAULT',
      'Lashio',
    ],
    ['Troops entered Bambari. There, soldiers killed two nurses.', 'ASSAULT', 'Bambari'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
  for (const [text, act, place] of [
    ['Rebels hold Nyala. There was a drone strike on Tawila.', 'ASSAULT', 'Tawila'],
    ['Troops left Bambari. Soldiers killed two nurses in Bria and buried them there.', 'ASSAULT', 'Bria'],
    ['Shells hit Kutum. Rain fell there. A drone struck Nyala.', 'ASSAULT', 'Nyala'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
})

test('a report of towns in a country it does not name is not set in one that only acts', () => {
  for (const [text, place] of [
    [
      'Fighters surround El Fasher. The army refused to leave. It accused the United Arab Emirates of arming them.',
      'United Arab Emirates',
    ],
    ['Shells fell on Goma. The rebels refused to leave. They thanked Rwanda for its help.', 'Rwanda'],
    ['Gunmen hold Kidal. The army refused to leave. It blamed Algeria for their arms.', 'Algeria'],
  ] as const)
    assert.ok(!placesOf(text, 'REJECT').includes(place), text)
})

test('a place in the name of a body, or what an office is for, is no setting', () => {
  for (const [text, not] of [
    ['The Kurdistan Regional Government welcomed the deal. Leaders in Baghdad should follow it.', 'Kurdistan'],
    ['The Federal Government accepted a truce in Mekelle.', 'Federal'],
    ['The Minister for Central Asia, Ann Lee, met a delegation in Tashkent.', 'Central Asia'],
    ['The envoy to the Horn of Africa urged a truce in Mekelle.', 'Horn of Africa'],
  ] as const)
    assert.ok(!claimsOf(text).some((c) => c.places.some((p) => p.name.startsWith(not))), text)
  for (const [text, place] of [
    ['The governor of Homs met the envoy.', 'Homs'],
    ['Gunmen killed the mayor of Goma.', 'Goma'],
    ['Shells killed the head of the hospital in Douma.', 'Douma'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.places.some((p) => p.name === place)),
      text,
    )
})

test('where the doer or the weapon is from, or who demands sits, is not where the deed is', () => {
  for (const [text, act, place, not] of [
    ['Elders from Zintan sat with both chiefs in Zawiya.', 'CONSULT', 'Zawiya', 'Zintan'],
    ['Investigators from Kharkiv have examined 436 bodies near Izium.', 'ACCUSE', 'Izium', 'Kharkiv'],
    ['Shells fired from Binnish hit a bakery in Taftanaz.', 'ASSAULT', 'Taftanaz', 'Binnish'],
    ['Drones from Belgorod struck a power station in Kharkiv.', 'ASSAULT', 'Kharkiv', 'Belgorod'],
    ['Men who had come from Misrata seized the airport of Tripoli.', 'ASSAULT', 'Tripoli', 'Misrata'],
    ['Leaders in Juba accused rebels of burning villages in Malakal.', 'ACCUSE', 'Malakal', 'Juba'],
    [
      'NATO ambassadors, meeting in Brussels, ordered the Serbs to pull back from Gorazde.',
      'REQUEST',
      'Gorazde',
      'Brussels',
    ],
    ['The Bosnian Government in Sarajevo demanded that the UN retake Srebrenica.', 'REQUEST', 'Srebrenica', 'Sarajevo'],
  ] as const) {
    const found = placesOf(text, act)
    assert.ok(found.includes(place) && !found.includes(not), `${found}: ${text}`)
  }
})

test('where people leave from, courts judge and rulers arrest stays the place of it', () => {
  for (const [text, act, place] of [
    ['Rebels withdrew from Palmyra on Sunday.', 'RETREAT', 'Palmyra'],
    ['The army evacuated civilians from Rastan to Idlib.', 'RETREAT', 'Rastan'],
    ['A court in Izmir refused to lift the house arrest of the pastor.', 'REJECT', 'Izmir'],
    ['The Houthi government in Sanaa arrested nine UN workers.', 'COERCE', 'Sanaa'],
    ['Rebels in Taiz shelled the barracks.', 'ASSAULT', 'Taiz'],
    ['Residents of Misrata appealed for flour.', 'REQUEST', 'Misrata'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
})

test('what is asked and turned down at talks is told where they are held', () => {
  for (const [text, act, place] of [
    ['Delegations of Chad and Sudan met in Dakar on Monday. Chad refused a truce.', 'REJECT', 'Dakar'],
    ['The rebels and the army held talks in Addis Ababa. The rebels refused to sign.', 'REJECT', 'Addis Ababa'],
    ['Colombia and the ELN met in Quito on Monday. Colombia rejected the draft.', 'REJECT', 'Quito'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
})

test('what is shelled, or asked in another town, is not where talks are held', () => {
  for (const [text, act, not] of [
    ['Delegations of Chad and Sudan met in Dakar on Monday. Chad shelled a village.', 'ASSAULT', 'Dakar'],
    ['The rebels and the army held talks in Accra. In Zwedru the mayor refused to open the gate.', 'REJECT', 'Accra'],
    ['Colombia and the ELN met in Quito on Monday. Troops arrested two men in Arauca.', 'COERCE', 'Quito'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), text)
})

test('harm with no doer, told a paragraph after the deed, is where the deed was', () => {
  for (const [text, place] of [
    ['Wau and Yei are quiet. The army shelled Malakal.\n\nFour people were killed.', 'Malakal'],
    ['Abuja has asked for calm. A bomb hit Kano.\n\nNine people died in the blast.', 'Kano'],
    ['Goma and Bukavu are quiet. A shell hit Sake.\n\nSix men were wounded.', 'Sake'],
  ] as const)
    assert.equal(placesOf(text, 'ASSAULT').at(-1), place, text)
})

test('a pair of towns told by their number are the two told last', () => {
  for (const [text, places] of [
    [
      'Rebels raided Kutum. Hours later they attacked Tawila near El Fasher. By nightfall soldiers drove them from both towns.',
      ['Kutum', 'Tawila'],
    ],
    ['Fighters took Travnik on Monday and Kakanj on Tuesday. The army shelled the two towns.', ['Travnik', 'Kakanj']],
    ['Jets hit Sake and Masisi. Rebels still hold both towns.', ['Sake', 'Masisi']],
  ] as const)
    assert.deepEqual(lastPlacesOf(text, 'ASSAULT'), places, text)
  for (const [text, place] of [
    ['Jets hit Sake. Rebels shelled two towns in Ituri.', 'Ituri'],
    ['Troops entered Masisi. Both sides shelled the town.', 'Masisi'],
    ['Troops entered Masisi near Sake. They burned the town hall.', 'Masisi'],
  ] as const)
    assert.deepEqual(lastPlacesOf(text, 'ASSAULT'), [place], text)
})

test('what is said in a capital of a far war is not set in the town of the paragraph before', () => {
  for (const [text, act, not] of [
    [
      'Shells fell on Sake and Masisi.\n\nIn Kinshasa, a spokesman denied that soldiers had burned three villages.',
      'ASSAULT',
      'Kinshasa',
    ],
    [
      'Jets hit Pikit and Midsayap.\n\nGunmen stopped two lorries in Libungan.\n\nMalaysia said in Putrajaya that it would withdraw its troops from the truce team.',
      'CONCEDE',
      'Libungan',
    ],
    ['Rebels shelled Taiz.\n\nA minister announced in Riyadh that jets had destroyed a depot.', 'ASSAULT', 'Riyadh'],
  ] as const)
    assert.ok(!lastPlacesOf(text, act).includes(not), text)
  for (const [text, act, place] of [
    ['Rebels shelled Taiz. The ministry said in Aden that its troops had retaken a post.', 'ASSAULT', 'Taiz'],
    ['Rebels shelled Taiz. A mayor said that 12 people had been killed.', 'ASSAULT', 'Taiz'],
    ['Jets hit Marib. In Taiz, snipers shot a woman.', 'ASSAULT', 'Taiz'],
  ] as const)
    assert.ok(lastPlacesOf(text, act).includes(place), text)
})

test('what follows the dead of a raid, told a paragraph later, is told where the raid was', () => {
  for (const [text, act, place] of [
    [
      'Rebels stormed Bunagana overnight.\n\nAt least 18 policemen were killed. The rebels burned the jail.',
      'ASSAULT',
      'Bunagana',
    ],
    ['Gunmen raided Mahagi on Friday.\n\nTwelve people died. The gunmen set fire to the market.', 'ASSAULT', 'Mahagi'],
    ['Fighters attacked Gwoza at dawn.\n\nForty people were killed. The fighters looted two banks.', 'COERCE', 'Gwoza'],
  ] as const)
    assert.ok(lastPlacesOf(text, act).includes(place), text)
  for (const [text, act, place] of [
    ['Rebels stormed Bunagana.\n\nAt least 18 people were killed. In Sake, rebels burned the jail.', 'ASSAULT', 'Sake'],
    ['Rebels stormed Bunagana.\n\nNear Sake, 18 people were killed. The rebels burned the jail.', 'ASSAULT', 'Sake'],
    ['Rebels stormed Bunagana.\n\nGunmen killed two men in Sake. They burned the jail.', 'ASSAULT', 'Sake'],
  ] as const)
    assert.ok(lastPlacesOf(text, act).includes(place), text)
})
