// The page of one kind of episode: a list with phases over time, and one episode at an address of its own.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as Model from '../../model/index.ts'
import { one, type RawSearch, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import { day, days } from '../dates.ts'
import { number, t } from '../messages.ts'
import { daysOf, PHASES, phasesShown, stateOf } from '../phases.ts'
import { useRows } from '../rows.ts'
import { parseStory, storyQuery } from '../story-address.ts'
import { type CitedColumn, CitedTable } from './cited-table.tsx'
import { EvidenceLine } from './evidence.tsx'
import { PhaseBadge, PhaseStrip, phaseName } from './phase-strip.tsx'
import { ErrorState, Loading } from './states.tsx'
import { FirstFew, MoreRows, NoneFound, StoryFilterBar } from './story-bits.tsx'
import { ActorLinks, PlaceLink, StoryLink } from './story-links.tsx'
import { shown } from './words.tsx'
import './story.css'

type Kind = Model.Episode['kind']
type OfKind<K extends Kind> = Extract<Model.Episode, { readonly kind: K }>

/** What differs from kind to kind. */
export interface EpisodeKind<K extends Kind> {
  readonly kind: K
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly back: string
  readonly columns: readonly CitedColumn<OfKind<K>>[]
  readonly detail: (episode: OfKind<K>) => ReactNode
  /** Who has which part in it, for the head of its page: titles and what they say. */
  readonly facts?: (episode: OfKind<K>) => readonly (readonly [title: string, says: ReactNode])[]
  /** Stands between head and list. */
  readonly head?: ReactNode
}

function parse(raw: RawSearch) {
  return { ...parseStory(raw), id: one(raw, 'id'), state: one(raw, 'state') }
}

/** Name of an episode: its place, or what it is and when it began. */
export function episodeName(episode: Model.Episode): string {
  if (episode.place) return shown(episode.place.name.slice(0, 80))
  const { from } = daysOf(episode)
  return t(`story.of.${episode.kind}`, { day: day(from) || t('story.undated') })
}

/** The page. */
export function EpisodePage<K extends Kind>({ of }: { of: EpisodeKind<K> }) {
  const [address] = useAddress(parse)
  return address.id ? <OneEpisode of={of} id={address.id} /> : <EpisodeList of={of} />
}

function EpisodeList<K extends Kind>({ of }: { of: EpisodeKind<K> }) {
  const [address, set] = useAddress(parse)
  const stats = useApi('GET /api/stats')
  const found = useRows('GET /api/episodes', { ...storyQuery(address), kind: of.kind })
  const today = stats.data?.to ?? null
  const all = found.rows?.filter((e): e is OfKind<K> => e.kind === of.kind) ?? null
  const rows = all?.filter((e) => !address.state || stateOf(e, today) === address.state) ?? null
  const states = PHASES[of.kind]
  const columns: readonly CitedColumn<OfKind<K>>[] = [
    {
      id: 'place',
      title: t('claim.place'),
      cell: (e) => (
        <Link to="." search={((before: object) => ({ ...before, id: e.id })) as never}>
          <bdi>{episodeName(e)}</bdi>
        </Link>
      ),
    },
    { id: 'state', title: t('story.state'), cell: (e) => <PhaseBadge name={stateOf(e, today)} />, claims: lastClaims },
    { id: 'days', title: t('story.days'), cell: (e) => <Stretch of={daysOf(e)} />, claims: firstClaims },
    ...of.columns,
    {
      id: 'sources',
      title: t('nav.sources'),
      figure: true,
      cell: (e) => number(e.sources.length),
      claims: (e) => e.claims,
    },
  ]
  return (
    <>
      <div className="page-head">
        <h1>{of.title}</h1>
        {found.total !== null && <span className="mut">{t('story.total', { n: found.total })}</span>}
        <div className="actions no-print">{of.head}</div>
      </div>
      <p className="mut">{of.lead}</p>
      <StoryFilterBar filters={address} set={set}>
        {states.length > 0 && (
          <label className="field">
            {t('story.state')}
            <select value={address.state ?? ''} onChange={(event) => set({ state: event.target.value || undefined })}>
              <option value="">{t('story.any')}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {phaseName(state)}
                </option>
              ))}
            </select>
          </label>
        )}
      </StoryFilterBar>
      {found.error && rows === null ? (
        <ErrorState error={found.error} again={found.again} />
      ) : rows === null ? (
        <Loading what={of.title} />
      ) : rows.length === 0 ? (
        <NoneFound
          filtered={all !== null && all.length > 0 ? true : isNarrowed(address)}
          title={of.none}
          hint={t('story.none.hint')}
        />
      ) : (
        <>
          <div className="card">
            <PhaseStrip
              label={t('story.strip', { what: of.title })}
              lines={rows.slice(0, 40).map((e) => ({ id: e.id, label: episodeName(e), phases: phasesShown(e, today) }))}
              from={stats.data?.from ?? null}
              to={stats.data?.to ?? null}
              onOpen={(id) => set({ id } as never)}
            />
          </div>
          <CitedTable compact caption={of.title} hideCaption rows={rows} columns={columns} rowKey={(e) => e.id} />
          <MoreRows shown={rows.length} total={found.total} more={found.more} />
        </>
      )}
    </>
  )
}

