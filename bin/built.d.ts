export const BUILT: string
export function builtFrom(root: string): string
export function builtIn(root: string): string | undefined
