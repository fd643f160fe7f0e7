// A story as it was known on a day: only what reports published up to then say. Pure; nothing is guessed back.
import type { Commitment, Episode, Figure, Phase, Step, Story, StoryEvent } from '../model/index.ts'
import { dayOf, type Materials } from './materials.ts'

/** Cuts a story and its reports down to what was published by the end of `day`. */
export function asOf(m: Materials, day: string): Materials {
  const reports = m.reports.filter((r) => (dayOf(r.published) ?? '9999') <= day)
  if (reports.length === m.reports.length) return m
  const known = new Set(reports.map((r) => r.id))
  const cut = cutter(m, known)
  const claims: Materials['claims'] = {
    get: (id) => {
      const found = m.claims.get(id)
      return found && known.has(found.report.id) ? found : undefined
    },
  }
  const { story } = m
  const next: Story = {
    ...story,
    sources: story.sources.flatMap((s) => {
      const left = s.reports.filter((r) => known.has(r))
      return left.length === 0 ? [] : [{ ...s, reports: left, why: left.length === 1 ? ('alone' as const) : s.why }]
    }),
    events: story.events.flatMap((e) => cut.event(e)),
    commitments: story.commitments.flatMap((c) => cut.commitment(c)),
    episodes: story.episodes.flatMap((e) => cut.episode(e)),
    aid: story.aid.flatMap((a) => {
      const steps = a.steps.flatMap((s) => {
        const left = cut.ids(s.claims)
        return left.length === 0
          ? []
          : [{ ...s, claims: left, figures: cut.figures(s.figures), sources: cut.sources(left) }]
      })
      return steps.length === 0 ? [] : [{ ...a, steps }]
    }),
    leverage: story.leverage.flatMap((l) => {
      const left = cut.ids(l.claims)
      if (left.length === 0) return []
      return [{ ...l, claims: left, used: cut.ids(l.used), unused: cut.ids(l.unused), says: cut.says(left) }]
    }),
  }
  return { story: next, reports, claims }
}

interface Cutter {
  ids(ids: readonly string[]): readonly string[]
  figures(figures: readonly Figure[]): readonly Figure[]
  sources(ids: readonly string[]): readonly string[]
  says(ids: readonly string[]): readonly string[]
  event(e: StoryEvent): readonly StoryEvent[]
  commitment(c: Commitment): readonly Commitment[]
  episode(e: Episode): readonly Episode[]
}

function reportIn(claim: string): string {
  return claim.slice(0, claim.indexOf(':'))
}

