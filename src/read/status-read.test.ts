// Statuses as whole sentences give them: what is told once, told which, told of a day long past, or not proven.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Status } from '../model/index.ts'
import { read } from './read.ts'

type Row = readonly [act: Act, status: Status | null, text: string]

/** Each text must give a claim of the act with the status; null: it must give none that has happened. */
function check(rows: readonly Row[], published: string | null = '2024-05-10'): void {
  for (const [act, status, text] of rows) {
    const { claims } = read({ id: 'r', text, title: null, outlet: null, published, language: 'en', source: null })
    const found = claims.filter((c) => c.act === act).map((c) => c.status)
    if (status === null) assert.ok(!found.includes('happened'), `${act} ${found}: ${text}`)
    else assert.ok(found.includes(status), `${act} ${found}, not ${status}: ${text}`)
  }
}

test('headlines and captions in the present tell of one deed; what goes on is not told so', () => {
  check([
    ['ASSAULT', 'happened', 'Bomb kills 12 in Quetta.'],
    ['ASSAULT', 'happened', 'Gunmen kill four nuns in Aden.'],
    ['ASSAULT', 'happened', 'A man is wounded during a raid on the camp in Jenin.'],
    ['ASSAULT', 'ongoing', 'Snipers kill whoever crosses the road in Aden.'],
    ['ASSAULT', 'ongoing', 'Mines kill dozens of children every year in Angola.'],
    ['ASSAULT', 'ongoing', 'Rebels who hold Bunia still kill three people a week there.'],
  ])
})

test('what says who is meant is no charge of the speaker; what is told of them is', () => {
  check([
    ['ASSAULT', 'happened', 'The president said those who attacked the barracks in Bamako would be tried.'],
    ['ASSAULT', 'happened', 'The militia told reporters that its fighters had shelled Goma.'],
    ['ASSAULT', 'happened', 'The ministry said the men who shelled the port of Derna had fled.'],
    ['ASSAULT', 'alleged', 'The militia said there were soldiers who shot children in Goma.'],
    ['ASSAULT', 'alleged', 'The rebels said the army shelled the market of Nyala, which killed nine.'],
    ['ASSAULT', 'alleged', 'The rebels said it was the army that shelled the school in Leer.'],
    ['ASSAULT', 'alleged', 'The premier said the rebels had shelled the port of Derna.'],
  ])
})

test('a deed told before the one who says so is news, wherever the evidence ends', () => {
  check([
    ['ASSAULT', 'happened', 'At least nine farmers were killed in Ituri, according to the UN, four of them women.'],
    ['ASSAULT', 'happened', 'Gunmen shot two guards in Garissa, according to officials.'],
    ['ASSAULT', 'happened', 'Rebels burned a clinic in Bria, an official said.'],
    ['ASSAULT', 'alleged', 'The rebels said the army burned a clinic in Bria.'],
    ['ASSAULT', 'alleged', 'According to the rebels, the army burned a clinic in Bria.'],
    ['ASSAULT', 'alleged', 'Soldiers fled Bria and, according to the rebels, burned a clinic.'],
  ])
})

test('what may have been done is alleged where somebody says it, and what may be done is open', () => {
  check([
    ['ASSAULT', 'alleged', 'The US military says it may have killed civilians in a raid near Mosul.'],
    ['ASSAULT', 'alleged', 'A coroner said soldiers may have shot the two students in Kaduna.'],
    ['ASSAULT', 'alleged', 'Moscow said its sailors might have been hit near Latakia.'],
    ['ASSAULT', 'hypothetical', 'The army may bomb Mekelle.'],
    ['ASSAULT', 'hypothetical', 'Diplomats said the army might attack Goma.'],
    ['ASSAULT', 'hypothetical', 'The rebels could shell the port of Hodeidah.'],
  ])
})

