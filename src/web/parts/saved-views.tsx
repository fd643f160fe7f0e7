// Saved views: a name for a page with its filters, kept in the record for everybody who works on it.
import { Link, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { parseSearch } from '../address.ts'
import { recordChanged, useApi } from '../api.ts'
import type { SavedView } from '../api-types.ts'
import { call } from '../client.ts'
import { t } from '../messages.ts'
import { Menu } from './menu.tsx'
import { toast } from './toasts.tsx'
import { Name } from './words.tsx'

/** Opens, saves and deletes views of the page at `path`. */
export function SavedViews({ path }: { path: string }) {
  const found = useApi('GET /api/saved-views')
  const search = useRouterState({ select: (s) => s.location.searchStr })
  const [name, setName] = useState('')
  const views = (found.data?.rows ?? []).filter((v) => v.path === path)
  const save = async (view: Pick<SavedView, 'name' | 'path' | 'search'>) => {
    try {
      await call('POST /api/saved-views', { body: { name: view.name, path: view.path, search: view.search } })
      toast(t('record.views.saved', { name: view.name }))
      setName('')
      await recordChanged()
    } catch (error) {
      toast(String(error instanceof Error ? error.message : error), { bad: true })
    }
  }
  const drop = async (view: SavedView) => {
    try {
      await call('DELETE /api/saved-views/{id}', { params: { id: view.id } })
      toast(t('record.views.dropped', { name: view.name }), { undo: () => void save(view) })
      await recordChanged()
    } catch (error) {
      toast(String(error instanceof Error ? error.message : error), { bad: true })
    }
  }
  return (
    <Menu title={t('record.views')}>
      {views.length === 0 && <p className="mut small">{t('record.views.none')}</p>}
      <ul className="bare">
        {views.map((view) => (
          <li key={view.id} className="row">
            <Link to={view.path} search={parseSearch(view.search) as never} className="grow">
              <Name>{view.name}</Name>
            </Link>
            <button
              type="button"
              className="quiet small"
              aria-label={t('record.views.drop', { name: view.name })}
              onClick={() => void drop(view)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void save({ name: name.trim(), path, search })
        }}
      >
        <label className="field grow">
          {t('record.views.name')}
          <input value={name} maxLength={100} dir="auto" onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit">{t('record.views.save')}</button>
      </form>
    </Menu>
  )
}
