import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function sides(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return read(reportOf(text))
    .claims.map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)};`)
    .join(' ')
}

function holds(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, want] of pairs) assert.match(sides(text), want, text)
}

function spares(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, not] of pairs) assert.doesNotMatch(sides(text), not, text)
}

test('a second object with a phrase of its own shares the verb with the first', () => {
  holds([
    ['The minister thanked Qatar for the money and Egypt for the road.', /SUPPORT .* > Qatar \+ Egypt;/],
    ['The army freed three teachers on Monday and a nurse on Tuesday.', /RETREAT .* > three teachers \+ a nurse;/],
    ['The union accused the mayor of theft and the police of silence.', /ACCUSE .* > the mayor \+ the police;/],
    [
      'A judge jailed the colonel for ten years and two captains for five.',
      /SANCTION .* > the colonel \+ two captains;/,
    ],
    ['Soldiers arrested a journalist for a film and a poet for a song.', /COERCE .* > a journalist \+ a poet;/],
    ['Turkey sent tents to Idlib and doctors to Afrin.', /AID Turkey > Idlib \+ Afrin;/],
    ['Envoys met the rebels in Doha and the president in Juba.', /CONSULT .* > the rebels \+ the president;/],
  ])
})

test('what belongs to the phrase is no second object', () => {
  spares([
    ['The minister thanked Qatar for the money and the food for the camps.', /Qatar \+/],
    ['Gunmen killed a priest in Kaya and the village of Nouna on Monday.', /priest \+/],
    ['The court jailed a captain for the murder of a boy and a girl of nine.', /SANCTION [^;]*captain \+/],
    ['The army freed a nurse on Monday and Tuesday.', /nurse \+/],
    ['Twenty people were killed in clashes between the army and the Taliban in Kunduz.', /people \+ Taliban/],
    ['Shells killed a man in a camp of Kurds and Arabs in Idlib.', /man \+/],
  ])
})

test('all phrases of a list are of one list', () => {
  holds([
    ['The army called on Ghana, on Togo and on Benin to close the border.', /REQUEST .* > Ghana \+ Togo \+ Benin;/],
    [
      'The bishop appealed to the rebels, to the army and to the governor to spare the bridge.',
      /REQUEST .* > the rebels \+ the army \+ the governor;/,
    ],
    [
      'Sanctions were imposed on the bank, on two generals and on a shipper by the European Union.',
      /SANCTION .*> the bank \+ two generals \+ a shipper;/,
    ],
  ])
  spares([
    ['The envoy called on Monday, on leaving Juba and on arriving in Bor, for calm.', /Monday \+/],
    ['The army called on Ghana, in Togo and in Benin, to close the border.', /Ghana \+ Togo/],
    ['Shells fell on the market, on Tuesday and on Friday.', /market \+/],
  ])
})

test('who is asked beside another is asked', () => {
  holds([
    ['The envoy urged the army to stop shelling and the rebels to leave the school.', /> the army \+ the rebels;/],
    ['France asked Niger to free the president and Benin to open its border.', /> Niger \+ Benin;/],
    ['The Council told Israel to lift the siege and Hamas to free the hostages.', /> Israel \+ Hamas;/],
  ])
  spares([
    ['The envoy urged the army to stop shelling the town and its people to death.', /the army \+/],
    ['The envoy asked the army to free the president and his wife to calm the streets.', /the army \+/],
    ['The bishop asked the army to spare the town and the men to whom it belongs.', /the army \+ the men/],
    ['The army ordered residents to leave their homes and shops to avoid the shelling.', /residents \+ shops/],
  ])
})

test('a noun behind a comma and "and" goes with the object and not with the verb', () => {
  holds([
    ['The Taliban shot dead a judge, and a prosecutor and his son, in Jalalabad.', /> a judge \+ a prosecutor \+/],
    ['The court jailed the colonel who gave the order, as well as two captains.', /> the colonel \+ two captains;/],
    ['The rebels freed a pilot, and nine sailors.', /> a pilot \+ nine sailors;/],
  ])
  spares([
    ['Troops killed a man near the bridge, and the wounded were taken to hospital.', /a man \+ the wounded/],
    ['The rebels freed a pilot, and the sailors walked home.', /a pilot \+ the sailors/],
    ['Shells killed a boy, and the army a day later said it was sorry.', /a boy \+ the army/],
  ])
})

test('a deed by two is laid to both', () => {
  holds([
    ['The council condemned attacks by the army and by the rebels.', /ACCUSE .* > the army \+ the rebels;/],
    ['France denounced the killings by Hezbollah and Amal.', /ACCUSE France > Hezbollah \+ Amal;/],
    ['Amnesty accused the police of beating prisoners and the courts of looking away.', /> the police \+ the courts;/],
    ['The report accused Israel of bombing clinics and Hamas of firing from them.', /> Israel \+ Hamas;/],
    ['The union accused the army of looting shops, and the mayor of hiding it.', /> the army \+ the mayor;/],
  ])
  spares([
    ['The court accused the general of ordering and of hiding the killings.', /the general \+/],
    ['Amnesty accused the police of beating prisoners and relatives of theirs.', /ACCUSE [^;]*the police \+/],
    ['The mayor accused the army of shelling the port and the market.', /ACCUSE [^;]*the army \+/],
  ])
})

test('two qualities before people are of the people', () => {
  holds([
    [
      'Britain has committed 30 million pounds to vulnerable and displaced people inside Yemen and to refugees in Jordan.',
      /> (?:vulnerable and )?displaced people \+ refugees;/,
    ],
    [
      'Norway has given 30 million crowns to poor and displaced people in Mali.',
      /AID Norway > (?:poor and )?displaced people;/,
    ],
    [
      'The agency gave flour to hungry and wounded refugees in Kaya.',
      /AID The agency > (?:hungry and )?wounded refugees;/,
    ],
  ])
  spares([
    ['The army was loyal to the last and killed rebels in Kaya.', /last and/],
    ['The governor was kind to the poor and freed prisoners in May.', /poor and freed/],
    ['Soldiers were sent to Wau and wounded refugees there.', /Wau and/],
  ])
})

test('phrases that open alike go together', () => {
  holds([
    ['The Union has given money to families in Darfur and to refugees in Chad.', /AID .*> families \+ refugees;/],
    ['The mayor appealed to drivers from Idlib and to doctors from Afrin.', /> drivers.* \+ doctors/],
    ['The king thanked donors in Oslo and sent tents to families in Wau and to nuns in Bor.', /families \+ nuns/],
  ])
  spares([
    ['The Union has given money to families in Darfur and in Chad.', /families \+ Chad/],
    ['The army fired on the market in Kaya and on Tuesday on the port.', /market \+ Tuesday/],
    ['The Union gave money to families from Wau and from Bor.', /families \+ Bor/],
  ])
})

test('an office with "-designate" or "-elect" behind it is asked by the name of who holds it', () => {
  holds([
    [
      'The Council urges the Prime Minister-designate, Haider al-Abadi, to free the men.',
      /REQUEST .*> Haider al-Abadi;/,
    ],
    ['Envoys asked the Prime Minister-designate, Robinah Deng, to lift the siege.', /REQUEST .*> Robinah Deng;/],
    ['The bishop urged the Governor-elect, Ana Ruiz, to stop the raids.', /REQUEST .*> Ana Ruiz;/],
  ])
  spares([
    ['The Council urges the Prime Minister to free the men.', /designate/],
    ['The President-elect urged Kenya to free the men.', /> .*elect/],
    ['Members elect the governor, Ana Ruiz, on Sunday.', /> elect/],
  ])
})

test('one more who is added behind a comma is one of those before', () => {
  holds([
    ['Norway delivered flour to Foca, as well as to Visegrad, on Thursday.', /AID Norway > Foca \+ Visegrad;/],
    ['The militia freed a doctor, together with six nurses, on Sunday.', /> a doctor \+ six nurses;/],
    ['Gunmen seized the mayor of Bama, his driver and two nuns.', /> the mayor of Bama \+ .*driver \+ two nuns;/],
    ['The army arrested a bishop, together with nine priests.', /> a bishop \+ nine priests;/],
  ])
  spares([
    ['The envoy visited Bor, together with nine aides.', /Bor \+ nine/],
    ['Norway delivered flour to Foca in May, as well as in June.', /Foca \+ June/],
    ['Gunmen seized the mayor of Bama, a doctor and father of two.', /mayor of Bama \+ a doctor/],
  ])
})
