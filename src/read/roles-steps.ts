// Whose step it is that somebody condemns without a name: the last to act in the sentence before, for "the decision", "this move".
import type { Act } from '../model/index.ts'
import { type Draft, type Told, toOthers } from './claims-draft.ts'

const STEPS =
  /^(?:step|decision|move|measure|announcement|walkout|closure|withdrawal|expulsion|ban|order|remark|statement|comment|suspension|refusal|veto|deployment|arrest|vote|verdict|offer|plan)$/
const CLAIMS_BACK = 4
const STEPPED: ReadonlySet<Act> = new Set<Act>(
  'SANCTION COERCE REJECT AGREE THREATEN MOBILIZE RETREAT REQUEST SUPPORT CONCEDE COOPERATE'.split(' ') as Act[],
)
const UNREAL: ReadonlySet<string> = new Set(['hypothetical', 'negated', 'denied'])

/** "Mali expelled the ambassador. Paris denounced the move": who took the step told last, in the sentence before or in its own. */
export function whoseStepItWas(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'ACCUSE' || draft.mode === 'investigate' || !isAtStep(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    const away = draft.sentence.index - other.sentence.index
    if (away > 1 || other.sentence.paragraph !== draft.sentence.paragraph) return null
    if (!STEPPED.has(other.act) || UNREAL.has(other.status) || other.actors.length === 0) continue
    return other.actors.some((p) => own.has(keyOf(p))) ? null : toOthers(draft, other.actors)
  }
  return null
}

/** Whether what is condemned is a step told of before, with nobody named behind it: "the decision", and no "decision of the court". */
function isAtStep({ head, uses, sentence: { tokens } }: Draft): boolean {
  const heads = new Set([head, ...uses])
  return tokens.some((t, i) => {
    if (!STEPS.test(t.lemma) || t.upos !== 'NOUN' || !/^(?:obj|nsubj|xcomp|obl)/.test(t.deprel)) return false
    if (!heads.has(t.head) && !heads.has(i) && !heads.has(tokens[t.head]?.head ?? -1)) return false
    const before = tokens[i - 1]
    const behind = tokens[i + 1]?.text.toLowerCase() ?? ''
    return (
      before !== undefined && /^(?:the|this|that)$/i.test(before.text) && !/^(?:of|by|to|that|against)$/.test(behind)
    )
  })
}
