import { test } from 'node:test'
import { holdsStatuses } from './told.fixture.ts'

test('what has been done since a day goes on; what is counted since then happened', () => {
  holdsStatuses([
    ["Riyadh has imposed a blockade on Yemen's ports since November.", 'imposed', 'ongoing'],
    ['Families in Chocó have been confined since Easter by mines.', 'confined', 'ongoing'],
    ['The junta of Mali has worked with the Russian company since December.', 'worked', 'ongoing'],
    ['One hundred aid workers have been killed since October in Gaza.', 'killed', 'happened'],
    ['Rebels have seized two towns near Goma.', 'seized', 'happened'],
    ['Police arrested nine men in Minsk on Sunday.', 'arrested', 'happened'],
  ])
})

test('who was able or managed to do a thing did it; who is able has not yet', () => {
  holdsStatuses([
    ['Police in Lyon were able to subdue and arrest the gunman.', 'arrest', 'happened'],
    ['Rebels near Marib managed to capture the base.', 'capture', 'happened'],
    ['Marines were able to retake the bridge in Marawi.', 'retake', 'happened'],
    ['Police were not able to arrest the gunman in Lyon.', 'arrest', 'negated'],
    ['Rebels near Marib are able to capture the base.', 'capture', 'planned'],
  ])
})

test('a state that is imposed or broken by a deed in the past is told as that deed', () => {
  holdsStatuses([
    ['Eleven villages near Hakkari were put under curfew by the governor.', 'curfew', 'happened'],
    ['The siege of Madaya was broken on Monday.', 'siege', 'happened'],
    ['The army lifted its blockade of Buenaventura.', 'blockade', 'happened'],
    ['The siege of Madaya goes on.', 'siege', 'ongoing'],
    ['Doctors in Madaya described the siege of the town.', 'siege', 'ongoing'],
    ['Aid groups described the blockade of Tigray.', 'blockade', 'ongoing'],
  ])
})

test('what is done to nobody is not done, save to the one who is excepted', () => {
  holdsStatuses([
    ['Oslo has influence over nobody in Jaffna.', 'influence', 'negated'],
    ['The envoy spoke to nobody in Bangui.', 'spoke', 'negated'],
    ['The commander of the Tigers met with no one in Trincomalee.', 'met', 'negated'],
    ['Cairo has influence over the commander in Sirte.', 'influence', 'ongoing'],
    ['The envoy spoke to nobody but the mayor in Bangui.', 'spoke', 'happened'],
    ['The commander met with one of the envoys in Trincomalee.', 'met', 'happened'],
  ])
})

test('the second thing that is offered or agreed is as far off as the first', () => {
  holdsStatuses([
    ['The envoys offered to come to Goma, without guards, and to hold a round of talks there.', 'round', 'planned'],
    ['The junta promised to open the road, without delay, and to free the students.', 'free', 'planned'],
    ['Rebels in Cauca offered to leave the town, within a week, and to release the captives.', 'release', 'planned'],
    ['The envoys came to Goma and held a round of talks there.', 'held', 'happened'],
    ['The junta opened the road and freed the students.', 'freed', 'happened'],
    ['Rebels in Cauca left the town and released the captives.', 'released', 'happened'],
  ])
})

test('a meeting told in the present for a day to come is planned', () => {
  holdsStatuses([
    ['Foreign ministers meet in Jakarta next week.', 'meet', 'planned'],
    ['The Lima Group meets in Bogota on Monday with the vice-president.', 'meets', 'planned'],
    ['The envoy visits Khartoum on 20 May.', 'visits', 'planned'],
    ['The ministers met in Jakarta last week.', 'met', 'happened'],
    ['The envoy visited Khartoum on Monday.', 'visited', 'happened'],
    ['Elders from Zintan sat with both chiefs on Tuesday.', 'sat', 'happened'],
  ])
})

test('a deed only remembered, or counted from, is background', () => {
  holdsStatuses([
    ['It was the deadliest raid since 2014, when gunmen killed 140 pupils in Peshawar.', 'killed', 'background'],
    ['Families marched on the anniversary of the massacre in Soacha.', 'massacre', 'background'],
    ['It was the worst attack since 2015, when militants bombed a hotel in Bamako.', 'bombed', 'background'],
    ['It came on Monday, when gunmen killed 14 pupils in Peshawar.', 'killed', 'happened'],
    ['Families marched after the massacre in Soacha.', 'massacre', 'happened'],
    ['Gunmen killed nine men in Bamako on Sunday.', 'killed', 'happened'],
  ])
})

