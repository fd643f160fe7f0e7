// parley explain: why a claim reads as it does, field by field, and its sentence as a tree.
import { type Claim, ParleyError, type Report, type StoryEvent } from '../model/index.ts'
import { explanationOf, type Reason, type SentenceTree } from '../parley-explain.ts'
import { storyNow } from '../parley-story.ts'
import { claimLines } from './claims-view.ts'
import { type Door, withRecord } from './door.ts'
import { type Paint, safeLine, wrap } from './paint.ts'

/** The options of `parley explain`, as commander gives them. */
export interface ExplainFlags {
  readonly record: string
  readonly json?: boolean
}

/** parley explain CLAIM. The id may be shortened in its report part, as `parley find` prints it. */
export async function explainCommand(id: string, flags: ExplainFlags, door: Door): Promise<number> {
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const [head = '', ...rest] = id.split(':')
    const report: Report | null = await record.report(head)
    const found = report && (await record.claim([report.id, ...rest].join(':')))
    if (!report || !found) {
      throw new ParleyError(
        'cli/no-such-entry',
        `There is no claim “${id}” in this record.`,
        'parley find prints the ids of claims.',
      )
    }
    const { events } = (await storyNow(record)).story
    const isOf = ({ claims, background }: StoryEvent): boolean =>
      [claims, background].some((l) => l.includes(found.claim.id))
    const explained = explanationOf(found.claim, report, events.find(isOf) ?? null)
    if (flags.json) door.out(JSON.stringify(explained))
    else {
      door.out(claimLines(found, door.paint, ''))
      door.out(reasonLines(explained.reasons, door.paint))
      for (const tree of explained.tree) door.out(treeLines(tree, found.claim, door.paint))
    }
    return 0
  })
}

function reasonLines(reasons: readonly Reason[], paint: Paint): string {
  return reasons
    .map(
      (r) =>
        `  ${paint.bold(r.field.padEnd(11))}${safeLine(r.value)}\n${wrap(paint.dim(safeLine(r.because)), paint.width, '             ')}`,
    )
    .join('\n')
}

/** The tree as an outline: each word under its head, in the order of the sentence, with its relation and part of speech. */
function treeLines(tree: SentenceTree, claim: Claim, paint: Paint): string {
  const kids = new Map<number, number[]>()
  tree.tokens.forEach((t, i) => {
    kids.set(t.head, [...(kids.get(t.head) ?? []), i])
  })
  const lines: string[] = ['', paint.bold('The sentence as a tree')]
  const inside = (i: number): boolean =>
    claim.evidence.some((e) => {
      const span = tree.tokens[i]?.span
      return span !== undefined && span.start >= e.span.start && span.end <= e.span.end
    })
  // A stack, not recursion: a tree may be as deep as its sentence is long.
  const todo: [number, number][] = (kids.get(-1) ?? []).map((i) => [i, 0] as [number, number]).reverse()
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [i, depth] = next
    const t = tree.tokens[i]
    if (!t) continue
    const word = inside(i) ? paint.evidence(safeLine(t.text)) : safeLine(t.text)
    lines.push(`  ${'  '.repeat(Math.min(depth, 20))}${word} ${paint.dim(`${t.relation} ${t.tag}`)}`)
    for (const kid of [...(kids.get(i) ?? [])].reverse()) todo.push([kid, depth + 1])
  }
  return lines.join('\n')
}
