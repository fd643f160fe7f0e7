// Words of THREATEN: warn of harm, give an ultimatum, vow to fight on. Threats with an infinitive stand in chains.ts.
import type { SignalGroup } from './types.ts'

/** THREATEN. Its mode is read off what is threatened. */
export const THREATEN: readonly SignalGroup[] = [
  {
    name: 'threaten',
    topics: [],
    leaning: 'planned',
    verbs: `swear =revenge|vengeance|retaliation|retribution, brandish =threat, utter =threat, hurl =threat, threaten, threaten :with, menace, issue =threat|warning|ultimatum, set =deadline|ultimatum, give =deadline, impose =deadline, give =ultimatum, deliver =ultimatum, send =ultimatum, present =ultimatum, make =threat, intimidate, vow =revenge|retaliation|retribution|vengeance|response, promise =revenge|retaliation|retribution|vengeance|response|death|hell|bloodshed|punishment|reprisal, pledge =revenge|retaliation, swear =revenge, threaten =action|force|sanction|war|retaliation, warn :of=attack|consequence|retaliation|repercussion|response|action|war|strike|sanction|force, rattle =sabre|saber, brandish =#weapon, call :for=jihad|revenge, declare =war|jihad, prepare =sanction, seek =sanction|revenge, consider =sanction|strike|action|embargo|restriction|force|intervention|retaliation, weigh =sanction|strike|action|embargo|intervention, mull =sanction|strike|embargo|intervention, contemplate =sanction|strike|embargo|intervention|force|war, look :at=sanction|embargo, propose =sanction, hint :at=strike|action|use|escalation|retaliation|intervention|response, raise =spectre|specter|prospect :of=war|strike|attack|invasion|sanction|intervention|force|retaliation`,
    nouns: 'threat, ultimatum, menace, warning =final|stark, intimidation, vow, declaration =war',
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'object, against, to, on, indirect, object/against, with, for',
    guards: [
      {
        slot: 'subject',
        not: '#nature,#market,rain,disease,cut,change,shortage,crisis,loss,plan,deal,erosion,level,cloud,war,conflict,fighting,violence,hunger,bill,forecaster,meteorologist,doctor,scientist,tension',
      },
      { slot: 'of', not: '#nature,war-hunger,rain,poverty,extinction,flooding' },
      {
        slot: 'object',
        not: 'future,stability,livelihood,economy,job,health,survival,existence,environment,species,wildlife,growth',
      },
    ],
    weight: 0.76,
    catch: [
      'North Korea threatened the South with war.',
      'The Houthis threatened attacks on ships in the Red Sea.',
      'The commander vowed revenge for the raid on Jenin.',
    ],
    spare: [
      'Floods threaten the harvest in Sindh.',
      'Clouds threatened rain.',
      'Hunger threatens the future of children.',
    ],
  },
  {
    name: 'threatened',
    topics: [],
    verbs:
      'receive =threat|ultimatum, get =threat, face =threat, be+under =threat, live :under=threat, live :with=threat',
    actor: 'from, object/from, by, object/by, object/of',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'object/of', not: '#nature,hunger,starvation,extinction,disease,flooding,famine' },
      { slot: 'from', not: '#nature,hunger,starvation,disease,flooding,famine' },
    ],
    weight: 0.72,
    catch: [
      'Doctors in Khartoum have received death threats from both sides.',
      'The bishop of Goma has received threats from the militia.',
      'The journalists in Tripoli got threats from gunmen.',
    ],
    spare: [
      'The factory received a letter from a bank.',
      'The doctor received a letter from his son.',
      'The villagers face the threat of hunger.',
    ],
  },
  {
    name: 'warn',
    topics: [],
    leaning: 'planned',
    weight: 0.58,
    verbs: 'warn, caution, alert',
    nouns: 'warning',
    actor: 'subject, by, from, possessor, modifier',
    recipient: 'object, to, indirect, against, object/to',
    guards: [
      { slot: 'subject', is: '#force,#group,#leader,#name' },
      {
        slot: 'subject',
        not: 'forecaster,meteorologist,doctor,scientist,economist,analyst,agency,expert,bank,oxfam,unicef,company',
      },
      {
        slot: 'of',
        not: '#nature,shortage,risk,rain,recession,malnutrition,starvation,flooding,crisis,catastrophe,disaster,collapse',
      },
    ],
    catch: [
      'The army warned residents of Khan Younis against staying.',
      'Moscow warned Finland of a response.',
      'Taliban commanders warned teachers in Helmand.',
    ],
    spare: ['Forecasters warned of rain.', 'Doctors warned smokers about cancer.', 'The label said nothing.'],
  },
  {
    name: 'same-fate',
    leaning: 'planned',
    mode: 'violence',
    verbs:
      'treat :like=#place|#name, share =fate, meet =fate, suffer =fate|consequence, face =consequence, pay =price, finish =matter|job, expect =fate',
    actor: '-',
    recipient: 'object, subject',
    guards: [
      { slot: 'subject', is: '#human,#place,#name' },
      { slot: 'for', not: '#market,house,car,ticket,shop' },
    ],
    weight: 0.62,
    catch: [
      'The town would be treated like Daraya, the general said.',
      'Anyone who helps the rebels will pay the price.',
      'Those who stay will share the fate of Grozny.',
    ],
    spare: ['She paid the bill.', 'He finished the book.', 'The guests shared a meal.'],
  },
  {
    name: 'fight-on',
    mode: 'violence',
    topics: ['attack'],
    leaning: 'planned',
    verbs: 'fight+on, vow =resistance|war, call :to=arms, refuse =surrender',
    nouns: 'resistance =armed',
    actor: 'subject, by, possessor',
    recipient: 'against, to, object',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'object', not: 'temptation,pressure,urge,arrest,change,call,idea,#nature,sanction' },
      { slot: 'for', not: 'hope' },
    ],
    weight: 0.44,
    catch: [
      'The militia vowed to fight on in Mariupol.',
      'Hezbollah vowed resistance against Israel.',
      'The rebels pledged to fight on in Panjshir.',
    ],
    spare: ['He resisted the temptation.', 'The seal resists heat.', 'The dog held the bone.'],
  },
]
