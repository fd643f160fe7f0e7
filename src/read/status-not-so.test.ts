import assert from 'node:assert/strict'
import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'
import { claimsOf } from './told.fixture.ts'

test('a deed of what there is none of was not done', () => {
  unreal(
    'There was not one hostage whom the rebels [released] in Casamance.',
    'The monitors recorded no convoy that [reached] Gorazde in May.',
    'Buses that [left] Foah on Friday: none.',
    'Zero [raids] were counted in Aceh Utara in May, the monitors wrote.',
  )
  real(
    'There was one hostage whom the rebels [released] in Casamance on Friday.',
    'No soldier who [surrendered] at Kars was harmed, the monitors said.',
    'The monitors recorded a convoy that [reached] Gorazde in May.',
    'Three [raids] on Lhokseumawe were recorded in May, the monitors wrote.',
  )
})

test('what stands in a list of demands, terms or points is still to be done', () => {
  unreal(
    'The demands of the students in Patani: [withdrawal] of the army from the campus, an amnesty, the release of the deputy.',
    'The plan, as the mediator read it out in Juba: the rebels [free] the teachers, the army reopens the river.',
    'The plan has four points. Wau frees 90 men. Aweil [frees] 60. The guns go to a depot.',
    'In return the envoy offered three things. The terms are clear. The garrison [leaves] Kandy.',
    'FARC demanded three things: an amnesty, the [release] of its prisoners and the withdrawal of troops.',
    'She called for urgent measures: safe roads, a pause of three days and the [evacuation] of the wounded from Mariupol.',
    'The council asked for guarantees from the UN: an end to the siege, the [release] of the teachers, and flour.',
  )
  real(
    'The council demanded answers: the [withdrawal] of the army on Friday had left Kidal open.',
    'Three things changed in a week: the guns went, the [release] of the officers, and the opening of the bridge at Mitrovica.',
    'The town was glad of one thing: the [release] of its teachers on Friday.',
    'The plan worked: the rebels [freed] the teachers at Juba on Friday.',
    'The colonel kept his promise: the garrison [left] Kandy on Sunday.',
    'The plan is in ruins: rebels have [seized] the depot at Wau.',
    'The town has two wells. On Friday the rebels [shelled] Wau.',
  )
})

test('what a staged or old recording shows was not done where it is said to have been', () => {
  unreal(
    'The video of rebels [surrendering] at Bambari was staged, a colonel admitted.',
    'Photographs of soldiers [handing out] flour in Ghouta were taken in another country two years ago.',
    'The clip of helicopters [attacking] Tskhinvali came from a computer game.',
    'A television report that showed them [boarding] a bus turned out to be footage from 2015.',
    'A video of soldiers [handing] out bread in Wau proved to be archive film.',
    'The photograph of rebels [leaving] Bria was from 2013, and from another town.',
  )
  real(
    'A video shows soldiers [handing] out rice in Tumaco.',
    'A television report showed them [boarding] a bus on Monday.',
    'The report said that rebels [left] Bria, and footage of it was shown.',
    'Photographs of soldiers [handing out] flour in Ghouta were taken by our reporter on Friday.',
    'The army staged a parade in Bambari after rebels [surrendered] there on Sunday.',
  )
})

test('what a tale, a saying or a forecast holds has not been done', () => {
  unreal(
    'His ballad tells how the rebels [freed] the schoolmistress of Casamance.',
    'Her novel closes as the garrison [surrenders] Kars to a boy with a drum.',
    'Soldiers [burn] what they cannot carry, a proverb of the border says.',
    'The general staff map for next spring shows government troops [taking] Kidal.',
    'In the film, a lone sergeant [storms] the bridge at Mostar and carries his brother home.',
    'A ceasefire is an [agreement] to stop shooting, the handbook explains.',
  )
  real(
    'The exercise ended when rebels [shelled] the barracks at Kars.',
    'Soldiers [freed] the teachers of Malakal, a priest says.',
    'The map was old, and on Friday government troops [took] Kidal.',
    'The crew was shooting a film in Mostar when gunmen [abducted] its director.',
  )
})

test('what is only named, put first, kept apart or agreed in principle has not been done', () => {
  unreal(
    'The wording on the [withdrawal] of the Cuban brigade kept the lawyers up all night in Luanda.',
    'To [cut] off the water of Taiz, the mayor said, would be a crime.',
    'The drivers forgot, or say they forgot, to [pull] back from the bridge at Brod.',
    'Everything was settled in Doha except the [release] of the women.',
    'The rebels came close to [freeing] the engineers of Kidal in March.',
    'The accord on grain is as good as [signed], say the optimists in Ankara.',
    'Relief trucks have difficulty [reaching] the villages near Zinjibar.',
    'He narrowly escaped being [arrested] at the gate of Lome.',
    'No evidence has come to light that the army [bombed] the school in Kauda.',
  )
  real(
    'The bishop thanked the rebels for the [release] of the nuns in Jolo.',
    'To the surprise of the mayor the army [cut] off the water of Taiz on Friday.',
    'The women were [released] in Doha on Friday.',
    'The agency, which agrees in principle with the plan, [delivered] seed to Gedo on Friday.',
    'The army had no difficulty in [capturing] Zinjibar.',
    'It took two weeks and three mediators to [free] the pilgrims of Kunduz.',
    'The brigade was forced to [withdraw] from Elephant Pass.',
    'The ministry denied the report, but gunmen [burned] the clinic in Wau on Monday.',
  )
})

test('aid that is approved in principle has not been given', () => {
  const given = (text: string): boolean => claimsOf(text).some((c) => c.act === 'AID' && c.status === 'happened')
  for (const text of [
    'The Bank approved in principle a grant to rebuild the waterworks of Mosul.',
    'Kuwait agreed in principle to a loan for Yemen.',
    'Norway accepted in principle the delivery of flour to Gedo.',
  ])
    assert.ok(!given(text), text)
  for (const text of [
    'The Bank delivered pumps to the waterworks of Mosul.',
    'Kuwait sent flour to Yemen, as agreed in principle in May.',
    'Norway delivered flour to Gedo.',
  ])
    assert.ok(given(text), text)
})
