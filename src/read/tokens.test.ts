import assert from 'node:assert/strict'
import test from 'node:test'
import { tokenize } from './tokens.ts'

const cut = (text: string): string =>
  tokenize(text)
    .map((t) => t.text)
    .join(' ')

test('every token stands in the text where it says', () => {
  const text = 'He said: “They won’t leave Daraya” — داريا, 3,000 people. 👩‍👧 \ud800 end\ud83d'
  for (const t of tokenize(text)) assert.equal(text.slice(t.start, t.end), t.text)
  const inner = tokenize(text, 9, 20)
  for (const t of inner) assert.equal(text.slice(t.start, t.end), t.text)
  assert.equal(inner[0]?.start, 9)
})

test('tokens follow the habits of UD English', () => {
  const cases: [string, string][] = [
    ["They don't know; he can't, we're, it's, I'd.", "They do n't know ; he ca n't , we 're , it 's , I 'd ."],
    ['It cannot last.', 'It can not last .'],
    ['The rebels’ town didn’t fall.', 'The rebels ’ town did n’t fall .'],
    ["Dr. Bashar al-Ja'afari met Gen. Aoun.", "Dr. Bashar al - Ja'afari met Gen. Aoun ."],
    ["Sana'a and Mu'adamiyyat and Al-Wa'er", "Sana'a and Mu'adamiyyat and Al - Wa'er"],
    ['The U.N. envoy left at 10:30 a.m. on Jan. 5.', 'The U.N. envoy left at 10:30 a.m. on Jan. 5 .'],
    ['The market opens in jan and closes in Feb.', 'The market opens in jan and closes in Feb.'],
    ['under the sun. Later', 'under the sun . Later'],
    ['See No. 7 and no. Never', 'See No. 7 and no . Never'],
    ['$1.1bn, £3.5m and 12,500 tonnes', '$ 1.1 bn , £ 3.5 m and 12,500 tonnes'],
    ['a 5km front, 9am, the 1990s, 21st, 9/11', 'a 5 km front , 9 am , the 1990s , 21st , 9/11'],
    ['rebel-held and anti-government and non-combatants', 'rebel - held and anti-government and non-combatants'],
    ['(AP) -- "Leave," he said...', '( AP ) -- " Leave , " he said ...'],
    ['Geneva, Switzerland (CNN)Ahead of talks', 'Geneva , Switzerland ( CNN ) Ahead of talks'],
    ['[the regime] “will” ‘fall’', '[ the regime ] “ will ” ‘ fall ’'],
    [
      'Write to press@example.org or see https://example.org/a?b=1.',
      'Write to press@example.org or see https://example.org/a?b=1 .',
    ],
    ['on reliefweb.int and bbc.co.uk, @UNHCR #Aleppo', 'on reliefweb . int and bbc.co.uk , @UNHCR #Aleppo'],
    ['the Ph.D. thesis, i.e. this', 'the Ph.D. thesis , i.e. this'],
    ['قصف الطيران مدينة داريا، اليوم', 'قصف الطيران مدينة داريا ، اليوم'],
    ['Київ і Маріуполь', 'Київ і Маріуполь'],
    ['peace 👩‍👧 now🙏🏽', 'peace 👩‍👧 now 🙏🏽'],
    ['', ''],
    [' \n\t ', ''],
  ]
  for (const [text, wanted] of cases) assert.equal(cut(text), wanted)
})

test('one capital behind a hyphen ends a sentence, and an initial does not', () => {
  const words = (text: string): string[] => tokenize(text).map((t) => t.text)
  assert.ok(words('They dug in around Mrauk-U. The envoy left.').includes('U'))
  assert.ok(words('He met J. Smith.').includes('J.'))
})

test('odd text costs no more than its length', () => {
  for (const odd of ['a.', 'A.', 'x@', 'a-', '1.', '1:', "'", 'www.', 'non-', 'ab.com.', '\ud83d', '👩\u200d']) {
    const text = odd.repeat(50_000)
    const before = process.cpuUsage().user
    const tokens = tokenize(text)
    assert.ok(tokens.length > 0)
    assert.ok(process.cpuUsage().user - before < 3_000_000, `${odd} takes too long`)
  }
})
