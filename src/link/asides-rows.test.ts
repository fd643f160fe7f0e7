// Tables and lists of convoys, row by row: what is told of each, and what other tables are spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { stepsSaid } from './aid-columns.ts'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'
import { daysListed } from './told-days.ts'

const AID = new Set(['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'])

/** What the rows of a table tell, as "step town day figure"; the report is of 12 June 2024. */
function told(...rows: readonly string[]): readonly string[] {
  const lines = rows.flatMap((row) => [[''], [row]] as const)
  const opens = 'Shops were open in Goma, people said.'
  const input = invented('2024-06-12', 'Wire', 'SD', [opens, { act: 'CONSULT', at: 'Goma' }], ...lines)
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => AID.has(a.what))
    .map((a) =>
      [a.what, a.place, a.day, a.amount && `${a.amount.best} ${a.amount.of}`, a.by].filter((x) => x).join(' '),
    )
}

test('a row is read under the heads of its columns, whatever their wording', () => {
  assert.deepEqual(
    told(
      'Town | Applied | Permission | Arrived',
      'Kadugli | 3 May | 9 May | 14 May, 40 tonnes',
      'Dilling | 4 May | – | –',
    ),
    [
      'requested kadugli 2024-05-03',
      'approved kadugli 2024-05-09',
      'delivered kadugli 2024-05-14 40 tonnes',
      'requested dilling 2024-05-04',
    ],
  )
  assert.deepEqual(
    told(
      'Where to | Asked for | Answer | What happened',
      'Jaffna | 2, 5 and 9 June | granted 10 June | six lorries turned back on 11 June, road mined',
      'Vavuniya | 1 June | turned down 3 June | none',
    ),
    [
      'requested jaffna 2024-06-02',
      'requested jaffna 2024-06-05',
      'requested jaffna 2024-06-09',
      'approved jaffna 2024-06-10',
      'turned-back jaffna 2024-06-11 6 lorries',
      'requested vavuniya 2024-06-01',
      'refused vavuniya 2024-06-03',
    ],
  )
  assert.deepEqual(
    told(
      'Consignment | Destination | Sender | Stage',
      '12 trucks of flour | Lokoja, by river | UNICEF | loaded 2 June; 4 trucks taken off 3 June; arrived 5 June',
      '30 tonnes of rice | Bida | ICRC | handed over 2024-06-07',
    ),
    [
      'loaded lokoja 2024-06-02 UNICEF',
      'stripped lokoja 2024-06-03 4 trucks UNICEF',
      'delivered lokoja 2024-06-05 UNICEF',
      'delivered bida 2024-06-07 30 tonnes ICRC',
    ],
  )
})

test('where it stands tells what came of a convoy, and no: refused is a no', () => {
  assert.deepEqual(
    told(
      'Destination | Agency | Where it stands',
      'Kadugli | WHO | Requested 2 May; approved 8 May; 30 tonnes loaded 10 May; turned back 11 May',
      'Dilling | UNICEF | Foreseen for July, subject to funds',
    ),
    [
      'requested kadugli 2024-05-02 WHO',
      'approved kadugli 2024-05-08',
      'loaded kadugli 2024-05-10 30 tonnes WHO',
      'turned-back kadugli 2024-05-11 WHO',
    ],
  )
  assert.deepEqual(
    told('Town | Asked for | Answer', 'Jaffna | 2 June | no: refused 4 June', 'Mannar | 2 June | no reply'),
    ['requested jaffna 2024-06-02', 'refused jaffna 2024-06-04', 'requested mannar 2024-06-02'],
  )
  assert.deepEqual(told('Town | Lorries | How it went', 'Kadugli | 12 | not moved'), [])
})

test('a table of others than convoys, what is still to come and what was not done are spared', () => {
  for (const rows of [
    ['Prisoners of | Requested | Reply', 'Kadugli | 3 May | granted 4 May'],
    ['Point | Proposed by | Reply', 'Halt in the fighting | Geneva | agreed 4 May'],
    ['Camp | Registered | Left', 'Dilling | 1,200 people | 300 people on 3 May'],
    ['Figure | Source', '20,000 people | the council, 1 June'],
    ['Town | Lorries | Stage', 'Kadugli | 12 | not departed'],
    ['Town | Lorries | Stage', 'Kadugli | 12 | to be delivered 20 June'],
    ['Town | Lorries | Stage', 'Kadugli | 12 | delivery announced for 3 June, none arrived'],
    ['Town | Lorries | Stage', 'Kadugli | 12 | see below'],
    ['Town | Lorries | Arrived', 'Kadugli | 12 | no'],
  ])
    assert.deepEqual(told(...rows), [], rows.join(' / '))
})