test('a question leaks into no relative clause', () => {
  holdsStatuses([
    ['Did the army, which bombed two hospitals in Idlib, agree to a truce?', 'bombed', 'happened'],
    ['Will the militia, which shelled Kadugli on Monday, come to the talks?', 'shelled', 'happened'],
    ['Has the junta, which arrested its president, lost the town?', 'arrested', 'happened'],
    ['Did the army bomb two hospitals in Idlib?', 'bomb', 'hypothetical'],
    ['Will the militia attack Kadugli?', 'attack', 'hypothetical'],
    ['Did the junta arrest its president?', 'arrest', 'hypothetical'],
  ])
})

test('an army that tells of its own men alleges nothing', () => {
  holdsStatuses([
    ['Philippine marines killed six militants in Marawi, the military said.', 'killed', 'happened'],
    ['President Aliyev announced that his army had recaptured Fuzuli.', 'recaptured', 'happened'],
    ['Four people of the village were shot dead by gunmen, doctors in Santa Elena said.', 'shot', 'happened'],
    ['Turkish warplanes killed a rebel chief in Diyarbakir, the military said.', 'killed', 'happened'],
    ['Russian warplanes killed nine people in Kharkiv, the Ukrainian military said.', 'killed', 'alleged'],
    ['Soldiers killed six men in Marawi, the opposition said.', 'killed', 'alleged'],
    ['Villagers in Moura said soldiers had shot hundreds of people.', 'shot', 'alleged'],
  ])
})

test('what should go on until something is done awaits it', () => {
  holdsStatuses([
    ['Mexico should stop the talks until the troops are withdrawn.', 'withdrawn', 'hypothetical'],
    ['Sanctions must stay until the prisoners were freed, the senator said.', 'freed', 'hypothetical'],
    ['Aid would be held back until Serb forces were withdrawn from Srebrenica.', 'withdrawn', 'hypothetical'],
    ['Fighting went on until Serb forces were withdrawn from Srebrenica.', 'withdrawn', 'happened'],
    ['The town was besieged until the rebels were evacuated to Idlib.', 'evacuated', 'happened'],
    ['Protests lasted until the journalists were freed in Minsk.', 'freed', 'happened'],
  ])
})

test('what is under way or in force goes on; what is still to come has not begun', () => {
  holdsStatuses([
    ['Talks between Kyiv and Moscow are under way in Istanbul.', 'Talks', 'ongoing'],
    ['Negotiations on the release of prisoners are in progress in Muscat.', 'Negotiations', 'ongoing'],
    ['Talks in Doha are ongoing.', 'Talks', 'ongoing'],
    ['Talks between the two generals in Jeddah ended on Monday.', 'Talks', 'happened'],
    ['Talks in Geneva will resume on Monday.', 'Talks', 'planned'],
    ['The talks will resume when the rebels free the hostages in Arauca.', 'free', 'planned'],
    ['The president said the army would go on after it takes control of Aleppo.', 'takes', 'planned'],
    ['When the army shells Taiz, people hide.', 'shells', 'ongoing'],
  ])
})

test('a deed that is only the subject of "would" is thought of; one that did something was done', () => {
  holdsStatuses([
    ['Bombing the dam would flood the villages near Kherson.', 'Bombing', 'hypothetical'],
    ['Shelling the camp would kill hundreds in Goma.', 'Shelling', 'hypothetical'],
    ['Taking the port of Hodeidah would cut off food to millions.', 'Taking', 'hypothetical'],
    ['Bombing the dam flooded the villages near Kherson.', 'Bombing', 'happened'],
    ['The shelling killed hundreds in Goma.', 'killed', 'happened'],
    ['The bombing of the dam flooded three villages near Kherson.', 'bombing', 'happened'],
  ])
})

test('what failed was not done, and alleged deeds that are looked into stay alleged', () => {
  holdsStatuses([
    ['The army failed to capture the town of Bakhmut.', 'capture', 'negated'],
    ['Rebels failed to seize the airport of Goma.', 'seize', 'negated'],
    ['The militia failed to take Marib.', 'take', 'negated'],
    ['The army managed to capture the town of Bakhmut.', 'capture', 'happened'],
    ['Police are investigating alleged attacks on civilians in Bucha.', 'attacks', 'alleged'],
    ['A panel is examining alleged massacres by soldiers in Tigray.', 'massacres', 'alleged'],
    ['Police are investigating the attack on the market in Davao.', 'attack', 'happened'],
  ])
})

test('an army that tells of its own dead and names nobody blames nobody', () => {
  holdsStatuses([
    ['The rebels fired from the hills. The Lebanese army said two of its soldiers had died.', 'died', 'happened'],
    ['Kyiv says Russia shelled a school in Kherson.', 'shelled', 'alleged'],
    ['Residents of Taiz said the Houthis killed nine men.', 'killed', 'alleged'],
  ])
})

