// Who lists a place as besieged since when, out of what claims say beside themselves.
import type { Siege } from '../model/index.ts'
import { compare } from './linked-claim.ts'
import type { SiegeNote } from './siege-notes.ts'

/** Who lists a place as besieged since when, as sentences say it; a listing that is taken back ends the one before. */
export function designationsOf(notes: readonly SiegeNote[]): Siege['designations'] {
  const told = notes
    .flatMap(({ claim, listings }) => listings.map((listing) => ({ claim, listing })))
    .sort((a, b) => compare(a.listing.day ?? '', b.listing.day ?? ''))
  const found: {
    authority: string
    label: string
    from: string | null
    to: string | null
    claim: string
    beside: { claim: string; words: string }[]
  }[] = []
  for (const { claim, listing } of told) {
    const { what, authority, label, day, words } = listing
    const beside = { claim: claim.id, words }
    const open = found.findLast((d) => d.authority === authority && d.label === label && d.to === null)
    const known = found.find(
      (d) => d.authority === authority && d.label === label && (what === 'listed' ? d.from : d.to) === day,
    )
    if (known) known.beside.push(beside)
    else if (what === 'delisted' && open) {
      open.to = day
      open.beside.push(beside)
    } else if (what === 'delisted')
      found.push({ authority, label, from: null, to: day, claim: claim.id, beside: [beside] })
    else if (open) open.beside.push(beside)
    else found.push({ authority, label, from: day, to: null, claim: claim.id, beside: [beside] })
  }
  return found
}
