// Acts told by another act of their sentence: each rule with sentences it must catch (no claim) and sentences it must spare.
import { holds } from './claims-none.fixture.ts'

holds(
  'what is carried by lorries that are stopped or attacked has reached nobody',
  [
    ['AID', 'Trucks carrying nutrition supplies have been stuck in Kosti for weeks.'],
    ['AID', 'A convoy carrying flour was held up at Zvornik for two days.'],
    ['AID', 'Gunmen attacked a convoy carrying food to Bria.'],
  ],
  [
    ['AID', 'Lorries carrying medicine reached Mekelle on Monday.'],
    ['AID', 'Planes carrying food have landed in Juba.'],
    ['AID', 'A ship carrying flour for Gaza docked in Ashdod.'],
  ],
)

holds(
  'whoever may one day do wrong is blamed for nothing yet',
  [
    ['ACCUSE', 'The Council said it would impose sanctions on anyone who obstructs the accord in Bamako.'],
    ['ACCUSE', 'The envoy said anyone who undermines the peace in Gao would be punished.'],
    ['ACCUSE', 'The bishop said whoever threatens the peace in Bria has no friends.'],
  ],
  [
    ['ACCUSE', 'The envoy accused the junta in Bamako of obstructing the accord.'],
    ['ACCUSE', 'The Council condemned those who bombed the market in Gao.'],
    ['ACCUSE', 'The bishop blamed the militia for the raid on Bria.'],
  ],
)
