import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what a paper corrects as its own error is not told as done', () => {
  unreal(
    'Correction. We wrote that Kuwait had [delivered] 20 ambulances to Aden. It has promised them.',
    'An earlier version of this report said that the rebels had [released] 53 fighters at Izium.',
    'Corrections: Our paper of Friday stated that the envoy had [met] the general in Bani Walid.',
  )
  real(
    'Correction. Kuwait [delivered] 20 ambulances to Aden, not 12.',
    'We wrote that Kuwait had [delivered] 20 ambulances to Aden, and the port has the papers.',
    'An earlier convoy [reached] Izium on Friday.',
  )
})

test('what the next sentence calls the plan is still to be done', () => {
  unreal(
    'On day three both armies [pull] back ten kilometres. So runs the calendar nobody has signed.',
    'The rebels [free] the teachers and the army opens the bridge. That is the plan.',
    'First the militia [leaves] Sabha. That, at least, is the theory.',
  )
  real(
    'On day three both armies [pulled] back ten kilometres. So runs the account of the observers.',
    'The rebels [freed] the teachers. That was the plan, and it held.',
    'Soldiers [left] Sabha on Sunday. That is the third town in a week.',
  )
})

test('a label before a colon, a need and a "none of it" leave what they hold undone', () => {
  unreal(
    'Unconfirmed: rebels [seize] Bukavu airport.',
    'Fake: soldiers [surrender] in Kunduz to a drone.',
    'What Taiz needs now: open roads, fuel [delivered] every day, doctors.',
    'Four things that must happen before the vote in Baidoa: the militia [leaves] the port, the courts sit.',
    'A truce, [release] of the priests, bread for all: none of it was in the decree of Juba.',
  )
  real(
    'Confirmed: rebels have [seized] Bukavu airport.',
    'What Taiz got at last: fuel was [delivered] on Friday by the Red Cross.',
    'Four things happened before the vote in Baidoa: the militia [left] the port on Monday.',
    'The priests were [released] in Juba on Friday: none of them was hurt.',
  )
})
