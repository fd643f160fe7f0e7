import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what hangs by a gerund on something that is to come has not been done', () => {
  unreal(
    'The Karen fighters would think twice before [executing] the hostages.',
    'An analyst hopes to coax the Serbs into [lifting] the siege of Gorazde.',
    'The mayor tried to shame the army into [exchanging] prisoners with the rebels.',
    'The elders are being coaxed into [releasing] the nurses.',
    'Brussels will ease the sanctions, [unfreezing] the funds of the junta.',
    'The gunners never got round to [shelling] the port of Jolo.',
  )
  real(
    'The Karen fighters thought twice before [executing] the hostages.',
    'An analyst says the mayor coaxed the Serbs into [lifting] the siege of Gorazde.',
    'The mayor shamed the army into [exchanging] prisoners with the rebels.',
    'Brussels eased the sanctions, [unfreezing] the funds of the junta.',
    'The gunners got round to [shelling] the port of Jolo on Friday.',
    'The governor will be punished for [shelling] the market in Markale.',
    'Nobody will leave while the army is [shelling] the camp near Kibati.',
  )
})

test('a deed that is a part of something only imagined or still to come has not been done', () => {
  unreal(
    'The junta rehearsed what to do during an [assault] on the camp.',
    'The consequences of a [bombing] of the market would be catastrophic.',
    'The envoy will be in Geneva for [talks] with the rebels on Friday.',
    'The envoy warned that nurses could be hurt in an [assault] on the camp.',
    'There might have been a [blockade] of Mekelle but for the rain.',
  )
  real(
    'The monks of Lashio hid during an [assault] on the camp.',
    'The consequences of a [bombing] of the market were catastrophic.',
    'The envoy was in Geneva for [talks] with the rebels on Friday.',
    'Three boys may have hidden in the church during an [attack] on the camp near Goma.',
    'There was a [blockade] of Mekelle in spite of the rain.',
  )
})

test('what is told to be high on a list, or looms, has not been done', () => {
  unreal(
    'High on the list is an [evacuation] of the wounded from Taiz.',
    '"What we need is a [release] of prisoners," said a bishop in Goma.',
    'The [offensive] looming over Kismayo kept people awake.',
  )
  real(
    'Behind the calm is a [release] of prisoners in Goma.',
    'The result was an [evacuation] of the wounded from Taiz.',
    'The [offensive] against Kismayo kept people awake.',
  )
})
