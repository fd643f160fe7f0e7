// Sentences for against whom a charge, threat or protest is (roles-against.ts). Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

export const AGAINST: readonly RoleRule[] = [
  {
    rule: 'isOfVictims',
    catch: [
      ['ACCUSE', 'to', /militia/, 'The burning of Boga by the militia drew a rebuke from Juba.'],
      ['ACCUSE', 'to', /army/, 'The conduct of the army in Gao drew criticism from Paris.'],
      ['ACCUSE', 'by', /Ankara|Turkey/, 'The arrest of the editor drew condemnation from Ankara.'],
    ],
    spare: [
      ['ACCUSE', 'to', /nurses/, 'The killing of three nurses in Beni drew condemnation from the United Nations.'],
      ['ACCUSE', 'to', /editor/, 'The arrest of the editor sparked outrage among lawyers in Kyiv.'],
      ['ACCUSE', 'to', /people/, 'The Council condemned a raid on Bria in which six people died.'],
    ],
  },
  {
    rule: 'behindAgainst',
    catch: [
      [
        'ACCUSE',
        'to',
        /Israel/,
        'Lebanon filed a complaint with the UN Security Council against Israel over the strike.',
      ],
      ['THREATEN', 'to', /mayors/, 'Threats by FARC dissidents against mayors in Cauca have forced dozens to resign.'],
      ['ACCUSE', 'to', /Rwanda|Kigali/, 'Congo has lodged a complaint at the African court against Rwanda.'],
    ],
    spare: [
      [
        'ACCUSE',
        'to',
        /Council/,
        'Lebanon filed a complaint with the UN Security Council against Israel over the strike.',
      ],
      ['ACCUSE', 'to', /Kurds/, 'The EU condemned the raids of the Turkish army against the Kurds.'],
      ['ACCUSE', 'to', /mosque/, 'Jordan blamed a settler for the attack against the mosque.'],
    ],
  },
  {
    rule: 'antiParty',
    catch: [
      ['PROTEST', 'to', /government/, 'Anti-government protests were held in Khartoum.'],
      ['PROTEST', 'to', /junta/, 'Anti-junta protests were staged in Yangon.'],
      ['PROTEST', 'to', /Maduro/, 'Students held an anti-Maduro rally in Caracas.'],
    ],
    spare: [
      ['PROTEST', 'to', /war/, 'Anti-war demonstrations were held in Belgrade.'],
      ['PROTEST', 'to', /austerity/, 'Anti-austerity protests were held in Colombo.'],
      ['PROTEST', 'to', /government/, 'Pro-government marches were held in Damascus.'],
    ],
  },
  {
    rule: 'demandedOf',
    catch: [
      ['PROTEST', 'to', /Rajapaksa/, 'Thousands marched in Colombo to demand the resignation of President Rajapaksa.'],
      ['PROTEST', 'to', /Netanyahu/, 'Families rallied in Tel Aviv, urging Netanyahu to free the hostages.'],
      [
        'PROTEST',
        'to',
        /army/,
        'Mothers marched through Buenaventura to denounce the killing of their sons by the army.',
      ],
    ],
    spare: [
      ['PROTEST', 'to', /wages/, 'Miners marched in Marikana to demand higher wages.'],
      ['PROTEST', 'to', /peace/, 'Women marched in Juba to demand peace.'],
      ['PROTEST', 'to', /mayor/, 'Hundreds rallied in Harare in support of the mayor.'],
    ],
  },
  {
    rule: 'atWhoseDoor',
    catch: [
      ['PROTEST', 'to', /company/, 'Miners in Marikana marched on the offices of the company.'],
      ['PROTEST', 'to', /UN/, 'A vigil was held outside the UN base in Goma.'],
      ['PROTEST', 'to', /police/, 'Women marched to the headquarters of the police in Tbilisi.'],
    ],
    spare: [
      ['PROTEST', 'to', /parents/, 'Students protested in the town of their parents.'],
      ['PROTEST', 'to', /fence/, 'Palestinians marched to the fence.'],
      ['PROTEST', 'to', /city/, 'Teachers marched to the centre of the city.'],
    ],
  },
  {
    rule: 'toldWhom',
    catch: [
      ['REQUEST', 'to', /Netanyahu/, 'Blinken told Netanyahu that more aid must enter Gaza.'],
      ['REQUEST', 'to', /junta/, 'The envoy told the junta that the executions must end.'],
      ['REQUEST', 'to', /Kagame/, 'Paris reminded Kagame that the talks in Luanda must resume.'],
    ],
    spare: [
      ['REQUEST', 'to', /council/, 'Kyiv told the council that Russia must withdraw from Kherson.'],
      ['REQUEST', 'to', /reporters/, 'The mayor told reporters that the rebels must leave Bukavu.'],
      ['REQUEST', 'to', /parliament/, 'The premier told parliament that the Houthis must open the road to Taiz.'],
    ],
  },
  {
    rule: 'notLet',
    catch: [
      ['REJECT', 'to', /UN team/, 'The Houthis are refusing to let a UN team board the tanker.'],
      ['REJECT', 'to', /monitors/, 'Belgrade refused to let the monitors enter Kosovo.'],
      ['REJECT', 'to', /doctors/, 'The junta declined to allow doctors into Rakhine.'],
    ],
    spare: [
      ['REJECT', 'to', /food/, 'The militia refused to let food through to Madaya.'],
      ['REJECT', 'to', /doctors/, 'The doctors refused to leave Khartoum.'],
      ['REJECT', 'to', /mayor/, 'The mayor refused to let up.'],
    ],
  },
  {
    rule: 'doerBeside',
    catch: [
      ['PROTEST', 'to', /junta/, 'Farmers protested the seizure of their land by the junta.'],
      ['ACCUSE', 'to', /coalition/, 'Amnesty condemned the bombing of a school bus in Dahyan by the coalition.'],
      ['ACCUSE', 'to', /army/, 'The bishop deplored the burning of villages in Kayah by the army.'],
    ],
    spare: [
      ['ACCUSE', 'to', /council/, 'The army was condemned by the council.'],
      ['ACCUSE', 'to', /bishop/, 'The raid on Marib was denounced by the bishop.'],
      ['PROTEST', 'to', /Monday/, 'Nurses protested the closure of the clinic by Monday.'],
    ],
  },
]
