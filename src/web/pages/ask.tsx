// The ten questions, each with how much there is to answer it.
import { Link, useNavigate } from '@tanstack/react-router'
import { useApi } from '../api.ts'
import { useKeys } from '../keys.ts'
import { number, t } from '../messages.ts'
import { EmptyRecord } from '../parts/states.tsx'
import { QUESTIONS } from '../questions.ts'
import './ask.css'

export default function Ask() {
  const stats = useApi('GET /api/stats')
  const navigate = useNavigate()
  useKeys(
    QUESTIONS.map((q, i) => ({
      keys: String((i + 1) % 10),
      label: t(q.question),
      group: t('keys.group.page'),
      run: () => void navigate({ to: `/ask/${q.name}` }),
    })),
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('ask.title')}</h1>
        <span className="mut">{t('ask.lead')}</span>
      </div>
      {stats.data?.reports === 0 && <EmptyRecord />}
      <ol className="questions">
        {QUESTIONS.map((q, i) => (
          <li key={q.name}>
            <Link to={`/ask/${q.name}`} className="card">
              <span className="question-number" aria-hidden="true">
                {number(i + 1)}
              </span>
              <span>{t(q.question)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
