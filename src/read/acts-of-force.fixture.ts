// For tests only: sentences of many wars and shapes that tell an act of force, with who does it and to whom, and sentences whose
// words of force tell none.
import type { Act } from '../model/index.ts'

/** A sentence, the act it must tell, and patterns for an actor and a recipient; null where none may be named, undefined where any may. */
export type Told = readonly [text: string, act: Act, by?: RegExp | null, to?: RegExp | null]

/** Sentences under what they have in common. */
export const FORCE_TOLD: Readonly<Record<string, readonly Told[]>> = {
  'people held by those who bear arms': [
    ['Rebels are holding nine soldiers near Bunagana.', 'ASSAULT', /Rebels/, /soldiers/],
    ['The guerrillas still hold two policemen in the hills of Cauca.', 'ASSAULT', /guerrillas/, /policemen/],
    ['Militants have held the four marines since May.', 'ASSAULT', /Militants/, /marines/],
  ],
  'a noun of force that opens a sentence': [
    ['Fighting is still raging around the airport in Khartoum.', 'ASSAULT'],
    ['Looting was reported in Nyala.', 'ASSAULT'],
    ['Shelling continued in Avdiivka.', 'ASSAULT'],
  ],
  'a verb in the present read as a noun': [
    ['The junta bars aid workers from entering Rakhine state.', 'COERCE', /junta/, /aid workers/],
    ['Egypt arrests opposition leader in Cairo.', 'COERCE', /Egypt/, /opposition leader/],
    ['Sudan expels aid workers from Darfur.', 'SANCTION', /Sudan/, /aid workers/],
  ],
  'verbs whose stem has lost its e': [
    ['The navy is blockading the port of Hodeidah.', 'COERCE', /navy/, /Hodeidah/],
    ['Police were barricading the square in Tbilisi.', 'COERCE', /Police/, /square/],
    ['Jets are strafing villages near Demoso.', 'ASSAULT', /Jets/, /villages/],
  ],
  'what is stopped, cut or called up': [
    ['Israel has stopped the flow of fuel into Gaza.', 'COERCE', /Israel/],
    ['The junta cut mobile networks in Sagaing.', 'COERCE', /junta/],
    ['Donors have suspended funding for the ministry in Kabul.', 'SANCTION', /Donors/],
    ['Two US destroyers were sent to the Gulf of Aden.', 'MOBILIZE', /United States/],
    ['Poland scrambled fighter jets on Monday.', 'MOBILIZE', /Poland/],
    ['The junta has introduced conscription in Yangon.', 'MOBILIZE', /junta/],
    ["Niger's junta ordered the UN coordinator to leave.", 'SANCTION', /junta/, /coordinator/],
  ],
  'force that is heard, flares or sweeps through': [
    ['Gunfire could be heard in the centre of Khartoum.', 'ASSAULT', null],
    ['Residents heard explosions near the port of Aden.', 'ASSAULT', null],
    ['Fighting flared again along the border of Karabakh.', 'ASSAULT'],
    ['Militiamen swept through Kailek, burning huts and whipping men.', 'ASSAULT', /Militiamen/, /huts/],
    ['Turkish troops landed at Kyrenia.', 'ASSAULT', /Turk/, /Kyrenia/],
    ['A mortar round tore through a bus in Donetsk.', 'ASSAULT', null, /bus/],
  ],
  'the dead that are found': [
    ['A teacher was found dead with gunshot wounds near Arauquita.', 'ASSAULT', null, /teacher/],
    ['The bodies of 14 men were found near Bunagana with their hands tied.', 'ASSAULT', null, /14 men/],
    ['Three soldiers lost their lives in an ambush near Gwoza.', 'ASSAULT', null, /soldiers/],
    ['Two peacekeepers died when their vehicle hit an explosive device near Kidal.', 'ASSAULT', null, /peacekeepers/],
  ],
  'objects that the tree hung without a word between': [
    ['Abu Sayyaf militants abducted a German couple from their yacht.', 'ASSAULT', /militants/, /couple/],
    ['Fighters hacked to death 20 farmers near Oicha.', 'ASSAULT', /Fighters/, /farmers/],
    ['The army said it had repelled an M23 assault on Sake.', 'ASSAULT', /M23|March 23/],
  ],
  'people made to leave are driven out, and guests are sent away': [
    ['Pakistan has forced more than 800,000 Afghans to leave.', 'COERCE', /Pakistan/, /Afghans/],
    ['Some 700,000 Palestinians were expelled from their homes.', 'COERCE', null, /Palestinians/],
    ['Poland expelled forty diplomats in March.', 'SANCTION', /Poland/, /diplomats/],
  ],
  'a relief body that tells of deaths caused none': [
    [
      'The UN confirmed that six aid workers were killed near Pibor. UN officials deplored the attack.',
      'ASSAULT',
      null,
    ],
    ['UNICEF said four children were killed in Taiz. UNICEF called the attack a crime.', 'ASSAULT', null],
    ['The Red Cross said two drivers were shot in Bria. It called the attack senseless.', 'ASSAULT', null],
  ],
  'who opens fire while doing something else': [
    ['Gunmen riding motorbikes opened fire on worshippers in Kaduna.', 'ASSAULT', /Gunmen/, /worshippers/],
    ['Soldiers wearing masks shot two teachers in Bamenda.', 'ASSAULT', /Soldiers/, /teachers/],
    ['Settlers throwing stones wounded a farmer near Nablus.', 'ASSAULT', /Settlers/, /farmer/],
  ],
  'men of a state that are counted': [
    ['Nine peacekeepers from Tanzania were killed near Sake.', 'ASSAULT', null, /peacekeepers/],
    ['Two soldiers from Chad were wounded in Kidal.', 'ASSAULT', null, /soldiers/],
    ['Rebels captured three pilots from Belarus.', 'COERCE', /Rebels/, /pilots/],
  ],
  'the help that the doer has is no deed of the doer': [
    [
      "Syria's army, backed by Russian air strikes, recaptured 18 villages from Islamic State on Saturday.",
      'ASSAULT',
      /army/,
      /Islamic State/,
    ],
    ['Malian troops supported by Wagner mercenaries took Kidal on Tuesday.', 'ASSAULT', /Malian troops/, /Kidal/],
    ['The army, helped by French jets, drove the jihadists from Konna.', 'ASSAULT', /army/, /jihadists/],
  ],
  'drones and missiles brought down': [
    ['Air defences shot down 42 of 51 drones launched by Russia overnight.', 'ASSAULT', undefined, /Russia/],
    ['Kyiv downed a missile that Russia fired at Odesa.', 'ASSAULT', /Ukraine/, /Russia/],
    ['The coalition intercepted a drone belonging to the Houthis.', 'ASSAULT', /coalition/, /Houthis/],
    ["Israel's Iron Dome intercepted twelve rockets fired from Gaza.", 'ASSAULT', /Iron Dome/],
  ],
  ambushes: [
    ['Soldiers laid an ambush for the insurgents near Palma.', 'ASSAULT', /Soldiers/, /insurgents/],
    ['The rebels set an ambush for a convoy of troops at Gao.', 'ASSAULT', /rebels/, /convoy|troops/],
    ['Six policemen died in an ambush on the road to Arauca.', 'ASSAULT', undefined, /policemen/],
  ],
  'somebody shot dead': [
    ['Snipers shot dead a woman in Sarajevo.', 'ASSAULT', /Snipers/, /^a woman$/],
    ['Police shot dead two protesters in Conakry.', 'ASSAULT', /Police/, /^two protesters$/],
    ['Gunmen shot dead the mayor of Sirte.', 'ASSAULT', /Gunmen/, /mayor/],
  ],
  'forces that gather or cross': [
    ['Hundreds of fighters are gathering near Sirte.', 'MOBILIZE', /fighters/],
    ["Kyiv's forces crossed into the Kursk region.", 'MOBILIZE', /forces/],
    ['Rwandan troops crossed into North Kivu at night.', 'MOBILIZE', /Rwandan troops/],
    ['The rebels were massing outside Bambari.', 'MOBILIZE', /rebels/],
  ],
  'bases and posts': [
    ['The Turkish army has established a number of barracks near Soran.', 'MOBILIZE', /Turkish army/],
    ['Its soldiers set up an observation post above the town of Kassab.', 'MOBILIZE', /soldiers/],
    ['The paramilitaries fortified their positions in Bahri.', 'MOBILIZE', /paramilitaries/],
  ],
  'a deed that somebody is subjected to or answers with': [
    ['The stronghold has been subjected to daily bombardment.', 'ASSAULT', null, /stronghold/],
    ['The army subjected the town of Demoso to heavy shelling.', 'ASSAULT', /army/, /Demoso|town/],
    ['The regime responded with air raids.', 'ASSAULT', /regime/],
    ['Israel retaliated with strikes on Tyre.', 'ASSAULT', /Israel/, /Tyre/],
  ],
  'what somebody is accused of doing': [
    ['The military was accused of burning villages in Kachin state.', 'ASSAULT', /military/, /villages/],
    ['Kiev accused the separatists of shelling markets.', 'ASSAULT', /separatists/, /markets/],
    ['Rights groups accuse guards of beating prisoners in Asmara.', 'ASSAULT', /guards/, /prisoners/],
  ],
  'people taken by soldiers': [
    [
      'The brothers have not been seen since soldiers took them from their classroom.',
      'COERCE',
      /soldiers/,
      /brothers|them/,
    ],
    ['Agents took him to a camp near Harare.', 'COERCE', /Agents/],
    ['Police took her away at dawn.', 'COERCE', /Police/],
  ],
  mines: [
    ['Three soldiers died when their vehicle struck a landmine in Mopti.', 'ASSAULT', null, /soldiers/],
    ['A bus drove over a mine near Kuito.', 'ASSAULT', null, /bus/],
    ['The army has mined the approaches to the bridge at Antonivka.', 'ASSAULT', /army/],
  ],
  sanctions: [
    ['The council voted to toughen sanctions on South Sudan.', 'SANCTION', /council/, /South Sudan/],
    ['Canada widened its sanctions against the generals in Naypyidaw.', 'SANCTION', /Canada/, /generals/],
    ['The US Treasury designated a network of companies that arm the Houthis.', 'SANCTION', /Treasury/, /companies/],
    ['France will pull its ambassador out of Niger.', 'SANCTION', /France/, /Niger/],
  ],
  'deeds called after those who suffered them': [
    ['The Armenian genocide is remembered every April.', 'ASSAULT', null, /Armenia/],
    ['The Iraq invasion of 2003 led to years of fighting.', 'ASSAULT', null, /Iraq/],
    ['The Rwandan genocide killed 800,000 people.', 'ASSAULT', null, /people/],
    ['The Russian invasion began in February.', 'ASSAULT', /Russia/],
    ['The Turkish massacre of Armenians was told by survivors.', 'ASSAULT', /Turkey/, /Armenians/],
  ],
  'somebody found guilty': [
    ['The judge found her guilty of murder in Minsk.', 'SANCTION', /judge/],
    ['A tribunal found him guilty of war crimes.', 'SANCTION', /tribunal/],
    ['The court in Arusha found the mayor guilty.', 'SANCTION', /court/, /mayor/],
  ],
  'craft that stand for those who use them': [
    ['A tanker was attacked by Iranian gunboats.', 'ASSAULT', /Iran/, /tanker/],
    ['Nine men were killed by US drones in Waziristan.', 'ASSAULT', /United States/, /men/],
    ['A village was bombed by Ethiopian jets.', 'ASSAULT', /Ethiopia/, /village/],
    ['A ship carrying grain was turned away by Houthi patrol boats.', 'COERCE', /Houthi/, /ship/],
  ],
  'crowds and gatherings attacked': [
    ['Security forces stormed the sit-in before sunrise.', 'ASSAULT', /Security forces/, /sit-in/],
    ['Police attacked a peaceful march in Nairobi.', 'ASSAULT', /Police/],
    ['Jets bombed a funeral in Sanaa.', 'ASSAULT', /Jets/, /funeral/],
    ['Coastguard vessels blasted a Philippine boat with water cannon.', 'ASSAULT'],
  ],
  'what is done to a place that is robbed or shut in': [
    ['Soldiers stripped factories in Adwa and carried off the machines.', 'COERCE', /Soldiers/],
    ['Raiders drove off livestock near Pibor.', 'COERCE', /Raiders/],
    ['Police have thrown a cordon around the palace.', 'COERCE', /Police/, /palace/],
    ['The militia has been taxing traders and forcing villagers to dig.', 'COERCE', /militia/, /traders/],
  ],
  'harm told in other words': [
    ['They were lined up against a wall and shot.', 'ASSAULT', null, /They/],
    ['Seventeen terrorists were neutralised in the north of Burkina Faso.', 'ASSAULT', undefined, /terrorists/],
    ['Civilians are bearing the brunt of the fighting in Sumy.', 'ASSAULT', undefined, /Civilians/],
    ['Security forces stormed the camp, and by noon more than 100 people lay dead.', 'ASSAULT', undefined, /people/],
  ],
  'war and roads blocked': [
    ['Eritrea and Ethiopia have been at war since May.', 'ASSAULT'],
    ['Sudan remains at war with the paramilitaries.', 'ASSAULT', /Sudan/],
    ['The army of Azerbaijan has blocked the Lachin corridor.', 'COERCE', /Azerbaijan/],
    ['Militants attacked the town for refusing to pay.', 'ASSAULT', /Militants/, /town/],
    ['Fighters blocked the bridge at Kosti.', 'COERCE', /Fighters/],
  ],
  'the dead and the wounded told with one helper': [
    ['Nine people were killed and 30 wounded in twin bombings in Sadr City.', 'ASSAULT', null, /people/],
    ['Six were killed and 12 injured in a blast in Quetta.', 'ASSAULT', null, /Six/],
    ['Two guards were shot and three beaten in Asmara.', 'ASSAULT', null, /guards/],
  ],
  'posts taken, men lost and kept in cells': [
    ['Kachin fighters captured the last border post held by the junta.', 'ASSAULT', /Kachin/, /post/],
    ['The army lost 30 men in fighting around Hasakah.', 'ASSAULT', undefined, /army/],
    ['Two journalists have been kept in a cell in Sanaa for two years.', 'COERCE', null, /journalists/],
  ],
  'forces that train and grow': [
    ['Warships began exercises in the Black Sea.', 'MOBILIZE', /Warships/],
    ['Turkey has doubled the number of its soldiers in Idlib.', 'MOBILIZE', /Turkey/],
    ['The navy started drills off Taiwan.', 'MOBILIZE', /navy/],
  ],
  readiness: [
    ['Belgrade has put its army on the highest level of combat readiness.', 'MOBILIZE', /Serbia/],
    ['The general put three brigades on standby.', 'MOBILIZE', /general/],
    ['Islamabad placed its forces on a war footing.', 'MOBILIZE', /Pakistan/],
  ],
  'ships and arms taken': [
    ['Commandos boarded a tanker off Fujairah.', 'COERCE', /Commandos/, /tanker/],
    ['The ministry said it had seized a total of 206 rifles in Tamaulipas.', 'COERCE', /ministry/],
    ['Pistols and bullets were captured in the capital.', 'COERCE'],
  ],
}