test('what is only reported by a hedged voice is alleged, and of what there is no trace nothing happened', () => {
  check([
    ['CONSULT', 'alleged', 'The papers reportedly say that officers met the smugglers in Gaziantep.'],
    ['ASSAULT', 'alleged', 'The inquiry apparently says that police shot the marchers in Derry.'],
    ['CONSULT', 'happened', 'Officers met the smugglers in Gaziantep.'],
    ['ASSAULT', null, 'There is no record of an air strike on Abu Kamal.'],
    ['ASSAULT', null, 'There is no evidence of a rebel attack on Goma.'],
    ['ASSAULT', null, 'Police found no sign of an attack on the church in Jos.'],
    ['ASSAULT', 'happened', 'There was an attack on the church in Jos.'],
    ['ASSAULT', 'happened', 'The rebel attack on Goma killed nine people.'],
  ])
})

test('what is due, meant politely or set for next week is planned', () => {
  check([
    ['RETREAT', 'planned', 'The FARC are due to hand over their last weapons by Tuesday.'],
    ['CONSULT', 'planned', "Britain's premier would like to meet the president of Sudan."],
    ['CONSULT', 'planned', 'The envoy is meeting rebel leaders in Doha next week.'],
    ['COERCE', 'planned', 'The minister announced that his government plans to arrest the marchers in Minsk.'],
    ['SANCTION', 'ongoing', 'Russia is extending its ban on food from the EU through the end of 2026.'],
    ['RETREAT', 'happened', 'The FARC handed over their last weapons on Tuesday.'],
    ['CONSULT', 'happened', 'The envoy met rebel leaders in Doha last week.'],
    ['COERCE', 'happened', 'His government arrested the marchers in Minsk.'],
  ])
})

test('what somebody was led to do, or is tried for, was done; what he is led to do by a plan is not', () => {
  check([
    ['REQUEST', 'happened', 'The killings led the council to call for an inquiry.'],
    ['REQUEST', 'happened', 'Hunger prompted the mayor to appeal to the army for flour.'],
    ['REQUEST', 'happened', 'Two students were jailed in Rangoon for calling for a strike.'],
    ['ASSAULT', 'happened', 'A lieutenant called in artillery fire on his own position near Bakhmut.'],
    ['RETREAT', 'hypothetical', 'Talks could lead the junta to free the monks.'],
    ['RETREAT', null, 'The envoy asked the junta to free the monks.'],
    ['ASSAULT', null, 'The general called for air strikes on Bakhmut.'],
  ])
})

test('a call that is being made is made; an inquiry that is being held goes on', () => {
  check([
    ['REQUEST', 'happened', 'The bishops are urging both sides to stop the shelling of Cali.'],
    ['REQUEST', 'happened', 'The agency is calling on the army to open the road to Kadugli.'],
    ['REQUEST', 'happened', 'Bandits near Jibia are asking a million naira for each hostage.'],
    ['ACCUSE', 'ongoing', 'Police are investigating the killing of a priest in Juba.'],
    ['ASSAULT', 'ongoing', 'Troops are shelling the outskirts of Mekelle.'],
    ['COERCE', 'ongoing', 'Troops are blocking the road to Kadugli.'],
  ])
})

test('terms that are set have been set, and who is held to account is threatened', () => {
  check([
    ['REQUEST', 'happened', 'All fighters in Aden are to lay down their arms by noon.'],
    ['THREATEN', 'happened', 'He would hold Belgrade responsible for their safety, the envoy said.'],
    ['THREATEN', 'happened', 'They were told to leave Tadjourah by dawn or they would be bombed.'],
    ['THREATEN', 'planned', 'The clans of Kismayo are expected to vow revenge on Friday.'],
    ['THREATEN', 'planned', 'We will strike the depots of the militia again, the ministry in Khartoum said.'],
    ['THREATEN', 'negated', 'The army did not vow revenge for the ambush near Jaffna.'],
  ])
})

test('what is bidden behind a colon has not been done', () => {
  check([
    ['RETREAT', 'planned', 'The garrison was sent a message by the commander: lay down your arms by noon on Friday.'],
    ['RETREAT', 'happened', 'One thing is known about the garrison: it laid down its arms in Goma on Friday.'],
    ['ASSAULT', 'ongoing', 'Every night it is the same: troops shell the market of Bakhmut.'],
  ])
})

