// Who tells of a deed outside quotations: witnesses, those who count, and those who have just spoken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Speaker and status of the claims of a text whose words hold `word`. */
function told(word: string, text: string): [string, string][] {
  const report = reportOf(text, '2024-05-10')
  return read(report)
    .claims.filter((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word))
    .map((c) => [c.speaker?.name ?? '', c.status])
}

function by(word: string, who: RegExp, status: string, text: string): void {
  const found = told(word, text)
  assert.ok(
    found.some(([name, s]) => who.test(name) && s === status),
    `${JSON.stringify(found)}, not ${who} ${status}: ${text}`,
  )
}

test('what witnesses saw and the harmed describe is told by them; what others see is not', () => {
  by('push', /Witnesses/, 'alleged', 'Witnesses saw plain-clothes men push him into a van.')
  by('burning', /Residents/, 'alleged', 'Residents saw soldiers burning huts near Bor.')
  by('tortured', /Migrants/, 'alleged', 'Migrants in Bani Walid described being sold and tortured by guards.')
  by('shot', /^$/, 'happened', 'Soldiers shot a farmer in Jaffna.')
  by('killed', /^$/, 'happened', 'The city saw 40 people killed on Monday.')
  by('explosions', /^$/, 'happened', 'Videos shared online recorded explosions in Aleppo.')
})

test('those who count the dead tell of them', () => {
  by('killed', /Mission/, 'alleged', 'During November the Mission recorded 31 civilians killed in Kherson.')
  by('killed', /Observatory/, 'alleged', 'The Observatory documented 12 children killed in Idlib.')
  by('killed', /group/, 'alleged', 'The rights group counted 60 villagers killed in Ituri.')
  by('killed', /^$/, 'happened', 'Police found 12 farmers killed by gunmen near Sokoto.')
  by('killed', /^$/, 'happened', 'A shell killed 31 civilians in Kherson.')
  by('wounded', /^$/, 'happened', 'The hospital treated nine men wounded in the raid on Taiz.')
})

test('who "it" is that says so: the government or body just told of', () => {
  by(
    'burned',
    /government/,
    'alleged',
    'The government in Baghdad asked for time. It said militants had burned four villages.',
  )
  by('shelled', /ministry/, 'alleged', 'The ministry rejected the report. It said rebels had shelled the road to Goma.')
  by(
    'bomb',
    /Kyiv|Ukraine/,
    'hypothetical',
    'Kyiv has asked Moscow to return the children. It replied that the army would bomb Kherson.',
  )
  by('burned', /bishop/, 'alleged', 'The bishop spoke in Bor. He said soldiers had burned four villages.')
  by('shelled', /rebels/, 'alleged', 'The army left Taiz. The rebels said it had shelled the market.')
  by('shot', /^$/, 'happened', 'It was raining when gunmen shot a teacher in Yala.')
})

test('whom "he" is that says so, where only a description stands before', () => {
  by('burned', /bishop/, 'alleged', 'The bishop spoke in Bor. He said soldiers had burned four villages.')
  by(
    'electric',
    /village head/,
    'alleged',
    'A village head was freed in Kherson; he says soldiers gave him electric shocks.',
  )
  by('looted', /nurse/, 'alleged', 'A nurse came back from Goma. She said militiamen had looted the clinic.')
  by(
    'looted',
    /Salma Idris/,
    'alleged',
    'Salma Idris met the bishop. She said militiamen had looted the clinic in Nyala.',
  )
  by('shelled', /rebels/, 'alleged', 'The bishop left Taiz. The rebels said the army had shelled the market.')
  by('shelled', /^$/, 'happened', 'The bishop left Taiz. The army shelled the market.')
})

