export function load(file: string): unknown
export function keepCode(): void
