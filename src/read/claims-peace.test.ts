// Words of peace that tell no act: each rule with sentences it must catch (no claim) and sentences it must spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, holds } from './claims-none.fixture.ts'

holds(
  'a name or a title tells nothing, whatever its words mean',
  [
    ['AID', 'The lecture was about the Responsibility to Protect and its critics.'],
    ['AID', 'Save the Children is a charity with an office in Sanaa.'],
    ['COOPERATE', 'The Coordination of Azawad Movements entered the camp in Kidal.'],
    ['AGREE', 'The General Agreement on Tariffs dates from 1947.'],
  ],
  [
    ['AID', 'The United Nations protects the civilians of Bor.'],
    ['COOPERATE', 'The coordination of the army with the Kurds surprised Ankara.'],
    ['AGREE', 'The agreement between Khartoum and the rebels collapsed in Juba.'],
  ],
)

holds(
  'what somebody could do, or knows how to do, is not done',
  [
    ['AID', 'The mayor wrote a book on how to save the people of Aleppo.'],
    ['CONSULT', 'The envoy lost the ability to meet the rebels in Sanaa.'],
    ['AID', 'A failure to shelter refugees brought down the cabinet in Beirut.'],
  ],
  [
    ['AID', 'The mayor saved the people of Aleppo.'],
    ['CONSULT', 'The envoy met the rebels in Sanaa.'],
    ['AID', 'An effort to shelter refugees goes on in Beirut, where monks have sheltered hundreds of families.'],
  ],
)

holds(
  'talks that are only hoped for were not held',
  [
    ['CONSULT', 'The raid ended hopes of peace talks in Juba.'],
    ['CONSULT', 'The prospect of negotiations in Mali is slim.'],
    ['CONSULT', 'Supporters of dialogue are few in Naypyidaw.'],
  ],
  [
    ['CONSULT', 'Peace talks between the two armies began in Juba.'],
    ['CONSULT', 'Negotiations with the rebels in Mali have resumed.'],
    ['CONSULT', 'After talks with the army, the monks went home in Yangon.'],
  ],
)

holds(
  'talk with family or press, or of something, is no meeting of parties',
  [
    ['CONSULT', 'The soldier had a last conversation with his son.'],
    ['CONSULT', 'The general, speaking to newsmen in Jos, blamed the herders.'],
    ['CONSULT', 'The chancellor talks about a consensus of the continent.'],
    ['CONSULT', 'The group met a fierce backlash in Anbar.'],
    ['CONSULT', 'The lawmaker negotiates for Hezbollah.'],
  ],
  [
    ['CONSULT', 'The general had a conversation with his counterpart.'],
    ['CONSULT', 'The governor spoke to elders of the herders in Jos.'],
    ['CONSULT', 'The chancellor talked to the president about the war in Donbas.'],
    ['CONSULT', 'The group met the families of the dead in Anbar.'],
    ['CONSULT', 'The lawmaker negotiated with Hezbollah in Beirut.'],
  ],
)

holds(
  'a journey of everybody is no visit',
  [
    ['CONSULT', 'Russians travelling to London were warned of delays.'],
    ['CONSULT', 'Omar, his wife and their two children arrived in Greece in May.'],
    ['CONSULT', 'Syrians arriving in Germany are given a bed.'],
  ],
  [
    ['CONSULT', 'President Kiir travelled to London for talks.'],
    ['CONSULT', 'The envoy arrived in Greece in May.'],
    ['CONSULT', 'A delegation of mediators arrived in Bangui.'],
  ],
)

holds(
  'what things do, what somebody carries, and small favours are no help',
  [
    ['AID', 'Rebels hold the road that feeds the town.'],
    ['AID', 'A man armed with a knife was shot in Lyon.'],
    ['AID', 'Snipers shot at women carrying water in Sarajevo.'],
    ['AID', 'The prisoner was assisted by a lawyer in court.'],
    ['AID', 'The group helped organise the trip to Gaza.'],
  ],
  [
    ['AID', 'The charity feeds 3,000 people in Goma.'],
    ['AID', 'Rebels armed by Iran hold the town.'],
    ['AID', 'Women carried water to the prisoners in Sarajevo.'],
    ['AID', 'The villagers were assisted by the Red Crescent in Taiz.'],
    ['AID', 'The group helped rebuild the clinics in Gaza.'],
  ],
)

