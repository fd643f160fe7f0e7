// Words that tell an accident or a disaster of nature, and words that tell that force was used all the same.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Mishaps: beside them "killed", "destroyed" and "exploded" tell no assault. */
export const MISHAPS = list(`
  accident earthquake quake tremor volcano eruption tsunami flood flooding landslide mudslide avalanche hurricane cyclone typhoon
  tornado storm wildfire drought crash collision derailment stampede leak spill propane boiler lightning heatwave shipwreck
  epidemic outbreak virus overdose malfunction capsize erupt derail collapse`)

/** Words of force; one of them beside a mishap keeps the assault. */
export const FORCE_WORDS = list(`
  attack attacker bomb bomber bombing airstrike strike shell shelling rocket missile gunman militant rebel insurgent militia
  terrorist terrorism suicide army soldier troop sniper shoot shooting fire-on artillery warplane drone grenade mortar massacre
  assassin assassinate clash ambush hostage war fighter fighting offensive raid sabotage explosive ceasefire truce cease-fire regime`)
