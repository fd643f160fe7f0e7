// Holds the import rule of ARCHITECTURE.md: rooms never import rooms, and there are no cycles.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import test from 'node:test'

const ROOT = resolve(import.meta.dirname, '../src')
const FLOOR = ['model', 'vocab']
const MAY: Record<string, readonly string[]> = {
  model: [],
  vocab: ['model'],
  ingest: FLOOR,
  read: FLOOR,
  link: FLOOR,
  record: ['model'],
  review: FLOOR,
  analyse: FLOOR,
  publish: FLOOR,
  cli: [...FLOOR, 'parley.ts'],
  api: [...FLOOR, 'parley.ts'],
  web: FLOOR,
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') || f.endsWith('.tsx'))
  .map((f) => f.replaceAll('\\', '/'))
  .sort()

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const found = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((m) => m[1] as string)
  return found.map((to) => relative(ROOT, resolve(ROOT, dirname(file), to)).replaceAll('\\', '/'))
}

test('every room imports only what it may', () => {
  const wrong: string[] = []
  for (const file of files) {
    const room = file.split('/')[0] as string
    if (room.startsWith('parley') || file.endsWith('.test.ts')) continue
    const may = MAY[room]
    assert.ok(may, `${file} is in no known room`)
    for (const to of importsOf(file)) {
      const other = to.split('/')[0] as string
      // A door may call every file where the rooms meet.
      const meeting = may.includes('parley.ts') && other.startsWith('parley')
      if (other !== room && !may.includes(other) && !meeting) wrong.push(`${file} imports ${to}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('no file imports itself by way of others', () => {
  const graph = new Map(files.map((f) => [f, importsOf(f).filter((to) => files.includes(to))]))
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `import cycle: ${[...path, file].join(' → ')}`)
    if (done.has(file)) return
    for (const to of graph.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
})

/** Where each thing says what it is in another way: schemas by their descriptions, generated types, tables of words. */
const SAID_OTHERWISE = /^(?:api\/contract|web\/api-types|web\/api-operations|web\/messages\/)/

test('every exported thing says in a sentence what it is', () => {
  const silent: string[] = []
  for (const file of files) {
    if (/\.test\.|\.fixture\.|invented/.test(file) || SAID_OTHERWISE.test(file)) continue
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
    for (const [i, line] of lines.entries()) {
      const [, name] =
        /^export (?:async |abstract )*(?:function\*?|const|class|interface|type|let) ([\w$]+)/.exec(line) ?? []
      if (name && !lines[i - 1]?.trimEnd().endsWith('*/')) silent.push(`${file}:${i + 1} ${name}`)
    }
  }
  assert.deepEqual(silent, [])
})

test('every dependency has a line in docs/decisions', () => {
  const folder = join(ROOT, '../docs/decisions')
  const said = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync(join(ROOT, '../package.json'), 'utf8'))
  const all = Object.keys({ ...dependencies, ...devDependencies, ...overrides })
  assert.ok(all.length > 30)
  assert.deepEqual(
    all.filter((name) => !said.includes(`\`${name}\``)),
    [],
  )
})
