// Sentences that trap a reader into taking as done what is promised, alleged, denied, asked or told in passing. Our own; for tests only.
import type { Status } from '../model/index.ts'

/** The word that stands for the event, the status it must get, and the sentence. A status list allows any of its members. */
export interface Trap {
  readonly event: string
  readonly status: Status | readonly Status[]
  readonly text: string
}

function traps(status: Status | readonly Status[], lines: string): Trap[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const text = line.trim()
      const event = /\[([^\]]+)\]/.exec(text)?.[1] ?? ''
      return { event, status, text: text.replace(/[[\]]/g, '') }
    })
}

/** The event is the word in square brackets, which are taken out before reading. */
export const TRAPS: readonly Trap[] = [
  ...traps(
    'happened',
    `
    The agency [brought] flour into Kadugli, and its staff went on leave.
    With the consent of both armies the drivers [delivered] medicine to Taiz.
    Having the licence of a trader, he [brought] sugar to Gorazde.
    After the [talks] in Havana both sides went home.
    The prisoners thanked the Red Cross for their [release] in Bogota.
    The date of the [attack] on the camp in Darfur is known.
    The army apologised for the [shelling] of the market in Jaffna.
    The convoy went ahead after a [meeting] in Mekelle.
    The general spoke of the [offensive] in the valley.
    Government forces [shelled] the town of Taiz on Monday.
    The rebels [released] 40 prisoners in Marib on Sunday.
    After hours after the deal was signed, artillery [struck] the port of Hodeidah.
    The convoy [reached] Tigray last week after months of delay.
    Ukrainian troops have [withdrawn] from the village.
    The army said it had [captured] the hill overlooking the road.
    The militia announced that its fighters had [seized] two checkpoints.
    The envoy [urged] both sides to stop the fighting.
    Kyiv [demanded] that Moscow pull back its troops.
    The president [accused] the rebels of violating the truce.
    The town was [bombed] by warplanes at dawn.
    Aid workers [delivered] flour to 300 families in El Fasher.
    Medical supplies were [delivered] to the hospital in Goma.
    The commander was [killed] in an air strike near Mosul.
    He [rejected] the proposal to share power.
    The two generals [met] in Juba on Friday.
    More than 20 people were [killed] when shells hit a market in Donetsk.
    The siege was [lifted] in March after the rebels surrendered.
    Colombia's government and the rebels [signed] a peace agreement in Havana.
    Soldiers [detained] three journalists at the border crossing.
    Despite the truce, snipers [fired] on a bus in Sarajevo.
    The Security Council [condemned] the attack on the market.
    Mediators [met] the rebel leader before he left Khartoum.
    `,
  ),
  ...traps(
    'planned',
    `
    The agency asked the governor for leave to [bring] flour into Kadugli.
    The drivers have the consent of both armies to [deliver] medicine to Taiz.
    The bishop was given the go-ahead to [evacuate] the children of Gorazde.
    The bishops asked the guerrillas to name a date for the [release] of the hostages.
    The Houthis refused to give a timetable for the [withdrawal] of their men from Hodeidah.
    No date for the [evacuation] of the wounded from Mariupol has been set.
    Ahead of renewed peace [talks] in Muscat the guns fell silent.
    The envoy flew to Juba ahead of a [meeting] between the two generals.
    Aid agencies filled their stores ahead of the [offensive] on Hodeidah.
    The rebels will [release] forty prisoners next week.
    The army vowed to [retake] the city within days.
    Both sides agreed to [exchange] their prisoners on Friday.
    The envoy is due to [meet] the rebels in Muscat on Thursday.
    The United Nations plans to [deliver] food to the camp.
    The government promised to [lift] the blockade.
    The convoy was scheduled to [leave] for Deir ez-Zor at dawn.
    The ministry pledged that it would [withdraw] its troops from the valley.
    Troops are to [withdraw] from the buffer zone by Sunday.
    The mediator said talks would [resume] in Geneva next month.
    The general threatened to [shell] the town.
    The airlift is expected to [bring] medicine to Juba on Tuesday.
    The foreign minister intends to [visit] Addis Ababa.
    Mediators hope to [reach] an agreement before the end of the month.
    The group has offered to [free] the hostages.
    Turkey is preparing to [launch] an offensive in the north.
    The first group of wounded will be [evacuated] on Thursday morning.
    The ceasefire is set to [begin] at midnight.
    The ministers will [discuss] the crisis in Paris.
    The junta has decided to [extend] the curfew in Yangon.
    "We will [retake] every village," the commander said.
    "We are going to [attack] them everywhere," the militia leader told state radio.
    The rebels were ordered to [hand] over their weapons.
    Donors have committed to [provide] 200 million dollars.
    The deal requires the militia to [withdraw] from the airport.
    He said the army was ready to [withdraw] from the heights.
    The parties agreed that all detainees would be [released].
    `,
  ),
  ...traps(
    'ongoing',
    `
    Government forces are [besieging] the town of Taiz.
    The army has been [shelling] the suburb for three days.
    Fighters have [surrounded] the town since June.
    Clashes are [continuing] around the airport in Tripoli.
    The town remains [besieged] by the militia.
    Some 20,000 people are [trapped] in the old city.
    Rebels have been [blocking] the road to the capital since March.
    The Houthis continue to [hold] the port of Hodeidah.
    The ministers are [discussing] a ceasefire in Cairo.
    Russia keeps [bombing] the power stations.
    Villagers are still [fleeing] the fighting in Darfur.
    The city is [surrounded] by government troops.
    The navy is [blockading] the harbour.
    Warplanes continued [bombing] the valley on Wednesday.
    `,
  ),
  ...traps(
    'alleged',
    `
    Activists say the army [dropped] barrel bombs on the market.
    The rebels accused the army of [bombing] a hospital.
    The governor alleged that militiamen had [burned] three villages.
    Government jets reportedly [struck] a school in Idlib.
    The army is said to have [used] chlorine in the attack.
    According to residents, soldiers [killed] eleven men in the village.
    Israeli jets were reported to have [fired] missiles at the airport.
    Troops allegedly [raped] women in the camp.
    Ukraine says Russia [shelled] the nuclear plant.
    The opposition claims that the police [tortured] detainees.
    The government blamed the rebels for [attacking] the convoy.
    Azerbaijan said Armenian forces had [violated] the truce.
    Armenia is suspected of [shelling] the village.
    The soldiers are accused of [executing] prisoners.
    The drone is thought to have [hit] a weapons depot.
    Survivors said the gunmen [shot] anyone who tried to run.
    Eritrean soldiers have been accused of [looting] hospitals in Tigray.
    The rebels, the ministry said, [abducted] four aid workers.
    The army apparently [bombed] its own positions.
    He claimed the Tamil Tigers had [recruited] children.
    `,
  ),
  ...traps(
    'denied',
    `
    The army denied that it had [shelled] the hospital.
    Moscow denies [sending] troops to Donbas.
    The ministry denied [bombing] the camp.
    Rwanda has rejected claims that its soldiers [crossed] the border.
    The rebels deny they are [negotiating] with the government.
    The spokesman dismissed reports that troops had [fired] on protesters.
    The general denied his men had [killed] civilians.
    "We did not [attack] the convoy," the army spokesman said.
    The Saudi-led coalition denied having [targeted] the funeral.
    The junta denied accusations of [torturing] prisoners.
    Officials denied an agreement had been [reached].
    `,
  ),
  ...traps(
    'negated',
    `
    The convoy has yet to [reach] the town.
    The promised evacuation did not [take] place.
    Aid was never [delivered] to the camp.
    The parties failed to [reach] an agreement.
    No agreement was [reached] in Geneva.
    The rebels have not [released] the hostages.
    The government refused to [release] the prisoners.
    Troops have still not [withdrawn] from the village.
    No food has been [delivered] since October.
    The army stopped short of [attacking] the camp.
    The delegation declined to [meet] the envoy.
    The two sides never [signed] the protocol.
    Nobody has [claimed] responsibility for the bombing.
    The UN was unable to [deliver] aid to Kadugli.
    The truce was to have [begun] on Monday but collapsed.
    Neither side [withdrew] from the front line.
    The convoy left without [delivering] any medicine.
    Troops were prevented from [entering] the district.
    None of the aid [reached] the besieged town.
    The talks ended without [reaching] a deal.
    `,
  ),
  ...traps(
    'hypothetical',
    `
    If the rebels [attack], the army will respond.
    Unless the army [withdraws], the talks will fail.
    The United States could [impose] sanctions on the generals.
    The fall of the town would [open] the road to the capital.
    The militia might [release] the hostages.
    Should the talks collapse, Ethiopia may [attack] the dam.
    It is unclear whether the army [used] chemical weapons.
    The minister refused to say whether troops had [entered] the city.
    Will the rebels [accept] the offer?
    Nobody knows if the convoy [reached] the town.
    He would have [signed] the agreement had the rebels disarmed.
    Analysts fear that the army will [attack] the camp.
    A peace deal would [require] the rebels to hand over heavy weapons.
    The general warned that any crossing would be [attacked] as long as the road stayed shut.
    Aid groups asked if the government would [allow] convoys.
    Did the army [bomb] the school?
    The sanctions would be lifted in case the junta [releases] the prisoners.
    Hundreds could be [killed] in an assault on the city.
    `,
  ),
  ...traps(
    'background',
    `
    The town, which was [captured] by the rebels in 2013, lies near the border.
    In 1992, Serb forces [besieged] Sarajevo for almost four years.
    The two countries [fought] a border war from 1998 to 2000.
    The rebels had [seized] the city in 2012, before the army returned.
    The conflict began in 2011 when police [fired] on protesters.
    The group [signed] a first agreement with the government in 1994.
    The mayor, who was [abducted] in 2009, spoke at the ceremony.
    `,
  ),
  // The speaker's own act of asking, accusing or denying is done, whatever its content is.
  ...traps(
    'happened',
    `
    The army [denied] that it had shelled the hospital.
    Activists [accused] the junta of burning villages.
    The envoy [called] on the parties to release all detainees.
    The foreign minister [warned] that the truce could collapse.
    Egypt [threatened] to expel the diplomats.
    The rebels [refused] to leave the town.
    The Council [demanded] that the siege be lifted.
    The general [rejected] calls to step down.
    `,
  ),
  ...traps(
    ['ongoing', 'happened'],
    `
    Aid agencies are [urging] Sudan to open the border.
    The rebels have [held] the crossing since 2019.
    Families have been [fleeing] to Chad for weeks.
    Thousands [remain] without access to clean water.
    `,
  ),
  ...traps(
    'alleged',
    `
    It was said that the army had [shelled] the town of Bentiu.
    It is believed that militants [planted] the bomb in Davao.
    It was rumoured that the general had [fled] to Chad.
    It has been reported that troops [burned] the village of Tula Toli.
    The alleged raid, which [destroyed] two homes in Jenin, was not confirmed.
    The reported strike, which [hit] a clinic in Saada, is being looked into.
    `,
  ),
  ...traps(
    'happened',
    `
    It was confirmed that the army had [shelled] the town of Bentiu.
    The commission found that soldiers had [burned] the village of Tula Toli.
    The minister announced that troops had [entered] the camp at Nahr al-Bared.
    After days of [fighting] in Kidal, the convoy arrived.
    The raid, which [destroyed] two homes in Jenin, went on for an hour.
    The inquiry concluded that the militia had [used] chlorine in Saraqib.
    `,
  ),
  ...traps(
    ['ongoing', 'happened'],
    `
    The start of the operation to [retake] Mosul was welcomed in Erbil.
    The militia continues to [kill] civilians in Ituri.
    Volunteers are handing out bread in Omdurman, [feeding] 300 families a day.
    Troops are fighting to [hold] the town of Bakhmut.
    Government forces, backed by Russia, are [closing] in on the city.
    `,
  ),
  ...traps(
    ['negated', 'denied'],
    `
    The minister insisted that troops had not [entered] the camp in Jabalia.
    No group has [claimed] responsibility for the bombing in Quetta.
    Neither side has [withdrawn] its guns from the line in Stepanakert.
    The promised convoy has not [arrived] in Ghouta.
    `,
  ),
  ...traps(
    'planned',
    `
    The squadron will [fly] strikes against the group in Sirte.
    Kenya is committed to [sending] police to Haiti.
    The alliance said it would [increase] its help to Moldova.
    Ministers expect the talks to [resume] in Doha next week.
    Those arrested were to be [transferred] to Bamako.
    `,
  ),
  ...traps(
    'hypothetical',
    `
    If the government [ratifies] its offer, the guns could fall silent in Cauca.
    Nurses in Lviv learned what to do if the town is [shelled].
    Unless the junta [frees] the monks, the bloc will cut its aid.
    `,
  ),
  ...traps(
    ['alleged', 'denied'],
    `
    The army denied claims by residents that it [looted] their homes.
    The government has neither confirmed nor denied that it [carried] out the strikes.
    `,
  ),
  ...traps(
    'happened',
    `
    The convoy was met by gunmen [throwing] grenades near Beni.
    Television showed helicopters [firing] at a forest in Dagestan.
    Soldiers shot at youths [burning] tyres in Khartoum.
    A mother, who was [displaced] from her home in Benue, spoke to nurses.
    The general, who was [detained] at the airport in Bamako, was flown out.
    `,
  ),
  ...traps(
    'ongoing',
    `
    Shells have [fallen] almost every day since the truce broke down in Hodeidah.
    The camp has been [raided] every week since March.
    The army is [shelling] the suburb, aid workers in Kyiv said.
    Turkey backs the groups [fighting] the army in Idlib.
    Nurses are treating families [fleeing] the war in Tigray.
    `,
  ),
  ...traps(
    'background',
    `
    Troops remain there, eighteen years after Washington [invaded] the country.
    The camp stands, decades after the army [expelled] its people.
    The trial opened, ten years after militiamen [burned] the village of Gatumba.
    `,
  ),
  ...traps(
    'ongoing',
    `
    With Rwanda [arming] the militia, the truce in Goma fails.
    The blockade bites, [stopping] all exports from Port Sudan.
    The agency, [working] with the army, is feeding the camp in Maban.
    `,
  ),
  ...traps(
    'happened',
    `
    The convoy turned back, the driver [fearing] the guns near Taiz.
    Soldiers swept the valley, [burning] six farms in Cauca.
    After [shelling] the port, the ships left Mariupol.
    `,
  ),
]
