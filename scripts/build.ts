// npm run build: builds the pages into dist/web, whether or not they are up to date.
import { buildPages } from '../src/parley-serve.ts'

await buildPages(console.error, true)
