// npm run contract: writes openapi.json, the types of the web page and docs/api.md from the contract in src/api/contract.ts.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openapiDocument } from '../src/api/document.ts'
import { operationsText, typesText } from '../src/api/types-text.ts'
import { apiPage } from './api-page.ts'

const ROOT = join(import.meta.dirname, '..')
const document = openapiDocument()
const outputs = {
  'openapi.json': JSON.stringify(document, null, 2),
  'src/web/api-types.ts': typesText(document),
  'src/web/api-operations.ts': operationsText(document),
}
writeFileSync(join(ROOT, 'docs/api.md'), await apiPage())
for (const [file, text] of Object.entries(outputs)) writeFileSync(join(ROOT, file), text)
spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', ...Object.keys(outputs)], {
  cwd: ROOT,
  stdio: 'inherit',
})