holds(
  'words of courtesy promise and praise nothing',
  [
    ['AGREE', 'The column left Kidal earlier than planned.'],
    ['AGREE', 'I assure you that the town is calm, the mayor of Kherson said.'],
    ['SUPPORT', 'We recognise that the war is far away, the minister said.'],
    ['SUPPORT', 'Some 300 soldiers defending the island were taken prisoner.'],
  ],
  [
    ['AGREE', 'The government promised food to the people of Kidal.'],
    ['AGREE', 'The army assured the villagers of safe passage in Kherson.'],
    ['SUPPORT', 'Spain recognised the State of Palestine.'],
    ['SUPPORT', 'The minister defended the decision to open the border.'],
  ],
)

holds(
  'somebody described by his flight does not flee again',
  [
    ['RETREAT', 'A teacher who fled to Zamzam told us of the raid.'],
    ['RETREAT', 'At least 300 people who had fled there were shot in Bor.'],
    ['RETREAT', 'Seven who ran away were caught in Yangon.'],
    ['COERCE', 'The raid killed a teacher who fled the fighting in Bor.'],
  ],
  [
    ['RETREAT', 'Thousands of people fled to Zamzam.'],
    ['RETREAT', 'At least 300 families fled their homes in Bor.'],
    ['COERCE', 'Residents fled the fighting in Yangon.'],
  ],
)

holds(
  'leave for the things of daily life is no access',
  [
    ['RETREAT', 'They let the president do this for months.'],
    ['RETREAT', 'Israel allowed only a few thousand men to work in its fields.'],
    ['RETREAT', 'The law allows members to vote by post in Bogota.'],
  ],
  [
    ['RETREAT', 'The army allowed the villagers to leave Madaya.'],
    ['RETREAT', 'The junta let the convoy into Rakhine.'],
    ['RETREAT', 'The militia let helicopters carry the wounded out of Goma.'],
  ],
)

holds(
  'people told apart by their help are not helpers told of',
  [
    ['AID', 'A man who had run a clinic was arrested in Talbiseh.'],
    ['AID', 'Soldiers fired at crowds who tried to carry food over the bridge in Cúcuta.'],
    ['AID', 'Those who support the junta have it in their power to stop this.'],
  ],
  [
    ['AID', 'A man from Talbiseh had run a clinic in the camp.'],
    ['AID', 'Iran, which arms the militia in Basra, denied it.'],
    ['AID', 'The United States, which trains the soldiers in Niamey, was told.'],
  ],
)

test('what is welcomed has happened and is told as well', () => {
  for (const [text, act] of [
    ['The envoy welcomed the release of two sailors by the Houthis in Sanaa.', 'RETREAT'],
    ['Berlin hailed the deal of the Union with Turkey.', 'AGREE'],
    ['The council praised the talks between Abiy and Isaias in Asmara.', 'CONSULT'],
  ] as const) {
    assert.ok(counted(text, act) > 0, text)
    assert.ok(counted(text, 'SUPPORT') > 0, text)
  }
  for (const [text, act] of [
    ['The envoy welcomed the prospect of a release.', 'RETREAT'],
    ['Berlin welcomed the idea of a deal.', 'AGREE'],
    ['The council urged talks between Abiy and Isaias.', 'CONSULT'],
  ] as const)
    assert.equal(counted(text, act), 0, text)
})

test('who says that he will withdraw or free somebody gives way in words', () => {
  for (const text of [
    'Kabul said it would free 400 prisoners.',
    'The army announced that it was pulling out of Kherson.',
    '"We will withdraw our troops from Goma," the general said.',
  ]) {
    assert.ok(counted(text, 'CONCEDE') > 0, text)
    assert.equal(counted(text, 'RETREAT'), 0, text)
  }
  for (const text of [
    'The UN said Russia would withdraw from Kherson.',
    'The army pulled out of Kherson on Friday.',
    'Kabul freed 400 prisoners.',
  ])
    assert.equal(counted(text, 'CONCEDE'), 0, text)
})

