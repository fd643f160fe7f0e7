// Which words of force make a claim and how many: one happening is one claim, and a kind of deed is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

function counted(text: string, act: Act): number {
  return claims(text).filter((c) => c.act === act).length
}

test('a deed and what came of it are one claim, however they are joined', () => {
  for (const text of [
    'Thirty people were killed when the army bombed a wedding in Sagaing.',
    'The army bombed a wedding in Sagaing, and thirty people were killed.',
    'Officials spoke of the attack in Goma, during which gunmen killed at least 49 people.',
    'Two traders were killed and three were wounded as rival clans clashed in the camp near Baidoa.',
    'The bomb exploded with great force, wiping out much of the street in Aden.',
    'The drone strike hit a fuel depot in Bryansk, setting it on fire.',
    'A captain was killed in a 2004 car bombing in Mosul.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
})

test('two deeds of two sides or in two places are two claims', () => {
  for (const text of [
    'Rebels ambushed an army patrol near Arauca, and soldiers shelled a village in reply.',
    'The gunmen who killed the priest also burned down the school in Kaga-Bandoro.',
    'Three civilians were killed in Jabalia and two were shot dead in Jenin.',
    'An air strike destroyed a bridge in Kherson and gunmen killed a mayor in Melitopol.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
})

test('the kind of deed, the wounded and a deed of nobody to nobody are no claims', () => {
  for (const text of [
    'Only three doctors were left to tend the wounded in Aden.',
    'The charity cares for hundreds of wounded.',
    'It is harder to wage a war than to kill a man.',
    'Everywhere murder is a greater danger than war.',
    'The film shows how recruits behave in battle.',
    'The officer gave advice on the use of weapons.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'Three hundred men were wounded at Jobar.',
    'Gunmen killed a man in Cali.',
    'The murder of a judge shocked Palermo.',
    'Two men were killed in the battle of Kidal.',
    'The use of chemical weapons by the army at Marea was proved.',
  ])
    assert.ok(counted(text, 'ASSAULT') > 0, text)
})

test('what is prevented or brought about is no restriction of anybody; who is held back is', () => {
  for (const text of [
    'The envoys hope to prevent the fall of Marib.',
    'The vote forced a debate in Bogotá.',
    'Crowded jails have forced ministers to think again.',
    'Soldiers stood at a checkpoint in Mogadishu.',
  ])
    assert.equal(counted(text, 'COERCE'), 0, text)
  for (const text of [
    'Militiamen prevented villagers from leaving Tawila.',
    'The army forced thousands of families to leave Khan Younis.',
    'The junta stopped monks from leaving Sittwe.',
    'Serb forces cut off the town of Gorazde.',
  ])
    assert.ok(counted(text, 'COERCE') > 0, text)
})

test('talks that are cut off are broken relations, and so are assets that a state freezes', () => {
  for (const text of [
    'Washington and Moscow have cut off formal dialogue on the war.',
    'Saudi Arabia severed ties with Tehran on Sunday.',
    'Washington froze the assets of two commanders of the militia.',
  ]) {
    assert.equal(counted(text, 'SANCTION'), 1, text)
    assert.equal(counted(text, 'COERCE'), 0, text)
  }
  for (const text of [
    'Troops cut off the road to Mekelle.',
    'A severed line left Kyiv without light.',
    'The river froze in January.',
  ])
    assert.equal(counted(text, 'SANCTION'), 0, text)
})

test('deaths told without a verb of force are an assault beside one, and none by themselves', () => {
  for (const text of [
    'Shells fell on the market in Taiz. The victims were two women and a boy.',
    'A bomb exploded on a bus in Quetta. Six policemen were among the dead.',
    'Jets bombed a school in Sagaing. Seven children died.',
    'An air strike hit a prison in Saada. Of the 130 injured, forty are children.',
    'Gunmen raided a village near Jos. The bodies of nine herders were found on Monday.',
    'Gunmen raided a village in Benue. A death toll of 11 was given by the police.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
  for (const text of [
    'A flood swept through Larkana. A death toll of 11 was given by the police.',
    'His father died in hospital in May.',
    'A ferry sank off Lombok. At least 30 people are dead.',
    'The earthquake struck at noon. The victims were mostly women.',
    'Four people died of the disease in Goma.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
})

test('the dead and wounded that a source counts are an assault in a sentence of force', () => {
  for (const text of [
    'The state agency reported at least 83 dead and 178 wounded in the blasts.',
    'At least 89 people are dead in the fighting in Port-au-Prince.',
    'Other fatalities of the bombing included two Iraqis and one Tunisian.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'She has been dead for ten years.',
    'Infant deaths have fallen in Rwanda.',
    'The ministry counts the casualties of road traffic.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
})

test('people who are caught, held or kept at home are coerced; places and meetings are not', () => {
  for (const text of [
    'She was captured by the rebels in June.',
    'Hundreds of men are held in a hangar near Mostar.',
    'A soldier has been held since Friday over the killing.',
    'The clan ordered everyone in Caucasia to stay at home.',
    'The prisoners were given no water for two days.',
  ])
    assert.equal(counted(text, 'COERCE'), 1, text)
  for (const text of [
    'Goma was captured by the rebels in June.',
    'The talks were held in Geneva.',
    'The envoy is held in high regard.',
    'The doctor ordered him to rest.',
    'The patients were given water.',
  ])
    assert.equal(counted(text, 'COERCE'), 0, text)
})

test('guests of a country who are told to leave it are sent away, and forces that are ordered to move are mobilised', () => {
  for (const text of [
    'Caracas gave the diplomats of Colombia a day to leave.',
    'Three relief workers were ordered to leave Ethiopia.',
    'Warsaw ordered two Russian envoys to leave the country.',
  ])
    assert.equal(counted(text, 'SANCTION'), 1, text)
  for (const text of [
    'The army ordered residents to leave Khan Younis.',
    'The workers were told to leave the factory.',
    'The mayor asked the guests to leave the hall.',
  ])
    assert.equal(counted(text, 'SANCTION'), 0, text)
  for (const text of [
    'Moscow ordered nuclear missiles to be moved to Kaliningrad.',
    'The president ordered troops to be deployed along the border with Sudan.',
    'The general ordered reinforcements to be sent to Marib.',
  ])
    assert.equal(counted(text, 'MOBILIZE'), 1, text)
  for (const text of [
    'The general ordered his men to rest.',
    'The council asked the army to send doctors.',
    'The judge ordered the files to be sent to Lima.',
  ])
    assert.equal(counted(text, 'MOBILIZE'), 0, text)
})

test('who is merely made to pay or think is not coerced; who is made to leave or serve is', () => {
  for (const text of [
    'Three directors were forced to repay the bank.',
    'Families were forced to sell their cattle.',
    'Ministers were forced to think again.',
  ])
    assert.equal(counted(text, 'COERCE'), 0, text)
  for (const text of [
    'Families were forced to leave Khan Younis.',
    'Farmers were forced into the ranks of the militia in Ituri.',
    'Soldiers forced villagers to sell their cattle.',
  ])
    assert.ok(counted(text, 'COERCE') > 0, text)
})

test('missiles fired into the sea are a show of arms, and to make ready for sanctions moves no forces', () => {
  for (const text of [
    'North Korea fired two missiles into the sea.',
    'North Korea test-fired two ballistic missiles on Monday.',
    'The junta is preparing an assault on Myawaddy.',
  ])
    assert.equal(counted(text, 'MOBILIZE'), 1, text)
  for (const text of [
    'Hamas fired two missiles at Ashdod.',
    'Washington is prepared to impose sanctions on the leaders of South Sudan.',
    'The police are preparing to arrest the mayor.',
  ])
    assert.equal(counted(text, 'MOBILIZE'), 0, text)
})

test('an attack in a debate or a campaign for votes is words; an attack on a candidate is not', () => {
  for (const text of [
    'The president launched a fierce attack on his rival in a television debate.',
    'The senator kept repeating the same attack on the governor in the primary.',
    'In an unusual attack on the nominee, the president questioned his temper.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'Gunmen attacked the candidate in Guayaquil and wounded him.',
    'Rebels attacked the presidential palace in Bangui.',
    'A bomb attack on a candidate killed two people in Karachi.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
})

test('how an attack was made and what a fight is for are told with it', () => {
  for (const text of [
    'Gunmen stormed the airport, opening fire and detonating explosives.',
    'Units of the army are fighting to overthrow the junta.',
    'Officers spoke of the artillery fire in which the two journalists died.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'Gunmen stormed the airport and later shelled the port of Mocha.',
    'The army overthrew the junta and shelled Bamako.',
    'Rebels fired on the convoy, and the army bombed Bria.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
})

test('a person named who is captured is a prisoner', () => {
  for (const text of [
    'Nadiya Savchenko was captured by the rebels in June. She is a pilot.',
    'The rebels captured Thomas Odhiambo near Goma. He had been driving to Sake.',
    'The army captured Riek Machar in Juba.',
    'The Houthis hold Mohammed Qahtan and have given no word of him.',
    'Russia still holds Viktoria Roshchyna.',
    'The FARC captured Ingrid Betancourt near Florencia.',
    'The guerrillas captured Colonel Okello, who had led the garrison.',
  ])
    assert.equal(counted(text, 'COERCE'), 1, text)
  for (const text of [
    'The rebels captured Bunia in June.',
    'The army captured the airport of Hodeidah.',
    'Troops captured Jebel Moya after a week.',
    'The Rapid Support Forces hold Jebel Moya and Sennar.',
    'The rebels hold Port Loko.',
  ])
    assert.equal(counted(text, 'COERCE'), 0, text)
})

test('land described by who holds it is not taken again', () => {
  for (const text of [
    'Aid has not reached the areas held by the rebels.',
    'The envoy drove through districts controlled by the junta.',
    'Mines lie in the villages occupied by the army.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'The rebels hold the town of Marib.',
    'Government troops occupied Axum in November.',
    'The Arakan Army controls nine townships.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
})

test('an accident is no assault, whosever the craft was; a deed beside it is', () => {
  for (const text of [
    'A bus carrying migrant workers plunged into a ravine in eastern Ethiopia, killing 32.',
    'A helicopter of the Mozambican army crashed in bad weather, killing its crew of three.',
    'A fire in a clothing factory in Dhaka killed more than a hundred people.',
    'Two army trucks collided near Marib, injuring eleven soldiers.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'A Ukrainian drone crashed into a fuel depot in Bryansk, setting it on fire.',
    'The helicopter crashed after rebels fired a rocket at it near Kidal.',
    'A suicide bomber swerved into a convoy near Baidoa, killing six soldiers.',
    'The army set a fire in the market of Demoso and killed three traders.',
  ])
    assert.ok(counted(text, 'ASSAULT') > 0, text)
})

test('strikes of an air force are attacks, those of workers are none; a raid that is suspended is no raid', () => {
  for (const text of [
    'The coalition conducted more than 300 strikes.',
    "Israel's air force carried out strikes on Friday.",
    'NATO resumed strikes around Sirte.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'The nurses carried out two strikes in May.',
    'Russia suspended its air campaign on 18 October.',
    'The army halted its offensive.',
    'Unions launched strikes over pay in Lagos.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
})

test('those who tell of attacks make none', () => {
  for (const text of [
    'The attack occurred outside Damascus, while human rights groups accuse the pair of killing thousands.',
    'A television channel showed the bombing of the market in Aden.',
    'The Red Cross spoke of the shelling of El Fasher.',
  ])
    assert.ok(
      claims(text).every(
        (c) => c.act !== 'ASSAULT' || c.actors.length === 0 || !/rights|channel|Cross/.test(c.actors[0]!.name),
      ),
      text,
    )
  for (const text of [
    'A rights activist was shot by police in Bujumbura.',
    'The militia attacked a radio station in Goma.',
    'Gunmen of the group killed the head of a charity in Aden.',
  ])
    assert.ok(
      claims(text).some((c) => c.act === 'ASSAULT' && c.actors.length > 0),
      text,
    )
})

test('what came of a deed is one with it though "after" stands between; a deed before another is not', () => {
  for (const text of [
    'Two teachers died after gunmen raked their bus with bullets near Gorom-Gorom.',
    'Nine soldiers were killed after rebels ambushed their convoy near Kidal.',
    'A nurse was wounded after a shell hit the clinic in Stepanakert.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'Guerrillas killed a trader after kidnapping him in Mosul.',
    'The army shelled Demoso after rebels attacked a post in Loikaw.',
    'Gunmen killed a priest in Kaduna after the army had bombed their camp in Zamfara.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
})

test('a post that men hold tells which men are meant; a movement of troops is told for itself', () => {
  for (const text of [
    'Four policemen guarding a polio team were killed in Quetta.',
    'Snipers positioned on rooftops fired at people in Sarajevo.',
    'Gunmen shot two soldiers manning a checkpoint near Tibú.',
  ])
    assert.equal(counted(text, 'MOBILIZE'), 0, text)
  for (const text of [
    'Soldiers guarded the ministry in Khartoum.',
    'Two hundred airmen were deployed to Niamey.',
    'The coalition positioned tanks near Sirte.',
  ])
    assert.ok(counted(text, 'MOBILIZE') > 0, text)
})

test('who reports a toll behind it is not whom the deed was done to', () => {
  for (const [text, whom] of [
    ['The attack in Aden killed 49 people, the United Nations said.', /people/],
    ['Gunmen killed nine villagers, the European Union said.', /villagers/],
    ['The raid wounded five traders, the African Union reported.', /traders/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === 'ASSAULT' && c.recipients.some((p) => whom.test(p.name))),
      text,
    )
  for (const text of [
    'The bomb killed a general, Ali Musa, in Aden.',
    'Rebels shot the governor, Jan Bello, in Kaduna.',
    'Soldiers beat the leader of the union, Sara Osei, in Accra.',
  ])
    assert.ok(
      claims(text).some((c) => c.recipients.some((p) => /Musa|Bello|Osei/.test(p.name))),
      text,
    )
})

test('who claims an attack did it; who claims that others did is only its source', () => {
  for (const [text, who] of [
    ['Al-Shabaab claimed the attack on the hotel.', /Shabaab/],
    ["The Islamic State's branch in the Sahel claimed a raid on a barracks in Inates.", /Islamic State/],
    ["The group claimed Friday's bombing in Aden.", /group/],
    ['The Taliban claimed credit for the bombing.', /Taliban/],
    ['The rebels claimed to have killed nine soldiers.', /rebels/],
    ['The Earth Liberation Front claimed responsibility for an act of arson at a ski resort in Vail.', /Front/],
  ] as const) {
    const found = claims(text).filter((c) => c.act === 'ASSAULT')
    assert.ok(
      found.some((c) => c.actors.some((p) => who.test(p.name))),
      text,
    )
    assert.ok(!found.some((c) => c.recipients.some((p) => /credit/.test(p.name))), text)
  }
  for (const [text, who] of [
    ['Officials claimed attacks on their convoy near Marib.', /Officials/],
    ['The army claims a string of attacks by the rebels in Ituri.', /army/],
    ['Residents claimed shelling of the clinic in Demoso.', /Residents/],
    ['The attack claimed nine lives in Cali.', /attack/],
  ] as const)
    assert.ok(!claims(text).some((c) => c.act === 'ASSAULT' && c.actors.some((p) => who.test(p.name))), text)
})
