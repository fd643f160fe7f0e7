// The options by which claims are chosen, the same in find and export, and how they become a filter.
import { type Command, Option } from 'commander'
import { ACTS, KINDS, MODES, ParleyError, STATUSES, TOPICS } from '../model/index.ts'
import type { ClaimFilter, ParleyRecord } from '../parley.ts'
import { daysOption } from './door.ts'

/** The options as commander gives them. */
export interface FilterOptions {
  readonly act?: string[]
  readonly mode?: string[]
  readonly kind?: string[]
  readonly status?: string[]
  readonly topic?: string[]
  readonly actor?: string[]
  readonly recipient?: string[]
  readonly party?: string[]
  readonly place?: string[]
  readonly country?: string[]
  readonly speaker?: string[]
  readonly outlet?: string[]
  readonly report?: string[]
  readonly from?: string
  readonly to?: string
  readonly unnamed?: boolean
  readonly minConfidence?: string
}

/** Adds the options to a command. Each may be given several times: any of the values will do. */
export function withFilters(command: Command): Command {
  const several = (flags: string, text: string): Option =>
    new Option(flags, text).argParser((value: string, before?: readonly string[]) => [...(before ?? []), value])
  return command
    .addOption(several('--act <act>', `act: ${ACTS.join(', ')}`))
    .addOption(several('--mode <mode>', 'mode of the act, as aerial, release, withhold'))
    .addOption(several('--kind <kind>', `kind of request or threat: ${KINDS.join(', ')}`))
    .addOption(several('--status <status>', `status: ${STATUSES.join(', ')}`))
    .addOption(several('--topic <topic>', `topic: ${TOPICS.join(', ')}`))
    .addOption(several('--actor <name>', 'who acts, by any name'))
    .addOption(several('--recipient <name>', 'on whom, or to whom'))
    .addOption(several('--party <name>', 'who acts or is acted upon'))
    .addOption(several('--place <name>', 'place, by any of its spellings'))
    .addOption(several('--country <code>', 'two-letter code of the country, as SY'))
    .addOption(several('--speaker <name>', 'who says so'))
    .addOption(several('--outlet <name>', 'who published it'))
    .addOption(several('--report <id>', 'report, by its id or the beginning of it'))
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day, YYYY-MM-DD')
    .option('--unnamed', 'only what unnamed sources say')
    .option('--min-confidence <n>', 'only claims at least this sure, 0 to 1')
    .addHelpText('after', '\nAn option given twice takes either value: --status planned --status happened.')
}

function known<T extends string>(
  name: string,
  values: readonly string[] | undefined,
  all: readonly T[],
): T[] | undefined {
  return values?.map((value) => {
    const found = all.find((x) => x.toLowerCase() === value.toLowerCase())
    if (found) return found
    throw new ParleyError('cli/bad-option', `There is no ${name} “${value}”.`, `There are: ${all.join(', ')}.`)
  })
}

function country(value: string): string {
  if (/^[a-z]{2}$/i.test(value)) return value.toUpperCase()
  throw new ParleyError('cli/bad-option', `--country takes two letters, not “${value}”.`, 'For example SY.')
}

/** Turns the options and the words searched for into a filter. @throws ParleyError `cli/bad-option` */
export function filterOf(options: FilterOptions, words: readonly string[]): ClaimFilter {
  const min = options.minConfidence === undefined ? undefined : Number(options.minConfidence)
  if (min !== undefined && !(min >= 0 && min <= 1)) {
    throw new ParleyError(
      'cli/bad-option',
      `--min-confidence takes a number from 0 to 1, not “${options.minConfidence}”.`,
      'For example 0.7.',
    )
  }
  const filter: Record<string, unknown> = {
    act: known('act', options.act, ACTS),
    mode: known('mode', options.mode, Object.values(MODES).flat()),
    kind: known('kind', options.kind, KINDS),
    status: known('status', options.status, STATUSES),
    topic: known('topic', options.topic, TOPICS),
    actor: options.actor,
    recipient: options.recipient,
    party: options.party,
    place: options.place,
    country: options.country?.map(country),
    speaker: options.speaker,
    outlet: options.outlet,
    report: options.report,
    ...daysOption(options),
    named: options.unnamed ? false : undefined,
    minConfidence: min,
    words: words.length > 0 ? words.join(' ') : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as ClaimFilter
}

/** The same filter, its places and parties meant by any of their spellings; what knows these is loaded only where one is asked for. */
export async function namesSpelt(filter: ClaimFilter, record: ParleyRecord): Promise<ClaimFilter> {
  const { place, actor, recipient, party, speaker } = filter
  if (!(place || actor || recipient || party || speaker)) return filter
  const { withNamesMeant } = await import('../parley-names.ts')
  return withNamesMeant(filter, record)
}
