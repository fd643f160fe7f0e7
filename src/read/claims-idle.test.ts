// Words of peace that only set the scene: each rule with sentences it must catch (no claim) and sentences it must spare.
import { holds } from './claims-none.fixture.ts'

holds(
  'who is forced out of house or car gives no way',
  [
    ['RETREAT', 'The gunfire forced the men to leave their cars and escape into the hills of Kivu.'],
    ['RETREAT', 'Forcing people to leave their homes is against the law, the UN said in Myanmar.'],
    ['RETREAT', 'The shells compelled families to flee their village near Stepanakert.'],
  ],
  [
    ['RETREAT', 'Families fled their village near Stepanakert.'],
    ['RETREAT', 'The army withdrew from the hills of Kivu.'],
    ['RETREAT', 'The rebels pulled out of the town after the shells hit it in Darfur.'],
  ],
)

holds(
  'a truce that says when something else was is no claim of its own',
  [
    ['RETREAT', 'An hour before the ceasefire came into effect, shells hit the market in Donetsk.'],
    ['RETREAT', 'Ten men have died since the truce came into force in Sirte, medics said.'],
    ['RETREAT', 'It was a breach of the February cessation of hostilities agreement, the envoy to Juba said.'],
  ],
  [
    ['RETREAT', 'The ceasefire came into effect at midnight in Donetsk.'],
    ['RETREAT', 'The truce is holding in Sirte.'],
    ['RETREAT', 'A cessation of hostilities by the rebels was reported in Juba.'],
  ],
)

holds(
  'a turn in a life is no retreat',
  [
    ['RETREAT', 'After he left office in 2009, the former minister of Lebanon wrote a book.'],
    ['RETREAT', 'The wounded guard was released from hospital on Monday in Mosul.'],
    ['RETREAT', 'The militants escaped from the prison in Maiduguri.'],
    ['RETREAT', 'The refugees from Abkhazia have nowhere to return to.'],
  ],
  [
    ['RETREAT', 'The president of Sri Lanka left office on Thursday.'],
    ['RETREAT', 'The guard was released by the rebels on Monday in Mosul.'],
    ['RETREAT', 'The militants fled the town of Maiduguri.'],
  ],
)

holds(
  'on the way to an attack nobody retreats',
  [
    ['RETREAT', 'Soldiers left their base to attack the village in Cabo Delgado.'],
    ['RETREAT', 'The column left the camp at dawn to storm the town of Bor.'],
    ['RETREAT', 'Fighters left the forest to raid a market in Ituri.'],
  ],
  [
    ['RETREAT', 'Soldiers left their base in Cabo Delgado after the deal.'],
    ['RETREAT', 'The column pulled out of the camp near Bor.'],
    ['RETREAT', 'Fighters withdrew from the market in Ituri.'],
  ],
)

holds(
  'asylum that says who is meant, a call for comment and an order to own men ask for nothing',
  [
    ['REQUEST', 'Migrants seeking asylum in Europe drowned off Libya.'],
    ['REQUEST', 'The ministry in Minsk did not return calls requesting comment.'],
    ['REQUEST', 'The general had ordered his troops to storm the hill near Shusha.'],
    ['REQUEST', 'She wrote about how the wounded of Grozny should be treated.'],
  ],
  [
    ['REQUEST', 'The envoy sought asylum in France.'],
    ['REQUEST', 'The ministry in Minsk asked for a meeting.'],
    ['REQUEST', 'The general ordered the rebels to leave the hill near Shusha.'],
    ['REQUEST', 'The wounded of Grozny should be treated at once, she said.'],
  ],
)

holds(
  'talk of anybody, attacks that are led and burdens that are planned are no peace',
  [
    ['CONSULT', 'A wounded woman talks on the phone outside the hospital in Gaza.'],
    ['COOPERATE', 'Colonel Petrov was coordinating attacks on the hills of Latakia.'],
    ['AGREE', 'The government in Juba announced plans to raise visa fees for aid workers.'],
  ],
  [
    ['CONSULT', 'The president talked on the phone with the emir of Qatar.'],
    ['COOPERATE', 'Uganda coordinated with Kinshasa against the ADF.'],
    ['AGREE', 'The government in Juba announced plans to help the aid workers.'],
  ],
)

holds(
  'who is meant, what is breached and what has waned are given by nobody',
  [
    ['AGREE', 'No goal has been set for the number of refugees who will be admitted.'],
    ['SUPPORT', 'The parties in Kyiv differ in their support for the plan.'],
    ['SUPPORT', 'Voters in Bogota argued about their support for the army.'],
    ['AGREE', 'The raids in Aceh will doom efforts to broker a settlement.'],
    ['AGREE', 'Assad feels no pressure to negotiate with his opponents.'],
  ],
  [
    ['AGREE', 'Canada will admit 10,000 refugees from Afghanistan.'],
    ['SUPPORT', 'The parties in Kyiv voiced their support for the plan.'],
    ['AGREE', 'Norway agreed to negotiate with the rebels in Aceh.'],
  ],
)

