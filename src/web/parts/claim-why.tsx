// Why a claim was read so: the reasons, field by field, and its sentence as a tree.
import type * as Model from '../../model/index.ts'
import { useApi } from '../api.ts'
import type { Explanation } from '../api-types.ts'
import { t } from '../messages.ts'
import { Sheet } from './sheet.tsx'
import { ErrorState, Loading } from './states.tsx'
import { Name } from './words.tsx'

type Sentence = Explanation['tree'][number]

/** Tokens drawn at the most; a tree of more is no picture any longer. */
const DRAWN = 160

export default function WhySheet({ claim, close }: { claim: Model.Claim; close: () => void }) {
  const why = useApi('GET /api/claims/{id}/explain', { params: { id: claim.id } }, { keep: false })
  return (
    <Sheet title={t('claim.why.title')} close={close} wide>
      {why.isError ? (
        <ErrorState error={why.error} again={() => void why.refetch()} />
      ) : !why.data ? (
        <Loading what={t('claim.why.what')} />
      ) : (
        <>
          {why.data.reasons.length === 0 && <p className="mut">{t('claim.why.none')}</p>}
          <table className="plain">
            <tbody>
              {why.data.reasons.map((reason) => (
                <tr key={`${reason.field} ${reason.value} ${reason.because}`}>
                  <th scope="row">{reason.field}</th>
                  <td>
                    <Name>{reason.value}</Name>
                  </td>
                  <td>
                    <Name most={300}>{reason.because}</Name>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {why.data.tree.map((sentence) => (
            <details key={sentence.at}>
              <summary>{t('claim.why.tree')}</summary>
              <Tree sentence={sentence} claim={claim} />
            </details>
          ))}
        </>
      )}
    </Sheet>
  )
}

/** A tree as nested lists: a reader without eyes hears the same order. */
function Tree({ sentence, claim }: { sentence: Sentence; claim: Model.Claim }) {
  const tokens = sentence.tokens.slice(0, DRAWN)
  const below = new Map<number, number[]>()
  for (const [i, token] of tokens.entries()) {
    const head = token.head >= tokens.length ? -1 : token.head
    below.set(head, [...(below.get(head) ?? []), i])
  }
  const marked = (span: Model.Span) => claim.evidence.some((e) => e.span.start <= span.start && span.end <= e.span.end)
  const branch = (head: number, depth: number) => {
    const list = below.get(head)
    if (!list || depth > 40) return null
    return (
      <ul>
        {list.map((i) => {
          const token = tokens[i]
          if (!token) return null
          return (
            <li key={i}>
              {marked(token.span) ? (
                <mark>
                  <Name>{token.text}</Name>
                </mark>
              ) : (
                <Name>{token.text}</Name>
              )}{' '}
              <small className="mut">
                {token.relation} · {token.tag}
              </small>
              {branch(i, depth + 1)}
            </li>
          )
        })}
      </ul>
    )
  }
  return (
    <div className="tree" dir="ltr">
      {branch(-1, 0)}
      {sentence.tokens.length > DRAWN && <p className="mut">… {sentence.tokens.length - DRAWN}</p>}
    </div>
  )
}
