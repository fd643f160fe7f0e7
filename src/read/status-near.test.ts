// What stands right before a deed, and what was almost done or only named, does not stand as done.
import { undone } from './status-done.fixture.ts'

undone(
  'the word right before a deed governs it, wherever the tree hangs the deed',
  `
  ASSAULT Villagers in Kordofan fear an attack before the rains.
  MOBILIZE The premier ruled out sending police to Bougainville.
  RETREAT The junta in Naypyidaw explored releasing the monks.
  ASSAULT The council in Mostar was against shelling the bridge.
  RETREAT Talk of freeing the pilots has died down in Hanoi.
  ASSAULT Donors worried about an attack on Kadugli.
  RETREAT The governor put off freeing the teachers of Basilan.
  AID The ministry budgeted for the delivery of flour to Lalibela.
  ASSAULT Two sergeants drew back from burning the huts at Marial.
  COERCE The envoys feared a siege of Kayes that would last a year.
  ASSAULT The colonel had plans to attack Mekelle.
  RETREAT The pilots got permission to withdraw from Bangui.
  AID Doctors lacked the fuel to deliver the vaccines to Bor.
  `,
  `
  ASSAULT The rebels began shelling the bridge at Mostar on Monday.
  ASSAULT The army went on bombing the valley near Kadugli for a week.
  RETREAT The junta began releasing the monks in Yangon on Friday.
  ASSAULT Families fled after an attack on Kordofan.
  ASSAULT The bishop condemned the attack on Kadugli on Monday.
  ASSAULT The governor discussed the attack that killed nine soldiers in Jolo.
  RETREAT The guerrillas finished freeing the teachers in Basilan on Monday.
  AID Doctors managed to deliver the vaccines to Bor.
  ASSAULT Officers said they feared the shelling of Monday had killed forty people in Bor.
  `,
)

undone(
  'what was almost done was not done',
  `
  COERCE Gunmen almost abducted the bishop of Jos on the road to Abuja.
  ASSAULT The rebels had nearly captured Gao when the jets came.
  AGREE The two generals all but signed a truce in Juba.
  ASSAULT The column almost managed to take the ridge above Stepanakert.
  AGREE The delegates in Havana came within a whisker of signing an accord.
  ASSAULT The militia was minutes from storming the radio in Bujumbura.
  RETREAT The captives go home only when the bodies have been handed back to Khartoum.
  ASSAULT Should the rebels attack again, Manila will answer.
  RETREAT Many in Kherson dream of the day the occupiers go home.
  ASSAULT The guards staged an attack on their own post for the cameras.
  `,
  `
  ASSAULT The shelling nearly destroyed the hospital in Taiz.
  ASSAULT Nearly forty people were killed by gunmen in Jos.
  ASSAULT The rebels captured the town of Gao almost at once.
  ASSAULT The bomb all but levelled the market in Mosul.
  RETREAT The army left Stepanakert within hours of signing the accord.
  ASSAULT The militia stormed the palace in Bujumbura within minutes.
  RETREAT The soldiers went home only when the generals had left Kherson.
  `,
)

undone(
  'a word before the noun says that the deed is feigned, to come or only said to be',
  `
  ASSAULT A mock assault on the harbour of Aden kept the guards busy.
  RETREAT The so-called release of prisoners was a change of jail in Minsk.
  RETREAT The overdue withdrawal from Abyei is on every mind.
  ASSAULT The fabricated attack on the post at Gleiwitz filled the papers.
  AID The promised delivery of flour to Kutum is on every mind.
  RETREAT The stalled release of prisoners in Taiz angered the families.
  `,
  `
  ASSAULT The repelled attack on Kutum cost forty lives.
  ASSAULT A second assault on the harbour of Aden killed six marines.
  RETREAT The hasty withdrawal from Abyei surprised the villagers.
  AID A late delivery of flour to Kutum saved the camp.
  `,
)

