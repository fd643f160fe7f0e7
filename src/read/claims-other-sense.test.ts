// Words of an act in another sense: each rule with sentences it must catch (no such claim) and sentences it must spare.
import { holds } from './claims-none.fixture.ts'

holds(
  'what is conceded in talk is not given up',
  [
    ['CONCEDE', 'An aide to the president conceded that the convoy to Kidal had been late.'],
    ['CONCEDE', 'A UN official conceded that the food in Baidoa was poor.'],
    ['CONCEDE', 'Aid to the valley is slow, an officer in Manila conceded.'],
  ],
  [
    ['CONCEDE', 'The general conceded that the offensive on Kharkiv had failed.'],
    ['CONCEDE', 'The premier conceded defeat in Colombo.'],
    ['CONCEDE', 'The junta conceded some ground to the monks of Mandalay.'],
  ],
)

holds(
  'bombs delivered against a target are no gift, and neither is the help of God',
  [
    ['AID', 'The jets delivered eight bombs against a bridge near Raqqa.'],
    ['AID', 'Our warplanes delivered twelve missiles against a depot in Helmand.'],
    ['AID', 'God help them in Mariupol.'],
  ],
  [
    ['AID', 'Iran delivered rockets to the Houthis in Sanaa.'],
    ['AID', 'Washington delivered eight helicopters to Colombia.'],
    ['AID', 'Neighbours helped the families in Mariupol.'],
  ],
)

holds(
  'a paper signed by its author and grief at home endorse nothing',
  [
    ['SUPPORT', 'The paper printed an announcement signed by the emir of the group in Yemen.'],
    ['SUPPORT', 'The radio read an article signed by a warlord of Mogadishu.'],
    ['SUPPORT', 'Families and friends in Tbilisi are mourning the loss of the crew.'],
  ],
  [
    ['SUPPORT', 'The two presidents signed the treaty in Addis Ababa.'],
    ['SUPPORT', 'The rebels of Huambo signed the accord on Sunday.'],
    ['SUPPORT', 'President Santos praised the soldiers of Cauca.'],
  ],
)

holds(
  'strikes, figures and mere work serve no two sides',
  [
    ['COOPERATE', 'The strikes were coordinated with the Afghan government.'],
    ['COOPERATE', 'The planners in Juba work with figures from 2008.'],
    ['COOPERATE', 'Working with the Jordanians was a pleasure, the captain said.'],
    ['COOPERATE', 'Four teachers in Kherson were charged with collaboration.'],
  ],
  [
    ['COOPERATE', 'The army worked with the militia in Kivu.'],
    ['COOPERATE', 'Ugandan and Congolese forces have worked together since November.'],
    ['COOPERATE', 'The junta has worked with the Russian company since December.'],
  ],
)

holds(
  'germs that are isolated and patients who are kept in hospital are under no force',
  [
    ['COERCE', 'The laboratory in Texas isolated the strain in 1980.'],
    ['COERCE', 'Twelve of the miners were detained in hospital overnight in Donetsk.'],
    ['COERCE', 'Doctors in Bukavu isolated the virus in May.'],
  ],
  [
    ['COERCE', 'The troops isolated Aleppo from the north.'],
    ['COERCE', 'Twelve of the miners were detained by the police in Donetsk.'],
    ['COERCE', 'Soldiers detained four nurses in the hospital of Gondar.'],
  ],
)

holds(
  'what a law sanctions it allows',
  [
    ['SANCTION', 'Scholars say that killing is not sanctioned by the laws of war.'],
    ['SANCTION', 'The practice is sanctioned by custom in Helmand.'],
    ['SANCTION', 'The raid was sanctioned by the constitution, he said in Manila.'],
  ],
  [
    ['SANCTION', 'The bank was sanctioned by the United States over Myanmar.'],
    ['SANCTION', 'The general was sanctioned by the European Union.'],
    ['SANCTION', 'The Union imposed sanctions on the junta.'],
  ],
)

holds(
  'a rumour, a process of something else and the talk of a reporter are no talks',
  [
    ['CONSULT', 'There is talk in Baghdad that the curfew may come back.'],
    ['CONSULT', 'The ministry in Amman started the process of renewing licences.'],
    ['CONSULT', 'In one of our conversations by telephone, the nurse in Homs told me of her children.'],
  ],
  [
    ['CONSULT', 'There were talks in Baghdad on Monday between the two parties.'],
    ['CONSULT', 'The government and the rebels began a process of negotiation in Juba.'],
    ['CONSULT', 'The envoy had a conversation with the rebels in Sirte.'],
  ],
)

holds(
  'what is strengthened in the mind and who only stays moves no forces',
  [
    ['MOBILIZE', 'The visit strengthens the global security framework.'],
    ['MOBILIZE', 'It is an offence to remain in the district of Raqqa without a purpose.'],
    ['MOBILIZE', 'Most residents of Marawi have left since fighting began in May.'],
  ],
  [
    ['MOBILIZE', 'Chadian troops will remain in the north of Mali.'],
    ['MOBILIZE', 'The manoeuvres began near Kaliningrad on Monday.'],
    ['MOBILIZE', 'The army sent reinforcements to Goma.'],
  ],
)