function isNarrowed(address: ReturnType<typeof parse>): boolean {
  return Boolean(address.place || address.actor || address.from || address.to || address.state)
}

function Stretch({ of: { from, to } }: { of: Model.Days }) {
  if (!from && !to) return <>{t('story.undated')}</>
  return (
    <>
      <span className="nowrap">{day(from)}</span>
      {to && to !== from && (
        <>
          {' – '}
          <span className="nowrap">{day(to)}</span>
        </>
      )}
    </>
  )
}

function firstClaims(episode: Model.Episode): readonly string[] {
  return episode.phases[0]?.claims ?? []
}

function lastClaims(episode: Model.Episode): readonly string[] {
  return episode.phases.at(-1)?.claims ?? []
}

function OneEpisode<K extends Kind>({ of, id }: { of: EpisodeKind<K>; id: string }) {
  const stats = useApi('GET /api/stats')
  const found = useApi('GET /api/episodes/{id}', { params: { id } }, { keep: false })
  const episode = found.data?.episode
  return (
    <>
      <Link className="back no-print" to="." search={((before: object) => ({ ...before, id: undefined })) as never}>
        <span aria-hidden="true">‹</span> {of.back}
      </Link>
      {found.isError ? (
        <ErrorState error={found.error} again={() => void found.refetch()} />
      ) : !episode ? (
        <Loading what={of.title} />
      ) : episode.kind === of.kind ? (
        <>
          <div className="page-head">
            <h1>
              <bdi>{episodeName(episode)}</bdi>
            </h1>
            <PhaseBadge name={stateOf(episode, stats.data?.to ?? null)} />
            <span className="mut">{days(daysOf(episode).from, daysOf(episode).to)}</span>
            <PageActions />
          </div>
          <dl className="head-facts">
            {[
              [t('claim.place'), <PlaceLink key="place" place={episode.place} />] as const,
              ...(of.facts?.(episode as OfKind<K>) ?? []),
              [t('story.parties'), <ActorLinks key="parties" actors={episode.parties} most={12} />] as const,
              [t('story.sources'), number(episode.sources.length)] as const,
            ].map(([title, says]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <p className="mut small">{t('story.proposed')}</p>
          <section className="card">
            <h2>{t('story.phases')}</h2>
            <PhaseStrip
              label={t('story.phases')}
              lines={[
                { id: episode.id, label: episodeName(episode), phases: phasesShown(episode, stats.data?.to ?? null) },
              ]}
              from={null}
              to={stats.data?.to ?? null}
            />
            <CitedTable
              caption={t('story.phases')}
              hideCaption
              rows={phasesShown(episode, stats.data?.to ?? null).map((phase, n) => ({ ...phase, n }))}
              rowKey={(p) => String(p.n)}
              columns={[
                {
                  id: 'name',
                  title: t('story.phase'),
                  cell: (p) => <PhaseBadge name={p.name} />,
                  claims: (p) => p.claims,
                },
                { id: 'days', title: t('story.days'), cell: (p) => days(p.from, p.to) || t('story.undated') },
              ]}
            />
          </section>
          {of.detail(episode as OfKind<K>)}
          <section className="card">
            <h2>{t('story.all-claims')}</h2>
            <FirstFew items={found.data?.claims ?? []} first={4}>
              {(row) => <EvidenceLine key={row.claim.id} row={row} />}
            </FirstFew>
          </section>
        </>
      ) : (
        <p className="note">
          <StoryLink id={episode.id}>{t('story.elsewhere')}</StoryLink>
        </p>
      )}
    </>
  )
}

/** Print, and copy the address. */
export function PageActions() {
  return (
    <div className="actions no-print">
      <button type="button" onClick={() => window.print()}>
        {t('action.print')}
      </button>
    </div>
  )
}
