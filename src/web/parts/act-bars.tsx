// How many claims there are of each act, as bars with figures; each leads to its claims.
import { Link } from '@tanstack/react-router'
import { FAMILIES, FAMILY_SIGN, familyOf } from '../acts.ts'
import { number, t, word } from '../messages.ts'
import './story.css'

/** Bars by act, families together, the most first within. `search` are filters the links carry beside the act. */
export function ActBars({
  byAct,
  search = {},
  most,
}: {
  byAct: Readonly<Record<string, number>>
  search?: Readonly<Record<string, string | undefined>>
  most?: number
}) {
  const acts = Object.entries(byAct).sort(
    ([a, n], [b, m]) => FAMILIES.indexOf(familyOf(a)) - FAMILIES.indexOf(familyOf(b)) || m - n,
  )
  const top = most ?? Math.max(1, ...acts.map(([, n]) => n))
  if (acts.length === 0) return <p className="mut">{t('story.none.claims')}</p>
  return (
    <dl className="act-bars">
      {acts.map(([act, n]) => {
        const family = familyOf(act)
        return (
          <div key={act} className={`act-row ${family}`}>
            <dt>
              <span aria-hidden="true">{FAMILY_SIGN[family]}</span>{' '}
              <Link to="/record" search={{ ...search, act } as never}>
                {word('act', act)}
              </Link>
            </dt>
            <dd className="track" aria-hidden="true">
              <span className="part" style={{ inlineSize: `${(100 * n) / top}%` }} />
            </dd>
            <dd className="n">{number(n)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
