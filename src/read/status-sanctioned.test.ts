// What is only approved, seen from afar, headlined or called off: deeds to take for done and deeds not to.
import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('a "May" before a verb in a headline is no month, and leaves open what is told', () => {
  unreal(
    'Kenya May [Send] Troops to Haiti',
    'Ceasefire [Talks] May Resume in Doha',
    'Army May Have [Shelled] Camp, UN Says',
  )
  real(
    'Rebels [Freed] Captives on 2 May in Wau',
    'The army [shelled] the town on 2 May.',
    'In May 2022 rebels [seized] the town of Wau.',
  )
})
