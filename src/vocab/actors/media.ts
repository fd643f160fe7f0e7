export const MEDIA = ``
