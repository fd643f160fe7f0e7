export const GROUPS_MIDDLE_EAST = ``
