// A gerund that the words around it keep from being done, or leave in question, is no deed; nor is one with a doer of its own under fear.
import { undone } from './status-done.fixture.ts'

undone(
  'whoever is kept from doing something has not done it',
  `
  ASSAULT The abbot restrained the Karenni from raiding the village of Bawlakhe.
  RETREAT The prefect discouraged the gendarmes from leaving Birao.
  COERCE The khan frightened the police out of arresting the printers of Osh.
  SANCTION The chancellor diverted Warsaw from recalling the ambassador from Minsk.
  `,
  `
  ASSAULT The brothers made a fortune from raiding the village of Bawlakhe.
  RETREAT The gendarmes came back from releasing the hostages in Birao.
  COERCE The khan goaded the police into arresting the printers of Osh.
  `,
)

undone(
  'a gerund behind a preposition of doubt is in question',
  `
  AGREE The emir had doubts about signing a truce with the Tuareg.
  ASSAULT The colonel procrastinated over bombing the bridge at Mostar.
  RETREAT The guards inched towards releasing the engineers in Jalalabad.
  ASSAULT The column got nowhere near storming the palace in Bangui.
  CONSULT Niamey came close to holding talks with the Toubou in Agadez.
  RETREAT The guards swore off releasing the engineers in Jalalabad.
  `,
  `
  ASSAULT The colonel apologised for bombing the bridge at Mostar.
  RETREAT The guards were praised for releasing the engineers in Jalalabad.
  CONSULT Niamey insisted that it began holding talks with the Toubou in Agadez on Monday.
  `,
)

undone(
  'who would do it stands right before the gerund',
  `
  AID The bishop of Juba opposed the Red Cross sending medicine to Torit.
  RETREAT The mayor talked about the Lezgins releasing the drivers in Derbent.
  SANCTION The envoy proposed Rabat recalling the ambassador from Algiers.
  ASSAULT The council was against the army shelling the market in Marib.
  `,
  `
  AID The bishop of Juba watched the Red Cross sending medicine to Torit.
  RETREAT The mayor filmed the Lezgins releasing the drivers in Derbent.
  ASSAULT The council condemned the army for shelling the market in Marib.
  `,
)

undone(
  'what must come first, told in the present of what has not come, is not done',
  `
  AID Oslo will pay as soon as the nuns deliver the vaccines to Bor.
  RETREAT The bridge will open the day the guards free the nurses of Osh.
  ASSAULT On the assumption that the navy shells the market in Aden, the school will stay shut.
  RETREAT The khan will sign supposing the gendarmes withdraw from Birao.
  `,
  `
  AID Oslo paid as soon as the nuns delivered the vaccines to Bor.
  RETREAT The bridge opened the day the guards freed the nurses of Osh.
  ASSAULT The school was shut the moment the navy shelled the market in Aden.
  `,
)

undone(
  'a guess or hearsay at the head of a sentence holds the deed',
  `
  AID Maybe, Oslo sent flour to Bor.
  ASSAULT By some accounts, the navy shelled the market in Aden.
  COERCE If reports are to be believed, the police arrested the printers of Osh.
  RETREAT So the story goes, the gendarmes withdrew from Birao.
  SANCTION Rabat practically recalled the ambassador from Algiers.
  AID Oslo had better send flour to Bor.
  ASSAULT The bishop was not convinced that the navy had shelled the market in Aden.
  `,
  `
  AID In May, Oslo sent flour to Bor.
  ASSAULT By dawn, the navy had shelled the market in Aden.
  COERCE For years to come, Osh remembered: the police arrested the printers on Monday.
  RETREAT So, after a year, the gendarmes withdrew from Birao.
  `,
)
