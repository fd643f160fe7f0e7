import { test } from 'node:test'
import type { Status } from '../model/index.ts'
import { hold as holdOn } from './told.fixture.ts'

/** In a report whose day is not known. */
const hold = (word: string, status: Status, text: string): void => holdOn(word, status, text, null)

const NEWS = 'Gunmen killed ten people in Jolo on Sunday.'

test('news of a day that is not known tells by its months what lies before it', () => {
  hold('seized', 'background', `${NEWS} The militia killed its mayor after it had seized the town in June.`)
  hold('shelled', 'happened', `${NEWS} The army shelled the town on Monday.`)
  hold('killed', 'happened', NEWS)
  hold('besieged', 'ongoing', `${NEWS} The town has been besieged since June.`)
})

test('a bare year is long ago to the news, and the matter itself of what tells a life or a place', () => {
  hold('seized', 'background', `${NEWS} The rebels first seized the town in 1996.`)
  hold('pulled', 'background', 'Morocco has freed 400 prisoners. Spain pulled out of the territory in 1975.')
  hold('signed', 'background', `${NEWS} The two sides signed a peace agreement in 2005.`)
  hold('killed', 'happened', 'The village lies north of Marib. In 2006 its sheikh was killed by gunmen.')
  hold('met', 'happened', 'The president and the king met in Rabat for the 2016 summit.')
  hold('bombed', 'happened', 'The bridge stands near Mosul. In 2015 the air force bombed the bridge.')
})
