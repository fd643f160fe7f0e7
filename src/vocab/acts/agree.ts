// Words of AGREE: to agree, offer, promise, announce future meetings and aid. Promises with an infinitive stand in chains.ts.
import type { SignalGroup } from './types.ts'

/** AGREE has no modes. */
export const AGREE: readonly SignalGroup[] = [
  {
    name: 'reach-agreement',
    topics: [],
    verbs: `conclude =#truce, hammer+out =formula|compromise|text|truce|arrangement|timetable|draft|roadmap, thrash+out =#deal|formula|compromise, iron+out =#deal, clinch =#truce|accord|pact, negotiate =truce|ceasefire|cease-fire, seal =truce|ceasefire|pact|accord, agree :to, agree :on, agree :with, agree :upon, agree, reach =consensus|compromise|settlement|arrangement|understanding|#truce, have =understanding|agreement|pact|accord :with, find =compromise|consensus, consent :to, assent :to, strike =bargain|compromise|#truce, broker =#deal|#truce, hammer+out =#deal|plan, sign+up :to, settle :on=term|date|text|formula|truce, shake =hand :on=#deal, work+out =#deal|plan,
      mediate =#deal|#truce, come :to=agreement|terms|term|understanding|arrangement|settlement|accord, reach =breakthrough, make =breakthrough, enter :into=agreement|pact|deal, forge =#deal|alliance|consensus, settle =dispute|conflict|row|war, finalise =#deal, finalize =#deal, secure =#deal|#truce, arrange =#truce|exchange, accept, resolve =dispute|conflict|crisis, patch+up =quarrel|dispute|difference|rift|tie, bury =hatchet, mend =fence|rift|tie, settle =feud|quarrel, end =feud|quarrel|rift, make =peace|deal, agree =#truce|deal, form =government|alliance|coalition, join =pact|alliance|agreement|treaty, facilitate =#deal, revive =#deal`,
    actor: 'subject, between, by, possessor, modifier, among, with',
    recipient: 'with, to, object, indirect',
    guards: [
      {
        slot: 'subject',
        not: '#market,economist,analyst,researcher,scientist,critic,expert,data,adjective,fan,doctor',
      },
      {
        slot: 'object',
        not: 'award,prize,resignation,blame,responsibility,fact,reality,risk,bribe,credit,medal,honour,defeat,refugee,verdict,visitor,citizenship,passport,card,cash,sale,acquisition,merger,business,price,fee,fare,ad,advert,advertisement,payment,application',
      },
      { slot: 'to', not: 'interview,sponsorship' },
    ],
    weight: 0.74,
    catch: [
      'The two sides reached an agreement on prisoners in Stockholm.',
      'Ethiopia and Eritrea struck a peace deal in July.',
      'Turkey and Russia brokered a ceasefire for eastern Aleppo.',
      'The government accepted the proposal of the mediators.',
    ],
    spare: ['Analysts agreed on the price.', 'She accepted an award in Oslo.', 'The striker struck the post.'],
  },
  {
    name: 'conclude-deal',
    verbs: `reach =agreement|deal|accord|pact|treaty, strike =agreement|deal|accord|pact|treaty, conclude =agreement|deal|accord|pact|treaty, clinch =deal|agreement, seal =deal|agreement, cut =deal, do =deal,
      agree =agreement|deal|accord|pact|treaty, agree :to=agreement|deal|accord|pact|approach|text, agree :on=agreement|deal|accord|pact|text|draft|treaty, finalise =deal|agreement, finalize =deal|agreement`,
    actor: 'subject, between, by',
    recipient: 'with, object/with, object/between',
    guards: [{ slot: 'subject', not: '#market' }],
    weight: 0.8,
    catch: [
      'The two sides reached an agreement on prisoners in Stockholm.',
      'Ethiopia and Eritrea struck a peace deal in July.',
      'The rebels concluded an accord with the government in Khartoum.',
    ],
    spare: ['The climbers reached the peak.', 'The clock struck nine.', 'The concert concluded with a song.'],
  },
  {
    name: 'agreement',
    nouns: `agreement, deal :between, deal :with, truce :between, ceasefire :between, deal =peace|ceasefire|truce|evacuation|prisoner|nuclear|exchange|swap|trade|power-sharing, accord, pact, settlement =peace|political|negotiated|dispute, consent`,
    actor: 'between, by, among, possessor',
    recipient: 'with',
    guards: [{ slot: 'subject', not: '#market' }],
    weight: 0.7,
    catch: [
      'The accord between the government and the FARC in Havana raised hopes.',
      'An evacuation deal between the army and the rebels was announced in Homs.',
      'The peace agreement between Sudan and the south came into force.',
    ],
    spare: ['The architect kept to the plan.', 'The dealer was late.', 'He was a great deal older.'],
  },
  {
    name: 'promise',
    topics: [],
    leaning: 'planned',
    adjectives: 'committed :to, dedicated :to',
    verbs: `earmark =#money|#aid, set+aside =#money|#aid, ready =#money|#aid :for, promise, pledge, vow =support|help|aid|reform, commit, commit :to, undertake, guarantee, assure, offer, volunteer, propose, plan =meeting|talk|visit|summit|withdrawal|election, schedule =talk|meeting|election, promise =aid|support, extend =offer, offer =reward|bounty, authorise =reward|bounty, authorize =reward|bounty, give =light :to, give =light :for, say =yes, give =word, look+forward :to=#talks, look+forward :to=cooperation, earmark, allocate, approve =loan|grant|aid|package|funding|tranche, announce =aid|grant|plan|talk|meeting|summit|visit|package|cooperation|election|reform|donation|agreement|support, be+set, invite, express =readiness|willingness|intent|interest|intention, signal =readiness|willingness, plan`,
    nouns:
      'pledge, promise, offer, commitment, guarantee, assurance, readiness, willingness, undertaking, plan =peace|evacuation|withdrawal',
    actor: 'subject, by, possessor, from, modifier',
    recipient: 'to, indirect, for, with, object',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      {
        slot: 'object',
        not: '#crime,action,act,#force,adviser,advisor,suicide,offence,offense,discount,revenge,retaliation,retribution,condolence,prayer,congratulation,error,mistake,attack,view,sale,product,price,menu,vengeance,service,journey,study,lawsuit,foul,sympathy,apology,explanation,insight,glimpse,troop,comment,detail',
      },
      { slot: 'object', not: '#market' },
    ],
    weight: 0.64,
    catch: [
      'The government in Berlin pledged money to refugees in Jordan.',
      'The junta promised elections in Myanmar.',
      'The general offered safe passage to the trapped fighters in Marawi.',
    ],
    spare: ['The shop offered a discount.', 'The man committed suicide.', 'The clouds brought rain.'],
  },
  {
    name: 'reaffirms',
    verbs:
      'reiterate =commitment|pledge|promise, reaffirm =commitment|pledge|promise, affirm =commitment|pledge, renew =commitment|pledge',
    actor: 'subject',
    recipient: 'object/to, to',
    weight: 0.72,
    catch: [
      'Canada reaffirmed its commitment to Ukraine.',
      'The two ministers reiterated their commitment to the peace process in Juba.',
      'The bloc renewed its pledge to help the people of Sudan.',
    ],
    spare: ['The teacher repeated the lesson.', 'The club renewed his contract.', 'The bank affirmed its forecast.'],
  },
  {
    name: 'pledges-help',
    leaning: 'planned',
    verbs:
      'pledge =#force|#weapon|#money|#aid|officer, promise =#force|#weapon|#money|#aid, offer =#force|#weapon|#money|#aid, announce =#money :in=aid|assistance|help|support|funding|relief, announce =#money :for=#place|#human|#name, announce =#money :to=#human|#name',
    actor: 'subject',
    recipient: 'to, indirect, for, object/to, object/for',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'object', not: 'discount,prize,reward,job,deal,menu' },
    ],
    weight: 0.72,
    catch: [
      'Kenya pledged 500 police officers to the mission in Haiti.',
      'Poland promised tanks to Ukraine.',
      'Qatar offered food and medicine to Beirut.',
    ],
    spare: ['The shop offered a discount.', 'The boy kept his word.', 'The coach offered advice.'],
  },
  {
    name: 'future-meeting',
    topics: ['talks'],
    leaning: 'planned',
    verbs:
      'agree :to=talk|meeting|negotiation|dialogue|summit, schedule =round|session, set =round|session :for, fix =round|session :for, set =date, schedule =#talks, be+due, accept =invitation|mediation|mediator|envoy, return :to=table|talk|negotiation',
    nouns: 'resumption =#talks, date =talks, willingness =talk, invitation =talk',
    actor: 'subject, by, of, possessor, between',
    recipient: 'with, to, object/with',
    guards: [{ slot: 'subject', is: '#human,#name' }],
    weight: 0.78,
    catch: [
      'The Taliban agreed to talks with the government in Doha.',
      'The rebels accepted the invitation to Geneva.',
      'Both sides returned to the negotiating table in Havana.',
    ],
    spare: [
      'The guests accepted an award.',
      'The couple set a date for the wedding of their son, a cousin joked.',
      'The bird returned to its nest.',
    ],
  },
  {
    name: 'gives-consent',
    topics: [],
    verbs:
      'consent, assent, assent :to, give =consent|assent|go-ahead|blessing|green-light :to, give =word|light, come :to=term|terms|understanding, settle :on=line|date|text|formula|truce|term|wording|venue, accede :to, nod :to, subscribe :to=plan|term|truce|roadmap, go+along :with=plan|truce|proposal|idea|terms',
    actor: 'subject',
    recipient: 'with',
    guards: [
      { slot: 'subject', is: '#human,#name,both', needed: true },
      { slot: 'object', not: 'throne' },
      { slot: 'to', not: 'throne,interview,sex,marriage,treatment,test' },
    ],
    weight: 0.74,
    catch: [
      'Both governments assented to the pause in Tigray.',
      'The guerrillas gave their consent to the corridor in Cauca.',
      'The two armies settled on a line through the valley.',
    ],
    spare: [
      'The prince acceded to the throne.',
      'The judge said no to the photographer.',
      'The dust settled on the line of cars.',
    ],
  },
  {
    name: 'on-the-table',
    leaning: 'planned',
    verbs:
      'put =#money|amnesty|truce|exchange :on=table, lay =#money|truce|amnesty :on=table, hold+out =prospect|promise|possibility|amnesty, offer =itself|himself|herself|themselves :as=venue|host|mediator|guarantor, dangle =amnesty|promise',
    actor: 'subject',
    recipient: 'to, before, for',
    guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
    weight: 0.76,
    catch: [
      'Qatar put 50 million dollars on the table for the hospitals of Gaza.',
      'The colonel held out the prospect of an amnesty to the rebels in Mocoa.',
      'Algeria offered itself as a venue for the Malian parties.',
    ],
    spare: ['The waiter put the bread on the table.', 'The child held out a hand.', 'The hand held four cards.'],
  },
]
