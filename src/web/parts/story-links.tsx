// Ways from anything of the story to the parties, places and things it names.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as Model from '../../model/index.ts'
import { t, word } from '../messages.ts'
import { storyAddress } from '../story-address.ts'
import { Name } from './words.tsx'

/** An actor's name, leading to what is known of it. */
export function ActorLink({ actor }: { actor: Model.ActorRef }) {
  return (
    <Link to="/actors" search={{ id: actor.id } as never}>
      <Name most={60}>{actor.name}</Name>
    </Link>
  )
}

/** Actors with commas between; `none` (a dash) where there are none. At most `most` are shown. */
export function ActorLinks({
  actors,
  most = 5,
  none = '–',
}: {
  actors: readonly Model.ActorRef[]
  most?: number
  none?: string
}) {
  if (actors.length === 0) return <span className="mut">{none}</span>
  return (
    <>
      {actors.slice(0, most).map((actor, i) => (
        <span key={actor.id}>
          {i > 0 && t('app.comma')}
          <ActorLink actor={actor} />
        </span>
      ))}
      {actors.length > most && ` +${actors.length - most}`}
    </>
  )
}

/** A place's name, leading to what is said of it. Says so where it is no town but a wider stretch. */
export function PlaceLink({ place }: { place: Model.PlaceRef | null }) {
  if (!place) return <span className="mut">–</span>
  const wide = place.precision === 'district' || place.precision === 'region' || place.precision === 'country'
  return (
    <>
      <Link to="/places" search={{ id: place.id } as never}>
        <Name most={60}>{place.name}</Name>
      </Link>
      {wide && <span className="mut small"> ({word('precision', place.precision)})</span>}
    </>
  )
}

/** A link to a siege, ceasefire, talks, commitment or aid by its id; only the words where nothing shows it. */
export function StoryLink({ id, children }: { id: string; children: ReactNode }) {
  const address = storyAddress(id)
  if (!address) return <>{children}</>
  return (
    <Link to={address.to} search={address.search as never}>
      {children}
    </Link>
  )
}
