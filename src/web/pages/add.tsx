// Adds reports: a pasted text, dropped files, an address or feed. What is under way is shown, can be stopped, and survives a reload.
import { Link } from '@tanstack/react-router'
import { type DragEvent, useCallback, useRef, useState } from 'react'
import { queries, useApi } from '../api.ts'
import type { Add } from '../api-types.ts'
import { base64Of } from '../bytes.ts'
import { ApiError, call } from '../client.ts'
import { useKeys } from '../keys.ts'
import { t } from '../messages.ts'
import { JobCard } from '../parts/job-card.tsx'
import { ErrorState, Loading } from '../parts/states.tsx'
import { toast } from '../parts/toasts.tsx'
import './add.css'

/** Larger files are for the command line. */
const LARGEST = 40_000_000
/** Bytes sent in one go; many files make several jobs. */
const TOGETHER = 30_000_000

const EXAMPLE = `The Free Officers Council said on Monday that its fighters would leave Qasr al-Nur within three days if buses were guaranteed by the United Nations. "We asked for safe passage and for medicine, and nobody has answered," a spokesman said.

The government denied that the town was under siege. Two aid workers said that a convoy of eleven trucks had been turned back at the southern checkpoint on Sunday, and that soldiers had taken the surgical supplies off three of them.

Residents appealed to the Red Crescent to return. Shelling killed at least four people overnight, according to a local council member.`

type Facts = { title?: string; outlet?: string; published?: string }

/** Sends what is to be read; gives back whether it was taken. */
async function send(body: Add): Promise<boolean> {
  try {
    await call('POST /api/add', { body })
    toast(t('add.sent'))
    await queries.invalidateQueries({ queryKey: ['GET /api/jobs'] })
    return true
  } catch (error) {
    toast(error instanceof ApiError ? `${error.problem.detail} ${error.problem.hint}` : String(error), { bad: true })
    return false
  }
}

async function sendFiles(files: readonly File[]): Promise<void> {
  let together: { name: string; base64: string }[] = []
  let bytes = 0
  const flush = async () => {
    if (together.length > 0) await send({ kind: 'files', files: together })
    together = []
    bytes = 0
  }
  for (const file of files) {
    if (file.size > LARGEST) {
      toast(t('add.too-large', { name: file.name }), { bad: true })
      continue
    }
    if (bytes + file.size > TOGETHER || together.length >= 500) await flush()
    together.push({ name: file.name.slice(-200), base64: base64Of(new Uint8Array(await file.arrayBuffer())) })
    bytes += file.size
  }
  await flush()
}

export default function AddPage() {
  const [over, setOver] = useState(false)
  const onDrop = useCallback((event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void sendFiles([...event.dataTransfer.files])
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop anywhere on the page; the button beside does the same by keyboard
    <div
      className="add-page"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={onDrop}
    >
      <div className="page-head">
        <h1>{t('add.title')}</h1>
        <span className="mut">{t('add.lead')}</span>
      </div>
      <div className="add-grid">
        <PasteForm />
        <div>
          <FileDrop over={over} />
          <AddressForm />
        </div>
      </div>
      <Jobs />
    </div>
  )
}

function PasteForm() {
  const [text, setText] = useState('')
  const [facts, setFacts] = useState<Facts>({})
  const area = useRef<HTMLTextAreaElement>(null)
  useKeys([{ keys: 'p', label: t('add.text'), group: t('keys.group.page'), run: () => area.current?.focus() }])
  const submit = async () => {
    if (text.trim() === '') return area.current?.focus()
    if (await send({ kind: 'text', text, ...facts })) {
      setText('')
      setFacts({})
    }
  }
  const field = (name: keyof Facts, type: 'text' | 'date') => (
    <label className="field grow">
      {t(`add.facts.${name}`)}
      <input
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        maxLength={name === 'title' ? 500 : 200}
        value={facts[name] ?? ''}
        onChange={(event) => {
          const { [name]: _, ...rest } = facts
          setFacts(event.target.value ? { ...rest, [name]: event.target.value } : rest)
        }}
      />
    </label>
  )
  return (
    <section className="card">
      <h2>{t('add.text')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
        }}
      >
        <label className="field">
          {t('add.text.label')}
          <textarea
            ref={area}
            dir="auto"
            rows={12}
            value={text}
            placeholder={t('add.text.placeholder')}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <details>
          <summary>{t('add.facts')}</summary>
          <div className="row facts-row">
            {field('title', 'text')}
            {field('outlet', 'text')}
            {field('published', 'date')}
          </div>
        </details>
        <p className="actions">
          <button type="submit" className="primary">
            {t('add.read')} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </button>
          {text === '' && (
            <button type="button" className="quiet" onClick={() => setText(EXAMPLE)}>
              {t('add.example')}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}

function FileDrop({ over }: { over: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className={over ? 'card drop over' : 'card drop'}>
      <h2>{over ? t('add.files.drop') : t('add.files')}</h2>
      <p className="mut">{t('add.files.hint')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void sendFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t('add.files.choose')}
      </button>
    </section>
  )
}

function AddressForm() {
  const [address, setAddress] = useState('')
  return (
    <section className="card">
      <h2>{t('add.address')}</h2>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim().length >= 8)
            void send({ kind: 'address', address: address.trim() }).then((taken) => taken && setAddress(''))
        }}
      >
        <label className="field grow">
          {t('add.address.label')}
          <input
            type="url"
            dir="ltr"
            required
            pattern="https?://.+"
            title={t('add.address.hint')}
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
        <button type="submit">{t('add.read')}</button>
      </form>
    </section>
  )
}

function Jobs() {
  const jobs = useApi('GET /api/jobs', { query: { limit: 20 } })
  return (
    <section className="card" aria-label={t('add.jobs')}>
      <h2>{t('add.jobs')}</h2>
      {jobs.isError ? (
        <ErrorState error={jobs.error} again={() => void jobs.refetch()} />
      ) : !jobs.data ? (
        <Loading what={t('add.jobs')} />
      ) : jobs.data.rows.length === 0 ? (
        <p className="mut">
          {t('add.jobs.none')} <Link to="/record">{t('nav.record')}</Link>
        </p>
      ) : (
        <ul className="bare jobs">
          {jobs.data.rows.map((job) => (
            <JobCard key={job.id} first={job} />
          ))}
        </ul>
      )}
    </section>
  )
}
