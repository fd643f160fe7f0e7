import { test } from 'node:test'
import { holdsStatuses } from './told.fixture.ts'

test('those who count the dead and blame nobody, and who claim a deed of their own, are taken at their word', () => {
  holdsStatuses([
    ['The Red Cross says 15 people have died in clashes around Goma.', 'died', 'happened'],
    ["Lebanon's military says a soldier was killed near Tripoli.", 'killed', 'happened'],
    ['Armenia claims to have taken a dozen villages in the Jabrayil district.', 'taken', 'happened'],
    ['The Red Cross claims that at least 300 people have died in fighting in Bangui.', 'died', 'happened'],
    ['Activists say the army dropped barrel bombs on the market.', 'dropped', 'alleged'],
    ['Armenia claims that Azerbaijan has taken a dozen villages in the Jabrayil district.', 'taken', 'alleged'],
    ['The opposition claims that the police tortured detainees.', 'tortured', 'alleged'],
  ])
})

test('what another side is said to plan is alleged; what one plans oneself is planned', () => {
  holdsStatuses([
    ['President Deby accused Sudan of planning another attack.', 'attack', 'alleged'],
    ['The TPLF claims that the Northern Command is preparing to attack.', 'preparing', 'alleged'],
    ['Kyiv accused Minsk of plotting an attack on the border.', 'attack', 'alleged'],
    ['Turkey is preparing to launch an offensive in the north.', 'launch', 'planned'],
    ['The army plans to attack the camp in Darfur.', 'attack', 'planned'],
    ['The rebels will attack the camp in Darfur, the army said.', 'attack', 'planned'],
  ])
})

test('that an agreement to do a thing was reached is done; a promise is not', () => {
  holdsStatuses([
    ['The rebels agreed to start peace talks with the government.', 'agreed', 'happened'],
    ['Both delegations have agreed to open corridors for civilians.', 'agreed', 'happened'],
    ['The army agreed to a ceasefire in Nahr al-Bared.', 'agreed', 'happened'],
    ['Norway promised to host peace talks with the rebels.', 'promised', 'planned'],
    ['The rebels pledged to release the hostages.', 'release', 'planned'],
    ['The rebels may agree to start peace talks.', 'agree', 'hypothetical'],
  ])
})

test('what is told of its own past day in the progressive happened; with "by" it was to come', () => {
  holdsStatuses([
    ['The army was firing into the centre of Aden on Monday.', 'firing', 'happened'],
    ['Soldiers were shelling the port of Hodeidah on Tuesday.', 'shelling', 'happened'],
    ['Norway was withdrawing its troops by August.', 'withdrawing', 'planned'],
    ['The army is firing into the centre of Aden.', 'firing', 'ongoing'],
    ['The militia has been shelling the suburb since Monday.', 'shelling', 'ongoing'],
    ['Four reporters detained near Goma on the 15th will be freed.', 'detained', 'happened'],
  ])
})

test('strife that intensifies or has gone on goes on, as does what has long been done; what follows something came', () => {
  holdsStatuses([
    ['Fighting intensifies in Kivu between the army and the rebels.', 'Fighting', 'ongoing'],
    ['Clashes intensify near Goma.', 'Clashes', 'ongoing'],
    ['Russia and Egypt have long backed the army of Haftar.', 'backed', 'ongoing'],
    ['Fighting intensified in Kivu on Monday between the army and the rebels.', 'Fighting', 'happened'],
    ['The bombing of Mariupol ended on Monday.', 'bombing', 'happened'],
    ['Russia and Egypt backed the army of Haftar in 2020.', 'backed', 'background'],
  ])
})
