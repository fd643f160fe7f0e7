// People held and goods or services kept back, told as a state, and words of holding and waiting that tell none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function coerced(text: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.filter((c) => c.act === 'COERCE')
    .map((c) => `${c.mode} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`)
    .join('; ')
}

const told = (cases: readonly (readonly [string, RegExp])[]): string[] =>
  cases.filter(([text, want]) => !want.test(coerced(text))).map(([text]) => `${text} (${coerced(text)})`)

const spared = (texts: readonly string[]): string[] =>
  texts.filter((text) => coerced(text) !== '').map((text) => `${text} (${coerced(text)})`)

test('who holds people arrests them, and who is held suffers it', () => {
  assert.deepEqual(
    told([
      ['The ELN is holding 26 people in the jungle of Chocó.', /^arrest ELN > 26 people$/],
      ['The Houthis are holding eleven UN staff members in Sanaa.', /^arrest Houthis > .*staff/],
      ['The junta holds hundreds of students in a camp near Myitkyina.', /^arrest .*junta > .*students/],
      ['A team of doctors was held overnight by police.', /^arrest .*police > .*team/],
      ['Six villagers were held for questioning in Yala on Friday.', /^arrest {2}> Six villagers$/],
      ['The mayor is under house arrest, his family said.', /^arrest {2}> The mayor$/],
      ['Some 3,000 Uyghurs remain in detention without trial.', /^arrest {2}> .*Uyghurs/],
      ['Three teachers have been behind bars in Asmara since May.', /^arrest {2}> Three teachers$/],
      ['Ten protesters are on death row in Tehran.', /^arrest {2}> Ten protesters$/],
    ]),
    [],
  )
})

test('talks, duties and seats that are held arrest nobody', () => {
  assert.deepEqual(
    spared([
      'The ELN is holding talks in Quito.',
      'The team was held to a draw by Mali.',
      'A meeting of doctors was held by the police in Kabul.',
      'The ship was held up by fog.',
      'The UN holds officials to account.',
      'Kyiv holds Moscow responsible for the raid.',
      'The party holds 26 seats in parliament.',
      'The union holds its members together.',
      'The file is on the row below.',
      'The train remained in the station.',
    ]),
    [],
  )
})

test('services that are down and goods that wait or are stranded are kept from people', () => {
  assert.deepEqual(
    told([
      ['Internet and phone services remain down across Tigray.', /^censor {2}> /],
      ['Electricity supplies to Mariupol have been cut.', /^withhold /],
      ['More than 70 aid trucks remain stranded at the crossing near Adré.', /^restrict {2}> .*trucks/],
      ['Lorries with flour have been waiting at the border for weeks.', /^restrict /],
      ['Two aid convoys are stuck outside Kadugli.', /^restrict /],
      ['Authorities cut mobile phone service in Amhara.', /^censor Authorities/],
    ]),
    [],
  )
})

test('what storms and repairs stop, and those who wait for something else, are kept back by nobody', () => {
  assert.deepEqual(
    spared([
      'The trucks are stuck in the mud after the storm.',
      'The internet was down for repairs in Nairobi.',
      'The ships wait for the tide.',
      'Phone services are popular in Kenya.',
      'Snow left lorries stranded on the pass.',
    ]),
    [],
  )
})
