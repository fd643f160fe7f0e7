export const BODIES = ``
