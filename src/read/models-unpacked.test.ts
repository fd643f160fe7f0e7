import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { readModel } from './model-file.ts'
import { unpackedModels } from './models-unpacked.ts'
import { parseTokens, readSyntax } from './syntax.ts'
import { tokenize } from './tokens.ts'

test('unpacked models have all parts of the packed ones and what is made of them, and parse a sentence alike', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-models-'))
  try {
    const there = pathToFileURL(`${folder}/`)
    for (const [name, bytes] of unpackedModels()) {
      writeFileSync(join(folder, name), bytes)
      const [packed, unpacked] = [readModel(name), readModel(name, there)]
      for (const part of packed.names) assert.deepEqual(unpacked.part(part), packed.part(part), `${name}: ${part}`)
      assert.ok(unpacked.names.length > packed.names.length)
      const extra = unpacked.names.at(-1) as string
      assert.ok(unpacked.made(extra, () => assert.fail('it lies in the file')).length > 0)
    }
    const said = 'The garrison at Port Sudan surrendered to the Rapid Support Forces on Tuesday.'
    const [plain, built] = [readSyntax(), readSyntax(there)]
    assert.deepEqual(built.parser.kernel.f32, plain.parser.kernel.f32)
    const pieces = tokenize(said, 0, said.length)
    assert.deepEqual(parseTokens(pieces, built), parseTokens(pieces, plain))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
