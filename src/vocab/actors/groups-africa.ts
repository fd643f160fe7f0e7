export const GROUPS_AFRICA = ``
