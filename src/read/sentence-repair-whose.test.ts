// To whom a name, a clause about people and a second verb of asking belong: sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, edgesOf } from './told.fixture.ts'

function by(text: string, act: string): string {
  return claimsOf(text)
    .filter((c) => c.act === act)
    .flatMap((c) => c.actors.map((p) => p.name))
    .join(' + ')
}

test('the name behind "the head of the mission" is the head’s', () => {
  for (const [text, edge] of [
    ['The KLA handed over two men to the head of the OSCE mission, William Walker.', 'William appos head'],
    ['Rebels met the commander of the UN force in Goma, Patrick Cammaert.', 'Patrick appos commander'],
    ['The army blamed the leader of the Karen union, Daniel Maung.', 'Daniel appos leader'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['Shells hit the capital of the province, Sana Pass.', 'Sana appos head'],
    ['The head of the mission met a nurse, Ana Ruiz.', 'Ana appos head'],
    ['The leader of the movement, Ansar Dine, fled.', 'Ansar appos fled'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})

test('who says a thing are people, and not the checkpoint they stand at', () => {
  for (const [text, edge] of [
    [
      'A convoy was turned back by police at a checkpoint near Komorane, who said the road was mined.',
      'said acl:relcl police',
    ],
    [
      'Six nurses were stopped by militiamen at a bridge over the Drina, who robbed them.',
      'robbed acl:relcl militiamen',
    ],
    ['The lorries were searched by soldiers at a gate of Taiz, who took the flour.', 'took acl:relcl soldiers'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    [
      'The bishop met the commander of the brigade in Kadugli, who promised to free the boys.',
      'promised acl:relcl bishop',
    ],
    ['Soldiers searched a nurse at a roadblock, which they had built of tyres.', 'built acl:relcl nurse'],
    ['Police beat a teacher who had walked to the market.', 'walked acl:relcl Police'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})

test('whoever told what others suffer asks for the rest', () => {
  for (const [text, who] of [
    [
      'The Red Cross said that 140 civilians who had disappeared since April were unaccounted for, and repeated its appeal to the KLA.',
      'Red Cross',
    ],
    ['The UN said that 3,000 people were living in the open, and called on the army to let food through.', 'UN'],
    ['The rebels said that the army was shelling Bor, and demanded that the monitors leave.', 'The rebels'],
    ['Oxfam said that villagers had been driven out of Abyei, and urged both armies to stop.', 'Oxfam'],
    [
      'The mission told the council that the siege amounted to a war crime, and urged states to send no guns.',
      'The mission',
    ],
    ['The surgeon told reporters that children were dying and called on the army to open the road.', 'The surgeon'],
    ['The bishop insisted that the bombing was a crime and asked the junta to stop it.', 'The bishop'],
  ] as const)
    assert.equal(by(text, 'REQUEST'), who, text)
  for (const [text, who] of [
    ['The envoy said that Moscow refused the plan, and called on Kyiv to disarm.', /Russia/],
    ['The Red Cross said that elders had met the governor and urged him to free the boys.', /elders/],
    ['The UN said that the rebels had freed 30 men and asked for talks.', /the rebels/],
    ['The radio said that villagers fled to Uvira and asked the bishop for bread.', /villagers/],
  ] as const)
    assert.match(by(text, 'REQUEST'), who, text)
})

test('a side "whose troops" did something is told of behind it, and its troops did it', () => {
  for (const [text, edge] of [
    [
      'Eritrea, whose troops fought beside the Ethiopian army, must pull its soldiers out at once.',
      'Eritrea nsubj pull',
    ],
    ['Hezbollah, whose fighters crossed into Syria, has to withdraw them.', 'crossed acl:relcl Hezbollah'],
    ['Chad, whose troops entered the town, must leave at once.', 'troops nsubj entered'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The families, whose sons held at Foca are missing, must wait.', 'held acl:relcl families'],
    ['Troops trained in Rwanda, whose army is small, must leave.', 'trained acl:relcl Rwanda'],
    ['The mayor, whose men, armed by Serbia, must leave, wept.', 'armed acl:relcl mayor'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})
