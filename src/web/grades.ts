// The Admiralty code by which people grade outlets, and its words.
import { t } from './messages.ts'

/** How reliable the outlet is. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** How credible what it tells is. */
export const FIGURES = ['1', '2', '3', '4', '5', '6'] as const

/** What a grade (`B2`) means, in words. */
export function gradeWords(grade: string): string {
  const letter = LETTERS.find((l) => l === grade[0])
  const figure = FIGURES.find((f) => f === grade[1])
  return letter && figure ? `${t(`grade.${letter}`)}${t('app.comma')}${t(`grade.${figure}`)}` : grade
}