test('what is told first and only then laid to somebody of neither side is news and no charge', () => {
  holdsStatuses([
    ['Gunmen of the M23 shelled the outskirts of Sake on Wednesday, Congolese officials said.', 'shelled', 'happened'],
    ['Houthi forces seized Al-Jubah on Thursday after weeks of fighting, tribal sources said.', 'seized', 'happened'],
    [
      'The Taliban attacked two checkpoints in Kunduz, a member of the provincial council said.',
      'attacked',
      'happened',
    ],
    ['Tribal sources said Houthi forces had shelled a school in Marib.', 'shelled', 'alleged'],
    ['Russian warplanes bombed a clinic in Kharkiv, the Ukrainian military said.', 'bombed', 'alleged'],
    ['Soldiers burned nine huts near Bor, villagers said.', 'burned', 'alleged'],
  ])
})

test('a standing that is kept goes on; a demand or denial is made once', () => {
  holdsStatuses([
    ['Hamas insists on a permanent end to the war.', 'insists', 'ongoing'],
    ['Khartoum refuses to let observers into El Fasher.', 'refuses', 'ongoing'],
    ['Rwanda opposes the return of the M23 to the talks.', 'opposes', 'ongoing'],
    ['Kyiv demands the return of the children.', 'demands', 'happened'],
    ['The bishop urges both sides to stop.', 'urges', 'happened'],
    ['Khartoum refused to let observers into El Fasher.', 'refused', 'happened'],
  ])
})

test('a raid that is planned, plotted or trained for has not been; one in its third week goes on', () => {
  holdsStatuses([
    ['The men were arrested for planning an attack on a church in Colombo.', 'church', 'planned'],
    ['Soldiers were training for a raid on the camp at Jenin.', 'raid', 'planned'],
    ['Villagers are bracing for an offensive on Idlib.', 'offensive', 'planned'],
    ['The offensive on Idlib is in its third week.', 'offensive', 'ongoing'],
    ['The siege of Mariupol is in its second month.', 'siege', 'ongoing'],
    ['Soldiers attacked a church in Colombo.', 'church', 'happened'],
    ['The men were arrested for an attack on a church in Colombo.', 'church', 'happened'],
    ['The offensive on Idlib was in March.', 'offensive', 'happened'],
  ])
})

test('a government that announces what it does itself alleges nothing', () => {
  holdsStatuses([
    ['Washington announced new sanctions against the RSF.', 'sanctions', 'happened'],
    ['Ankara announced new sanctions against Armenia.', 'sanctions', 'happened'],
    ['Moscow announced the expulsion of two Polish diplomats.', 'expulsion', 'happened'],
    ['Kyiv reported Russian air raids on Kherson.', 'raids', 'alleged'],
    ['Residents reported army shelling in Taiz.', 'shelling', 'alleged'],
    ['The rebels reported army raids on Goma.', 'raids', 'alleged'],
  ])
})

test('what was tried in vain was not done', () => {
  holdsStatuses([
    ['An attempt to capture the bridge at Bor failed.', 'capture', 'negated'],
    ['An attempt to storm the airport of Goma failed.', 'storm', 'negated'],
    ['An attempt to rescue the miners of Arauca failed.', 'rescue', 'negated'],
    ['An attempt to rescue the miners of Arauca succeeded.', 'rescue', 'happened'],
    ['The parties signed a deal in Pretoria.', 'signed', 'happened'],
    ['Troops managed to capture the bridge at Bor.', 'capture', 'happened'],
  ])
})

test('what nobody finite tells as going on has been done; who is stuck still is', () => {
  holdsStatuses([
    ['He was shot by police after being captured in Goma.', 'captured', 'happened'],
    ['Despite being shelled by the army, the clinic in Taiz stayed open.', 'shelled', 'happened'],
    ['The driver was freed in Bor after being abducted by gunmen.', 'abducted', 'happened'],
    ['Villages near Bor are being shelled by the army.', 'shelled', 'ongoing'],
    ['Shooting had continued all night in the port of Aden.', 'Shooting', 'happened'],
    ['Shelling continues in Khartoum.', 'Shelling', 'ongoing'],
    ['The fighting has displaced 20,000 people in Malakal since August.', 'displaced', 'happened'],
    ['Families in Malakal have been displaced since August.', 'displaced', 'ongoing'],
    ['The rebels issued a statement denying the attack on the port.', 'denying', 'happened'],
    ['Thousands of families were trapped in the old town of Mosul.', 'trapped', 'ongoing'],
    ['Some 300 migrants were stranded at the border of Belarus.', 'stranded', 'ongoing'],
    ['Two hundred civilians were trapped for two days in Marawi.', 'trapped', 'happened'],
    ['Rebels have forced schools to stay shut for four years.', 'forced', 'ongoing'],
    ['Rebels have forced schools to shut.', 'forced', 'happened'],
  ])
})

