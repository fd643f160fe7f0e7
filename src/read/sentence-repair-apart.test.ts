// What is asked behind a relative clause and what goes on while a source speaks hang where they belong.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import { reportOf } from './told.fixture.ts'

/** What a word of a text hangs on, after mending. */
function over(text: string, word: string): string {
  const { tokens } = repaired(parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])[0]!)
  const t = tokens.find((k) => k.text === word)
  return tokens[t?.head ?? -1]?.text ?? ''
}
const holds = (cases: readonly (readonly [text: string, word: string, head: string])[]): void => {
  for (const [text, word, head] of cases) assert.equal(over(text, word), head, text)
}
/** Who says the claim whose words hold these; null for the report itself. */
function teller(text: string, words: string): string | null | undefined {
  const claim = read(reportOf(text)).claims.find(({ evidence: [{ span }] }) =>
    text.slice(span.start, span.end).includes(words),
  )
  return claim && (claim.speaker?.name ?? null)
}

test('what is asked of those a relative clause tells of is asked', () => {
  holds([
    ['The envoy urged the rebels, who hold Bria, to leave the town.', 'leave', 'urged'],
    ['The court ordered the militia, which had taken the bridge, to withdraw its men.', 'withdraw', 'ordered'],
    ['The president told the generals, who had met in Yamoussoukro, to return to barracks.', 'return', 'told'],
    ['The militia told villagers who had sheltered the rebels to leave.', 'leave', 'told'],
    ['The UN urged families who had fled Goma to return to the town.', 'return', 'urged'],
    ['The Taliban asked those who had fled to Quetta to come home.', 'come', 'asked'],
  ])
  holds([
    ['The army fought the rebels, who had come to take the town.', 'take', 'come'],
    ['He asked the men who wanted to leave to wait.', 'leave', 'wanted'],
    ['The UN asked guards who refused to fight.', 'fight', 'refused'],
    ['The army told officers who had come to surrender.', 'surrender', 'come'],
    ['The council thanked Rwanda, which had offered to send troops.', 'send', 'offered'],
  ])
})

test('what goes on while a source speaks is told by the report', () => {
  for (const [text, words, source] of [
    ['Gunmen killed six farmers near Jos, police said, as mediators pressed both sides to meet.', 'pressed', 'killed'],
    ['The army retook Bouake, a spokesman said, as French troops patrolled the port.', 'patrolled', 'retook'],
    ['A drone hit a market in Tine, residents said, while the army bombed Kutum.', 'bombed', 'hit'],
  ] as const) {
    assert.equal(teller(text, words), null, text)
    assert.ok(teller(text, source), text)
  }
  for (const [text, words] of [
    ['The group freed four nuns, the bishop said, as part of a deal with the government.', 'freed'],
    ['Residents said the army was shelling the camp while rebels held the town.', 'shelling'],
    ['Police said gunmen attacked the post while soldiers slept and killed two guards.', 'attacked'],
  ] as const)
    assert.ok(teller(text, words), text)
})
