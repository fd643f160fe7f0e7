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
      ['AID', 'to', /beans/, 'UNHCR gave out beans.'],
    ],
  },
]
