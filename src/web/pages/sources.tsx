// Sources: what each outlet gave, which reports are one source told many times, and how far each names who speaks.
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type * as Model from '../../model/index.ts'
import { useApi } from '../api.ts'
import type { Coverage, Grade } from '../api-types.ts'
import { day, days } from '../dates.ts'
import { gradeWords } from '../grades.ts'
import { number, t } from '../messages.ts'
import { CitedTable } from '../parts/cited-table.tsx'
import { PageActions } from '../parts/episode-page.tsx'
import { EmptyRecord, ErrorState, Loading } from '../parts/states.tsx'
import { FirstFew, MoreRows } from '../parts/story-bits.tsx'
import { Name, shown } from '../parts/words.tsx'
import { useRows } from '../rows.ts'

const GradeSheet = lazy(() => import('../parts/grade-sheet.tsx'))

export default function Sources() {
  const first = useApi('GET /api/sources', { query: { limit: 1 } })
  const groups = useRows('GET /api/sources', {}, 200)
  if (first.isError) return <ErrorState error={first.error} again={() => void first.refetch()} />
  if (!first.data) return <Loading what={t('nav.sources')} />
  const { coverage } = first.data
  const grades = new Map(first.data.grades.map((g) => [g.outlet, g]))
  const reports = coverage.reduce((n, c) => n + c.reports, 0)
  const most = Math.max(1, ...coverage.map((c) => c.reports))
  const together = groups.rows?.filter((g) => g.reports.length > 1) ?? []
  const alone = (groups.rows?.length ?? 0) - together.length
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.sources')}</h1>
        <span className="mut">
          {t('count.reports', { n: reports })} · {t('sources.outlets', { n: coverage.length })}
        </span>
        <PageActions />
      </div>
      <p className="mut">{t('sources.lead')}</p>
      {coverage.length === 0 ? (
        <EmptyRecord />
      ) : (
        <>
          <CitedTable
            caption={t('sources.coverage')}
            rows={coverage}
            rowKey={(c) => c.outlet}
            columns={[
              {
                id: 'outlet',
                title: t('record.col.outlet'),
                cell: (c) => (
                  <Link to="/record" search={{ outlet: c.outlet } as never}>
                    <Name>{c.outlet}</Name>
                  </Link>
                ),
              },
              {
                id: 'bar',
                title: t('nav.reports'),
                cell: (c) => (
                  <span className="with-bar">
                    <span className="bar-track" aria-hidden="true">
                      <span className="bar-fill" style={{ inlineSize: `${(100 * c.reports) / most}%` }} />
                    </span>
                    <Link to="/reports" search={{ outlet: c.outlet } as never}>
                      {number(c.reports)}
                    </Link>
                  </span>
                ),
              },
              { id: 'claims', title: t('record.table'), figure: true, cell: (c) => number(c.claims) },
              { id: 'quotes', title: t('sources.quotes'), figure: true, cell: (c) => number(c.quotes) },
              { id: 'named', title: t('sources.named'), figure: true, cell: (c) => share(c) },
              { id: 'days', title: t('sources.days'), cell: (c) => days(c.from, c.to) || '–' },
              {
                id: 'grade',
                title: t('sources.grade'),
                cell: (c) => <GradeCell outlet={c.outlet} grade={grades.get(c.outlet) ?? null} />,
              },
            ]}
          />
          <p className="mut small">{t('sources.named.hint')}</p>
          <section className="card">
            <h2>{t('sources.groups')}</h2>
            <p>{t('sources.groups.lead', { groups: groups.rows?.length ?? 0, reports, alone })}</p>
            {groups.error && <ErrorState error={groups.error} again={groups.again} />}
            {together.length === 0 ? (
              groups.rows && <p className="mut">{t('sources.groups.none')}</p>
            ) : (
              <ul className="plain">
                {together.map((group) => (
                  <Group key={group.id} group={group} />
                ))}
              </ul>
            )}
            <MoreRows shown={groups.rows?.length ?? 0} total={groups.total} more={groups.more} />
          </section>
        </>
      )}
    </>
  )
}

/** Targets of decisions are at most this long. */
const LONGEST = 290

/** The grade with what it means, by whom and why; and the way to give one. */
function GradeCell({ outlet, grade }: { outlet: string; grade: Grade | null }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {grade ? (
        <>
          <strong>{grade.grade}</strong> <span className="small">{gradeWords(grade.grade)}</span>
          <div className="mut small">
            {t('review.by', { who: shown(grade.who), at: day(grade.at) })}
            {grade.reason && (
              <>
                {': '}
                <Name most={120}>{grade.reason}</Name>
              </>
            )}
          </div>
        </>
      ) : null}{' '}
      {outlet !== '' && outlet.length <= LONGEST && (
        <button type="button" className="small quiet" onClick={() => setOpen(true)}>
          <span aria-hidden="true">✎</span> {grade === null && t('sources.grade.none')}
          <span className="visually-hidden">{t('grade.change', { outlet: shown(outlet) })}</span>
        </button>
      )}
      {open && (
        <Suspense fallback={<Loading />}>
          <GradeSheet outlet={outlet} grade={grade} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function share(c: Coverage): string {
  return c.quotes === 0 ? '–' : `${number(Math.round((100 * c.named) / c.quotes))} %`
}

function Group({ group }: { group: Model.SourceGroup }) {
  return (
    <li>
      <strong>
        <Name>{group.origin}</Name>
      </strong>{' '}
      <span className="badge status">
        <span className="sign" aria-hidden="true">
          {group.why === 'copy' ? '⧉' : group.why === 'wire' ? '⌁' : '≈'}
        </span>
        {t(`sources.why.${group.why}`)}
      </span>{' '}
      <span className="mut">{t('sources.similarity', { n: Math.round(group.similarity * 100) })}</span>
      <ul>
        <FirstFew list items={group.reports} first={6}>
          {(id) => (
            <li key={id}>
              <ReportName id={id} />
            </li>
          )}
        </FirstFew>
      </ul>
    </li>
  )
}

function ReportName({ id }: { id: string }) {
  const found = useApi('GET /api/reports/{id}', { params: { id } }, { staleTime: 600_000 })
  const report = found.data?.report
  return (
    <Link to={`/reports/${id}`}>
      {report ? (
        <>
          <Name>{report.title ?? id.slice(0, 8)}</Name>
          {report.outlet && (
            <>
              {' '}
              – <Name>{report.outlet}</Name>
            </>
          )}
        </>
      ) : (
        id.slice(0, 8)
      )}
    </Link>
  )
}
