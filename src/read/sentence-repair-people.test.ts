// People named by what befell them, and leave that is asked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** The claims of a text: act, who does it, to whom. */
function told(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return claimsOf(text)
    .map((c) => `${c.act}${c.mode ? `/${c.mode}` : ''} ${names(c.actors)} > ${names(c.recipients)};`)
    .join(' ')
}

test('hundreds of wounded are people, and nobody wounds them anew', () => {
  for (const [text, want] of [
    ['Surgeons operated on some three hundred wounded.', /^AID Surgeons > some three hundred wounded;$/],
    ['Nurses operated on about two hundred wounded in Bor.', /^AID Nurses > two hundred wounded;$/],
    [
      'The medics evacuated some two hundred wounded from Aden on Monday.',
      /^RETREAT\S* The medics > some two hundred wounded;$/,
    ],
  ] as const)
    assert.match(told(text), want, text)
  for (const text of [
    'Shells left two hundred wounded in Goma.',
    'The raid killed ninety and left two hundred wounded.',
    'Three hundred were wounded by shells in Grozny.',
  ])
    assert.match(told(text), /ASSAULT/, text)
})

test('leave that is sought is no leaving, and who is to get the rice is not asked for it', () => {
  for (const text of [
    'The nuns requested leave to bring four lorries of rice to Jaffna.',
    'The monks asked permission to take rice to Sittwe.',
    'The charity sought permission to send lorries to Darfur.',
    'Nurses asked for a truce to bring food to Goma.',
  ])
    assert.match(told(text), /^REQUEST\S* (?:The )?\S+ > ;$/, text)
  for (const [text, want] of [
    ['The envoy asked the army to send the lorries to Goma.', /REQUEST\S* The envoy > the army;/],
    ['The UN appealed to Sudan for aid to Darfur.', /REQUEST\S* .* > Sudan;/],
    ['The widows appealed to Juba to send rice.', /REQUEST\S* The widows > South Sudan;/],
  ] as const)
    assert.match(told(text), want, text)
})

test('who is kept out is promised nothing', () => {
  for (const text of [
    'The elders promised to keep the Taliban out.',
    'The chiefs promised to keep the militia away.',
    'The mayor pledged to keep the rebels from the river.',
  ])
    assert.match(told(text), /^AGREE The \S+ > ;$/, text)
  for (const [text, want] of [
    ['The elders promised the Taliban to keep the army out.', /^AGREE The elders > Taliban;$/],
    ['The elders promised the rebels a list.', /^AGREE The elders > the rebels;$/],
    ['The army promised to free the nurses.', /> the nurses;$/],
  ] as const)
    assert.match(told(text), want, text)
})

test('a team of generals is no aid, and one of doctors is', () => {
  for (const text of [
    'Burundi sent a team of generals to the talks.',
    'Qatar sent a team of mediators to Khartoum.',
    'The rebels sent a team of commanders to Addis Ababa.',
  ])
    assert.doesNotMatch(told(text), /AID/, text)
  for (const text of [
    'Cuba sent a team of doctors to Freetown.',
    'France sent a rescue team to Beirut.',
    'Norway sent a team of nurses to Goma.',
  ])
    assert.match(told(text), /AID/, text)
})
