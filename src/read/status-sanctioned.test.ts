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

test('what is only approved or ordered has not been done, unless it is told what it wrought', () => {
  unreal(
    'The cabinet in Khartoum approved an [air strike] on the depot.',
    'The council approved a [curfew] in the port of Aden.',
    'The president authorised the [bombing] of the camps near Idlib.',
    'The general ordered the [demolition] of the quarter.',
    'Parliament authorised the [expulsion] of the Russian envoys.',
    'Officials approved the [delivery] of food to Taiz.',
    'The general ordered a [raid] on Goma, which was never carried out.',
    'The colonel planned an [assault] in which thirty villagers would die.',
  )
  real(
    'The council authorised a [raid] on Goma, which killed nine.',
    'The governor approved a [raid] that killed six men in Taiz.',
    'The commander ordered the [shelling] of the town, which killed 40 people.',
    'The king authorised a [siege], which lasted two years.',
    'The governor approved the [raid] on the market.',
    'The council ordered a [curfew] in the port of Aden.',
    'Diplomats praised the [bombing] of the port.',
  )
})

test('what can be seen and heard is done', () => {
  real(
    'Gunboats could be seen [shelling] the coast at Tyre.',
    'Helicopters could be heard [firing] on the suburb.',
    'From the roof one can see soldiers [beating] the prisoners.',
  )
  unreal(
    'The army could [shell] the town at any time.',
    'No troops could be seen [leaving] the town of Wau.',
    'The army could be asked to [shell] the town.',
  )
})

test('a deed that did not have an end was done all the same; one that did not take place was not', () => {
  real(
    'The [shooting] of the protesters in Basra did not end the strike.',
    'The [shelling] of the camp did not kill anyone.',
    'The [bombardment] of the port has not caused a panic.',
  )
  unreal(
    'The [attack] on the convoy did not take place on Monday.',
    'The [release] of the crew did not follow the deal.',
    'The [withdrawal] of the brigade has not begun.',
  )
})