holds(
  'what readers are told, a law lays down or a deed shows asks nothing of a side',
  [
    ['REQUEST', 'Reporters who want to attend the briefing in Kabul should register by noon.'],
    ['REQUEST', 'It only underscores the importance of the mission in Mali.'],
    ['REQUEST', 'The proposal would change Kenyan law, which says parties must have branches in every county.'],
  ],
  [
    ['REQUEST', 'The rebels should leave the town of Goma, the envoy said.'],
    ['REQUEST', 'Men of that age should register with the militia in Bunia, the colonel said.'],
    ['REQUEST', 'The envoy stressed the importance of a truce in Juba.'],
    ['REQUEST', 'The rebels must hand in their arms, the president of Colombia said.'],
  ],
)

holds(
  'advances in a skill, plans that are executed, dams and words that are taken back are no force',
  [
    ['ASSAULT', 'The scientists made advances in their ability to grow anthrax.'],
    ['ASSAULT', 'The Kut Barrage is a multi-purpose barrage on the Tigris River.'],
    ['ASSAULT', 'In Grozny the general took his words back.'],
    ['ASSAULT', 'The squadron in Mosul is ready to generate and execute decisive airpower.'],
  ],
  [
    ['ASSAULT', 'The rebels advanced on the town of Bunia.'],
    ['ASSAULT', 'An artillery barrage hit Huambo.'],
    ['ASSAULT', 'The rebels took the town of El Geneina back.'],
    ['ASSAULT', 'Fighters executed dozens of prisoners outside Vukovar.'],
  ],
)

holds(
  'to intend a gathering threatens nobody',
  [
    ['THREATEN', 'The command intends to hold three town halls next year.'],
    ['THREATEN', 'The junta intends to hold elections in towns of the delta.'],
    ['THREATEN', 'The rebels intend to hold a conference in the town of Juba.'],
  ],
  [
    ['THREATEN', 'The group intends to attack the town of Marawi.'],
    ['THREATEN', 'The rebels vowed to shell the town of Malakal.'],
    ['THREATEN', 'The general threatened to bomb Gao.'],
  ],
)

holds(
  'rain, darkness and a sick man that fell are no town that fell',
  [
    ['ASSAULT', 'Darkness fell.'],
    ['ASSAULT', 'Snow fell in Kabul.'],
    ['ASSAULT', 'Smith fell ill.'],
  ],
  [
    ['ASSAULT', 'Kabul fell.'],
    ['ASSAULT', 'Huambo fell on the ninth.'],
    ['ASSAULT', 'The garrison at Palmyra fell at dawn.'],
  ],
)

holds(
  'words that are taken back move no troops, and a day that is moved drives nobody out',
  [
    ['RETREAT', 'The station in Asmara has withdrawn its report of the raid.'],
    ['RETREAT', 'The governor withdrew his remarks about the monks of Mandalay.'],
    ['RETREAT', 'The announcement in Bamako was withdrawn within the hour.'],
    ['ASSAULT', 'The guerrillas of Caqueta took back their promise to free the teachers.'],
    ['COERCE', 'The handover of the bridges was pushed back to next spring.'],
  ],
  [
    ['RETREAT', 'The army has withdrawn its posts from the road to Asmara.'],
    ['RETREAT', 'The governor withdrew his guards from Mandalay.'],
    ['RETREAT', 'The garrison in Kidal was withdrawn within the hour.'],
    ['ASSAULT', 'The guerrillas of Caqueta took back the town of Florencia.'],
    ['COERCE', 'Families from Grozny were pushed back to the border by soldiers.'],
  ],
)

holds(
  'who calls a report fabricated tells of no deceit',
  [
    ['COERCE', 'The Amhara government rejected the report as fabricated.'],
    ['COERCE', 'Officials in Khartoum dismissed the video as fabricated.'],
    ['COERCE', 'Moscow called the pictures from Bucha fabricated.'],
  ],
  [
    ['COERCE', 'The army fabricated the report on Guneid.'],
    ['COERCE', 'The junta spread lies about the bombing in Sagaing.'],
    ['COERCE', 'The army fabricated evidence against the monks.'],
  ],
)

holds(
  'those who turn back of themselves are turned by nobody',
  [
    ['COERCE', 'After four hours the drivers turned back.'],
    ['COERCE', 'The patrol had turned back before it reached Bor.'],
    ['COERCE', 'At the river our lorries turned back.'],
  ],
  [
    ['COERCE', 'Guards turned back the families at Rafah.'],
    ['COERCE', 'The refugees were turned back by militiamen near Bor.'],
    ['COERCE', 'Border police turned away 200 refugees.'],
  ],
)

holds(
  'what nobody said that he had done is nobody told to have done it',
  [
    ['ASSAULT', 'No group said it had planted the bomb in Bogota.'],
    ['ASSAULT', 'Nobody said that they had burned the church in Juba.'],
    ['ASSAULT', 'Neither side said it had shelled the market in Taiz.'],
  ],
  [
    ['ASSAULT', 'The group said it had planted the bomb in Bogota.'],
    ['ASSAULT', 'No official said that the army had shelled the market in Taiz, but it had bombed the port.'],
    ['ASSAULT', 'The rebels said they had burned the barracks in Juba.'],
  ],
)
