export const GROUPS_EUROPE = ``
