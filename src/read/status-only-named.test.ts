import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what words, efforts and hopes are about has not been done', () => {
  unreal(
    'The bishop weighed in on the [release] of the nurses in Bunia.',
    'Oman staked its name on a [handover] of heavy weapons in Taiz.',
    'An elder put the odds of a [withdrawal] from Kunduz at one in ten.',
    'The logistics of the [handover] of the hostages are daunting.',
  )
  real(
    'The bishop commented on the [release] of the nurses in Bunia.',
    'Crowds cheered at the [handover] of heavy weapons in Taiz.',
    'An elder spoke in the wake of the [withdrawal] from Kunduz.',
    'Video of the [release] of the nurses was shown in Bunia.',
  )
})

test('what force is for has not been done, unless somebody is blamed, hunted or paid for it', () => {
  unreal(
    'The rebels are too few for an [assault] on Sake.',
    'The police have too few men for an [attack] on Jolo.',
    'A map marked for an [assault] on Goma was found.',
  )
  real(
    'Two rebels were jailed for an [assault] on Sake.',
    'The police arrested a man for an [attack] on a school in Jolo.',
    'Two men were hanged for a [raid] on Zintan.',
  )
})

test('what is called overdue, made a goal, looming or seen coming has not come', () => {
  unreal(
    'The bishop deems the [release] of the nurses essential.',
    'Algeria made the [disarmament] of the militias its goal.',
    'A monk called a [withdrawal] from Mrauk-U overdue.',
    'The envoy put the [release] of the pilots at the top of the agenda.',
  )
  real(
    'The bishop called the [release] of the nurses a miracle.',
    'Algeria made the [disarmament] of the militias known.',
    'The junta welcomed the [release] of the monks ahead of the talks.',
    'With an [assault] on the camp the army opened its campaign in Nuseirat.',
    'A diplomat saw an [attack] on Gorazde.',
  )
})

test('what is lacking, or what all eyes are on, has not come; neither has the day when somebody does it', () => {
  unreal(
    'Still missing is the [release] of the crew held in Bosaso.',
    'All eyes are on the [withdrawal] of the tanks from Debaltseve.',
    'Nothing came of the [evacuation] of the wounded from Vukovar.',
    'The day the junta [frees] the monks will be a holiday.',
    'The sooner the rebels [release] the crew, the better.',
  )
  real(
    'What surprised them was the [release] of the crew held in Bosaso.',
    'All eyes were on the town after the [withdrawal] of the tanks from Debaltseve.',
    'On the day when the rebels [released] the crew, it rained.',
  )
})