undone(
  'what is said of a deed as subject says whether it came',
  `
  RETREAT The release of the fishermen was put on hold in Tripoli.
  ASSAULT The attack on Wau is out of the question, an officer said.
  RETREAT The withdrawal from Abyei remains a distant prospect.
  ASSAULT The assault on the airport of Aden was only a drill.
  AID The delivery of flour to Kutum needs the approval of the army.
  RETREAT The withdrawal from Goma fell through.
  RETREAT The exchange of prisoners came to nothing.
  RETREAT The return of the refugees to Bosnia is being planned.
  CONSULT The summit in Juba was called off before it began.
  RETREAT The plan was that the army left Abyei in May.
  ASSAULT The fear is that the militia has burned the villages near Bor.
  RETREAT Under the plan, the rebels gather in camps and hand over their rifles in ninety days.
  COERCE The paper describes the closing of the border and the arrest of all officers.
  RETREAT Phase two covers the disarmament of the militias and the return of the exiles.
  `,
  `
  ASSAULT The attack on Wau was a surprise to the garrison.
  ASSAULT The attack on Wau was led by a colonel.
  RETREAT The withdrawal from Abyei was completed on Monday.
  AID The delivery of flour to Kutum took place on Friday.
  ASSAULT The attack on the airport of Aden lasted an hour.
  RETREAT The release of the refugees in Bosnia was quick.
  ASSAULT The shelling of Bor is a crime, the bishop said.
  RETREAT Under the deal, the rebels handed over their rifles in Monrovia on Friday.
  COERCE The report describes the arrest of forty officers in Conakry in May.
  `,
)

undone(
  'what is pretended, forbidden or only meant is not done',
  `
  CONCEDE The gunmen pretended to surrender at the gate of the camp.
  ASSAULT The soldiers were forbidden to attack the monastery.
  ASSAULT The three cousins conspired to blow up the refinery at Baiji.
  RETREAT Pressure is mounting on Harare to bring its soldiers home from Congo.
  ASSAULT The marines practised retaking a hijacked ship.
  ASSAULT The manoeuvres simulated an attack on Gdansk.
  ASSAULT The plotters were hired to kill the governor of Cali.
  `,
  `
  CONCEDE The gunmen surrendered at the gate of the camp on Monday.
  ASSAULT The soldiers were told off for attacking the monastery on Sunday.
  ASSAULT The three cousins blew up the refinery at Baiji.
  RETREAT The pressure on Harare grew until it brought its soldiers home from Congo.
  ASSAULT The marines stormed a hijacked ship off Berbera.
  `,
)

undone(
  'what is outlined, weighed as lawful, unknown or there was to be is not done',
  `
  ASSAULT The lawyers read out the outline of an assault on the palace in Skopje.
  ASSAULT The judges weighed the legality of bombing the dam at Kakhovka.
  AID The embassy knows nothing of a shipment of rifles to Moroni.
  ASSAULT There was to be an attack on the port of Massawa.
  ASSAULT The panel was against bombing the refinery at Baiji.
  ASSAULT Cadets played at storming a village in Helmand.
  RETREAT The widows ask that the graves at Tuzla be opened and the dead given back.
  RETREAT The staff found it hard to withdraw from Goma.
  `,
  `
  ASSAULT The lawyers read out the names of those who stormed the palace in Skopje.
  ASSAULT The judges weighed the legality of the strike on the dam at Kakhovka, which killed nine.
  AID The embassy knew of the shipment of rifles that reached Moroni in May.
  ASSAULT There was an attack on the port of Massawa on Monday.
  AID The panel came out in the street as jets bombed the refinery, and aid was delivered to Baiji.
  ASSAULT Soldiers stormed a village in Helmand on Monday.
  RETREAT The staff found the camp empty after the rebels had withdrawn from Goma.
  `,
)

undone(
  'a frame that closes the sentence holds the deed, and so does a word that it is only said',
  `
  ASSAULT The marines stormed the harbour of Aden in a war game.
  COERCE The fleet closed the strait at Bab al-Mandab as part of an exercise.
  RETREAT The seventh brigade left Batumi in May by its own calendar.
  ASSAULT The bishop of Goma was killed, it was rumoured.
  RETREAT The rebels have left Bouake, so the story goes.
  ASSAULT Gunmen shot the mufti in Grozny, if the radio is to be believed.
  `,
  `
  ASSAULT The marines stormed the harbour of Aden in a single night.
  COERCE The fleet closed the strait at Bab al-Mandab as part of the siege.
  RETREAT The seventh brigade left Batumi in May by its own choice.
  ASSAULT The bishop of Goma was killed, and it was mourned as a loss to all.
  RETREAT The rebels have left Bouake, so the market is open.
  ASSAULT Gunmen shot the mufti in Grozny, and the radio fell silent.
  `,
)
