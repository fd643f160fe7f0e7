export const GROUPS_ASIA = ``