test('those hurt, told right behind a report of the raid, are told by the same', () => {
  by('officer', /spokesman/, 'happened', 'Rebels shelled Sake on Wednesday, a spokesman said. One officer was wounded.')
  by(
    'Dozens',
    /sources/,
    'happened',
    'Houthi forces seized Al-Jubah, tribal sources said. Dozens of people were killed.',
  )
  by(
    'Eight',
    /minister/,
    'happened',
    'Gunmen surrounded the patrol in Culiacán, the security minister said. Eight people were killed.',
  )
  by(
    'nurses',
    /^$/,
    'happened',
    'Rebels shelled Sake on Wednesday, a spokesman said. On Monday two nurses were killed in Goma.',
  )
  by('officer', /^$/, 'happened', 'Rebels shelled Sake on Wednesday. One officer was wounded.')
  by('nurses', /^$/, 'happened', 'Rebels shelled Sake, a spokesman said.\n\nTwo nurses were killed in Goma.')
})

test('a frame behind the news may say where it was said, and its speaker where he is', () => {
  by(
    'burned',
    /government/,
    'happened',
    'Gunmen burned the market, the government said in a statement that named no group.',
  )
  by('shelled', /army/, 'alleged', 'Rebels shelled the port of Aden, the army said in a note which gave no figures.')
  by(
    'fired',
    /police/,
    'happened',
    'Rebels fired on a bus near Jos, the police said on Monday when asked by reporters.',
  )
  by(
    'killed',
    /doctor/,
    'happened',
    'Shelling killed nine people in Bahri on Monday, a doctor working in the town said.',
  )
  by('killed', /farmer/, 'alleged', 'Soldiers killed two boys near Tawila, a farmer living in the camp said.')
  by('killed', /^$/, 'happened', 'Rebels killed two boys near Tawila, and the army said nothing.')
  by('shelled', /^$/, 'happened', 'Rebels shelled the port of Aden when the army said it would leave.')
  by('killed', /^$/, 'happened', 'Soldiers killed two boys who said they were farmers near Tawila.')
})

test('news told first is a charge where one side or the harmed tell of the other', () => {
  by('fired', /air force/, 'alleged', "Russia fired 60 drones at Odesa overnight, Ukraine's air force said.")
  by('shot', /family/, 'alleged', 'A student was shot by police in Dhaka, his family said.')
  by('abducted', /navy/, 'alleged', 'Pirates have abducted 20 sailors off Brass, the navy said.')
  by('killed', /officials/, 'happened', 'Gunmen killed three soldiers near Tumaco, officials said.')
  by('shot', /hospital/, 'happened', 'A student was shot by police in Dhaka, a hospital official said.')
  by('killed', /police/, 'happened', 'A bomb killed six people in Kandahar, police said.')
})

test('a capital that says something is the state ruled from there', () => {
  by('bombed', /^Germany$/, 'happened', 'Berlin said it had bombed the depot near Mosul.')
  by('shelled', /^Rwanda$/, 'alleged', 'Kigali said Congolese troops had shelled the port of Rubavu.')
  by('shelled', /^Armenia$/, 'alleged', 'Azerbaijani troops shelled the town of Goris on Monday, according to Yerevan.')
  by('shelled', /residents/, 'alleged', 'The army shelled the old town, residents of Khartoum said.')
  by('shelled', /mayor/, 'happened', 'The army shelled the old town, the mayor of Kyiv said.')
  by('shelled', /^$/, 'happened', 'The army shelled the suburbs of Damascus.')
})

test('arms that somebody is said to give are told as alleged, and what a giver tells of itself is not', () => {
  by('arming', /Congo/, 'alleged', 'Kinshasa says Rwanda is arming the M23.')
  by('sent', /army/, 'alleged', "Sudan's army said the Emirates had sent arms to the RSF.")
  by('shipped', /South Korea/, 'alleged', 'Seoul said North Korea had shipped shells to Russia.')
  by('delivered', /Germany/, 'happened', 'Berlin said it had delivered tanks to Ukraine.')
  by('sent', /^$/, 'happened', 'Iran sent drones to Russia.')
  by('handed', /Red Cross/, 'happened', 'The Red Cross said the town had handed out bread to the families.')
})
