// Words of MOBILIZE: move or ready forces short of using them.
import type { SignalGroup } from './types.ts'

/** MOBILIZE, with its modes. */
export const MOBILIZE: readonly SignalGroup[] = [
  {
    name: 'troops',
    mode: 'troops',
    topics: [],
    verbs: `mobilise, mobilize, deploy, mass =#force, amass =#force, send =#force|reinforcement|warship, dispatch =#force|reinforcement, station =#force, move =#force, call+up =#force|reservist, rush =#force|reinforcement, reinforce =#force|position|border, put :on=alert, place :on=alert, remain :on=alert, be :on=alert, build+up =#force, conscript, recruit, draft =#human, concentrate =#force, gather =#force, patrol, assemble =#force, intensify =#force, increase =#force|presence|patrol|alert, raise =alert, beef+up, step+up =patrol|security|presence, position =#force, ready =#force, muster, redeploy =to, regroup, prepare :for=war|battle|offensive|attack|assault|operation, enlist, send :to=border|frontier, boost =presence|troop|security|force, strengthen =force|defence|defense|presence|security|border, guard, garrison, heighten =alert|security, set+up =base|post|outpost|headquarters|camp, establish =base|post|outpost|headquarters|position, tighten =security, conduct =drill|exercise, intensify =patrol, expand =presence|mission, mount =guard|patrol`,
    nouns:
      'mobilisation, mobilization, deployment, build-up, buildup, reinforcement, conscription, movement =#force, recruitment =#force|fighter, call-up, alert, patrol, concentration =#force, massing',
    actor: 'subject, by, possessor, modifier, of',
    recipient: 'object, to, in, along, near, on, at, against, around, of, object/in',
    guards: [
      {
        slot: 'object',
        not: 'resource,support,fund,donation,parachute,airbag,software,technology,voter,volunteer-teacher,student,teacher,engineer,nurse,doctor,bill,resolution,application,satellite,opinion,model,monitor,observer,inspector,peacekeeper,mediator,fortune,wealth,document,constitution,law,plan',
      },
      { slot: 'subject', not: '#market,company,airbag,firm,charity,software,club,university' },
      { slot: 'of', not: 'resource,technology,software,fund,teacher' },
    ],
    weight: 0.72,
    catch: [
      'Ethiopia deployed troops along the border with Sudan.',
      'The president mobilised reservists in Kyiv.',
      'The commander sent reinforcements to Rafah.',
    ],
    spare: ['The charity mobilised donations.', 'The company deployed new software.', 'The airbag deployed at once.'],
  },
  {
    name: 'forces-gather',
    mode: 'troops',
    verbs: 'mass, gather, assemble, arrive, arrive :in, regroup, muster, deploy, take+up =position, dig+in, fan+out',
    actor: 'subject',
    recipient: 'in, on, at, around, near, along',
    guards: [
      {
        slot: 'subject',
        is: 'troop,soldier,reinforcement,army,force,marine,warship,carrier,frigate,destroyer,submarine,tank,brigade,battalion,regiment,contingent,paratrooper,fleet,unit,jet,aircraft,militia',
        needed: true,
      },
      { slot: 'at', not: 'agreement,conclusion,decision' },
      { slot: 'infinitive', not: 'discuss,review,mourn,honour,honor' },
    ],
    weight: 0.72,
    catch: [
      'Troops are massing on the border with Moldova.',
      'Reinforcements have arrived in Bamako.',
      'Soldiers took up positions around the palace in Niamey.',
    ],
    spare: ['Crowds gathered in the square.', 'The guests have arrived.', 'The clouds massed in the west.'],
  },
  {
    name: 'weapons',
    mode: 'weapons',
    topics: ['weapons'],
    verbs: `deploy =#weapon|warship|fleet|carrier, test =missile|weapon|rocket|bomb|warhead|drone, test-fire, position =#weapon, move =#weapon, install =#weapon, station =#weapon, stockpile, acquire =#weapon, develop =#weapon, import =#weapon, build =#weapon|bomb, display =#weapon, parade =#weapon, enrich =uranium, launch =satellite|missile-test, manufacture =#weapon, procure, produce =#weapon, rearm, send =warship|fleet|carrier|tank|jet`,
    nouns:
      'test =missile|nuclear|weapon, deployment =#weapon, stockpile, enrichment =uranium, proliferation, launch =test',
    actor: 'subject, by, possessor, modifier, of',
    recipient: 'to, in, along, near, on, against, at',
    guards: [
      { slot: 'subject', not: 'school,engineer,toy' },
      { slot: 'object', not: 'vaccine,patient' },
    ],
    weight: 0.76,
    catch: [
      'North Korea tested a missile on Sunday.',
      'The army deployed artillery along the border at Kargil.',
      'Iran developed drones for its navy.',
    ],
    spare: ['The school tested the pupils.', 'The lab developed a vaccine.', 'The engineer built a road.'],
  },
  {
    name: 'police',
    mode: 'police',
    topics: [],
    verbs:
      'deploy =police|officer|policeman|gendarme, mobilise =police, mobilize =police, send =police|officer, dispatch =police|officer',
    nouns: 'deployment =police|officer',
    actor: 'subject, by, of, possessor',
    recipient: 'to, in, at, around, on',
    weight: 0.84,
    catch: [
      'The government deployed police in the streets of Kampala.',
      'The governor sent police to the port of Mombasa.',
      'The deployment of police in Colombo followed the riots.',
    ],
    spare: ['The police helped the tourist.', 'The officer wrote a letter.', 'The boy called the police.'],
  },
  {
    name: 'militia',
    mode: 'militia',
    topics: [],
    verbs:
      'recruit =fighter|militia|militiaman|child|volunteer|mercenary, join =#force|rebellion|ranks|fight|insurgency|battle, mobilise =militia|fighter|volunteer, mobilize =militia|fighter|volunteer, arm =villager|resident|civilian, form =militia|brigade|battalion|unit',
    nouns: 'recruitment =fighter|child|militia|mercenary, mobilisation =militia, formation =militia',
    actor: 'subject, by, of, possessor',
    recipient: 'object, of',
    guards: [
      { slot: 'subject', is: '#human,#name,dozens,hundreds,thousands' },
      { slot: 'object', not: 'navy-band,queue,club' },
    ],
    weight: 0.76,
    catch: [
      'The warlord recruited fighters in Ituri.',
      'Young men joined the militia in Kunduz.',
      'The tribe formed a militia in Anbar.',
    ],
    spare: ['The school has recruited teachers.', 'She joined the choir.', 'The clouds formed in the north.'],
  },
]
