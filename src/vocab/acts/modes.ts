// Words that make an act's mode finer: the means of an assault, what is asked or refused, what is threatened.
import type { Mode } from '../../model/index.ts'

function table(groups: Partial<Record<Mode, string>>): ReadonlyMap<string, Mode> {
  const map = new Map<string, Mode>()
  for (const [mode, words] of Object.entries(groups))
    for (const word of words.trim().split(/\s+/)) if (!map.has(word)) map.set(word, mode as Mode)
  return map
}

/** Weapon or attacker beside an assault, to the mode it gives. */
export const MEANS = table({
  drone: 'drone uav quadcopter shahed',
  aerial: `warplane jet plane aircraft helicopter airstrike air airforce bomber gunship aerial barrel napalm sortie f-16 mig
    sukhoi airplane`,
  'suicide-attack': 'suicide vest kamikaze',
  'heavy-weapons': `artillery mortar tank shell shelling rocket missile howitzer cannon grad katyusha warship gunboat bombardment
    heavy ballistic scud thermobaric cluster`,
  unconventional: 'chlorine sarin chemical nerve gas poison biological radiological phosphorus mustard nuclear',
  explosives: 'bomb mine ied explosive grenade landmine device car-bomb dynamite blast explosion',
  firearms: 'gunman gunmen sniper rifle gun pistol bullet machine-gun kalashnikov gunfire shooter ammunition',
  primitive: 'knife machete axe stone spear sword club arrow bayonet brick',
  'crowd-control': 'stun tear-gas teargas baton pellet cannon-water truncheon rubber',
})

/** What is asked or refused. Checked in the order meet, yield, assist; nothing found is `change`. */
export const ASKED = table({
  meet: `talk talks negotiation negotiate dialogue meet meeting summit conference mediate mediation table consult discuss
    conversation session reconcile`,
  yield: `release free withdraw withdrawal stop end cease halt lift ceasefire truce surrender allow let access open pullout
    retreat disarm refrain restraint de-escalate cessation suspend ease disband vacate leave extradite extradition hand return
    abandon cancel drop revoke give dismantle evacuate avoid inspector demobilise demobilize entry permit comply spare
    passage corridor siege blockade unblock detainee prisoner hostage pause calm peace yield quit hostility lay permission
    visa clearance convoy approve respect enter prevent evacuation inspection visit`,
  assist: `help aid assistance support money fund food water medicine send provide protect protection intervene intervention
    troop force weapon arms asylum refuge shelter rescue save contribute donate deliver assist supply peacekeeper back
    airstrike no-fly-zone zone funding relief training train equip join cooperate cooperation information witness evidence donor action pay escort lend involve involved blood`,
})

/** What is threatened; nothing found is no mode. */
export const THREATENED = table({
  violence: `attack war strike bomb shell kill force retaliate retaliation revenge destroy invade military fight response assault execute
    behead violence storm missile bloodshed terrorism terror sink ash drown slaughter hang flatten jihad vengeance retribution hit target shoot annihilate burn crush consequence assassinate
    offensive airstrike nuclear resistance wipe down obliterate invasion repercussion shelling defeat raze burial bury punish`,
  arrest: 'arrest jail prosecute detain imprison prosecution trial warrant detention imprisonment custody indictment',
  expel: 'expel deport expulsion deportation evict',
  territory: 'seize capture annex occupy retake overrun recapture liberate',
  relations: `sever withdraw tie relation quit suspend cancel leave pull recall cut halt scrap terminate end
    downgrade exit veto`,
  restrict:
    'sanction boycott tariff block close blockade ban restrict shut besiege curfew prevent stop siege embargo freeze impose confiscate',
})
