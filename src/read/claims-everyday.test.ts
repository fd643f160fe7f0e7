// Words of an act in an everyday sense: each rule with sentences it must catch (no such claim) and sentences it must spare.
import { holds } from './claims-none.fixture.ts'

holds(
  'a crime that is rejected and condemned is condemned',
  [
    ['REJECT', 'Algeria rejects and condemns the coup in Niamey.'],
    ['REJECT', 'The league strongly rejected and condemned the bombing of the market in Idlib.'],
    ['REJECT', 'The union condemned and rejected the killing of four teachers in Cauca.'],
  ],
  [
    ['REJECT', 'Khartoum rejected and condemned the decision of the court.'],
    ['REJECT', 'The junta rejected the offer and condemned the raid on Myawaddy.'],
    ['REJECT', 'Kabul rejects the plan of the envoy.'],
  ],
)

holds(
  'papers are consulted, and one who sits down meets nobody',
  [
    ['CONSULT', 'There was no order, the colonel in Bamako said, consulting his notes.'],
    ['CONSULT', 'The judge in The Hague consulted the map.'],
    ['CONSULT', 'Somebody in the ministry in Tbilisi sat down and drew a line on the map.'],
  ],
  [
    ['CONSULT', 'The president consulted the governors of Kivu.'],
    ['CONSULT', 'Houthi and government envoys sat down at one table in Kuwait.'],
    ['CONSULT', 'The general sat down with the elders of Marib.'],
  ],
)

holds(
  'who simply agrees, and what few would do, is no deal',
  [
    ['AGREE', '“The camp makes people ill.” Anna Berg, a psychologist in Lesbos, agrees.'],
    ['AGREE', '“It was a mistake.” Many in Kharkiv agree.'],
    ['AGREE', 'Few shopkeepers in Samos are willing to help the refugees.'],
  ],
  [
    ['AGREE', 'Kiev and Moscow agreed to a truce.'],
    ['AGREE', 'Chad agrees to open the crossing at Adre.'],
    ['AGREE', 'The rebels in Huambo are willing to hand over their guns.'],
  ],
)

holds(
  'an operation that one takes part in is given nothing, and guards are there to guard',
  [
    ['AID', 'Sergeant Cole, who was supporting Operation Barkhane, was based in Gao.'],
    ['AID', 'Both crews are supporting Operation Atalanta off Somalia.'],
    ['AID', 'The premier thanked the soldiers who protect us every day in Marawi.'],
  ],
  [
    ['AID', 'Rwandan troops are supporting the army in Cabo Delgado.'],
    ['AID', 'France supported the government in Bangui with helicopters.'],
    ['AID', 'The monks of Mandalay protected the students from the police.'],
  ],
)

holds(
  'what is hung up is no man, and whom one mourns was told before',
  [
    ['ASSAULT', 'The refugees in Moria use the fence to hang up their washing.'],
    ['ASSAULT', 'Students in Hong Kong hung out banners.'],
    ['ASSAULT', 'My thoughts are with the families of those who have been killed in this horrific act.'],
  ],
  [
    ['ASSAULT', 'The militia hanged three men in the square in Goma.'],
    ['ASSAULT', 'Two officers were hanged in Tehran.'],
    ['ASSAULT', 'We honour those who were killed in Srebrenica.'],
  ],
)

holds(
  'guns are kept from firing, and who owns up to nothing gives nothing up',
  [
    ['COERCE', 'Near Hawija, one strike hit a bunker and suppressed two mortar teams.'],
    ['COERCE', 'The artillery suppressed an enemy position near Bakhmut.'],
    ['CONCEDE', 'The guards of Evin are unlikely to forgive or forget.'],
    ['CONCEDE', 'It showed a side of the league that many in Derry did not wish to acknowledge.'],
  ],
  [
    ['COERCE', 'The junta suppressed the newspapers of Yangon.'],
    ['COERCE', 'Police suppressed a rally in Minsk.'],
    ['CONCEDE', 'The army acknowledged that its men had killed the farmers in Cauca.'],
  ],
)

holds(
  'who works long hours with others serves no two sides',
  [
    ['COOPERATE', 'They hope to work good jobs, with their children in school in Athens.'],
    ['COOPERATE', 'Nurses work long shifts with two doctors in Goma.'],
    ['COOPERATE', 'Families work the land with oxen near Gondar.'],
  ],
  [
    ['COOPERATE', 'The army worked with the militia in Kivu.'],
    ['COOPERATE', 'Ugandan and Congolese forces have worked together since November.'],
    ['COOPERATE', 'The police in Bogota worked closely with the army.'],
  ],
)

holds(
  'a news release that was issued frees nobody',
  [
    ['RETREAT', 'He died in Helmand, according to a Navy news release issued yesterday.'],
    ['RETREAT', 'Two men were hurt, an army press release issued on Monday in Juba said.'],
    ['RETREAT', 'The ministry in Kyiv issued a press release on the shelling.'],
  ],
  [
    ['RETREAT', 'The release of the sailors in Hodeidah on Monday was welcomed.'],
    ['RETREAT', 'The rebels released six sailors in Hodeidah.'],
    ['RETREAT', 'The release of twelve nurses took place in Kaduna on Friday.'],
  ],
)

holds(
  'a danger is no threat made, a commission of inquiry no inquiry begun, and what is in the interest of peace not yet given',
  [
    ['THREATEN', 'Boko Haram is a threat to the whole region.'],
    ['THREATEN', 'They face an enemy who is a threat to all of Somalia.'],
    ['THREATEN', 'The mines of Kharkiv are a threat to every farmer.'],
    ['ACCUSE', 'The report stands on the page of the commission of inquiry on South Sudan.'],
    ['ACCUSE', 'She works for the bureau of investigation in Dhaka.'],
    ['ACCUSE', 'The board of inquiry of the mission sits in Goma.'],
    ['CONCEDE', 'Act together, the bishop of Juba said, in the interests of national reconciliation.'],
  ],
  [
    ['THREATEN', 'The militia made threats to kill the judge in Tripoli.'],
    ['THREATEN', 'The army threatened to shell Mekelle.'],
    ['ACCUSE', 'The prosecutor opened an inquiry into the killings in Bucha.'],
    ['ACCUSE', 'Police began an investigation of the raid in Kaduna.'],
  ],
)
