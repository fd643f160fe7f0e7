import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Status of the claim whose words hold `word` and no fewer words than others do, read as of 10 May 2024. */
function hold(word: string, status: string, text: string): void {
  const found = claimsOf(text, '2024-05-10').filter((c) =>
    text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word),
  )
  assert.ok(
    found.some((c) => c.status === status),
    `${found.map((c) => c.status)}, not ${status} for ${word}: ${text}`,
  )
}

test('a long-past time makes history of the deed it belongs to', () => {
  hold('besieged', 'background', 'In 1992 Serb forces besieged Sarajevo.')
  hold(
    'signed',
    'background',
    'The Moro front, which signed a peace deal in 2014, opened a corridor near Marawi on Monday.',
  )
  hold('seized', 'background', 'In 2014 separatists attacked the garrison of Donetsk and seized its airport.')
  hold('protests', 'background', 'Activists in Daraa recalled the protests that set off the war 13 years ago.')
})

test('a long-past time of another deed says nothing of a new one', () => {
  hold(
    'opened',
    'happened',
    'The Moro front, which signed a peace deal in 2014, opened a corridor near Marawi on Monday.',
  )
  hold('demanded', 'happened', 'Community leaders in Cauca demanded that the state fulfil the agreement of 2016.')
  hold('refused', 'happened', 'A militia refused to sign in Bunia because soldiers had killed its leader in 2021.')
  hold(
    'recruits',
    'ongoing',
    'The PKK, whose men opened a road from the mountain in 2014, recruits children in Sinjar.',
  )
  hold(
    'blames',
    'happened',
    'Kigali blames the army for working with a militia founded by perpetrators of the 1994 genocide.',
  )
})

test('what had been done before, told beside something else, is history', () => {
  hold('raided', 'background', 'Villagers in Oromia handed over two militiamen who had raided the town.')
  hold(
    'threatened',
    'background',
    'A priest vanished at a checkpoint in Jaffna after a naval officer had threatened him.',
  )
  hold(
    'withheld',
    'background',
    'Lorries stayed behind in Gao because the authorities had withheld permission for the convoy.',
  )
  hold(
    'expelled',
    'background',
    'More than 50,000 people who had been expelled from western Tigray went back in April.',
  )
  hold('burned', 'background', 'Al-Shabaab had burned two trucks in March near Hudur and killed a driver.')
  hold('killed', 'background', 'Al-Shabaab had burned two trucks in March near Hudur and killed a driver.')
})

test('what is only said to have been done, or is the news, is no history', () => {
  hold('shelled', 'alleged', 'Residents of Saada said that the coalition had shelled the market.')
  hold('captured', 'happened', 'The army announced that it had captured the hill above Taiz.')
  hold('turned', 'happened', 'An Israeli team left Doha on Monday after Hamas turned down the draft.')
  hold('fired', 'happened', 'A candidate was driving home on 1 April when gunmen fired on her car in Suarez.')
})

test('a deed from which weeks or months are counted is history', () => {
  hold('recaptured', 'background', 'Rebels entered Alamata on Monday, two weeks after they recaptured Mekelle.')
  hold(
    'threw',
    'background',
    'Traders went back to the market in Bunia three weeks after gunmen threw a grenade there.',
  )
  hold(
    'ordered',
    'background',
    'Boats came up the Atrato for the first time since the gang ordered everyone to stay at home.',
  )
  hold('abducted', 'background', 'The same people suffered in February, when the governor of Geneina was abducted.')
  hold(
    'tried',
    'background',
    'The siege of Marawi began on 3 April, when troops tried to arrest the leader of the group.',
  )
  hold(
    'swapped',
    'happened',
    'The crash in Logar comes a day after the Taliban swapped two hostages for three commanders.',
  )
  hold('met', 'happened', 'After weeks of shelling President Kiir met Riek Machar in Juba.')
  hold('attacked', 'happened', 'Four policemen died on Tuesday, when militants attacked a post in Shopian.')
})

test('a siege that began long ago goes on until its end is told', () => {
  hold('siege', 'ongoing', 'The siege of Daraya by government forces began nearly four years ago.')
  hold('blockade', 'happened', 'The blockade of Gaza was imposed 17 years ago.')
  hold('siege', 'happened', 'The siege of Madaya was broken on Monday.')
})

test('what had been done on a day of its own, some days back, went before the news', () => {
  hold('bombed', 'background', 'Two jets had bombed positions south of Gorazde on 20 April.')
  hold('asked', 'background', 'Ten days earlier she had asked the governor of Cauca for protection.')
  hold('suspended', 'background', 'President Gustavo Petro had suspended the ceasefire last week.')
  hold('threatened', 'happened', 'Pyongyang had threatened on Thursday to sink Japan.')
  hold('bombed', 'happened', 'The army said two jets had bombed positions south of Taiz on 20 April.')
  hold('bombed', 'happened', 'Two jets bombed positions south of Gorazde on 20 April.')
})

