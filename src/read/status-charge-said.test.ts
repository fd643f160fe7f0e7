// Charges nobody has made, or not yet; what is written somewhere that something is so; and who is meant where a group speaks of others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, holdsSides, sparesSides, statusesOf } from './told.fixture.ts'

test('a charge that is not said, not yet or only perhaps is not made', () => {
  for (const [text, status] of [
    ['The UN did not say the army was behind the attack in Leer.', 'negated'],
    ['The bishop stopped short of saying the junta was behind the raid on Loikaw.', 'negated'],
    ['The governor may say the police were guilty of war crimes in Beira.', 'hypothetical'],
    ['The rebels will say Chad had plotted to kill the mayor of Bria.', 'planned'],
    ['If the judge says the general is guilty of war crimes, he will be arrested in Bogota.', 'hypothetical'],
    ['The UN said the army was behind the attack in Leer.', 'happened'],
    ['The bishop said the junta was guilty of war crimes in Loikaw.', 'happened'],
    ['Kampala says Kigali had plotted to kill its envoy.', 'happened'],
  ] as const)
    if (status === 'happened')
      assert.ok(
        statusesOf(text, 'ACCUSE').some((s) => s === status || s === 'ongoing'),
        text,
      )
    else
      assert.ok(
        !statusesOf(text, 'ACCUSE').includes('happened'),
        `${statusesOf(text, 'ACCUSE')}, not ${status}: ${text}`,
      )
})

test('what somebody writes or says somewhere is told by him, and is no history', () => {
  for (const [text, who] of [
    ['A Kremlin spokesman wrote on Facebook that gunmen had killed three farmers near Kunduz.', 'a Kremlin spokesman'],
    ['The mayor of Nyala said at a rally that soldiers had burned the market.', 'the mayor of Nyala'],
    ['The nurse wrote in a letter that fighters had shot two boys in Bria.', 'the nurse'],
  ] as const) {
    const claim = claimsOf(text).find((c) => c.act === 'ASSAULT')
    assert.notEqual(claim?.status, 'background', text)
    assert.equal(claim?.speaker?.name.toLowerCase(), who.toLowerCase(), text)
  }
  sparesSides([
    ['The bishop spoke at a rally that soldiers had broken up in Nyala.', /ASSAULT The bishop/],
    ['The envoy wrote on paper that the rebels had made in Bria.', /ASSAULT/],
    ['The mayor spoke in a town that rebels had shelled.', /ASSAULT The mayor/],
  ])
})

test('who is told to have done it by others in a relative clause has done it', () => {
  holdsSides([
    ['Fighters, who a military spokesman said blocked the road to Mekelle, have since fled.', /COERCE Fighters >/],
    ['Gunmen, who police said killed three farmers near Goma, have since fled.', /ASSAULT Gunmen > three farmers/],
    [
      'The soldiers, who the mayor said burned the clinic in Bria, were from Chad.',
      /ASSAULT The soldiers > the clinic/,
    ],
  ])
  sparesSides([
    ['Fighters, who the spokesman said were hungry, blocked the road to Mekelle.', /COERCE the spokesman/],
    ['The mayor, who said gunmen killed three farmers near Goma, has since fled.', /ASSAULT The mayor/],
    ['Police, who said the gunmen had killed a nurse in Bria, arrested two men.', /ASSAULT Police/],
  ])
})

test('the militia of which a group speaks is another', () => {
  holdsSides([
    ['The ELN said the militia had burned the market of Tumaco.', /ASSAULT the militia/],
    ['The Kachin Independence Army said the rebels had shelled the market of Laiza.', /ASSAULT the rebels/],
    ['Boko Haram said the militia had killed nine men in Baga.', /ASSAULT the militia/],
  ])
  sparesSides([
    ['The ELN said the group had left Tumaco.', /RETREAT the group/],
    ['Boko Haram attacked Baga. The militants killed nine men.', /ASSAULT the militants/],
    ['The UN mission in Mali said gunmen had killed three farmers.', /ASSAULT Mali/],
  ])
})

test('who denies something and accuses another in one breath is the one who accuses', () => {
  for (const [text, who] of [
    ['The militia denied it and in turn accused the army of planting mines in Leer.', 'the militia'],
    ['Kigali dismissed the report and in response accused Kinshasa of bombing a camp in Goma.', 'Rwanda'],
    ['The rebels rejected it and said the army had shelled Goma.', 'the rebels'],
    ['The minister read it and the rebels said the army had shelled Goma.', 'the rebels'],
    ['The judge read it out, and a nurse said soldiers had shelled Goma.', 'a nurse'],
    ['The mayor met the rebels and then accused the army of shelling Goma.', 'the mayor'],
  ] as const)
    assert.equal(
      claimsOf(text)
        .find((c) => c.act === 'ASSAULT')
        ?.speaker?.name.toLowerCase(),
      who.toLowerCase(),
      text,
    )
})
