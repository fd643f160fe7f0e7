// What a ceasefire is called. Used by what claims show of one and by what stands beside them.

const FIRE =
  '(?:firing|fire|shooting|fighting|hostilities|shelling|(?:military |offensive |combat )?operations|military action|combat|(?:the )?use of (?:heavy |all )?weapons|attacks|strikes|raids|bombing|bombardments?)'
const FEAST =
  '(?:daytime|night-?time|overnight|temporary|humanitarian|unilateral|Easter|Christmas|Ramadan|Eid|Orthodox)'

/** Names of a ceasefire, as the source of an expression. */
export const TRUCE_NAMES = `cease-?fires?|truces?|cessation of (?:hostilities|fire)|armistice|\\d+[- ]hour (?:pause|lull)|${FEAST} (?:pause|lull|halt)|\\w+-(?:day|hour|week) halt|regime of (?:silence|calm)|(?:halt(?:ing)?|stop|suspension|pause) (?:to|in|of) (?:(?:the |all )?[\\w-]+['’]s? |the |its |their |his |her |our |all |any |every )*${FIRE}|(?:accord|agreement|pact|deal|agreed)\\b[^.;]{0,50}\\bto (?:stop|cease|end) (?:the )?(?:fighting|firing|shooting|hostilities)`
