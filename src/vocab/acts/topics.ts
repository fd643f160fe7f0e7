// Words that tell the topics of a claim. The act's own topics stand with its signals.
import type { Topic } from '../../model/index.ts'

const WORDS: Readonly<Record<Topic, string>> = {
  talks: `talk negotiation negotiator dialogue mediation mediator summit negotiate peace-talks conference meeting roundtable envoy`,
  ceasefire: 'ceasefire cease-fire truce armistice cessation hostility',
  violation: 'violation violate breach infringement',
  siege: `siege besiege besieged besiegement blockade encirclement encircle starvation starve encircled blockaded hard-to-reach enclave-besieged`,
  aid: `aid relief food medicine humanitarian medication supply parcel ration blanket flour donation unicef medical starvation
    malnutrition vaccine wfp hunger`,
  access:
    'access corridor convoy passage inspector unhindered unimpeded humanitarian-access checkpoint monitor observer',
  assistance: `support intervention intervene assistance backing peacekeeper training adviser advisor no-fly-zone ally`,
  detainees:
    'prisoner detainee hostage captive detention inmate abductee kidnap kidnapping prison jail pow disappear amnesty arrest',
  evacuation: 'evacuate evacuation evacuee bus airlift',
  displacement: `refugee displace displaced displacement flee exodus migrant idp uproot homeless deportation deport`,
  surrender: 'surrender capitulate capitulation reconciliation',
  ultimatum: 'ultimatum deadline',
  withdrawal: 'withdraw withdrawal pullout retreat pullback redeployment disengagement',
  attack: `attack airstrike strike shell shelling bombing bombardment bomb raid assault offensive killing massacre ambush clash fighting shoot
    kill execution assassination explosion violence murder atrocity genocide war bombard`,
  territory: `territory capture recapture seize retake liberate occupation annex annexation stronghold frontline advance occupy overrun`,
  sanctions: 'sanction embargo tariff blacklist',
  transition: `transition election constitution referendum resign resignation presidency interim transitional reform power-sharing democracy coup`,
  leverage: 'leverage influence sway clout pressure',
  weapons: `weapon missile arms ammunition rocket chemical nuclear warhead disarm disarmament sarin chlorine stockpile landmine munition rifle
    demilitarise demilitarize`,
}

/** A word's topic, by lemma. */
export const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  Object.entries(WORDS).flatMap(([topic, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, topic as Topic] as const),
  ),
)
