// Sentences for who can be a party at all (roles-party.ts) and to whom a deed is done by the frame of its verb (roles-frames.ts).
import type { RoleRule } from './roles-rules.fixture.ts'

export const FRAMED: readonly RoleRule[] = [
  {
    rule: 'mayBeParty',
    catch: [
      ['ASSAULT', 'to', /Aden/, 'Mortars of the brigade destroyed much of the city of Aden.'],
      ['REQUEST', 'to', /Court of Peace/, 'The village council asked the Court of Peace in Arauca for protection.'],
      ['ASSAULT', 'to', /Reinforcements/i, 'Reinforcements were ambushed by insurgents outside Mocímboa.'],
      ['CONCEDE', 'to', /Kosovo/, 'Belgrade gave in to the Kosovo Albanians.'],
    ],
    spare: [
      ['REJECT', 'to', /August/, 'The UN had no answer to its requests for July, August and September.'],
      ['REJECT', 'by', /August/, 'The UN had no answer to its requests for July, August and September.'],
      ['ASSAULT', 'to', /sky/, 'Two rockets exploded in the sky over Beersheba.'],
      ['CONCEDE', 'to', /Declaration/, 'The emperor accepted the Potsdam Declaration and Japan surrendered.'],
      ['REQUEST', 'to', /solution|two-state/, 'Abbas called for a two-state solution.'],
      ['ASSAULT', 'to', /past|noon/, 'The militia had used chlorine in the past.'],
      ['SUPPORT', 'to', /perspective/, 'The minister praised the new perspective.'],
    ],
  },
  {
    rule: 'withoutMeans',
    catch: [
      ['ASSAULT', 'to', /marchers/, 'Police used tear gas on the marchers in Tbilisi.'],
      ['AID', 'to', /Pyongyang|North Korea/, 'China supplies Pyongyang with most of its oil.'],
      ['ASSAULT', 'to', /Haifa/, 'The movement fired some twenty rockets at Haifa in the evening.'],
    ],
    spare: [
      ['ASSAULT', 'to', /gas/, 'Police used tear gas on the marchers in Tbilisi.'],
      ['ASSAULT', 'to', /evening/, 'The movement fired some twenty rockets at Haifa in the evening.'],
      ['THREATEN', 'to', /force/, 'The junta threatened to use force.'],
    ],
  },
  {
    rule: 'receiversIn',
    catch: [
      ['ASSAULT', 'to', /wedding/, 'Gunmen opened fire on a wedding near Mardin.'],
      ['ASSAULT', 'to', /bus/, 'The LTTE set off a bomb beside a bus in Anuradhapura.'],
      ['ASSAULT', 'to', /ambulance/, 'A drone dropped a grenade on an ambulance in Kherson.'],
      ['ASSAULT', 'to', /school/, 'An Antonov dropped four bombs on the church school at Kauda.'],
      [
        'AGREE',
        'to',
        /commander/,
        'General Mladic promised the United Nations commander that his men would stop at noon.',
      ],
      ['THREATEN', 'to', /clinic/, 'The youths had threatened to burn the clinic.'],
      ['COERCE', 'to', /ports/, "Riyadh has imposed a blockade on Yemen's ports since November."],
      ['REQUEST', 'to', /guarantors/, 'The envoy appealed to the guarantors to spare Idlib.'],
    ],
    spare: [
      ['ASSAULT', 'to', /resort/, 'A gun battle between soldiers and hitmen ended at the resort of Acapulco.'],
      ['RETREAT', 'to', /soldiers/, 'The United States withdrew 500 soldiers last week.'],
      ['REQUEST', 'to', /sons/, 'Mothers asked for the bodies of their sons.'],
      ['AID', 'to', /aircraft/, 'Russia deployed military aircraft to Syria in a bid to help Assad.'],
      ['AID', 'to', /beans/, 'UNHCR gave out beans.'],
    ],
  },
  {
    rule: 'ownersOfMen',
    catch: [
      ['ASSAULT', 'by', /Russia/, 'Most of Bakhmut was flattened by Russian guns.'],
      ['ASSAULT', 'by', /Netherlands/, 'Two aircraft of the Netherlands attacked tanks south of Srebrenica.'],
      ['ASSAULT', 'by', /Jaish/, 'Jaish al-Islam said that its men had shelled the airport.'],
      ['ASSAULT', 'by', /Rapid Support/, 'The Rapid Support Forces denied that its fighters had burned the village.'],
      ['ASSAULT', 'by', /Islamic State/, 'Fighters of Islamic State attacked the prison in Hasakah.'],
      ['ASSAULT', 'to', /junta/, 'Rebels killed 12 fighters of the junta near Loikaw.'],
      ['RETREAT', 'to', /Afghan army/, 'The Taliban freed 40 soldiers of the Afghan army.'],
      ['ASSAULT', 'by', /^Rapid Support/, 'Drones of the Rapid Support Forces hit a mosque in El Obeid on Friday.'],
      ['ASSAULT', 'by', /army/, 'Shells of the army fell on the market in Kadugli and killed four traders.'],
    ],
    spare: [
      ['ASSAULT', 'by', /sizes|make|origin/, 'Guns of all sizes shelled Grozny.'],
      ['ASSAULT', 'by', /sizes|make|origin/, 'A drone of unknown origin hit the convoy near Tawila.'],
      ['ASSAULT', 'by', /^Kivu$/, 'The men of Kivu are fighting the rebels.'],
      ['ASSAULT', 'by', /^Haftar$/, 'Troops near the house of Haftar attacked the convoy.'],
      ['THREATEN', 'by', /^students/i, 'The students were given an ultimatum by their commanders.'],
    ],
  },
  {
    rule: 'belongingTo',
    catch: [
      ['ASSAULT', 'by', /^the coalition$/, 'Warplanes belonging to the coalition struck a market in Saada.'],
      ['ASSAULT', 'by', /rebels/, 'Guns belonging to the rebels shelled Monrovia from the island.'],
      ['ASSAULT', 'by', /^Arakan Army/, 'Fighters belonging to the Arakan Army seized the base in Ann.'],
    ],
    spare: [
      ['ASSAULT', 'by', /mayor/, 'A house belonging to the mayor was burned in Huehuetenango.'],
      ['ASSAULT', 'by', /farmer/, 'Fighters seized a truck belonging to a farmer near Luena.'],
      ['ASSAULT', 'by', /church/, 'Gunmen attacked a clinic belonging to the church in Bossangoa.'],
    ],
  },
  {
    rule: 'officeInFull',
    catch: [
      [
        'REQUEST',
        'by',
        /Commissioner/,
        'The Office of the High Commissioner for Refugees asked the Serbs to let convoys in.',
      ],
      ['CONSULT', 'to', /Poland/, 'Our minister spoke with the ministers of Ukraine and Poland yesterday.'],
      ['ACCUSE', 'by', /Aden/, 'The governor of Aden accused the militia of theft.'],
    ],
    spare: [
      ['ACCUSE', 'by', /Aden/, 'The governor in Aden accused the militia of theft.'],
      ['REQUEST', 'by', /Refugees/, 'The office asked for help for refugees.'],
      ['ASSAULT', 'by', /Assad/, 'The government of President Bashar al-Assad bombed the town.'],
    ],
  },
  {
    rule: 'doneToEachOther',
    catch: [
      ['ACCUSE', 'to', /Armenia/, 'Azerbaijan and Armenia accused each other of shelling villages.'],
      ['ASSAULT', 'to', /RSF|Rapid/, 'The army and the RSF have been fighting for the capital since April.'],
      ['CONSULT', 'to', /ministers/, 'Southeast Asian foreign ministers met in Jakarta on Monday.'],
      ['ASSAULT', 'to', /army/, 'Clashes between the army and M23 rebels broke out near Sake.'],
      ['ACCUSE', 'to', /groups/, 'The two groups have each accused the other of the killings.'],
    ],
    spare: [
      ['ACCUSE', 'to', /army/, 'The army accused the ELN of the killings.'],
      ['ASSAULT', 'to', /soldiers/, 'Soldiers fought in Mekelle on Monday.'],
      ['CONSULT', 'to', /minister/, 'The minister met in Jakarta with the rebels.'],
    ],
  },
  {
    rule: 'sendersOf',
    catch: [
      ['AID', 'by', /UN|United Nations/, 'A first UN convoy reached the east bank of Mostar on 25 August.'],
      ['AID', 'by', /Government/, 'Food and medicine were sent to the zone by ship by the Government.'],
      ['AID', 'by', /World Food/, 'Lorries of the World Food Programme brought flour to Shire.'],
      ['AID', 'by', /Red C/, 'Lorries of the Red Crescent reached Madaya with food.'],
    ],
    spare: [
      ['AID', 'by', /ship/, 'Food and medicine were sent to the zone by ship.'],
      ['AID', 'by', /convoy/, 'A convoy reached Madaya with food.'],
      ['AID', 'by', /Madaya/, 'Lorries reached Madaya with food.'],
    ],
  },
  {
    rule: 'captorsOfFreed',
    catch: [
      ['RETREAT', 'by', /Taliban/, 'The Taliban had kidnapped two engineers in May. They were freed on Friday.'],
      ['RETREAT', 'by', /junta/, 'The junta arrested forty monks in March. Half of the monks were released on Sunday.'],
      [
        'RETREAT',
        'by',
        /ELN/,
        'The ELN abducted a soldier in Arauca. Talks went on in Havana. The soldier was released a week later.',
      ],
    ],
    spare: [
      ['RETREAT', 'by', /army/, 'The army shelled the town. Two engineers were freed on Friday.'],
      [
        'RETREAT',
        'by',
        /gunmen/i,
        'Gunmen could kidnap the engineers, the firm said. The prisoners were freed on Friday.',
      ],
      [
        'ASSAULT',
        'by',
        /Taliban/,
        'The Taliban had kidnapped two engineers in May. A market in Herat was shelled in June, and ten people died.',
        /shelled/,
      ],
    ],
  },
  {
    rule: 'thoseHolding',
    catch: [
      ['REQUEST', 'to', /gunmen/i, 'Gunmen abducted 300 pupils in Kankara. UNICEF called for their immediate release.'],
      [
        'REQUEST',
        'to',
        /junta/,
        'The junta arrested forty monks in March. The union called for the release of the monks.',
      ],
      ['REQUEST', 'to', /Houthis/, 'The Houthis detained eleven UN staff in Sanaa. The envoy demanded their release.'],
    ],
    spare: [
      ['REQUEST', 'to', /army/, 'The army shelled the town. UNICEF called for the release of the pupils.'],
      ['REQUEST', 'to', /gunmen/i, 'Gunmen abducted 300 pupils in Kankara. UNICEF called for more teachers.'],
      [
        'REQUEST',
        'to',
        /gunmen/i,
        'Gunmen abducted 300 pupils in Kankara. UNICEF asked the governor to free two suspects.',
      ],
    ],
  },
  {
    rule: 'thoseThanked',
    catch: [
      ['SUPPORT', 'to', /ELN/, 'The ELN released two soldiers in Arauca. The Ombudsman welcomed the gesture.'],
      ['SUPPORT', 'to', /commanders/, 'Federal commanders withdrew from Mekelle. The interim president welcomed this.'],
      ['SUPPORT', 'to', /Armenia/, 'Armenia sent flour to Stepanakert. The mayor praised the step.'],
    ],
    spare: [
      [
        'SUPPORT',
        'to',
        /ELN/,
        'The ELN released two soldiers in Arauca. It rained. Schools opened. The Ombudsman welcomed the law.',
      ],
      ['SUPPORT', 'to', /ELN/, 'The ELN released two soldiers in Arauca. The ELN welcomed the gesture.'],
      ['SUPPORT', 'to', /rebels/, 'The rebels accused the army of theft. The mayor welcomed the rain.'],
    ],
  },
]
