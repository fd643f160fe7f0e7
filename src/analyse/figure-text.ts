// Figures as words: "70 tonnes of flour", "one tonne", "51 of them", each with who gives it and when.
import type { Amount, Figure } from '../model/index.ts'

/** Words that count only with "of" behind them: "dozens of breaches". */
const HEAPS =
  /(?:^|\s)(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|most|half|some)$/i
/** What is part of those told of before: "51 of them", "three of the lorries". */
const PART = /^(?:them|these|those|the|its|their|his|her|our|us|you)\b/i
const ONE = /^(?:one|1|a|an|a single)$/i

/** The one of a word for many: "tonnes" is a tonne, "lorries" a lorry; "people" and "families of four" stay. */
function oneOf(words: string): string {
  return words.replace(/^(\p{L}+?)(ies|ches|shes|sses|xes|uses|s)$/u, (all, stem: string, ending: string) => {
    if (/(?:ss|us|is)$/u.test(all)) return all
    if (ending === 'ies') return `${stem}y`
    return ending === 's' ? stem : `${stem}${ending.slice(0, -2)}`
  })
}

/** How much of what, as it is said. */
export function amountText({ text, of }: Pick<Amount, 'text' | 'of'>): string {
  if (of === null || text.includes(of)) return text
  if (HEAPS.test(text) || PART.test(of)) return `${text} of ${of}`
  return `${text} ${ONE.test(text) ? oneOf(of) : of}`
}

/** A figure with who gives it and when, as one line. */
export function figureText(f: Figure): string {
  const who = [f.says, f.outlet].filter((x) => x !== null).join(', in ')
  return `${amountText(f.amount)} (${who || 'source unknown'}${f.date ? `, ${f.date}` : ''})`
}
