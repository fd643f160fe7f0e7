import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what is only talked of, bidden or left to whoever does it has not been done', () => {
  unreal(
    'The talk in Goma is all of the Rwandans [leaving] Rutshuru by June.',
    'The fear in Sumy was of Russian troops [seizing] the bridge.',
    'Pay the fine, the militia wrote, and the priest [walks] free.',
    'A sergeant who [withdrew] without orders would be shot, the general used to say.',
    'Anyone who [fires] on a white vehicle answers to me, the general in Bunia declared.',
  )
  real(
    'The general spoke in Goma, and the Rwandans are [leaving] Rutshuru.',
    'The families paid the fine and the militia [freed] the priest.',
    'A sergeant who [withdrew] from Kars on Friday would be tried, the general said.',
    'A sergeant who [surrendered] at Kars told us of the cold.',
  )
})

test('what is one of several options, struck out or seen by nobody has not been done', () => {
  unreal(
    'A [blockade] of Tartus by the fleet, one of four options in the memorandum, alarmed the envoy.',
    'A [blockade] of Tartus was struck out of the draft.',
    'There was joy in Walikale over a [withdrawal] that nobody in the town had seen.',
  )
  real(
    'The [blockade] of Tartus by the fleet, now in its fourth week, has emptied the market.',
    'The [raid] on Tartus, one of five in a week, killed two sailors.',
    'There was joy in Walikale over the [withdrawal] of the rebels, which nobody had expected.',
  )
})

test('a gerund behind "of" is as real as the noun over it, and whoever will say a thing has not said it', () => {
  unreal(
    'The marshal studied the art of [besieging] towns.',
    'The driver boasted of [burning] a mosque in Brcko.',
    'The governor played down speculation that the Ethiopians were [leaving] Baidoa.',
    'They will say that we [bombed] the clinic, the captain in Taiz said.',
    'The envoy warned of the idea of the army [releasing] the officers.',
  )
  real(
    'After two years of [besieging] Kutum the rebels went home.',
    'The court convicted him of [burning] a mosque in Brcko.',
    'The Ethiopians are [leaving] Baidoa.',
    'After the night of [shelling] in Taiz the clinic stood open.',
  )
})