function cutter(m: Materials, known: ReadonlySet<string>): Cutter {
  const groupOf = new Map(m.story.sources.flatMap((s) => s.reports.map((r) => [r, s.id] as const)))
  const has = (id: string): boolean => known.has(reportIn(id))
  const ids = (list: readonly string[]): readonly string[] => list.filter(has)
  const figures = (list: readonly Figure[]): readonly Figure[] => list.filter((f) => known.has(f.report))
  const sources = (list: readonly string[]): readonly string[] =>
    [...new Set(list.map((id) => groupOf.get(reportIn(id)) ?? reportIn(id)))].sort()
  const says = (list: readonly string[]): readonly string[] => [
    ...new Set(
      list.map((id) => m.claims.get(id)?.claim.speaker?.name ?? m.claims.get(id)?.report.outlet ?? 'the report'),
    ),
  ]
  const phases = (list: readonly Phase[]): readonly Phase[] => {
    const left = list.flatMap((p) => {
      const claims = ids(p.claims)
      return claims.length === 0 ? [] : [{ ...p, claims }]
    })
    // The last stretch that is known has no known end, unless it is a moment or ended within itself.
    return left.map((p, i) =>
      i === left.length - 1 && left.length < list.length && p.to !== p.from ? { ...p, to: null } : p,
    )
  }
  return {
    ids,
    figures,
    sources,
    says,
    event(e) {
      const claims = ids(e.claims)
      const background = ids(e.background)
      if (claims.length === 0 && background.length === 0) return []
      if (claims.length === e.claims.length && background.length === e.background.length) return [e]
      const mine = sources(claims)
      const own = claims.some((id) => m.claims.get(id)?.claim.speaker === null)
      const first = m.claims.get(claims[0] ?? background[0] ?? '')?.claim.status
      const status = own || mine.length > 1 ? e.status : (first ?? e.status)
      return [
        {
          ...e,
          claims,
          background,
          sources: mine,
          status,
          figures: figures(e.figures),
          score: claims.length > 1 ? e.score : null,
        },
      ]
    },
    commitment(c) {
      const steps = c.steps.flatMap((s): Step[] => {
        const claims = ids(s.claims)
        return claims.length === 0 ? [] : [{ ...s, claims, sources: sources(claims) }]
      })
      const first = steps[0]
      if (!first || (first.what !== 'made' && first.what !== 'repeated')) return []
      const made: Step = { ...first, what: 'made' }
      const last = steps.at(-1) as Step
      const state = steps.length === 1 || last.what === 'repeated' ? lastAnswer(steps) : last.what
      return [
        {
          ...c,
          steps: [made, ...steps.slice(1)],
          state,
          made: c.steps[0] === first || steps[0]?.claims === c.steps[0]?.claims ? c.made : first.date,
          claims: ids(c.claims),
        },
      ]
    },
    episode(e) {
      const left = phases(e.phases)
      if (left.length === 0) return []
      const claims = ids(e.claims)
      const base = { phases: left, claims, sources: sources(claims) }
      const byClaim = <T extends { readonly claim: string }>(list: readonly T[]): readonly T[] =>
        list.filter((x) => has(x.claim))
      if (e.kind === 'siege')
        return [
          {
            ...e,
            ...base,
            population: figures(e.population),
            lifelines: byClaim(e.lifelines),
            designations: byClaim(e.designations).map((d) => {
              const left = (d.beside ?? []).filter((b) => has(b.claim))
              // A listing that was taken back later still stood then.
              return left.length < (d.beside?.length ?? 0) && d.from !== null ? { ...d, to: null, beside: left } : d
            }),
          },
        ]
      if (e.kind === 'ceasefire') {
        const events = new Map(m.story.events.map((x) => [x.id, x]))
        const violations = e.violations.flatMap((v) => {
          const told = [...new Set([...(events.get(v.event)?.claims ?? []), ...v.claims])]
          const mine = ids(told)
          if (mine.length === 0) return []
          if (mine.length === told.length) return [v]
          const n = Math.min(v.sources, sources(mine).length)
          return [{ ...v, claims: ids(v.claims), says: says(mine), sources: n, corroborated: n >= 2 }]
        })
        return [{ ...e, ...base, violations, counts: figures(e.counts) }]
      }
      if (e.kind === 'talks') {
        const rounds = e.rounds.flatMap((r) => {
          const mine = ids(r.claims)
          return mine.length === 0 ? [] : [{ ...r, claims: mine }]
        })
        const terms = e.terms.flatMap((t) => {
          const words = t.words.map((w) => {
            const before = w.before?.claim && has(w.before.claim) ? w.before : null
            if (w.claim === null || has(w.claim)) return { ...w, before }
            // What was said since is not known yet: the word before it stands.
            const known = before ?? { word: 'silent' as const, date: null, claim: null }
            return { party: w.party, word: known.word, date: known.date, claim: known.claim, before: null }
          })
          const moved = words.some((w) => w.before !== null && w.before.word !== w.word)
          return words.some((w) => w.claim !== null) ? [{ ...t, words, moved }] : []
        })
        return [{ ...e, ...base, rounds, terms }]
      }
      return [{ ...e, ...base }]
    },
  }
}

function lastAnswer(steps: readonly Step[]): Commitment['state'] {
  const answer = steps.findLast((s) => s.what !== 'made' && s.what !== 'repeated')
  return answer && steps.at(-1)?.what !== 'repeated' ? answer.what : 'no answer in this record'
}
