// Words that tell an accident or a disaster of nature, and words that tell that force was used all the same.
import { wordSet } from '../word-set.ts'

/** Mishaps: beside them "killed", "destroyed" and "exploded" tell no assault. */
export const MISHAPS = wordSet(`
  accident earthquake quake tremor volcano eruption tsunami flood flooding landslide mudslide avalanche hurricane cyclone typhoon
  tornado storm wildfire drought crash collision derailment stampede leak spill propane boiler lightning heatwave shipwreck
  epidemic outbreak virus overdose malfunction capsize erupt derail collapse crash-land collide overturn skid veer swerve plunge
  blaze wildfire inferno blackout drown drowning electrocution short-circuit monsoon downpour fog ravine carbon-monoxide pothole
  mine-collapse cave-in sinkhole heatstroke hypothermia frostbite rockfall firework fireworks`)

/** Mishaps of craft and vehicles, which an army has too: only a word that force was used keeps the assault. */
export const WRECKS = wordSet(`
  accident crash collision collide derailment derail capsize overturn skid veer swerve plunge crash-land malfunction shipwreck`)

/** Words that tell of the use of force, and not only of those who may use it. */
export const USE_OF_FORCE = wordSet(`
  attack attacker bomb bomber bombing airstrike strike shell shelling rocket missile suicide shoot shooting fire-on artillery drone
  grenade mortar massacre assassin assassinate clash ambush offensive raid sabotage explosive explode explosion blast down ram mine
  torpedo terrorist terrorism hijack hijacker gunman gunfire under-fire fire hit`)

/** Words of force; one of them beside a mishap keeps the assault. */
export const FORCE_WORDS = wordSet(`
  attack attacker bomb bomber bombing airstrike strike shell shelling rocket missile gunman militant rebel insurgent militia
  terrorist terrorism suicide army soldier troop sniper shoot shooting fire-on artillery warplane drone grenade mortar massacre
  assassin assassinate clash ambush hostage war fighter fighting offensive raid sabotage explosive gunshot bullet shrapnel beheaded blindfold blindfolded executed ceasefire truce cease-fire regime`)
