// The command line: what can be asked, and what each command runs. Loads a command's code only when it is asked for.
import { Command, CommanderError, Option } from 'commander'
import { ParleyError } from '../model/index.ts'
import { type Door, errorLines, terminalDoor } from './door.ts'
import { withFilters } from './filters.ts'

const VERSION = '0.1.0'

/** Builds the program; `done` is told the exit code of the command that ran. */
export function programFor(door: Door, done: (code: number) => void): Command {
  const program = new Command('parley')
    .description('Reads what is reported about a war and its peace talks and keeps a sourced record. Works offline.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (s) => door.out(s.trimEnd()),
      writeErr: (s) => door.err(s.trimEnd()),
      // Told as every error is, where it is caught.
      outputError: () => {},
    })
    .addHelpText(
      'after',
      '\nA first try: parley read report.txt, then parley find siege. The record is the folder ./parley-record.\nReports are what was said, not what is so: no report is not no event.',
    )
  const command = (name: string, text: string): Command =>
    program
      .command(name)
      .description(text)
      .addOption(new Option('--record <dir>', 'the folder of the record').default('./parley-record'))

  command('read [inputs...]', 'read files, folders, addresses, feeds, or - for standard input, and keep what is found')
    .option('--published <day>', 'publication date, whatever the input says, YYYY-MM-DD')
    .option('--outlet <name>', 'outlet, whatever the input says')
    .option('--title <title>', 'title, whatever the input says')
    .option('--list <file>', 'read also what this file names, one a line')
    .option('--jobs <n>', 'reading threads (default: as many as there are cores)')
    .option('--json', 'print the readings, one JSON object a line')
    .option('--all', 'show every claim found, not the first few of each place')
    .option('--min-confidence <n>', 'show only claims at least this sure, 0 to 1; all are kept')
    .action(async (inputs, flags) => done(await (await import('./read-command.ts')).readCommand(inputs, flags, door)))
  command('reread', 'read every report of the record again, with this reader and the places added since')
    .option('--jobs <n>', 'reading threads (default: as many as there are cores)')
    .action(async (flags) => done(await (await import('./read-command.ts')).rereadCommand(flags, door)))
  command('link', 'link all reports of the record anew into events, commitments and episodes').action(async (flags) =>
    done(await (await import('./read-command.ts')).linkCommand(flags, door)),
  )
  command('serve', 'open the record in the browser, on this machine alone')
    .option('--port <n>', 'port (default: 4321 or the next free one)')
    .option('--no-open', 'do not open a browser')
    .action(async (flags) => done(await (await import('./serve-command.ts')).serveCommand(flags, door)))
  command('show <id>', 'show one report with all that was found in it, or one claim with every field')
    .option('--json', 'print JSON')
    .action(async (id, flags) => done(await (await import('./look-commands.ts')).showCommand(id, flags, door)))
  command('explain <claim>', 'say why a claim reads as it does, and show its sentence as a tree')
    .option('--json', 'print JSON')
    .action(async (id, flags) => done(await (await import('./explain-command.ts')).explainCommand(id, flags, door)))
  withFilters(command('find [words...]', 'find claims by words (a phrase in quotes, -without, begin*) and by field'))
    .option('--count', 'print only how many there are')
    .option('--newest', 'newest first')
    .option('--limit <n>', 'at most so many, up to 1000', '20')
    .option('--after <cursor>', 'go on behind this cursor')
    .option('--json', 'print the claims, one JSON object a line')
    .action(async (words, flags) => done(await (await import('./look-commands.ts')).findCommand(words, flags, door)))
  command('list', 'list the reports of the record')
    .addOption(new Option('--outlet <name...>', 'only of this outlet'))
    .option('--limit <n>', 'at most so many, up to 1000', '50')
    .option('--after <cursor>', 'go on behind this cursor')
    .option('--json', 'print JSON, one report a line')
    .action(async (flags) => done(await (await import('./look-commands.ts')).listCommand(flags, door)))
  command('delete <ids...>', 'delete reports, with all that was found in them').action(async (ids, flags) =>
    done(await (await import('./keep-commands.ts')).deleteCommand(ids, flags, door)),
  )
  withFilters(command('export [words...]', 'write claims to a file for other programs'))
    .addOption(new Option('--format <format>', 'the format').choices(['jsonl', 'csv']).default('jsonl'))
    .option('--out <file>', 'write to this new file instead of standard output')
    .action(async (words, flags) => done(await (await import('./keep-commands.ts')).exportCommand(words, flags, door)))
  command('check', 'read the whole record and say whether it is as it was sealed').action(async (flags) =>
    done(await (await import('./keep-commands.ts')).checkCommand(flags, door)),
  )
  const asked = (name: string, text: string, limit: string | null = '50'): Command =>
    command(name, text)
      .option('--place <name>', 'only what concerns this place')
      .option('--actor <name>', 'only what concerns this actor')
      .option('--from <day>', 'first day, YYYY-MM-DD')
      .option('--to <day>', 'last day, YYYY-MM-DD')
      .option('--as-of <day>', 'what was known then: reports up to this day only')
      .addOption(
        limit === null
          ? new Option('--limit <n>', 'at most so many rows (default: all); the others are for the next run')
          : new Option('--limit <n>', 'at most so many rows').default(limit),
      )
      .option('--json', 'print JSON')
      .option('--csv', 'print CSV')
      .option('--ids', 'print the id of each row')
  asked(
    'view <name>',
    'one of the ten questions: appeals, ultimatums, sieges, table, convoys, releases, ceasefires, patterns, leverage, footing',
  ).action(async (name, flags) => done(await (await import('./view-commands.ts')).viewCommand(name, flags, door)))
  asked(
    'watch',
    'what did not happen, each told once: deadlines passed, promises not seen, appeals without an answer',
    null,
  )
    .option('--days <n>', 'days after which an appeal without an answer is told', '14')
    .option('--all', 'show every open one again, and remember nothing')
    .option('--closed', 'show also those that a later report closed, and remember nothing')
    .addHelpText(
      'after',
      '\nTells what is new and what was closed since the last run, and remembers it in the record.\nExit code: 3 when something was told, 0 when there was nothing new, 1 or 2 when it failed.\nIn a script that cron runs: parley watch --as-of "$(date +%F)" > news.txt; [ $? -eq 3 ] && mail -s "No answer" desk < news.txt\nWithout --as-of, days are counted to the day of the last report.',
    )
    .action(async (flags) => done(await (await import('./watch-command.ts')).watchCommand(flags, door)))
  asked('timeline', 'what happened, day by day, with who says so').action(async (flags) =>
    done(await (await import('./view-commands.ts')).timelineCommand(flags, door)),
  )
  asked('actor <name>', 'all that is said of one actor').action(async (name, flags) =>
    done(await (await import('./view-commands.ts')).actorCommand(name, flags, door)),
  )
  asked('place <name>', 'all that is said of one place').action(async (name, flags) =>
    done(await (await import('./view-commands.ts')).placeCommand(name, flags, door)),
  )
  asked('compare <a> <b>', 'two outlets, two parties, or two days, side by side').action(async (a, b, flags) =>
    done(await (await import('./view-commands.ts')).compareCommand(a, b, flags, door)),
  )
  asked('series', 'counts over time, also for each 100 reports, with where a new source begins')
    .addOption(new Option('--by <by>', 'what is counted').choices(['act', 'dyad', 'place']).default('act'))
    .addOption(new Option('--step <step>', 'how long a step is').choices(['day', 'week', 'month']).default('week'))
    .option('--by-source', 'each outlet apart')
    .action(async (flags) => done(await (await import('./view-commands.ts')).seriesCommand(flags, door)))
  const deciding = (name: string, text: string): Command =>
    command(name, text)
      .option('--who <name>', 'who decides (default: the name kept at the desk, or that of this account)')
      .option('--reason <words>', 'why')
      .option('--json', 'print the decision as JSON')
  const decide = () => import('./decide-commands.ts')
  command('proposed [words...]', 'the names that reports give and no roster knows, with the words they came from')
    .option('--limit <n>', 'at most so many, up to 1000', '50')
    .option('--json', 'print JSON')
    .option('--csv', 'print CSV')
    .action(async (words, flags) => done(await (await decide()).proposedCommand(words, flags, door)))
  deciding('merge <kind> <into> <from...>', 'say that names or events are one; kind is actor, place or event').action(
    async (kind, into, from, flags) => done(await (await decide()).mergeCommand(kind, into, from, flags, door)),
  )
  deciding(
    'split <kind> <from> <parts...>',
    'say that they are not: spellings of an actor, places merged into one, claims of an event',
  ).action(async (kind, from, parts, flags) =>
    done(await (await decide()).splitCommand(kind, from, parts, flags, door)),
  )
  deciding('accept <what>', 'say that a claim, an event or a proposed actor is right').action(async (what, flags) =>
    done(await (await decide()).judgeCommand('accept', what, flags, door)),
  )
  deciding('reject <what>', 'say that it is wrong: no finding, no actor').action(async (what, flags) =>
    done(await (await decide()).judgeCommand('reject', what, flags, door)),
  )
  deciding('undo <number>', 'take a decision back, or have one back that was taken back').action(
    async (number, flags) => done(await (await decide()).undoCommand(number, flags, door)),
  )
  command('decisions', 'what people decided, the newest first')
    .option('--limit <n>', 'at most so many, up to 1000', '50')
    .option('--json', 'print JSON, one decision a line')
    .action(async (flags) => done(await (await decide()).decisionsCommand(flags, door)))
  program
    .command('gazetteer')
    .description('the places Parley knows')
    .command('add <file>')
    .description('add places from a GeoNames dump (.txt, .tsv) or a CSV with name,lat,lon,country,alternates')
    .addOption(new Option('--record <dir>', 'the folder of the record').default('./parley-record'))
    .action(async (file, flags) => done(await (await import('./keep-commands.ts')).gazetteerCommand(file, flags, door)))
  program
    .command('start', { hidden: true })
    .description('read the sample dossier and show what was found')
    .action(async () => done(await (await import('./start-command.ts')).startCommand(door)))
  return program
}

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  const door = terminalDoor()
  try {
    await programFor(door, (code) => {
      process.exitCode = code
    }).parseAsync()
  } catch (error) {
    process.exitCode = toldAs(error, door)
  }
}

/** Tells what went wrong with a command line, and gives its exit code: 2 where it cannot be run as written, 1 where it failed; 0 where only help was asked for; help nobody asked for was told before. */
export function toldAs(error: unknown, door: Door): number {
  if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help'))
    return error.exitCode
  const told = error instanceof CommanderError ? misuse(error) : error
  if (!(told instanceof ParleyError)) throw error
  door.err(errorLines(told, door.paint))
  return MISUSED.has(told.code) ? 2 : 1
}
const MISUSED: ReadonlySet<string> = new Set(['cli/bad-option', 'cli/bad-usage', 'cli/nothing-to-read'])

/** What the parser of command lines found wrong, in our own form. */
function misuse({ code, message }: CommanderError): ParleyError {
  const [what = '', ...guess] = message
    .replace(/^error: /, '')
    .replace(/'([^']*)'/g, '“$1”')
    .split('\n')
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1).replace(/[^.]$/, '$&.')}`
  return new ParleyError(
    code === 'commander.invalidArgument' ? 'cli/bad-option' : 'cli/bad-usage',
    [sentence, ...guess].join(' '),
    'parley --help lists the commands, and parley COMMAND --help what one takes.',
  )
}

if (import.meta.main) await run()