/** Sentences that must make no claim of the act. */
export const NO_FORCE_TOLD: readonly Told[] = [
  ['Iran and Oman held joint naval drills.', 'MOBILIZE'],
  ['Government forces backed by Russian air strikes retook Palmyra.', 'ASSAULT', /^Russia$/],
  ['A harsh law targets activists in Dhaka.', 'ASSAULT'],
  ['The restrictions target the press in Minsk.', 'ASSAULT'],
  ['A final verdict will be read in Rostov on Tuesday.', 'SANCTION'],
  ['The company cut phone prices in Ghana.', 'COERCE'],
  ['The school was closed for the holidays.', 'COERCE'],
  ['The bank froze hiring in London.', 'SANCTION'],
  ['Two climbers lost their lives in an avalanche on K2.', 'ASSAULT'],
  ['The army is gathering forces for an assault on Kadugli.', 'ASSAULT'],
  ['Fighter jets dropped two bombs on Laukkai.', 'ASSAULT', /^Fighters?$/],
  ['He was wounded while guarding a convoy in Homs.', 'MOBILIZE'],
  ['Adding to the list of worries, the well ran dry.', 'SANCTION'],
  ['The rebels hold talks with the soldiers in Juba.', 'ASSAULT'],
  ['The group holds its fighters in reserve.', 'ASSAULT'],
  ['The militia holds soldiers in contempt.', 'ASSAULT'],
  ['Bar owners met in Aden.', 'COERCE'],
  ['Rebels gathered in Doha for talks.', 'MOBILIZE'],
  ['The fighters gathered to celebrate in Idlib.', 'MOBILIZE'],
  ['Refugees crossed into Chad.', 'MOBILIZE'],
  ['The charity set up a camp for refugees near Adre.', 'MOBILIZE'],
  ['The passengers boarded the ferry in Goma.', 'COERCE'],
  ['Her letter was intercepted by the post.', 'ASSAULT'],
  ['The midfielder intercepted the pass.', 'ASSAULT'],
  ['Nine peacekeepers from Tanzania were decorated.', 'ASSAULT'],
  ['The minister responded with a letter.', 'ASSAULT'],
  ['The shop was subjected to a check.', 'ASSAULT'],
  ['He was accused of mounting debts.', 'ASSAULT'],
  ['The president attacked the media for reporting the deaths.', 'ASSAULT'],
  ['The minister attacked the opposition for blocking the budget.', 'ASSAULT'],
  ['The governor attacked the mission for doing too little.', 'ASSAULT'],
  ['The train took them to Goma.', 'COERCE'],
  ['The old man was evacuated by helicopter.', 'ASSAULT'],
  ['The farmer sprayed the field with water.', 'ASSAULT'],
  ['The book and the shot lay on the table.', 'ASSAULT'],
  ['Workers stripped the paint off the wall.', 'COERCE'],
  ['The shepherd lay asleep by the road.', 'ASSAULT'],
  ['Doctors neutralised the poison.', 'ASSAULT'],
  ['The choir has been singing hymns in Juba.', 'COERCE'],
  ['The airline pulled its staff out of Aden.', 'COERCE'],
  ['The architect designated a site for the school.', 'SANCTION'],
]