holds(
  'a noun of peace with nobody to give it and nobody to get it is only named',
  [
    ['SUPPORT', 'The law permits the neighbours and their solidarity in Bilbao.'],
    ['CONCEDE', 'An apology could open a can of worms in Tokyo.'],
    ['AGREE', 'The war needs a willingness to fight on.'],
    ['RETREAT', 'The envoy spoke of their failure to evacuate.'],
  ],
  [
    ['SUPPORT', 'The pope voiced his solidarity with the people of Sudan.'],
    ['CONCEDE', 'The army offered an apology to the families in Kunduz.'],
    ['AGREE', 'The junta repeated its offer of talks to the monks.'],
    ['RETREAT', 'The evacuation of the wounded from Homs began.'],
  ],
)

holds(
  'where nothing is handed over and nobody is worked with, nothing is told',
  [
    ['RETREAT', 'Jets dropped 300 bombs, according to figures released this week by the air force.'],
    ['COOPERATE', 'With the war dragging on, the group has worked quietly to keep its hold on Aden.'],
    ['AID', 'Critics dislike the favourable treatment which the junta receives from Beijing.'],
    ['AGREE', 'The Obama regime was planning to kill the president in a coup.'],
  ],
  [
    ['RETREAT', 'Forty men were released this week by the air force.'],
    ['COOPERATE', 'The group has worked with the army to keep its hold on Aden.'],
    ['AID', 'The wounded receive medical treatment from the Red Cross in Goma.'],
    ['AGREE', 'The government was planning to send food to the people of Taiz.'],
  ],
)

test('support in words is told apart from help in the field, and own people brought home from a retreat', () => {
  for (const [text, act] of [
    ['Support for the court among the leaders of Africa has declined.', 'SUPPORT'],
    ['Iran armed the Houthis, and its support for the Houthis has grown.', 'AID'],
    ['Russia’s support for separatists in Donbas is no secret.', 'AID'],
    ['France evacuated its citizens from Khartoum.', 'AID'],
    ['Ankara has evacuated its diplomats from Tripoli.', 'AID'],
    ['Fighters were evacuated from Homs.', 'RETREAT'],
  ] as const)
    assert.ok(counted(text, act) > 0, text)
  for (const [text, act] of [
    ['Support for the court among the leaders of Africa has declined.', 'AID'],
    ['France evacuated its citizens from Khartoum.', 'RETREAT'],
    ['Ankara has evacuated its diplomats from Tripoli.', 'RETREAT'],
    ['Fighters were evacuated from Homs.', 'AID'],
  ] as const)
    assert.equal(counted(text, act), 0, text)
})

holds(
  'promises and deals that are only named, and a stop put to others, give nothing',
  [
    ['AGREE', 'Moscow has not kept its commitments.'],
    ['AGREE', 'The Minsk agreement is dead letter.'],
    ['RETREAT', 'In 1942 the Allies stopped the Axis advance in North Africa.'],
    ['SUPPORT', 'A man honoured with a prize lives in Yangon.'],
  ],
  [
    ['AGREE', 'Moscow repeated its commitment to pay the pensions in Donetsk.'],
    ['AGREE', 'The agreement between Kyiv and the separatists collapsed.'],
    ['RETREAT', 'The rebels halted their offensive near Goma.'],
    ['SUPPORT', 'A man honoured by the junta lives in Yangon.'],
  ],
)

holds(
  'talks that go on or end are told of though nobody says who talks; other things that go on are not',
  [
    ['CONSULT', 'Work resumed in Cairo on Monday.'],
    ['CONSULT', 'The shops opened in Havana.'],
    ['CONSULT', 'The lorry broke down near Doha.'],
  ],
  [
    ['CONSULT', 'Peace talks resumed in Cairo on Monday.'],
    ['CONSULT', 'Negotiations have resumed in Juba.'],
    ['CONSULT', 'The talks in Oslo broke down after a week.'],
  ],
)

holds(
  'a round of fighting, bombing or voting is no round of talks',
  [
    ['CONSULT', 'The third round of shelling hit the port of Hodeidah.'],
    ['CONSULT', 'The last round of voting was held in Goma.'],
    ['CONSULT', 'A new round of fighting in Tripoli killed nine.'],
  ],
  [
    ['CONSULT', 'A third round is under way in Jeddah.'],
    ['CONSULT', 'The second round of indirect talks was held in Muscat.'],
    ['CONSULT', 'The last round of negotiations between the army and the Karen was held in Hpa-an.'],
  ],
)
