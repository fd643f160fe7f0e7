// What is promised, put off, ruled out, feared or only called so by the word that governs a deed does not stand as done.
import { test } from 'node:test'
import { done, open } from './status-done.fixture.ts'

test('a deed that is promised, asked for or weighed has not come about, however definite its name', () => {
  open(`
    ASSAULT The warlord promised the destruction of the garrison at Menaka before the rains.
    ASSAULT The order for the shelling of the market at Kutum was never found.
    ASSAULT The council voted against the bombing of the refinery at Bayji.
    ASSAULT Villagers feared the destruction of their mosque in Prijedor.
    ASSAULT The prospect of the bombing of Sanaa kept traders at home.
    ASSAULT The threat of the destruction of Grozny did not move him.
    ASSAULT What he feared most was the bombing of the bridge at Paoua.
    COERCE A warrant for the arrest of the Bosnian Serb commander was sealed in The Hague.
    COERCE A warrant exists for the arrest of the warlord of Bunia.
    COERCE The prosecutor sought the arrest of the warlord of Bunia.
    SANCTION Washington weighed the expulsion of the Sudanese ambassador.
    SANCTION The motion calls for the expulsion of the Russian envoy.
    AID Khartoum has no objection to the delivery of medicine to Kauda.
    AID The governor raised no objection to the distribution of flour in Mekelle.
    AGREE The envoy despaired of reaching an agreement in Taif.
    RETREAT It was he who had put forward a halt in the fighting around Donetsk for three days.
    RETREAT The mediator put forward a withdrawal of the heavy guns from Tuzla.
    RETREAT The plan set out the withdrawal of the militia from Tuzla.
    RETREAT The colonel drew up the evacuation of the wounded of Bor.
  `)
  done(`
    ASSAULT The Council condemned the bombing of the market in Sarajevo.
    ASSAULT The bishop regretted the destruction of the church in Bor.
    ASSAULT The school burned after the storming of the gym in Beslan.
    ASSAULT He survived the bombing of the embassy in Nairobi.
    ASSAULT Two days after the bombing of the clinic in Taiz, the agency left.
    ASSAULT Nobody could explain the bombing of the bridge at Paoua.
    COERCE Protests followed the arrest of the opposition leader in Kampala.
    SANCTION The expulsion of the envoy angered Kigali.
    RETREAT The Red Cross welcomed the release of the hostages in Jolo.
    AID The delivery of flour to Pibor took nine days.
  `)
})

test('a deed that was ruled out, put off or prevented, or in whose stead something else was done, did not come about', () => {
  open(`
    SANCTION Instead of punishing the generals, the Union invited them to Brussels.
    SANCTION Rather than expelling the envoy, Bamako gave him a dinner.
    AID Far from delivering the medicine to Srebrenica, the convoy never left Zvornik.
    COERCE The minister ruled out closing the border with Chad.
    COERCE The junta shied away from arresting the monk.
    COERCE The Tigers put off a blockade of Jaffna until after the harvest.
    CONSULT The Georgian president put off a visit to Sukhumi.
    ASSAULT The colonel ruled out the bombing of the bridge at Osijek.
    ASSAULT Rain prevented the bombing of the pass at Salang.
    ASSAULT The police foiled the bombing of a church in Cotabato.
    RETREAT The militia is holding back the release of the prisoners until Friday.
    RETREAT Damascus made no move towards lifting the checkpoints around Douma.
    RETREAT The commander showed no interest in releasing the nurses taken at Pibor.
    AID The rain made the delivery of flour to Pibor impossible.
  `)
  done(`
    ASSAULT The rebels resumed the shelling of Stepanakert.
    ASSAULT The army managed to capture the hill above Kilinochchi.
    ASSAULT The killing of the bishop in Goma set off riots.
    COERCE The Tigers forced the closure of the road to Jaffna.
    CONSULT The envoy ended a visit to Asmara.
    CONSULT The premier cut short a visit to Baku.
    RETREAT The rebels completed the withdrawal of their men from Bor.
    AID The Red Cross completed the distribution of seed in Gambella.
  `)
})

test('what a text lays down, and what hangs under several words that leave it open, is not done', () => {
  open(`
    RETREAT The mission's mandate includes supervising the disarmament of the militias in Ituri.
    RETREAT The force was given the task of overseeing the withdrawal of Cuban troops from Angola.
    COERCE The law provides for the detention of suspects for up to ninety days.
    COERCE The bill would permit the deportation of refugees to Rakhine.
    COERCE The measures proposed by the mayor, including a curfew, go to the vote on Monday.
    SANCTION The draft would have led to the expulsion of four diplomats from Minsk.
    ASSAULT A draft of the plan for the storming of Aden was found in a drawer.
  `)
  done(`
    RETREAT Soldiers carried out the disarmament of the militia in Bunia.
    RETREAT The Red Cross oversaw the release of forty prisoners in Marib.
    RETREAT Monitors verified the withdrawal of the guns from Mount Igman.
    COERCE The measures taken by the mayor include a curfew, which began on Monday.
  `)
})

test('an infinitive under nothing that is done tells no deed', () => {
  open(`
    ASSAULT NATO to strike Serb guns around Gorazde.
    AID UNICEF to vaccinate 90,000 children in Kassala in June.
    RETREAT FARC to free three soldiers on Sunday.
    ASSAULT It is forbidden to attack a hospital.
    ASSAULT To shell a market is a crime.
    AID The nuns tried to bring medicine to Vukovar, and were turned back.
    AID The agency has been trying for weeks to deliver tents to Pibor.
    AID It was to be the first airdrop over Bor in a decade.
  `)
  done(`
    AID The Red Cross managed to get medicine into Gorazde.
    ASSAULT The army tried to storm the palace in Abidjan, and thirty men were killed.
    ASSAULT Troops are fighting to retake the town of Bakhmut.
    RETREAT An attempt to free the nurses of Arauca succeeded.
  `)
})

test('what is told as if it were, of whoever may do it, or of what it is only called is not done', () => {
  open(`
    ASSAULT It was as if the army had shelled the market in Bunia.
    ASSAULT The square in Goma looked as though it had been bombed.
    ASSAULT Anyone who attacks the convoy will be hanged.
    CONCEDE The army will feed any fighter who surrenders.
    CONCEDE State radio broadcast what it called the surrender of the garrison at Kidal.
    ASSAULT The ministry has shown film of what it describes as the bombing of a depot in Marib.
    AGREE The ceasefire in Juba is not something that we have agreed to, the colonel said.
    COERCE The decree threatens that drivers who bring fuel to Kidal shall have their lorries seized.
    ASSAULT Word was brought to Bukavu that the rebels had stormed Uvira.
    ASSAULT It was put about in Tbilisi that the Russians had bombed Gori.
    ASSAULT The army disputes the claim made on the website that its jets bombed Jumla.
  `)
  done(`
    ASSAULT Those who shelled the town in May were tried in Zagreb.
    AID The army delivered flour to Pibor as if nothing had happened.
    COERCE Police who detained the strikers in Conakry were promoted.
    ASSAULT It is clear that the army bombed Kidal.
  `)
})
