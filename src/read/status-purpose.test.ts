import { test } from 'node:test'
import { hold } from './told.fixture.ts'

test('what people gathered, wrote or rang up to say has been said', () => {
  hold('demand', 'happened', 'Thousands marched through Sanaa on Friday to demand an end to the blockade.')
  hold('ask', 'happened', 'The president rang the general on Monday to ask that the port of Odessa be opened.')
  hold('protest', 'happened', 'Mothers gathered in Monrovia to protest against the killing of their sons.')
  hold('press', 'happened', 'India sent two envoys to Colombo to press for a ceasefire.')
  hold('ask', 'happened', 'Oslo dispatched a delegation to Khartoum to ask the junta to lift the curfew.')
  hold('urge', 'happened', 'The king sent his brother to Sanaa to urge the rebels to free the nuns.')
  hold('demand', 'planned', 'Canada will send a minister to Bamako to demand peace.')
  hold('demand', 'planned', 'The unions want to send a man to Abuja to demand a truce.')
  hold('condemn', 'hypothetical', 'The junta may send a judge to Geneva to condemn the embargo.')
  hold('will fly', 'planned', 'The envoy will fly to Juba on Friday to urge the president to free the captives.')
  hold('demand', 'planned', 'The unions plan to demand an end to the curfew in Srinagar.')
  hold('refused', 'happened', 'The governor of Cauca refused to demand an end to the raids.')
})

test('what one chose to do was done; what one thinks of doing was not', () => {
  hold('boycott', 'happened', 'The rebels chose to boycott the talks in Abuja.')
  hold('ally', 'happened', 'The junta chose to ally itself with the militia in Shan State.')
  hold('withdraw', 'happened', 'The militia opted to withdraw from Bossangoa.')
  hold('airlift', 'planned', 'The ministry had considered an airlift of food by the army to Deir ez-Zor.')
  hold('withdraw', 'planned', 'The militia decided to withdraw from Bossangoa.')
  hold('withdraw', 'planned', 'The militia planned to withdraw from Bossangoa.')
})

test('a deed in a phrase of time or place beside an offer or a threat is none of what is offered', () => {
  hold('talks', 'happened', 'In talks with the mediators in Doha, the rebels offered to free the captives.')
  hold('killing', 'happened', 'With the killing of their chief by the army, the war in Mali has threatened to spread.')
  hold(
    'attacks',
    'ongoing',
    'The air force said it was acting in response to continuing attacks on its base in Kandahar.',
  )
  hold('withdrawal', 'planned', 'The government offered a withdrawal of its troops from the north of Mali.')
  hold('release', 'planned', 'In talks in Doha the junta offered the release of 40 captives.')
  hold('attack', 'planned', 'The rebels planned an attack on the port of Buchanan.')
})

test('a hearsay order is an order all the same, and what it bids is not done', () => {
  hold('called', 'alleged', 'The sermon reportedly called on young men in Derna to kill the judges.')
  hold('burned', 'alleged', 'The army reportedly burned nine villages in Kachin.')
  hold('mutilating', 'alleged', 'A deserter swore that the militia were mutilating the dead in Bangui.')
  hold('shelling', 'alleged', 'The mayor vowed that the army was shelling the market of Taiz.')
  hold('shell', 'planned', 'The colonel vowed that his men would shell the market of Taiz.')
})

test('a question why or how takes the deed for given, and what was told before it is not asked', () => {
  hold('bombing', 'ongoing', 'Why are they bombing our schools in Idlib?')
  hold('shelling', 'ongoing', 'How is it that the militia are shelling the camp in Bria?')
  hold('killed', 'happened', '"They killed a nurse in Aleppo. Why did nobody help?"')
  hold('bomb', 'hypothetical', 'Did the air force bomb the hospital in Kunduz?')
  hold('bomb', 'hypothetical', 'Did the militia bomb the port of Aden?')
  hold('shell', 'hypothetical', 'Did the rebels shell the airport of Kabul?')
})

test('what nobody has reports or signs of has not come about', () => {
  hold('crossing', 'negated', 'There are no reports of any families crossing the front line into Marib.')
  hold('withdrawing', 'negated', 'There was no sign of the rebels withdrawing from Goma.')
  hold('crossing', 'negated', 'The monitors have no record of any soldiers crossing into Darfur.')
  hold('crossing', 'ongoing', 'There are families crossing the front line into Marib.')
  hold('crossed', 'happened', 'Some families crossed the front line into Marib on Monday.')
  hold('leave', 'happened', 'Since Sunday civilians have been able to leave Sloviansk.')
})
