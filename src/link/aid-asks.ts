// Which asks and refusals are of a convoy: goods, and leave to bring them. People to be brought out, the dead, patrols and words are none.
import { goodsIn } from './goods.ts'

/** What a convoy carries, and what carries it. */
const CARGO =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|barges?|ferry|(?:aid|relief|food|supply|cargo) (?:ships?|flights?|planes?|vessels?)|aid(?! (?:workers?|staff|officials?|groups?|agenc\w+|offices?)\b)|food|flour|medic(?:ines?|al)|surgical|supplies|relief(?! (?:workers?|staff|officials?)\b)|blankets|kits?|parcels|maize|millet|sorghum|rice|wheat|grain|lentils|beans|fuel|diesel|drugs|vaccines?|milk|tonnes|loaves|bread|cargo|goods|provisions|rations)\b/i
/** Those who are let in or brought out, and none of whom is aid. */
const PEOPLE =
  /\b(?:wounded|injured|sick|patients|evacuat\w+|people|persons|civilians|residents|inhabitants|families|children|women|elderly|buses|bus|ambulances?|bodies|corpses|dead|remains|graves?|prisoners?|detainees|prisons?|staff|patrols?|observers?|monitors?|mission|journalists?|reporters?|inspectors?|investigat\w+|witnesses|delegat\w+|envoys?|teams?(?= (?:of (?:observers|monitors|investigators|experts))\b)|lists?|names|mourners)\b/i
/** What it is asked for, and who is where: "so that people might fetch bread", "where 60 sick have been left". */
const BESIDE =
  /(?:\bso that\b|\b(?:who|which|that) (?:is|are|was|were|has|have|had)\b|, where\b|, which\b|, who(?:se)?\b|\bin order (?:to|that)\b)[^;]*$/i

/** Whether what is asked for is that goods may come, and not that people come or go. */
export function asksForGoods(words: string): boolean {
  const bare = words.replace(BESIDE, ' ')
  return CARGO.test(bare) || goodsIn(bare).length > 0 || !PEOPLE.test(bare)
}

/** What may be let in or kept out besides people: it is not the mission that is aid. */
export function isOfPeopleOnly(words: string): boolean {
  return PEOPLE.test(words) && !CARGO.test(words)
}
