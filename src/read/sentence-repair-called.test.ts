import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('whom somebody calls what is parted from what he is called', () => {
  holdsSides([
    ['The minister called the Taliban murderers.', /ACCUSE The minister > Taliban/],
    ['The premier branded the Kurdish fighters terrorists.', /ACCUSE The premier > the Kurdish fighters/],
    ['The bishop called Wagner thugs.', /ACCUSE The bishop > Wagner/],
    ['The president called the rebels terrorists.', /ACCUSE The president > the rebels$/m],
    ['Netanyahu called Erdogan a dictator.', /ACCUSE .*Netanyahu > .*Erdo/],
    ['Zelensky called Putin a terrorist in Kyiv.', /ACCUSE .*Zelensky > .*Putin/],
    ['The senator called Duterte a murderer.', /ACCUSE The senator > .*Duterte/],
  ])
  sparesSides([
    ['The general called rebel commanders on Friday.', /ACCUSE/],
    ['The minister called the Taliban fighters brothers.', /ACCUSE/],
    ['The union called the dock workers to a meeting.', /ACCUSE/],
    ['Merkel called Putin a day later.', /ACCUSE/],
    ['The envoy called Machar a friend of peace.', /ACCUSE/],
  ])
})

test('a deed that is called a crime is condemned, and not done by who calls it so', () => {
  holdsSides([
    ['The Karen council called the burning a war crime.', /ACCUSE The Karen council/],
    ['The rector called the strike a disgrace.', /ACCUSE The rector/],
    ['Kyiv called the raid an act of terrorism.', /ACCUSE Ukraine/],
    ['The president called the raid murder.', /ACCUSE The president/],
    ['Pastrana called the attack genocide and flew to Bojayá.', /ACCUSE .*Pastrana/],
    ['The agency called the killing of nurses in Kunduz outrageous.', /ACCUSE The agency/],
    ['The council called any violence against people who seek aid completely unacceptable.', /ACCUSE The council/],
  ])
  sparesSides([
    ['The rector called the strike a disgrace.', /PROTEST/],
    ['The union called a strike a week after the arrests.', /ACCUSE/],
    ['The envoy called the meeting a success.', /ACCUSE/],
    ['The judge called the drug murder trial to order.', /ACCUSE/],
    ['The UN called on Friday for an end to the outrageous siege of Homs.', /ACCUSE/],
    ['The minister called the siege of the town legal.', /ACCUSE/],
  ])
})
