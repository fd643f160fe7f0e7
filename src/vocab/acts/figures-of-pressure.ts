// Pressure short of force, told by a figure: what is asked for ("put a map on the table"), found fault with ("cried foul") or
// threatened ("put a price on his head"), talks left and ties cut. By act. Acts of force told so stand in figures-of-force.ts,
// those of peace in figures-of-peace.ts.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const SIDES = '#human,#name,council,we,i,they,he,she'
const PLANS = 'map|plan|proposal|draft|text|offer|document|paper|condition|formula|roadmap'

/** Groups by act. */
export const FIGURES_OF_PRESSURE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  REQUEST: [
    {
      name: 'puts-on-table',
      topics: ['talks'],
      verbs: `put =${PLANS} :on=table, lay =${PLANS} :on=table, place =${PLANS} :on=table, table =${PLANS}, lay+out =term|condition|demand, set+out =term|condition|demand, spell+out =term|condition|demand, lay+down =condition|term, list =demand|condition, put+forward =demand|condition|term`,
      recipient: 'to, for, before',
      guards: [
        { slot: 'subject', is: SIDES, needed: true },
        { slot: 'object', not: 'menu,seating' },
        { slot: 'subject', not: 'bank,company,firm,insurer' },
        { slot: 'object/of', not: 'loan,contract,mortgage,sale,reference,inquiry' },
      ],
      weight: 0.84,
      catch: [
        'The mediators put a map on the table in Geneva.',
        'The gang leader laid out his terms in a video.',
        'The guerrillas spelled out their conditions in Caracas.',
      ],
      spare: [
        'The waiter put the map on the shelf.',
        'The architect laid out the garden.',
        'The cook put the plate on the table.',
      ],
    },
    {
      name: 'reminds-of-duty',
      topics: [],
      verbs:
        'remind =side|party|#leader|#force|#group|#name|all|belligerent|warring :of, remind =side|party|belligerent|all|#force|#group|#name',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#leader,#group,#name,envoy,mission,we,i', needed: true },
        {
          slot: 'object',
          is: 'side,party,belligerent,all,#force,government,authority,group,regime,junta,#armed',
          needed: true,
        },
        { slot: 'of', not: 'past,childhood,day,father,mother,war,song,power' },
      ],
      weight: 0.72,
      catch: [
        'The envoy reminded both sides that hospitals may not be attacked.',
        'The Red Cross reminds all parties of their duty to spare civilians.',
        'The commissioner reminded the authorities of their obligations.',
      ],
      spare: [
        'The song reminded him of the war.',
        'The photograph reminds the party of its past.',
        'The teacher reminded the pupils of the test.',
      ],
    },
  ],
  ACCUSE: [
    {
      name: 'lays-at',
      mode: 'allege',
      verbs:
        'attribute =attack|shelling|killing|strike|raid|blast|explosion|bombing|murder|massacre|death|ambush|fire|abduction|assault :to, ascribe :to=#force|#armed|#group|#name, pin =attack|killing|blast|blame|massacre|strike :on, put =attack|killing|blast|massacre :down_to',
      recipient: 'to, on, down_to, object/to, object/on',
      guards: [
        { slot: 'subject', not: 'scientist,doctor,researcher,#sport' },
        {
          slot: 'to',
          not: 'disease,weather,fault,leak,drought,stress,hunger,accident,gas,climate,failure,lack,error,negligence,malaria,cold',
        },
      ],
      weight: 0.84,
      catch: [
        'Residents attributed the shelling to RSF positions east of the city.',
        'The army pinned the massacre on a splinter group.',
        'Officials attribute the raid on Kidal to a rival faction.',
      ],
      spare: [
        'Doctors attributed the deaths to malaria.',
        'The museum attributes the painting to a pupil.',
        'She pinned the badge on his coat.',
      ],
    },
    {
      name: 'cries-foul',
      mode: 'disapprove',
      verbs:
        'cry =foul|murder, be =disappointed :by , rue =decision|failure, frown :on, take =exception :to, see =red :over, bristle :at, fume :at, fume :over, seethe :at, seethe :over, chafe :at',
      adjectives:
        'disappointed :by, disappointed :in, disappointed :with, angry :at, angry :over, bitter :about, livid :at, livid :over, resentful :of, disillusioned :with, exasperated :by, exasperated :with, frustrated :with, frustrated :by, fed_up :with',
      actor: 'subject, modified',
      recipient: 'by, at, in, over, with, about, of, on, to, object/of, object/by, object',
      guards: [
        { slot: 'subject', is: `${SIDES},protester,demonstrator,resident,#person` },
        { slot: 'with', not: 'himself,herself,myself,result,price,weather,team,performance' },
        { slot: 'by', not: 'result,price,weather,score,defeat,#sport' },
        { slot: 'object', not: 'loss,death' },
      ],
      weight: 0.68,
      catch: [
        'The opposition cried foul over the vote in Juba.',
        'The envoy was disappointed in the junta.',
        'Protesters were angry at the failure of the West.',
      ],
      spare: [
        'He regretted the loss of his friend.',
        'The coach was disappointed by the result.',
        'The coach regretted the loss.',
      ],
    },
    {
      name: 'holds-it-a-crime',
      mode: 'allege',
      verbs:
        'amount :to=crime|genocide|massacre|cleansing|terrorism|torture|murder|violation|breach|persecution|punishment|aggression, constitute =crime|genocide|massacre|violation|breach|aggression|torture, rig =vote|election|poll|referendum|count, steal =election|vote',
      actor: '-',
      recipient: 'subject/by, subject/of, subject, by',
      guards: [
        { slot: 'subject', not: 'theft,speeding,tax' },
        { slot: 'object', not: 'fifth,third' },
      ],
      weight: 0.7,
      catch: [
        'This expulsion constitutes a crime against humanity, the panel said.',
        'The siege of Taiz constitutes a war crime, the group said.',
        'The ruling party rigged the vote in Harare, the opposition said.',
      ],
      spare: [
        'The bill amounts to ten dollars.',
        'Women constitute half of the council.',
        'The sailors rigged the ship.',
      ],
    },
  ],
  THREATEN: [
    {
      name: 'price-on-head',
      mode: 'violence',
      verbs:
        'put =price|bounty :on=head, place =price|bounty :on=head, set =price|bounty :on=head, offer =bounty|reward :for=head, mark :for=death, name :on=list',
      recipient: 'on/of, on, for/of, object/against, against, object/on, to, object',
      guards: [
        { slot: 'subject', is: '#human,#name,they,he,caller' },
        { slot: 'object/modifier', not: 'guide,reserve,asking,high' },
      ],
      weight: 0.76,
      catch: [
        'The militia put a price on the head of the mayor.',
        'Boko Haram placed a bounty on the head of the bishop.',
        'The cartel marked the judge for death.',
      ],
      spare: [
        'The dealer put a price on the car.',
        'The shop set a high price on bread.',
        'The boy put a hat on his head.',
      ],
    },
  ],
  REJECT: [
    {
      name: 'storms-out-of-talks',
      mode: 'meet',
      topics: ['talks'],
      verbs:
        'storm :out_of=#talks|room|hall|chamber|session|ceremony, stalk :out_of=#talks|room|hall|session, march :out_of=#talks|hall|session, stomp :out_of=#talks|room, flounce :out_of=#talks, bolt :from=#talks, quit =#talks, abandon =#talks, break+off =#talks',
      recipient: 'with, out_of/with',
      guards: [{ slot: 'subject', is: '#human,#name,he,she,they', needed: true }],
      weight: 0.98,
      catch: [
        'Haftar stormed out of talks in Moscow.',
        'The rebel delegates stalked out of the session in Juba.',
        'The minister marched out of the meeting in Geneva.',
      ],
      spare: [
        'The rebels stormed the hall.',
        'The boy marched out of the room.',
        'Soldiers stormed out of the trench.',
      ],
    },
  ],
  SANCTION: [
    {
      name: 'quits-the-club',
      mode: 'withdraw',
      verbs:
        'announce =exit|withdrawal|departure :from, declare =exit, quit =union|bloc|league|commonwealth|court|organisation|organization|treaty|group|alliance, leave =union|bloc|commonwealth|alliance, denounce =agreement|treaty|accord|pact, tear+up =agreement|treaty|accord|pact, abrogate =treaty|pact|agreement',
      recipient: 'from, object/from, object/with, with, object',
      guards: [
        { slot: 'subject', is: '#group,#leader,#name,they,it,he,she,authority', needed: true },
        { slot: 'subject', not: 'rebel,militant,guerrilla,#armed,envoy,player,footballer' },
        { slot: 'object/of', not: 'troop,force,soldier' },
        { slot: 'from', not: 'town,city,village,base,war,hill' },
      ],
      weight: 0.8,
      catch: [
        'The president announced his exit from the Commonwealth of Independent States.',
        'Mali denounced the defence treaty with France.',
        'Burundi quit the court in The Hague.',
      ],
      spare: [
        'The player announced his exit from the club.',
        'The army announced the withdrawal of troops from the town.',
        'He left the club in June.',
      ],
    },
    {
      name: 'puts-under-sanctions',
      topics: ['sanctions'],
      verbs:
        'place :under=sanction|embargo, put :under=sanction|embargo, place :on=blacklist, put :on=blacklist, add :to=blacklist, hit :with=sanction, slap :with=sanction, target :with=sanction',
      recipient: 'object',
      guards: [{ slot: 'subject', not: 'company,club,school' }],
      weight: 0.9,
      catch: [
        'The United States has placed a commander on each side under sanctions.',
        'Brussels hit the general with sanctions.',
        'Ottawa put the minister on a blacklist.',
      ],
      spare: [
        'The tank was placed under a tree.',
        'The bank put the money on the table.',
        'The club hit the ball with a bat.',
      ],
    },
    {
      name: 'trims-what-it-gives',
      mode: 'discontinue',
      verbs:
        'trim =payment|#flow|stipend, slash =payment|#flow|stipend, halve =payment|#flow|stipend, pare =payment|#flow, pare+back =payment|#flow, scale+back =payment|#flow, scale+down =#flow, whittle+down =#flow, dock =payment, claw+back =payment|fund|grant, shave =payment|#flow',
      recipient: 'object/to, to, object/for, for',
      guards: [
        { slot: 'subject', is: '#group,#name,donor,#leader', needed: true },
        { slot: 'subject', not: 'company,firm,bank,retailer' },
      ],
      weight: 0.82,
      catch: [
        'The European Union has trimmed its payments to the force by a fifth.',
        'Washington slashed its aid to Cairo.',
        'Donors halved their funding for the mission in Somalia.',
      ],
      spare: ['The company slashed prices.', 'The barber trimmed his beard.', 'The bank trimmed its forecast.'],
    },
  ],
}