test('a dated deed dates what came about in it', () => {
  check([
    ['ASSAULT', 'background', 'His father was killed in the 1994 genocide in Rwanda.'],
    ['ASSAULT', 'background', 'Her brother was shot in the 1988 uprising in Rangoon.'],
    ['ASSAULT', 'background', 'The captain was killed in a 2004 car bombing in Iraq.'],
    ['ASSAULT', 'happened', 'Her brother was shot in a raid on Monday in Nablus.'],
    ['ASSAULT', 'happened', 'Two farmers were killed in a raid over the 2015 deal in Bamako.'],
    ['ASSAULT', 'happened', 'The captain was killed in a car bombing in Iraq.'],
  ])
})

test('a report without a day of its own has history too', () => {
  const news = 'Rebels shot at a bus near Bangui on Thursday. The driver fled.\n\n'
  check(
    [
      ['ASSAULT', 'background', 'On 7 December 1941 Japan attacked the harbour.'],
      ['ASSAULT', 'background', `${news}Last year rebels burned the market of Bambari.`],
      ['ASSAULT', 'background', 'On 4 May 2016 troops entered Goma. In March 2013 rebels shelled the town.'],
      ['ASSAULT', 'happened', 'On 4 May 2016 rebels shelled Goma.'],
      ['ASSAULT', 'happened', `${news}Last week rebels burned the market of Bambari.`],
      ['ASSAULT', 'happened', 'Rebels shelled Goma on Thursday. They must leave by 4 May 2016.'],
    ],
    null,
  )
})

test('strife that has brought something about goes on; a bombing that has killed is done', () => {
  check([
    ['ASSAULT', 'ongoing', 'The violence has driven half a million people out of Cabo Delgado.'],
    ['ASSAULT', 'ongoing', 'Since August the fighting near Tonga has displaced 20,000 people.'],
    ['ASSAULT', 'ongoing', 'The fighting in South Sudan has torn apart the country.'],
    ['ASSAULT', 'happened', 'The bombing has killed forty people in Quetta.'],
    ['ASSAULT', 'happened', 'The fighting killed forty people in Tripoli on Friday.'],
    ['ASSAULT', 'happened', 'An air strike has killed nine people in Marib.'],
  ])
})

test('a state that began long ago lasts; what was held, shut off or dated is told as done', () => {
  check([
    ['COERCE', 'ongoing', 'In 2015 the coalition began an air war and a blockade of Hodeidah.'],
    ['PROTEST', 'happened', 'Women attended a march held by the unions in Minsk.'],
    ['COERCE', 'happened', 'Mobile internet was suspended by the authorities in Amhara.'],
    ['AID', 'happened', 'Two trucks of medicine have reached Kadugli, the first since May.'],
    ['ASSAULT', 'background', 'The brigade, whose 1999 raid on Gudermes killed forty people, has been disbanded.'],
    ['ASSAULT', 'happened', 'The brigade, whose raid on Gudermes killed forty people, has been disbanded.'],
    ['AID', 'ongoing', 'Iran has armed the Houthis since 2015.'],
    ['COERCE', 'ongoing', 'The port has been blockaded since May.'],
  ])
})

test('a known deed is no charge when its day is told, nor why it is done asked; who is believed to have done it is alleged', () => {
  check([
    ['ASSAULT', 'happened', 'A spokesman said the attack on the clinic occurred on Thursday near Kunduz.'],
    ['ASSAULT', 'ongoing', '"They owe us an explanation why they keep bombing clinics in Idlib," the minister said.'],
    ['AID', 'ongoing', 'The senator said it was a matter for Americans who arm the Houthis.'],
    ['ASSAULT', 'alleged', 'The group is believed to be responsible for the killing of nine monks near Jos.'],
    ['ASSAULT', 'alleged', 'The rebels said soldiers attacked the clinic near Kunduz.'],
    ['ASSAULT', 'alleged', 'The minister said rebels keep bombing clinics in Idlib.'],
  ])
})