test('"neither confirmed nor denied" denies nothing', () => {
  holdsStatuses([
    ['Israel has neither confirmed nor denied that it struck the base.', 'struck', 'alleged'],
    ['Moscow neither condemned nor praised the attack on the port.', 'praised', 'negated'],
    ['The junta neither released nor charged the two reporters.', 'charged', 'negated'],
    ['Israel denied the raid on the base.', 'denied', 'happened'],
    ['Kigali first confirmed and then denied the raid on Goma.', 'denied', 'happened'],
    ['Moscow condemned the attack and praised the police of Kabul.', 'praised', 'happened'],
  ])
})

test('a campaign told of in the present goes on; a release that is welcomed is done', () => {
  holdsStatuses([
    ['The army is pressing its military operations against rebels in Kutum.', 'operations', 'ongoing'],
    ['Russia is waging its offensive in Donetsk with drones.', 'offensive', 'ongoing'],
    ['The junta is intensifying its raids on villages in Sagaing.', 'raids', 'ongoing'],
    ['Mass killings continue in El Fasher.', 'killings', 'ongoing'],
    ['Brussels welcomes the release of two sailors by the Houthis.', 'release', 'happened'],
    ['Paris condemns the raid on the camp in Goma.', 'raid', 'happened'],
    ['The report details attacks on clinics in Idlib.', 'attacks', 'happened'],
  ])
})

test('threats that somebody gets have been made; what was promised or meant long ago is history', () => {
  holdsStatuses([
    ['Twelve journalists who received threats from the Taliban have left Kabul.', 'threats', 'happened'],
    ['Families in Cauca received threats from the rebels on Monday.', 'threats', 'happened'],
    ['A judge in Guayaquil received threats from the gang.', 'threats', 'happened'],
    ['The rebels vowed on Thursday to retake Goma.', 'vowed', 'planned'],
    [
      'Soldiers shot two men. In February the junta promised to free the prisoners of Insein.',
      'promised',
      'background',
    ],
    ['Rebels shelled a bus. In January the two sides agreed that aid would reach Taiz.', 'agreed', 'background'],
    ['The rebels had planned to storm the capital in December 2022.', 'storm', 'background'],
    ['On Thursday the junta promised to free the prisoners of Insein.', 'promised', 'planned'],
    ['The army plans to storm the town of Kidal.', 'storm', 'planned'],
  ])
})

test('a way that has been shut is shut; who has been stopped or arrested once was', () => {
  holdsStatuses([
    ['The RSF has closed every road to Zalingei.', 'closed', 'ongoing'],
    ['The fighting has cut off food to the camp at Zamzam.', 'cut', 'ongoing'],
    ['Rebels have surrounded the garrison at Babanusa.', 'surrounded', 'ongoing'],
    ['Police have arrested nine men in Minsk.', 'arrested', 'happened'],
    ['The RSF closed the road to Zalingei on Monday.', 'closed', 'happened'],
    ['Soldiers have stopped families from leaving Goma.', 'stopped', 'happened'],
  ])
})

test('a day told beside "has done" is the day of something else', () => {
  holdsStatuses([
    ['The officers who seized power in Niamey in July 2021 have torn up the pact.', 'torn', 'happened'],
    ['The front that signed the deal in 2016 has attacked a barracks in Kidal.', 'attacked', 'happened'],
    ['Soldiers trained in 2019 have shelled the port of Aden.', 'shelled', 'happened'],
    ['The front that signed the deal in 2016 attacked a barracks in Kidal.', 'signed', 'background'],
    ['Rebels attacked a barracks in Kidal in 2016.', 'attacked', 'background'],
    ['Soldiers shelled the port of Aden in 2019.', 'shelled', 'background'],
  ])
})

test('who maintains a thing keeps it up, and who maintains that it is so alleges it', () => {
  holdsStatuses([
    ['The mission in Sukhumi maintained regular contacts with both sides.', 'contacts', 'happened'],
    ['The envoy maintained contact with the rebels in Goma throughout May.', 'contact', 'happened'],
    ['The navy maintains a blockade of the port of Hodeidah.', 'blockade', 'ongoing'],
    ['The general maintains that rebels shelled the market in Aden.', 'shelled', 'alleged'],
    ['Kigali maintained that rebels had burned a village near Goma.', 'burned', 'alleged'],
    ['Officials maintain that the militia burned the church in Bor.', 'burned', 'alleged'],
  ])
})
