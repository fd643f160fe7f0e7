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

test('what somebody offers something in exchange for, or works towards, has not been done', () => {
  unreal(
    'Oman held out the lure of aid in exchange for the [disarmament] of the militias.',
    'Bogota promised jobs in return for the [disarmament] of the militias.',
    'Little headway was made towards a [handover] of heavy weapons in Kidal.',
  )
  real(
    'The junta freed nine monks in exchange for the [release] of two officers.',
    'The militia in Goma paid in gold for the [release] of the nuns.',
    'The mayor welcomed the [handover] of heavy weapons in Kidal.',
  )
})

test('what a part of a sentence before a comma only waits for, or somebody would believe when it comes, has not been done', () => {
  unreal(
    'Until the Houthis hold [talks] with the coalition, nothing will change.',
    'A doctor said he would believe it when the rebels [surrender].',
    "Russian forces 'about to [blockade] Mariupol'",
  )
  real(
    'After the Houthis held [talks] with the coalition, nothing changed.',
    'A doctor wept when the rebels [surrendered].',
    'Until the army [shelled] the port, ships called there every week.',
  )
})

test('what seems remote or is made less likely has not been done', () => {
  unreal(
    'The [arrest] of the elders looks remote.',
    'Another [strike] on Marib seems inevitable.',
    'The quarrel made [talks] with the junta less likely.',
    'Analysts expect a [siege] of Grozny.',
  )
  real(
    'The [arrest] of the elders looks clumsy.',
    'Another [strike] on Marib killed four men.',
    'The envoy made a [visit] to the junta in spite of the rain.',
    'Residents endured a [siege] of Grozny.',
  )
})

test('who claims to have given something is alone in saying so', () => {
  unreal(
    'The Houthis claimed to have [released] the prisoners.',
    'Government forces claim to have [delivered] food to Daraa.',
    'The militia claimed to have [disarmed].',
  )
  real(
    'Azerbaijan claims to have [taken] the hill.',
    'The Houthis [released] the prisoners, as they had said.',
    'The militia said it had [delivered] food to Daraa.',
  )
})

test('who stands by or is in a position to do a thing has not done it', () => {
  unreal(
    'Tigrayan forces were on standby to [blockade] Mekelle.',
    'The rebels are in no position to [free] the nurses.',
    'It is not for the Serbs to [deliver] food to Gorazde.',
    'The Serbs are bent on [shelling] Gorazde.',
  )
  real(
    'Tigrayan forces were on the road when they [blockaded] Mekelle.',
    'The rebels were the first to [free] the nurses.',
    'The Serbs were seen [shelling] Gorazde.',
  )
})

test('what is told with its date, or as the only thing that could help, has not been done', () => {
  unreal(
    'The date of the [delivery] of food to Mekelle was put back.',
    'The timing of the [withdrawal] from Kidal has not been fixed.',
    'Nothing less than a [withdrawal] from Goma will satisfy Kinshasa.',
    'Only an [evacuation] of the wounded can save them, a nun said.',
    'The goal remains a [handover] of heavy weapons in Kidal.',
  )
  real(
    'The date of the [delivery] of food to Mekelle was Monday.',
    'The result remains a [withdrawal] from Kidal that nobody explained.',
    'Nothing was left after the [evacuation] of the wounded from Goma.',
    'The first step was a [handover] of heavy weapons in Kidal.',
  )
})

test('what is seen coming, or with which somebody has nothing but an opinion, has not been done', () => {
  unreal(
    'An elder saw an [assault] on the camp near Zalingei coming.',
    'With an [execution] of hostages looming, the hall fell silent.',
    'The elders are in the dark about the [lifting] of the siege of El Fasher.',
  )
  real(
    'An elder saw an [assault] on the camp near Zalingei on Monday.',
    'With an [execution] of hostages the gang ended the talks.',
    'The elders were glad about the [lifting] of the siege of El Fasher.',
    'India thanked the army for the [lifting] of the siege of Jaffna.',
  )
})
