import assert from 'node:assert/strict'
import test from 'node:test'
import { allCapitals, type Capitals, titleCase, titleWord, writtenSmall } from './capitals.ts'

const capitals: Capitals = {
  named: new Map([
    ['syria', 'Syria'],
    ['un', 'UN'],
  ]),
  small: new Set(['troops', 'leave', 'the']),
  clusters: new Set(),
}
const words = (text: string): string[] => text.split(' ')

test('text in capitals is told from text with some', () => {
  for (const yes of [
    'TROOPS LEAVE THE CITY',
    'GENERAL RAFAEL BUSTILLO RESIGNED YESTERDAY AND HIS DEPUTY TOOK OVER THE AIR FORCE , said',
  ]) {
    assert.ok(allCapitals(words(yes)), yes)
  }
  for (const no of ['UNHCR and WFP', 'The UNHCR , UNICEF and OCHA warned of hunger', 'US , UK', '']) {
    assert.ok(!allCapitals(words(no)), no)
  }
})

test('titles are told from sentences', () => {
  for (const yes of [
    'Rebels Agree to Leave Daraya',
    'Yemen Talks Collapse in Geneva',
    'Rebels Seize Town from Army in Kivu',
  ])
    assert.ok(titleCase(words(yes)), yes)
  for (const no of ['Rebels agree to leave Daraya', 'Truce Talks', '', 'Islamic State fighters leave Manbij']) {
    assert.ok(!titleCase(words(no)), no)
  }
})

test('names keep their capitals, other words lose them', () => {
  assert.deepEqual(
    words('THE TROOPS OF SYRIA LEAVE ZZYXIA U.N.').map((w, i) => writtenSmall(w, i === 0, capitals)),
    ['The', 'troops', 'of', 'Syria', 'leave', 'Zzyxia', 'U.N.'],
  )
  assert.deepEqual(
    words('Troops Leave Syria UN McAdam Zzyxia').map((w, i) => titleWord(w, i === 0, capitals)),
    ['Troops', 'leave', 'Syria', 'UN', 'McAdam', 'Zzyxia'],
  )
})
