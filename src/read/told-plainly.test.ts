// What is told in shapes the parser misreads, or without the verb that names the act: sentences to catch and to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** The acts that a text tells, each with its status. */
function told(text: string): string[] {
  const report = reportOf(text, '2020-05-12')
  return read(report).claims.map((c) => `${c.act} ${c.status}`)
}

function tells(text: string, act: string): void {
  const all = told(text)
  assert.ok(
    all.some((t) => t.startsWith(act)),
    `${text} tells no ${act} but ${all.join(', ') || 'nothing'}`,
  )
}

function tellsNo(text: string, act: string): void {
  const all = told(text)
  assert.ok(
    all.every((t) => !t.startsWith(act)),
    `${text} tells ${all.join(', ')}`,
  )
}

interface Table {
  readonly name: string
  readonly act: string
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const TABLES: readonly Table[] = [
  {
    name: 'a participle with a subject of its own is the verb',
    act: 'MOBILIZE',
    catch: [
      'The army dug trenches near Assab.',
      'The rebels stockpiled weapons in Kailahun.',
      'The garrison laid minefields near Kuito.',
    ],
    spare: [
      'The trenches dug by farmers in Java hold water.',
      'The museum shows stockpiled weapons.',
      'The fortified villages of Tuscany draw tourists.',
    ],
  },
  {
    name: 'a number of wounded are people whom somebody cares for',
    act: 'AID',
    catch: [
      'Surgeons operated on 60 wounded in Zaranj.',
      'Nurses treated 30 wounded at the clinic in Bor.',
      'Doctors operated on eleven injured in Gao.',
    ],
    spare: [
      'The blast left 60 wounded in Zaranj.',
      'Eleven people were wounded in Gao.',
      'Gunmen killed four people and wounded 30 in Bor.',
    ],
  },
  {
    name: 'wounded who are brought out were wounded by nobody who brings them',
    act: 'RETREAT',
    catch: [
      'The Red Cross brought out 40 wounded from Bihac.',
      'The boat evacuated 60 wounded from Tobruk.',
      'The rebels let out 20 wounded from the pocket of Huambo.',
    ],
    spare: [
      'The army wounded 40 men in Bihac.',
      'A mine wounded 60 on the road to Tobruk.',
      'Twenty were wounded in the pocket of Huambo.',
    ],
  },
  {
    name: 'leave that is asked for',
    act: 'REQUEST',
    catch: [
      'The Red Cross asked the army for leave to enter the camp at Rubkona.',
      'The agency asked Khartoum for leave to land at Kauda.',
      'The mission asked the rebels for leave to collect the dead at Ilovaisk.',
    ],
    spare: [
      'The soldiers left the camp at Rubkona.',
      'The clerk went on leave in May.',
      'The boys leave the school at noon.',
    ],
  },
  {
    name: 'not a single one, not one of them',
    act: 'REJECT',
    catch: [
      'Not a single lorry of flour crossed into Nubl on Thursday.',
      'Not a single convoy has reached Bihac.',
      'Not one aid lorry has entered Kadugli since May.',
    ],
    spare: [
      'A single lorry of flour crossed into Nubl on Thursday.',
      'One convoy has reached Bihac.',
      'Not only convoys have reached Kadugli.',
    ],
  },
  {
    name: 'an answer that never came',
    act: 'REJECT',
    catch: [
      'No answer has come from Asmara to the letter of the priests.',
      'No reply had reached the elders of Yirol by Friday.',
      'The hour went by without an answer from the garrison in Zepa.',
      'The widows of Bojaya have not been answered.',
    ],
    spare: [
      'No train has come from Asmara.',
      'An answer has come from the bishop of Yirol.',
      'The hour went by without a cloud.',
      'The question has not been asked.',
    ],
  },
  {
    name: 'what letters tell of need and ask about',
    act: 'REQUEST',
    catch: [
      'The surgeons wrote to the Red Cross that they had plasma for two days only.',
      'The doctors of Bihac wrote to the agency that there was insulin for a week.',
      'Their wives wrote to the general to ask where the men were being held.',
    ],
    spare: [
      'The pupils wrote to their teacher that they had bread for lunch.',
      'The clerk wrote to the editor that the paper had a new office.',
      'The poet wrote that there was snow for a week.',
    ],
  },
  {
    name: 'others are to do what is suggested or proposed',
    act: 'REQUEST',
    catch: [
      'The envoy suggested that both armies pull back from the ridge.',
      'The mediators proposed that the rebels release the nurses in Arauca.',
      'Algiers proposed that Bamako withdraw its troops from Kidal.',
    ],
    spare: [
      'The envoy suggested that both armies had pulled back from the ridge.',
      'The study suggests that rain helps the harvest.',
      'The report suggested that the rebels have released the nurses in Arauca.',
    ],
  },
  {
    name: 'time given by those who let it be known',
    act: 'THREATEN',
    catch: [
      'The general told the rebels that they had until noon to leave.',
      'The commander let the garrison of Muse know that it had until 25 December to leave.',
      'The villagers were told that they had until Friday to quit the valley.',
    ],
    spare: [
      'The pupils were told that they had until Friday to play.',
      'The guests had until noon to swim.',
      'The general told the press that he had a cold.',
    ],
  },
  {
    name: 'who can move whom, and by what',
    act: 'LEVERAGE',
    catch: [
      'Abidjan could send the rebels home by closing the depot at Toulepleu, a diplomat said.',
      'Kigali can halt the militia by shutting the border, an envoy said.',
      'The Emir could turn the faction through the house in Doha, an official said.',
    ],
    spare: [
      'The doctor could stop the patient by closing the door.',
      'The rebels could shell the town by noon.',
      'She could send the boy home by bus.',
    ],
  },
  {
    name: 'a place that is theirs',
    act: 'ASSAULT',
    catch: [
      'By nightfall the bridge was theirs.',
      'The hill above Kuito is ours again.',
      'By Friday the base was his.',
    ],
    spare: ['The fault was theirs.', 'The choice is ours.', 'The bridge is not theirs.'],
  },
  {
    name: 'an answer that was yes',
    act: 'AGREE',
    catch: [
      "The general's answer was yes.",
      'The answer of the rebels was yes.',
      'The reply from the garrison in Zepa was yes.',
    ],
    spare: ["The general's answer was no.", 'The answer was long.', 'The vote was yes.'],
  },
  {
    name: 'a condition that others are to meet',
    act: 'REQUEST',
    catch: [
      'His condition is that the tanks go first.',
      "The rebels' condition was that the governor leave Nyala.",
      'Their condition is that the army withdraw from Kidal.',
    ],
    spare: ['His condition is grave.', 'The condition of the road is bad.', 'Her condition was that of an old woman.'],
  },
  {
    name: 'a term named by what is wanted',
    act: 'REQUEST',
    catch: [
      "The rebels' condition is the release of all prisoners in Sanaa.",
      'Their main demand is an end to the blockade of Stepanakert.',
      "The strikers' first demand is the resignation of the governor of Amhara.",
      'The only demand of the prisoners in Makala is to see a lawyer.',
      'What we need in Kutum is insulin, the nurse said.',
      'What the town needs is flour, its mayor said.',
    ],
    spare: [
      'The condition of the wounded in Taiz is grave.',
      'What we need is courage, the bishop said.',
      'Our priority is our health.',
      'The release of the prisoners is a rumour.',
    ],
  },
  {
    name: 'what is only demanded is not done',
    act: 'CONCEDE',
    catch: [
      'The rebels announced the release of all prisoners.',
      'The army declared a truce in Kordofan.',
      'The militia gave up its claim to Bria.',
    ],
    spare: [
      "The rebels' condition is a truce in Kordofan.",
      'Their main demand is the release of all prisoners.',
      "The council's priority is a ceasefire.",
    ],
  },
  {
    name: 'both sides, a team and a squad may fight and answer, and do not play',
    act: 'ASSAULT',
    catch: [
      'Both sides shelled the town overnight.',
      'The two sides clashed near the bridge in Abyei.',
      'A commando squad stormed the house in Lashkar Gah.',
    ],
    spare: [
      'Both sides rejected the plan for Hodeidah.',
      'The side lost the match in Accra.',
      'The UN team rejected the charge.',
    ],
  },
  {
    name: 'both sides and a team answer',
    act: 'REJECT',
    catch: [
      'Both sides rejected the plan for Hodeidah.',
      'The government side turned down the offer.',
      'The negotiating team in Doha rejected the draft.',
    ],
    spare: [
      'Both sides shelled the town overnight.',
      'The team lost the final in Tunis.',
      'The goalkeeper rejected the transfer.',
    ],
  },
  {
    name: 'a people taken for a common noun is a party still',
    act: 'LEVERAGE',
    catch: [
      'Tehran can bring the Houthis to the table.',
      'Iran could bring the Houthis to the negotiating table.',
      'Only Belgrade can bring the Chetniks to reason.',
    ],
    spare: [
      'The waiter can bring the Houthis a table.',
      'Tehran can bring the matter to the table.',
      'The tide can bring the Boats to the shore.',
    ],
  },
  {
    name: 'the key to a matter in the hands of one who can move it',
    act: 'LEVERAGE',
    catch: [
      'The keys to the border are in the hands of Islamabad.',
      'The key to the talks is in the hands of Tehran.',
      'The key to a truce in Donbas was in the hands of Moscow.',
    ],
    spare: [
      'The key to the house is in the hands of the owner.',
      'The town is in the hands of the rebels.',
      'The key is on the table.',
    ],
  },
  {
    name: 'crimes that somebody is said to have committed',
    act: 'ASSAULT',
    catch: [
      'The UN says both sides have committed war crimes.',
      'Both sides are committing war crimes, the bishop said.',
      'The commission said the army had committed crimes against humanity.',
    ],
    spare: [
      'He was accused of committing war crimes.',
      'Those who commit war crimes must be tried.',
      'A court will try anyone who committed war crimes.',
    ],
  },
  {
    name: 'who is made to turn round is turned away',
    act: 'REJECT',
    catch: [
      'The barge was made to turn round off Malakal.',
      'Soldiers made the convoy turn back at Nawnghkio.',
      'A patrol boat met the ship and made it turn round.',
    ],
    spare: ['The noise made the boy turn round.', 'The wheel was made to turn.', 'The driver turned round to look.'],
  },
  {
    name: 'who listens to one alone',
    act: 'LEVERAGE',
    catch: [
      'The general listens to nobody but Tehran.',
      'The militia in Basra obeys only Tehran.',
      'The separatists listen to no one but Moscow.',
    ],
    spare: ['The general listens to nobody.', 'The boy listens only to music.', 'The army answered only on Friday.'],
  },
  {
    name: 'no mercy, said to those who stay',
    act: 'THREATEN',
    catch: [
      'There will be no mercy for those who stay, the general said.',
      '"There will be no quarter for the rebels," the minister said.',
      'There would be no pity for traitors, the radio in Kigali said.',
    ],
    spare: [
      'There was no mercy in the sun.',
      'The mercy of the bishop is known.',
      'There will be no rain, the radio said.',
    ],
  },
  {
    name: 'who is in a cell, and what does not get past a barrier',
    act: 'COERCE',
    catch: [
      'My brother is in a cell in Makala.',
      'The editors have been in a cell in Asmara for eleven weeks.',
      'Not a sack gets past the barrier at Dafniya.',
    ],
    spare: ['The virus is in a cell of the lung.', 'The energy is in the cell of a battery.', 'Not a sack was white.'],
  },
  {
    name: 'leave that never came, letters without reply',
    act: 'REJECT',
    catch: [
      'Permission for the convoy to Kadugli never came.',
      'Our letters to the ministry have gone without reply.',
      'The visa for the envoy has not come.',
    ],
    spare: ['Permission came on Friday.', 'Rain never came to Kadugli.', 'The child has gone without breakfast.'],
  },
  {
    name: 'a name that takes a place',
    act: 'ASSAULT',
    catch: ['M23 took Goma on Sunday.', 'UNITA took Kuito in January.', 'The Arakan Army took Pauktaw last month.'],
    spare: ['Maria took Goma by taxi.', 'UNICEF took Goma as its base.', 'Napoleon took snuff on Sunday.'],
  },
]

for (const { name, act, catch: hits, spare } of TABLES)
  test(name, () => {
    for (const text of hits) tells(text, act)
    for (const text of spare) tellsNo(text, act)
  })

test('a question that is asked, and a day that is let go by, are no requests and no leave', () => {
  tellsNo('"By whom?" asked a broker in Muse, laughing.', 'REQUEST')
  tellsNo('"Who fired?" asked the colonel.', 'REQUEST')
  tellsNo('"And the bread?" asked the baker of Nubl.', 'REQUEST')
  tellsNo('The officers let the day go by.', 'RETREAT')
  tellsNo('The junta let the deadline go by in silence.', 'RETREAT')
  tellsNo('They let the hour pass.', 'RETREAT')
  tells('The broker asked the army for a truce in Muse.', 'REQUEST')
  tells('The colonel asked the rebels to leave Nubl.', 'REQUEST')
  tells('The officers let the hostages go.', 'RETREAT')
})

test('nobody who was freed is nobody freed', () => {
  for (const text of [
    'We know of nobody who was freed in Aden.',
    'The committee has met no one who was released from the camp at Manjaca.',
    'The families of Tripoli know of no one who has been released.',
  ])
    tellsNo(text, 'RETREAT happened')
  tells('We know of two men who were freed in Aden.', 'RETREAT happened')
  tells('The committee has met somebody who was released from the camp at Manjaca.', 'RETREAT happened')
  tells('One man who has been released came home to Tripoli.', 'RETREAT happened')
})

test('who says that there was no raid and no siege denies it', () => {
  tells('There was no raid, the army says.', 'ASSAULT negated')
  tells('"There is no siege," the governor said.', 'COERCE negated')
  tells('There was no attack on the camp, the minister said.', 'ASSAULT negated')
  tellsNo('There was no attack in the first half.', 'ASSAULT')
  tellsNo('There is no market in the village, the mayor said.', 'ASSAULT')
  tellsNo('There was no rain, the farmer said.', 'COERCE')
})
