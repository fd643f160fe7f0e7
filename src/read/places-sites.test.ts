import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Names of the places of the last claim of an act. */
function placesOfLast(text: string, act: string): string[] {
  const claims = claimsOf(text)
  const last = claims.findLast((c) => c.act === act)
  assert.ok(last, `no ${act}: ${text}`)
  return last.places.map((p) => p.name)
}

type Case = readonly [text: string, act: string, place: RegExp]

function hold(cases: readonly Case[], has: boolean): void {
  for (const [text, act, place] of cases) {
    const found = placesOfLast(text, act)
    assert.equal(
      found.some((name) => place.test(name)),
      has,
      `${found}: ${text}`,
    )
  }
}

test('a site told again by its sort stands where it was told to stand', () => {
  hold(
    [
      [
        'Zamzam camp near El Fasher holds half a million people. Shells fell on the camp on Friday.',
        'ASSAULT',
        /^Zamzam/,
      ],
      ['Rebels attacked the mine at Rubaya. In Goma people fled. Soldiers retook the mine.', 'ASSAULT', /^Rubaya/],
      ['The hospital in Shendi is full. Khartoum was calm. A drone struck the hospital.', 'ASSAULT', /^Shendi/],
    ],
    true,
  )
  hold(
    [
      ['The hospital in Shendi is full. A drone struck the market in Omdurman.', 'ASSAULT', /^Shendi/],
      ['The hospital in Shendi is full. A drone struck the hospital in Omdurman.', 'ASSAULT', /^Shendi/],
      ['The mine at Rubaya is rich. Gunmen in Bunia attacked two mines.', 'ASSAULT', /^Rubaya/],
    ],
    false,
  )
})

test('people who work at a site and bare nouns are no places', () => {
  hold(
    [
      ['Three prison guards were shot dead by gunmen in Guayaquil on Sunday.', 'ASSAULT', /guards/],
      ['A village was attacked in Plateau state.', 'ASSAULT', /village/i],
      ['The airport was closed in Kisangani by soldiers.', 'COERCE', /^airport$/],
    ],
    false,
  )
  hold(
    [
      ['Gunmen attacked Makala prison in Kinshasa.', 'ASSAULT', /Makala/],
      ['Shells hit the Al-Nada hospital in Omdurman.', 'ASSAULT', /Nada/],
      ['Militants raided the village of Ogossagou, in central Mali.', 'ASSAULT', /Ogossagou/],
    ],
    true,
  )
})

test('where a rocket was fired from is not where it fell', () => {
  hold(
    [
      ['Hezbollah fired rockets from southern Lebanon at Kiryat Shmona.', 'ASSAULT', /Lebanon/],
      ['The rebels fired a missile from Saada at Jeddah.', 'ASSAULT', /Sa[' ]?ada/],
      ['Militants launched three drones from Tigray at Bahir Dar.', 'ASSAULT', /Tigray/],
    ],
    false,
  )
  hold(
    [
      ['Hezbollah fired rockets from southern Lebanon at Kiryat Shmona.', 'ASSAULT', /Kiryat/],
      ['The army drove the rebels from Bunia.', 'ASSAULT', /Bunia/],
      ['Gunmen abducted two priests from Kaduna.', 'ASSAULT', /Kaduna/],
    ],
    true,
  )
})

test('what is told next is told at the site that was named again', () => {
  hold(
    [
      [
        'The school at Kankara was raided. In Abuja people prayed. Parents gathered at the school. Police beat a father.',
        'ASSAULT',
        /Kankara/,
      ],
      [
        'The mine at Rubaya was shut. Goma was calm. Diggers met at the mine. Soldiers shot a digger.',
        'ASSAULT',
        /Rubaya/,
      ],
      [
        'The hospital in Shendi was full. Khartoum was calm. Families slept in the hospital. Gunmen shot a nurse.',
        'ASSAULT',
        /Shendi/,
      ],
    ],
    true,
  )
  hold(
    [
      ['The school at Kankara was raided. Parents gathered in Abuja. Police beat a father.', 'ASSAULT', /Kankara/],
      ['The mine at Rubaya was shut. Diggers danced in Bukavu. Soldiers shot a digger.', 'ASSAULT', /Rubaya/],
      ['The hospital in Shendi was full. Families slept in Atbara. Gunmen shot a nurse.', 'ASSAULT', /Shendi/],
    ],
    false,
  )
})

test('names nobody knows are places where they are listed with a town, and the names of groups are none', () => {
  hold(
    [
      ['The army shelled Kutum, Tawila and Kabkabiya on Monday.', 'ASSAULT', /Kabkabiya/],
      ['Jets bombed Mindat and Zaungte on Friday.', 'ASSAULT', /Zaungte/],
      ['Rebels captured Sake, Mushaki and Karubaya.', 'ASSAULT', /Karubaya/],
    ],
    true,
  )
  hold(
    [
      ['Elders met in Gondar. They pointed to Fano militiamen who had raided the town.', 'ASSAULT', /Fano/],
      ['Fano militiamen killed two officers.', 'ASSAULT', /Fano/],
      ['Soldiers shot three Fano fighters.', 'ASSAULT', /Fano/],
    ],
    false,
  )
})

test('a named complex is a place, and what its sentence tells beside it is done there', () => {
  hold(
    [
      [
        'Soldiers tried to seize the Al Rahma hospital complex from rebels in Ramadi.',
        'ASSAULT',
        /Al Rahma hospital complex/,
      ],
      ['Gunmen stormed the Nour university compound in Kabul.', 'ASSAULT', /Nour university compound/],
      [
        'Jets hit the Azadi factory complex.\n\nAfter fire came from a building in the complex, soldiers asked for more strikes.',
        'REQUEST',
        /Azadi/,
      ],
    ],
    true,
  )
  hold(
    [
      ["Militias captured the army's last compound in Goma.", 'ASSAULT', /last compound/],
      ['Jets hit the Azadi factory complex.\n\nIn Herat, soldiers shot two men.', 'ASSAULT', /Azadi/],
      [
        'Jets hit the Azadi factory complex.\n\nGunmen killed two men in a complex attack in Herat.',
        'ASSAULT',
        /Azadi/,
      ],
    ],
    false,
  )
})
