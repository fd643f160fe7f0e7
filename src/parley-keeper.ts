// The story of an open record, kept up while people work: linked again after every change.
import { ParleyError, type Story } from './model/index.ts'
import { type LinkingProgress, linkNew, storyOf } from './parley-story.ts'
import type { ParleyRecord } from './record/index.ts'

/** The story of one record. */
export interface Keeper {
  /**
   * The story as of the record's last change.
   * @throws ParleyError `story/linking` where linking is not done within a few seconds.
   */
  story(): Promise<Story>
  /** The story as it was when last linked, where it ever was; for what may lag behind. Links anew in the background. */
  lately(): Promise<Story>
  /** Number that grows whenever the story was linked again. */
  version(): number
  /** Stops linking; the next start goes on. */
  close(): Promise<void>
}

/** How long an answer waits for linking, in milliseconds. */
const PATIENCE = 4000

/** Keeps the story of a record. Nothing is linked before it is first asked for. */
export function openKeeper(record: ParleyRecord): Keeper {
  const stop = new AbortController()
  let progress: LinkingProgress | null = null
  let version = 0
  let story: { readonly at: number; readonly story: Story } | null = null
  let linking: Promise<Story> | null = null

  const link = async (): Promise<Story> => {
    for (;;) {
      const at = await record.version()
      if (story?.at === at) return story.story
      await linkNew(record, { signal: stop.signal, onProgress: (p) => (progress = p) })
      if (stop.signal.aborted) throw notYet(progress)
      // Linking changes the record too; what counts is that nothing else did meanwhile.
      const now = await record.version()
      story = { at: now, story: await storyOf(record) }
      version++
    }
  }
  const current = async (): Promise<Story> => {
    if (story !== null && story.at === (await record.version())) return story.story
    linking ??= link().finally(() => {
      linking = null
    })
    return linking
  }
  return {
    story: () => within(current(), () => progress),
    lately: async () => {
      const now = current()
      now.catch(() => {})
      return story ? story.story : within(now, () => progress)
    },
    version: () => version,
    close: async () => {
      stop.abort()
      await linking?.catch(() => {})
    },
  }
}

async function within<T>(work: Promise<T>, progress: () => LinkingProgress | null): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(notYet(progress())), PATIENCE)
  })
  // The work goes on when nobody waits for it any more; its failure is told to the next who asks.
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function notYet(progress: LinkingProgress | null): ParleyError {
  const of = progress?.step === 'building' ? 'scopes built' : 'reports'
  const far = progress ? ` (${progress.done} of ${progress.of} ${of})` : ''
  return new ParleyError(
    'story/linking',
    `The reports are still being joined into one story${far}.`,
    'Reports and claims can be read meanwhile; ask again in a moment.',
  )
}
