// Words of SUPPORT: praise, welcome, endorse, recognise, sign, ratify, adopt.
import type { SignalGroup } from './types.ts'

/** SUPPORT has no modes. */
export const SUPPORT: readonly SignalGroup[] = [
  {
    name: 'praise',
    topics: [],
    verbs: `praise, welcome, applaud, commend, endorse, laud, salute, congratulate, thank, honour =#human|#name, honor =#human|#name, cheer, voice =understanding|support|solidarity|backing|confidence|sympathy, express =closeness|understanding|support|solidarity|backing|appreciation|gratitude|confidence|satisfaction|condolence|sympathy|hope,
      reiterate =support|solidarity|backing, reaffirm =support|solidarity|backing, affirm =support|backing, renew =backing, hold :in=esteem, speak+highly :of, declare =support|solidarity|allegiance|loyalty, swear =allegiance|loyalty|fealty, profess =loyalty|support|admiration, convey =support|solidarity|condolence|congratulation|gratitude|appreciation|sympathy|thanks, speak+approvingly :of, speak+warmly :of, speak+admiringly :of, show =support|solidarity, throw =support, stand :behind=#name|#human, swing :behind, give =backing|blessing|endorsement|approval|assent|support|thank|thanks, vote :in=favour|favor, speak :in=favour|favor, speak+out :in=favour|favor, argue :in=favour|favor, come+out :in=favour|favor,  lend =support, pay =tribute, heap =praise :on, heap =praise, shower =praise, lavish =praise, offer =condolence|congratulation|support, extend =condolence|congratulation, appreciate, stand :by=#ask|#deal|decision, stand :with=#name|#human, side :with, rally :behind, rally :round, give =seal|nod :of, rally :around, campaign :for, vote :for, pledge =support|allegiance, back =#ask|#deal|#speech|membership|bid|accession|claim|arming|supply|sending|deployment|creation|formation|establishment|secession|independence|policy|strategy|process|peace|mission|decision|call|move|roadmap|effort|candidate|candidacy|initiative, support, defend, favour, favor, advocate, champion, admire, bless =#deal|#talks|plan|truce|initiative|mission, award =order|medal|prize|honour|honor|title, sympathise :with, sympathize :with, justify, uphold =decision, vouch, eulogise, condole, root :for, mourn, raise =awareness`,
    nouns: `praise, endorsement, solidarity, tribute, support :for, welcome, applause, appreciation, congratulation`,
    actor: 'subject, by, possessor, from, modifier, of',
    recipient: 'object, to, for, with, of, behind, object/to, object/for, object/with',
    guards: [
      { slot: 'subject', not: '#market,pillar,column,wall,data,evidence,finding,study,bank-loan,beam,#nature' },
      {
        slot: 'object',
        not: '#sport,team,squad,title,family,theory,economy,roof,weight,hypothesis,goal,child,habit,growth,car,truck,birthday,christmas,anniversary,wedding,life,day,holiday,festival,goal,eid,easter,ramadan',
      },
      { slot: 'for', not: 'technology,price' },
    ],
    weight: 0.68,
    catch: [
      'The European Union welcomed the release of prisoners in Belarus.',
      'Washington praised Kenya for its role in Somalia.',
      'The king voiced support for the people of Gaza.',
      'The archbishop endorsed the peace plan for Mozambique.',
    ],
    spare: ['The pillars support the roof.', 'The keeper defended the goal.', 'The data supported the theory.'],
  },
  {
    name: 'stands-by',
    topics: [],
    verbs:
      'stand :by=#name|#human|#force|#group|government|ally|friend|people|partner, stick :by=#name|#force|#group|government|ally|friend|people',
    recipient: 'by',
    guards: [{ slot: 'subject', not: '#nature,car,tank,ambulance,house,tree,crew,nurse,boat,ship' }],
    weight: 0.7,
    catch: [
      'Algeria stood by the government in Bamako.',
      'Tehran has stuck by the Houthis.',
      'Moscow said it would stand by its ally.',
    ],
    spare: ['The ambulance stood by the gate.', 'The boat stood by for hours.', 'A crew stood by the pump.'],
  },
  {
    name: 'values',
    topics: [],
    verbs:
      'value =partnership|friendship|contribution|role|cooperation|support|help|commitment|effort, appreciate =contribution|role|cooperation|support|help|commitment|effort|sacrifice, treasure =friendship|partnership|cooperation, praise =contribution|role|effort|courage|work|restraint|commitment|sacrifice, applaud =contribution|role|effort|courage|work|restraint|commitment|sacrifice, commend =contribution|role|effort|courage|work|restraint|commitment|sacrifice',
    actor: 'subject, by',
    recipient: 'object/by, object/possessor, object/of, object/with, for',
    guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
    weight: 0.76,
    catch: [
      'Stoltenberg said the alliance valued the contribution of Georgia to the mission in Kabul.',
      'The envoy commended the efforts of the elders in Jonglei.',
      'Manila appreciates the support of Malaysia.',
    ],
    spare: ['The dealer valued the ring.', 'The rouble rose in May.', 'The fans treasure the song.'],
  },
  {
    name: 'trusts',
    topics: [],
    verbs:
      'express =confidence|trust|faith :in, voice =confidence|trust|faith :in, have =confidence|faith|trust :in, place =trust|faith|confidence :in, put =trust|faith|confidence :in, reiterate =confidence|trust|faith :in, see =partner|ally|friend|protector :in, have =partner|ally|friend :in',
    actor: 'subject',
    recipient: 'in, object/in',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'in', not: '#market,market' },
      { slot: 'object/in', not: '#market,market' },
    ],
    weight: 0.74,
    catch: [
      'The president of the Philippines expressed full confidence in the peace panel.',
      'The rebels in Darfur put their trust in the envoy of the African Union.',
      'Moscow sees in Haftar a partner against the militants.',
    ],
    spare: [
      'The trader had confidence in the market.',
      'The bank expressed the sum in euros.',
      'The minister lost confidence in the general.',
    ],
  },
  {
    name: 'decorates',
    topics: [],
    verbs:
      'award =medal|order|legion|star|cross|honour|honor|title|decoration, confer =medal|order|honour|honor|title|award|rank|citizenship, bestow =medal|order|honour|honor|title|award, present =medal|order|award|decoration, pin =medal, decorate =#human|#name',
    actor: 'subject, by',
    recipient: 'indirect, to, on, upon, object/to, object/on, object',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'subject', not: '#sport,#market,artist,designer,painter,tenant' },
      { slot: 'with', not: 'flower,flag,light,paint,ribbon,balloon' },
    ],
    weight: 0.76,
    catch: [
      'The mayor of Kharkiv awarded medals to the medics.',
      'The peacekeepers were decorated by the president of Lebanon for their courage.',
      'France conferred the Order of Merit on the negotiators in Bogota.',
    ],
    spare: [
      'The children decorated the hall with flags.',
      'The club awarded the contract to a builder.',
      'The judge awarded damages to the tenant.',
    ],
  },
  {
    name: 'wins-backing',
    topics: [],
    verbs:
      'win =backing|support|endorsement|approval|praise|blessing, receive =backing|support|endorsement|approval|praise|blessing :from, get =backing|endorsement|approval|blessing :from, earn =praise|backing, draw =praise, enjoy =backing|support, secure =backing|endorsement|approval, have =backing|approval|blessing|consent|endorsement',
    actor: 'object/of, object/from, from, of',
    recipient: 'subject',
    guards: [
      { slot: 'object', not: 'oscar,prize' },
      { slot: 'object/of', not: 'parent,owner,committee,board,author,majority,population' },
      { slot: 'object/from', not: 'critic,fan,reviewer,voter,audience,reader' },
      { slot: 'object/of', not: 'critic,fan,reviewer,audience,reader' },
      { slot: 'from', not: 'critic,fan,reviewer,audience,reader' },
    ],
    weight: 0.74,
    catch: [
      'The plan won the backing of the Arab League.',
      'The envoy received praise from the king of Jordan.',
      'The rebels enjoy the support of Rwanda.',
      'The convoy had the approval of the governor of Idlib.',
    ],
    spare: [
      'The film won an Oscar.',
      'The school has the backing of parents.',
      'The singer won fans.',
      'The book drew readers.',
    ],
  },
  {
    name: 'weight-behind',
    topics: [],
    verbs:
      'put =name|authority|prestige|muscle :behind, throw =authority|prestige :behind, throw =weight :behind, put =weight :behind, lend =weight :to, throw =backing :behind',
    actor: 'subject',
    recipient: 'behind, to',
    guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
    weight: 0.78,
    catch: [
      'China threw its weight behind the plan for Myanmar.',
      'The bloc put its weight behind the rebels in Juba.',
      'The king lent his weight to the envoy.',
    ],
    spare: ['He put his weight on the door.', 'The lorry threw its weight about.', 'The walker lost weight.'],
  },
  {
    name: 'thankful',
    adjectives:
      'full :of=praise|admiration|gratitude, grateful, thankful, proud, indebted, appreciative, delighted, heartened, encouraged',
    verbs:
      'throw =weight :behind, put =weight :behind, lend =weight :to, stand :alongside, stand :beside, stand :behind, stand :with, stand =shoulder',
    actor: 'subject',
    recipient: 'with, alongside, beside, behind, to, for, of',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'with', is: '#human,#name' },
      { slot: 'behind', is: '#human,#name' },
      { slot: 'beside', is: '#human,#name' },
      { slot: 'for', not: 'house,weather,rain,dinner,gift,chance,sun' },
    ],
    weight: 0.64,
    catch: [
      'We are grateful to Kenya for its troops in Mogadishu.',
      'Ukraine is thankful for the support of its partners.',
      'Canada stands alongside the people of Sudan.',
      'The alliance stands shoulder to shoulder with the government in Kyiv.',
    ],
    spare: [
      'The tree stood beside the road.',
      'He stood behind the door in Aden.',
      'The farmers were grateful for rain.',
    ],
  },
  {
    name: 'celebrates',
    verbs:
      'celebrate =victory|liberation|release|#deal|ceasefire|truce|return|withdrawal|decision|ruling|fall|surrender|news|recapture|success, rejoice :at, rejoice :over',
    actor: 'subject',
    recipient: 'object/of, object/by',
    guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
    weight: 0.68,
    catch: [
      'Residents celebrated the liberation of Raqqa.',
      'The rebels celebrated the truce in Ituri.',
      'Crowds of supporters in Khartoum rejoiced at the deal, and the union celebrated the release of its leader.',
    ],
    spare: [
      'The family celebrated a birthday.',
      'The town celebrates the harvest.',
      'The banquet celebrated the channel.',
    ],
  },
  {
    name: 'hail',
    verbs: 'hail, herald',
    guards: [
      {
        slot: 'object',
        not: 'cab,taxi,bus,spring,start,era,arrival,beginning,change,end,age,dawn,return,revolution',
        needed: true,
      },
    ],
    weight: 0.68,
    catch: [
      'The president hailed the accord in Juba.',
      'Mediators hailed the release of the sailors.',
      'Ankara hailed the fighters as heroes.',
    ],
    spare: ['He hails from a village near Basra.', 'She hailed a taxi.', 'It hailed all night.'],
  },
  {
    name: 'sign',
    topics: [],
    verbs: `ink =#deal, countersign =#deal|document|text, pass =resolution, affix =signature :to, put =name :to=#deal|plan|document|declaration, put =initial :to=#deal|plan|document|declaration|text|draft, sign =#deal|#truce|charter|law|decree|protocol|bill|document|declaration|pledge|resolution, sign+up, initial =#deal, ratify, cosign, co-sign, adopt =resolution|constitution|law|declaration|treaty|plan|measure|convention|text, pass =resolution|motion, carry =motion, approve =#deal|constitution|plan|resolution|treaty|budget|proposal|mission|bill|appointment, sign, accede :to=treaty|convention, formalise, formalize, inaugurate, approve`,
    nouns: 'signing, signature, ratification, adoption =resolution|constitution|plan, approval',
    actor: 'subject, between, by, possessor, of',
    recipient: 'object/with, with, object/between, object, of',
    guards: [
      {
        slot: 'object',
        not: 'autograph,#sport,cheque,check,book,drug,vaccine,child,register,cast,singer,release,deployment,return,sanction,entry,strike,contract-player,execution,extradition,lifting',
      },
      { slot: 'subject', not: '#sport,#market,club,label' },
    ],
    weight: 0.72,
    catch: [
      'The government and the rebels signed a cessation of hostilities in Addis Ababa.',
      'The government and the rebels signed a peace accord in Bangui.',
      'The Security Council adopted a resolution on Western Sahara.',
      'Parliament ratified the treaty with Armenia.',
    ],
    spare: ['The singer signed autographs.', 'The couple adopted a child.', 'The club signed a striker.'],
  },
  {
    name: 'recognise',
    topics: [],
    verbs:
      'recognise, recognize, establish =#relations, restore =#relations|tie, normalise =#relations, normalize =#relations, upgrade =#relations, strengthen =#relations, reopen =embassy, deepen =#relations, open =embassy, exchange =ambassador, improve =#relations, resume =#relations, accredit, boost =#relations, cement =#relations, grant =recognition, appoint =ambassador',
    nouns:
      'recognition, normalisation, normalization, rapprochement, establishment =#relations, restoration =#relations',
    actor: 'subject, between, by, possessor, of',
    recipient: 'object, of, with, to, object/with',
    guards: [
      {
        slot: 'object',
        not: 'face,voice,need,danger,problem,fact,pattern,importance,risk,symptom,song,speech,image,right,difficulty,sign,challenge,value,vehicle,car,truck,lorry,man,woman,body,victim,corpse,attacker,assailant,gunman,suspect,uniform,weapon,accent,photograph',
      },
      { slot: 'of', not: 'need,danger,fact,importance,problem,face,voice,speech' },
    ],
    weight: 0.74,
    catch: [
      'Spain recognised the State of Palestine.',
      'Sudan restored ties with Iran.',
      'Ethiopia and Eritrea normalised relations.',
    ],
    spare: [
      'She recognised his voice.',
      'Guards at the checkpoint recognised the car.',
      'The software recognised the face.',
      'The teacher recognised the need for rest.',
    ],
  },
  {
    name: 'puts-name-to',
    topics: [],
    verbs:
      'put =name|signature|thumb|thumbprint|seal|pen|initial :to, put =name|signature|thumb|thumbprint|initial :on=paper|document|deal|accord|agreement|text, affix =signature|seal :to, affix =signature|seal, initial =text|deal|accord|agreement|protocol|document|draft|treaty|paper, countersign, declare :for=#name|general|rebel|government|side|junta|council|leader',
    actor: 'subject, by',
    recipient: 'to, for, object',
    guards: [
      { slot: 'subject', not: '#market,lighter,match,boy,film,novel,painting' },
      { slot: 'to', not: 'face,project,shop,film,fire,lip,rumour,rumor' },
    ],
    weight: 0.76,
    catch: [
      'The mayor put his name to the terms in front of the colonel.',
      'The sheikhs of Marib put their thumbs to the paper on Friday.',
      'Both presidents initialled the text in Addis Ababa.',
    ],
    spare: [
      'The tailor put his thumb on the seam.',
      'He could not put a name to the face.',
      'The boy put a match to the hay.',
    ],
  },
]