test('one consent of two is no approval', () => {
  const head = 'Town | Requested | Reply'
  assert.deepEqual(told(head, 'Kadugli | 3 May | army agreed 5 May; no reply from the militia'), [
    'requested kadugli 2024-05-03',
  ])
  assert.deepEqual(told(head, 'Kadugli | 3 May | agreed 5 May'), [
    'requested kadugli 2024-05-03',
    'approved kadugli 2024-05-05',
  ])
})

test('words in telegram style give each step its own words', () => {
  const said = (words: string): readonly string[] => stepsSaid(words).map((s) => `${s.what}: ${s.text.trim()}`)
  assert.deepEqual(said('30 tonnes loaded 2 May, 19 tonnes delivered 6 May'), [
    'loaded: 30 tonnes loaded 2 May,',
    'delivered: 19 tonnes delivered 6 May',
  ])
  assert.deepEqual(said('approved 4 May; never left'), ['approved: approved 4 May'])
  assert.deepEqual(said('ready but not delivered'), [])
  assert.deepEqual(said('arrival unconfirmed; said to have reached the mill'), [])
})

test('days that share a month are each a day', () => {
  assert.deepEqual(daysListed('8, 14 and 21 March', '2022-03-25'), ['2022-03-08', '2022-03-14', '2022-03-21'])
  assert.deepEqual(daysListed('on 3 and 4 May', '2022-06-25'), ['2022-05-03', '2022-05-04'])
  assert.deepEqual(daysListed('2022-03-08', '2022-03-25'), ['2022-03-08'])
  for (const words of ['with 12 and 14 trucks', '3, 4 or 5 of them in March', 'no day'])
    assert.deepEqual(daysListed(words, '2022-03-25'), [], words)
})

test('a row may be a step of one convoy, named in its first cell', () => {
  assert.deepEqual(
    told(
      'Step | Date | What',
      'Requested | 3 May | 90 tonnes of flour, six boats, to Goma',
      'Refused | 8 May | by the governor',
      'Approved | 31 May | in writing',
      'Stripped | 6 June | soldiers removed fuel',
      'Delivered | 6 June | 74 tonnes',
    ),
    [
      'requested goma 2024-05-03 90 tonnes',
      'refused goma 2024-05-08',
      'approved goma 2024-05-31',
      'stripped goma 2024-06-06',
      'delivered goma 2024-06-06 74 tonnes',
    ],
  )
  // What is still to come, what has no day, and steps of something else.
  assert.deepEqual(told('Step | Date | What', 'Delivered | 20 June | 90 tonnes of flour, planned'), [])
  assert.deepEqual(told('Step | What', 'Delivered | flour for Goma'), [])
  assert.deepEqual(told('Step | Date | What', 'Requested | 3 May | talks at Goma', 'Refused | 8 May | by both'), [])
})

test('a row without a column of places goes to the town behind "to"; yes is leave, and what came of it an outcome', () => {
  assert.deepEqual(
    told(
      'Asked for | What | Answer | What came of it',
      '2 June (WFP) | 60 tonnes of flour, Bunia to Goma | yes, 4 June | reached Goma on 6 June with 40 tonnes',
    ),
    ['requested goma 2024-06-02 WFP', 'approved goma 2024-06-04', 'delivered goma 2024-06-06 40 tonnes WFP'],
  )
  assert.deepEqual(
    told(
      'For | Asked | What came of it',
      'Kadugli | 2 June | guards took off the pumps on 4 June; unloaded again on 6 June, back in store',
    ),
    ['requested kadugli 2024-06-02', 'stripped kadugli 2024-06-04'],
  )
  assert.deepEqual(told('For | Asked | What came of it', 'Kadugli | 2 June | nothing yet'), [
    'requested kadugli 2024-06-02',
  ])
})
