// Each of two clauses round "after", "before" or "as" has who acts in it; parts, targets and people told by a quality hang where they belong.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The word that a word of a text hangs on after mending. */
function over(text: string, word: string): string {
  const { tokens } = repaired(parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])[0]!)
  return tokens[tokens.find((t) => t.text === word)!.head]?.text ?? ''
}
const holds = (cases: readonly (readonly [word: string, head: string, text: string])[]): void => {
  for (const [word, head, text] of cases) assert.equal(over(text, word), head, text)
}

test('who fled has fled, and who shelled has shelled', () => {
  holds([
    ['Thousands', 'fled', 'Thousands of people fled after Wagner mercenaries shelled a hospital in Bria on Thursday.'],
    ['mercenaries', 'shelled', 'Thousands of people fled after Wagner mercenaries shelled a hospital in Bria.'],
    ['army', 'shelled', 'Hundreds of families left before the army shelled the camp.'],
    ['forces', 'brought', 'Thousands of people fled after security forces brought guns to the front near Kyaukme.'],
    ['junta', 'detained', 'Thousands of people fled after the junta detained dozens of activists in Dawei.'],
    ['fighters', 'laid', 'Schools were shut on Thursday after militia fighters laid down their arms in Myawaddy.'],
    ['rebels', 'resumed', 'He spoke in Ankara, hours after Turkish-backed rebels resumed air strikes on Afrin.'],
  ])
  holds([
    ['soldiers', 'attacked', 'The soldiers killed after the ambush attacked the post.'],
    ['families', 'returned', 'The families evacuated before the raid returned on Monday.'],
    ['raid', 'evacuated', 'The families evacuated before the raid returned on Monday.'],
    ['policemen', 'crossed', 'Twelve policemen held since spring by the rebels crossed the lagoon to Jaffna.'],
    ['talks', 'announced', 'Kerry, after talks in Geneva, announced a truce.'],
  ])
})

test('a part hangs with its whole, a target on the deed, a quality on its noun', () => {
  holds([
    ['districts', 'three', 'Militiamen had captured three of Bunia’s five districts.'],
    ['Goma', 'staged', 'A resident said a night raid had been staged by the army on Goma.'],
    ['Kidal', 'attack', 'The Taliban repelled an attack by the Lord’s Resistance Army on Kidal.'],
    ['displaced', 'people', 'The junta struck a camp for displaced people outside Loikaw on Tuesday.'],
    ['arms', 'laid', 'Turkish-backed rebels laid down their arms in Deraa on Sunday.'],
    ['tribal', 'men', 'Clashes between fighters loyal to Colonel Barwe and tribal men left six dead.'],
    ['withdraw', 'about', 'Ethiopian soldiers are about to withdraw from Baidoa.'],
    ['border', 'crossing', 'The front closed the border crossing at Bunagana.'],
  ])
  holds([
    ['Monday', 'arrested', 'Six men were arrested by the police on Monday.'],
    ['men', 'accused', 'They accused two of the men on Friday.'],
    ['goods', 'closed', 'The army closed the Torkham crossing to goods.'],
  ])
})
