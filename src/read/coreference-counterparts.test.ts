// An officer who speaks to his counterpart of a state is no officer of that state.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Who the parties of the first claim are. */
function actors(text: string): string {
  return claimsOf(text, '2016-09-10')[0]!
    .actors.map((a) => a.name)
    .join('+')
}

test('his Turkish counterpart is no counterpart of a Turk', () => {
  assert.doesNotMatch(actors('The foreign minister spoke on Monday to his Turkish counterpart.'), /avu/)
  assert.doesNotMatch(actors('The president spoke by phone with his French counterpart.'), /Hollande/)
  assert.doesNotMatch(actors('The foreign minister met his Turkish counterpart in Geneva.'), /avu/)
})

test('an officer told with his state, or with the counterpart of another, stays who he is', () => {
  assert.match(actors('The Russian foreign minister spoke on Monday to his Turkish counterpart.'), /Lavrov/)
  assert.match(actors('Turkey’s foreign minister met his Iranian counterpart in Tehran.'), /avu/)
  assert.match(actors('The Turkish foreign minister spoke on Monday to his Russian counterpart.'), /avu/)
})
