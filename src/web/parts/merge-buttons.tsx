// The way to merge and split from the page of an actor or place; the sheet loads when it is asked for.
import { lazy, Suspense, useState } from 'react'
import { t } from '../messages.ts'
import type { MergeAsked } from './merge.tsx'
import { Loading } from './states.tsx'

const MergeSheet = lazy(() => import('./merge.tsx'))

/** The sheet for what is asked, where something is. */
export function Merging({ asked, close }: { asked: MergeAsked | null; close: () => void }) {
  return asked ? (
    <Suspense fallback={<Loading />}>
      <MergeSheet asked={asked} close={close} />
    </Suspense>
  ) : null
}

/** Two buttons and their sheet. */
export function MergeButtons({ kind, name }: { kind: MergeAsked['kind']; name: string }) {
  const [what, setWhat] = useState<MergeAsked['what'] | null>(null)
  const asked = what && { what, kind, actor: kind === 'actor' ? name : '', place: kind === 'place' ? name : '' }
  return (
    <>
      <button type="button" onClick={() => setWhat('merge')}>
        {t('merge.more')}
      </button>
      <button type="button" onClick={() => setWhat('split')}>
        {t('merge.part-of')}
      </button>
      <Merging asked={asked} close={() => setWhat(null)} />
    </>
  )
}
