// The ten questions, in the order in which they are asked.
import type { Operations } from './api-operations.ts'
import type { MessageKey } from './messages.ts'

/** The name of one of the ten questions. */
export type ViewName = Operations['GET /api/views/{name}']['params']['name']

/** Name of the view that answers, and the words of the question. */
export const QUESTIONS: readonly { readonly name: ViewName; readonly question: MessageKey }[] = [
  { name: 'appeals', question: 'ask.appeals' },
  { name: 'ultimatums', question: 'ask.ultimatums' },
  { name: 'sieges', question: 'ask.sieges' },
  { name: 'table', question: 'ask.table' },
  { name: 'convoys', question: 'ask.convoys' },
  { name: 'releases', question: 'ask.releases' },
  { name: 'ceasefires', question: 'ask.ceasefires' },
  { name: 'patterns', question: 'ask.patterns' },
  { name: 'leverage', question: 'ask.leverage' },
  { name: 'footing', question: 'ask.footing' },
]
