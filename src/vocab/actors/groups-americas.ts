export const GROUPS_AMERICAS = ``
