import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoubtedRing, isHeardEnd, isWishedEnd } from './siege-doubt.ts'

test('a ring that is hearsay, feared or called untrue is none', () => {
  for (const sentence of [
    'It is being written that the militia besieges Goma.',
    'Several newspapers describe Kadugli as besieged.',
    'The commonplace that Juba is under siege does not bear examination.',
    'The mayor denied that the town was surrounded.',
    'Shopkeepers fear that the city will be encircled.',
    'The town is not besieged: its market is open.',
    'Nobody is besieging Bunia.',
    'Several channels reported that Kutum was besieged as well.',
    'It should not be concluded that Gbarnga was under siege.',
    'It would be wrong to think that Kutum is besieged.',
    'People who say that we are besieged should see the harbour.',
    'A channel with a swan on it said that Lviv was encircled.',
    'To speak of a siege is childish, the spokesman said.',
    'If the road were cut the city would be encircled.',
    'On the radio in Kadugli they had Dilling surrounded by noon.',
    'Facebook had Zwara besieged as well.',
    "Tales of the port's being cut off reached the capital on Friday.",
    'Talk of Kauda being encircled is a month old.',
    'It is false that the enemy has taken Talodi, or that the people of Talodi are surrounded there.',
    'Equally invented are the stories of foreign papers that Heiban and Umm Dorein have been blockaded by the army.',
    'The talk in the market of Goma is that the town will be encircled.',
    'Malicious voices assert that the army is starving its own people.',
    'Neither is encircled, whatever the radio says.',
    'Taiz is three quarters surrounded, but one road is open.',
    'Baidoa will soon be surrounded, the governor said.',
    'Those who weep over a "besieged" Juba might visit its markets.',
    'The ministry smiled at the “siege” of Kutum.',
    "No trace of the so-called 'blockade' of Gori was seen.",
  ])
    assert.ok(isDoubtedRing(sentence), sentence)
})

test('a ring that somebody who knows tells of stands', () => {
  for (const sentence of [
    'The town has been besieged since May.',
    'People who walked out say that soldiers have had the district closed off.',
    'The mayor says that 7,000 people are besieged there.',
    'The mayor of the besieged town said: "We are hungry."',
    '"The town is besieged," the mayor said.',
    'A sign at the gate reads "Besieged since May".',
    'The ministry denied the shelling; the town has been encircled for a month.',
    'The coordinator describes the situation as a blockade.',
    'The one place to which the word applies is Hajin, which they have besieged since 2016.',
    'Troops have surrounded the camp, and its people fear hunger.',
    'The talks in Jeddah were about the town, which is besieged.',
    'Neither town has bread: both are encircled.',
    'Sake, on the edge of the lake, has been besieged since May.',
    'The radio station has had guards since the town was surrounded.',
    'It is wrong that the guns fired on Zwara, which has been besieged since May.',
    'Talks about the town, which is being besieged, began on Friday.',
    'The army will stay where it is; Jaffna is besieged.',
  ])
    assert.ok(!isDoubtedRing(sentence), sentence)
})

test('an end that is asked for, awaited or only heard of is none', () => {
  const ends = (sentence: string): readonly [string, string] => {
    const m = /(?:siege|blockade)\b.{0,30}\b(?:lifted|over|ended|broken)\b|lifted (?:its|the) (?:siege|blockade)/.exec(
      sentence,
    ) as RegExpExecArray
    return [sentence.slice(0, m.index), m[0]]
  }
  for (const sentence of [
    'The envoy asked that the siege of Taiz be lifted.',
    'They will talk when the blockade is lifted.',
    'The army promised that the siege would be over by Friday.',
  ])
    assert.ok(isWishedEnd(...ends(sentence)), sentence)
  for (const sentence of [
    'It was over yesterday, when the navy lifted its blockade.',
    'The siege of Jaffna was lifted on Monday.',
    'On 7 May, at last, the siege was lifted.',
    'With that the blockade has ended.',
  ])
    assert.ok(!isWishedEnd(...ends(sentence)), sentence)
  for (const sentence of [
    'Some radio station announced that the siege was lifted.',
    'Somebody heard that the siege had been broken.',
    'There was a rumour that the blockade had ended.',
    'It had been prematurely announced that the siege was lifted.',
    'The governor wrongly declared that the blockade was over.',
    'Radio Tamazuj falsely reported that the siege had been broken.',
  ])
    assert.ok(isHeardEnd(ends(sentence)[0]), sentence)
  for (const sentence of [
    'The governor announced that the siege was lifted.',
    'Observers saw that the siege was over.',
    'The council said the blockade had ended.',
  ])
    assert.ok(!isHeardEnd(ends(sentence)[0]), sentence)
})

test('a siege that stands in quotation marks as a name is the word of others', () => {
  for (const sentence of [
    'A paper in Goma has made of this “the siege of Sake”.',
    'The radio calls a closed bridge "the siege of al-Dabab".',
    "The minister mocked what he called 'the blockade of Stepanakert'.",
    'Two columns on "the siege" were all the news there was.',
  ])
    assert.ok(isDoubtedRing(sentence), sentence)
  for (const sentence of [
    '“The siege of Sake has cost forty lives,” the nurse said.',
    "Sake's siege entered its third week.",
    'The mayor said that “the siege of Vukovar by the army goes on”.',
  ])
    assert.ok(!isDoubtedRing(sentence), sentence)
})
