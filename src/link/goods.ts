// Which kinds of goods words name, so that flour is no answer to who asked for insulin.

const KINDS: readonly (readonly [kind: string, things: RegExp])[] = [
  [
    'food',
    /\b(?:food\w*|bread|flour|rice|grain|wheat|maize|sorghum|lentils|beans|milk|oil|rations?|meals?|biscuits|seeds?)\b/i,
  ],
  [
    'medicine',
    /\b(?:medic\w*|insulin|antibiotics?|an(?:a)?esthetics?|vaccines?|oxygen|plasma|blood|serum|bandages?|dressings?|dialysis|drugs|surgical|saline|syringes|crutches|antivenom|morphine)\b/i,
  ],
  ['fuel', /\b(?:fuel|diesel|petrol|gas|kerosene|paraffin|coal|firewood)\b/i],
  ['water', /\b(?:water|chlorine|filters?|pumps?)\b/i],
  ['shelter', /\b(?:tents?|blankets?|tarpaulins?|mattresses|clothing|clothes|zinc|planks|stoves?|plastic sheeting)\b/i],
]
/** Words for goods of any kind: who asks for aid is answered by any. */
const ANY = /\b(?:aid|relief|suppl(?:y|ies)|help|assistance|convoys?|goods|necessities|access|corridors?)\b/i

/** The kinds of goods that words name; none where they name goods of any kind. */
export function goodsIn(words: string): readonly string[] {
  if (
    ANY.test(
      words.replace(
        /\b(?:medical|surgical|food|water|fuel) (?:aid|supplies|relief|assistance)\b/gi,
        (m) => m.split(' ')[0] as string,
      ),
    )
  )
    return []
  return KINDS.flatMap(([kind, things]) => (things.test(words) ? [kind] : []))
}

/** Whether what came is of other kinds than what was asked for: both known, and none in common. */
export function areOthers(asked: readonly string[], came: readonly string[]): boolean {
  return asked.length > 0 && came.length > 0 && !came.some((g) => asked.includes(g))
}

/** "The lorries carried 82 tonnes of flour", "the boat had held fuel": what somebody had on board, which need not have come anywhere. */
const ON_BOARD =
  /^(?:(?:the|both|all|its|their|those|these|other|\S+) ){0,3}(?:convoys?|trucks?|lorr(?:y|ies)|vehicles?|barges?|boats?|ships?|vessels?|planes?|trains?|tankers?|columns?) (?:(?:had|were|are|was|is|have|has) )?(?:carried|carrying|carry|carries|contain(?:ed|s|ing)?|held|holding)\b/i
const SOMEWHERE =
  /\b(?:to|into|towards|as far as|through|across|up|down|ashore) (?:(?:the|its|this|their) )?(?:\p{Lu}|town|city|camp|hospital|village|enclave|island|people|families)|\b(?:in|ashore|across|over|home)$/u

/** Whether words only say what a convoy has on board. */
export function isOnBoard(words: string): boolean {
  return ON_BOARD.test(words) && !SOMEWHERE.test(words)
}