holds(
  'the way in which a demand is to be met has not come about',
  [
    ['AGREE', 'Any new Israeli government should show its good will by accepting the peace plan, Abbas said.'],
    ['AGREE', 'The rebels in Casamance must prove it by agreeing to a truce, Dakar said.'],
    ['AGREE', 'Belgrade should help by accepting the plan for Kosovo, the envoy said.'],
  ],
  [
    ['AGREE', 'Israel accepted the peace plan.'],
    ['AGREE', 'The rebels in Casamance agreed to a truce.'],
    ['AGREE', 'Belgrade has accepted the plan for Kosovo.'],
  ],
)

holds(
  'nobody is let go by it',
  [
    ['RETREAT', 'The Council has let that go by as well.'],
    ['RETREAT', 'The army let go of the bridge at Ituri.'],
    ['RETREAT', 'The council let the chance go to waste in Goma.'],
    ['RETREAT', 'A deserter brought it out.'],
    ['RETREAT', 'The gunmen let the bus to Kandahar go by.'],
    ['RETREAT', 'None of the 200 men, due to go free by Friday, was seen in Huambo.'],
  ],
  [
    ['RETREAT', 'The rebels let him go on Sunday.'],
    ['RETREAT', 'The army let go four men in Goma.'],
    ['RETREAT', 'Six nurses were let go by the front at Bria on Friday.'],
    ['RETREAT', 'The army let 22 wounded villagers go to Langsa on Tuesday.'],
    ['RETREAT', 'Two priests were let go by their captors near Bossangoa.'],
    ['RETREAT', 'Buses brought the wounded out of Homs.'],
    ['RETREAT', 'The kidnappers let the nuns go.'],
  ],
)

holds(
  'who takes back a word, or leaves a letter, goes nowhere',
  [
    ['RETREAT', 'The office of the mayor of Kirkuk has withdrawn its welcome.'],
    ['RETREAT', 'The ministry in Asmara withdrew its praise of the deal.'],
    ['RETREAT', 'The envoy withdrew his name from the list in Juba.'],
    ['RETREAT', 'Mothers of the men led from the hospital had left a letter for him at the hotel in Aden.'],
  ],
  [
    ['RETREAT', 'The army withdrew its tanks from Tuzla.'],
    ['RETREAT', 'Chad withdrew its contingent from Kidal.'],
    ['RETREAT', 'The rebels left the town of Bria on Friday.'],
    ['RETREAT', 'Ethiopia withdrew its presence from Baidoa.'],
  ],
)

holds(
  'goods that stand there again are not brought',
  [
    ['AID', 'At Kibati the tents have come back.'],
    ['AID', 'In the camp near Mazar the blankets came back on the lines.'],
    ['AID', 'The bread has come back to the windows of Vukovar.'],
  ],
  [
    ['AID', 'Forty tents came to the camp near Kibati on Monday.'],
    ['AID', 'The Red Cross brought blankets to Mazar.'],
    ['AID', 'Three lorries of bread reached Vukovar.'],
  ],
)

holds(
  'plans to give something that are shelved give way to nobody, and the missing met nobody',
  [
    ['CONCEDE', 'Plans to lift the siege of Mariupol were shelved.'],
    ['CONCEDE', 'The rebels dropped their plans to disarm.'],
    ['CONCEDE', 'Khartoum shelved its plan for an exchange of prisoners.'],
    ['CONSULT', 'The envoys have not been seen since.'],
    ['CONSULT', 'The two ministers had not been seen since Friday.'],
    ['CONSULT', 'The general has not been seen in Juba for a month.'],
  ],
  [
    ['CONCEDE', 'Khartoum shelved its plan to tax the mosques.'],
    ['CONCEDE', 'The junta has dropped its plans to shut the camps.'],
    ['CONCEDE', 'The army abandoned its plan for a raid on the island.'],
    ['CONSULT', 'The envoy saw the president in Juba on Friday.'],
    ['CONSULT', 'The rebels met the ministers on Friday.'],
    ['CONSULT', 'The bishop talked to the general in Goma.'],
  ],
)

holds(
  'who is free to do a thing was let out by nobody',
  [
    ['RETREAT', 'The lawyers are free to travel from Juba.'],
    ['RETREAT', 'The journalists were free to ask the general anything.'],
    ['RETREAT', 'Her husband is free to marry again in Manila.'],
  ],
  [
    ['RETREAT', 'The lawyers are free again in Juba.'],
    ['RETREAT', 'The journalists are free after nine months in Evin.'],
    ['RETREAT', 'Her husband is free, the embassy in Manila said.'],
  ],
)

holds(
  'a remark is taken back and nobody withdrawn; a share of the men are men',
  [
    ['RETREAT', 'The minister withdrew part of his remarks about Kherson.'],
    ['RETREAT', 'The junta withdrew half of its complaints in Geneva.'],
    ['RETREAT', 'The party withdrew its motion in Dhaka.'],
  ],
  [
    ['RETREAT', 'The Tigray forces say they have withdrawn 65 per cent of their fighters from the lines.'],
    ['RETREAT', 'Moscow has withdrawn half of its troops from Kherson.'],
    ['RETREAT', 'Russia has withdrawn the bulk of its tanks from Syria.'],
  ],
)
