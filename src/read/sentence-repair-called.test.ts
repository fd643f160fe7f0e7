import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('whom somebody calls what is parted from what he is called', () => {
  holdsSides([
    ['The minister called the Taliban murderers.', /ACCUSE The minister > Taliban/],
    ['The premier branded the Kurdish fighters terrorists.', /ACCUSE The premier > the Kurdish fighters/],
    ['The bishop called Wagner thugs.', /ACCUSE The bishop > Wagner/],
    ['The president called the rebels terrorists.', /ACCUSE The president > the rebels$/m],
  ])
  sparesSides([
    ['The general called rebel commanders on Friday.', /ACCUSE/],
    ['The minister called the Taliban fighters brothers.', /ACCUSE/],
    ['The union called the dock workers to a meeting.', /ACCUSE/],
  ])
})

test('a deed that is called a crime is condemned, and not done by who calls it so', () => {
  holdsSides([
    ['The Karen council called the burning a war crime.', /ACCUSE The Karen council/],
    ['The rector called the strike a disgrace.', /ACCUSE The rector/],
    ['Kyiv called the raid an act of terrorism.', /ACCUSE Ukraine/],
  ])
  sparesSides([
    ['The rector called the strike a disgrace.', /PROTEST/],
    ['The union called a strike a week after the arrests.', /ACCUSE/],
    ['The envoy called the meeting a success.', /ACCUSE/],
  ])
})