test('a dated deed dates what it did, and a siege that lasted for years is over', () => {
  hold('killed', 'background', 'The genocide of 1994 killed 800,000 people in Rwanda.')
  hold('besieged', 'background', 'Sarajevo, which was besieged for four years, held a ceremony on Monday.')
  hold('killed', 'background', 'The bombing of 1998 killed 29 people in Omagh.')
  hold('killed', 'happened', 'The bombing on Wednesday killed 29 people in Omagh.')
  hold('held', 'ongoing', 'The journalist, who has been held in Evin for two years, is ill.')
  hold('shelled', 'happened', 'The camp, which was shelled for two hours on Tuesday, lies near Goma.')
})

test('in a report of the day, what lies weeks back is history, and in one that looks back over months it is news', () => {
  const lead = 'Soldiers shot at a bus near Bangui on Thursday. The driver fled.\n\n'
  hold('burned', 'background', `${lead}In March rebels burned the market of Bambari.`)
  hold('expelled', 'background', `${lead}The junta expelled the French ambassador in January.`)
  hold('stormed', 'background', `${lead}Rebels who stormed Palma on 24 April still hold the airport.`)
  hold('left', 'background', `${lead}The rebels declared a truce when the army left Mekelle on 28 April.`)
  const review = 'This note covers the months from January to March 2024.\n\n'
  hold('burned', 'happened', `${review}In March rebels burned the market of Bambari.`)
  hold('arrested', 'happened', `${review}Four drivers were arrested in February in Kayah State.`)
  hold('shot', 'happened', `${review}On 12 February soldiers shot two patients in a clinic in Wardak.`)
  hold('arrested', 'happened', `${lead}Police arrested two men in Bangui this month.`)
})

test('an old story is told on, sentence after sentence, to the end of its paragraph', () => {
  const old = 'On 3 August 2014 rebels entered Sinjar at dawn.'
  hold('shot', 'background', `${old} Men were shot in the ditches.`)
  hold('burned', 'background', `${old} The houses were cleared. The rebels burned the shrine.`)
  hold('arrested', 'background', 'In 2021 the army took power in Yangon. Soldiers arrested hundreds of officials.')
  hold('shot', 'happened', `${old}\n\nTwo men were shot in the market.`)
  hold('condemned', 'happened', `${old} The government condemned the attack.`)
  hold('released', 'happened', `${old} The rebels released two women on Thursday.`)
  hold('bombed', 'happened', `${old} Turkish jets have bombed the hills.`)
})

test('a deed told of somebody, with its day long past, is history whatever is told now', () => {
  hold('massacred', 'background', 'The valley is still mourning the 52 villagers massacred by the army in 1985.')
  hold('abducted', 'background', 'Families of the 43 students abducted by police in Iguala in 2014 are marching.')
  hold('agreed', 'background', 'A ceasefire agreed in October 2020 has held in Libya.')
  hold('shot', 'happened', 'Two men shot by soldiers in Nablus on Thursday are in hospital.')
  hold('arrested', 'happened', 'The students arrested on Monday in Tbilisi are to be tried.')
  hold('accepted', 'happened', 'Rebels moved out of Gori on Thursday, hours after Georgia had accepted a ceasefire.')
})

test('what had lasted for years is over', () => {
  hold('besieged', 'background', 'Government forces had besieged Daraya for five years.')
  hold('blockaded', 'background', 'Rebels had blockaded the port of Bosaso for two years.')
  hold('surrounded', 'background', 'Serb forces had surrounded Sarajevo for three years when the deal was signed.')
  hold('besieged', 'ongoing', 'Government forces have besieged Daraya for five years.')
  hold('surrounded', 'ongoing', 'The RSF has surrounded El Fasher for a year.')
  hold('shelled', 'happened', 'The army shelled Daraya for five hours on Thursday.')
})

test('an article of an encyclopedia tells the years of a life as its own matter', () => {
  const LIFE = 'Ismail Barzan (Kurdish: بەرزان; born 1961) is a former governor of Dohuk.'
  hold('captured', 'happened', `${LIFE} He was captured by Iraqi troops in May 1988.`)
  hold('killed', 'happened', `${LIFE} In 1991 his guards killed two officers near Zakho.`)
  hold('captured', 'happened', 'Asaad Zubi is a general from Homs.[1] He was captured by rebels in May 2012.[2]')
  hold('captured', 'background', 'The governor spoke in Dohuk on Monday. He was captured by Iraqi troops in May 1988.')
  hold(
    'killed',
    'background',
    'The governor spoke in Dohuk on Monday. In 1991 his guards killed two officers near Zakho.',
  )
  hold('captured', 'background', 'Asaad Zubi left Homs on Monday. He was captured by rebels in May 2012.')
})

test('a day behind a deed that is judged is the day of the deed', () => {
  const talks = 'The ministers met in Sirte on Monday.'
  hold('welcomed', 'happened', `${talks} They welcomed the signing of the pact by the rebels on 2 March.`)
  hold('deplored', 'happened', `${talks} They deplored the killing of two monks in Gao in March.`)
  hold('commended', 'happened', `${talks} The envoy commended the truce declared by the rebels on 2 March.`)
  hold('condemned', 'background', `${talks} In February the envoy condemned the raid on the camp.`)
  hold('condemned', 'background', `${talks} The envoy condemned the raid on the camp in 2013.`)
  hold('shelled', 'background', `${talks} The army shelled the camp on 2 February.`)
})
