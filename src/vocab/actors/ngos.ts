export const NGOS = ``
