// The models as a built Parley has them: unpacked, with what would else be computed from them at every start. They say the same.
import { type ModelFile, packModel, readModel } from './model-file.ts'
import { madeOfNames } from './names-model.ts'
import { madeOfSyntax } from './parser-file.ts'
import { madeOfWords } from './words.ts'

const MADE_OF: Readonly<Record<string, (file: ModelFile) => [string, Uint8Array][]>> = {
  'words.bin': madeOfWords,
  'syntax.bin': madeOfSyntax,
  'names.bin': madeOfNames,
}

/** The bytes of each model file of models/, by name, unpacked and with what is made of its parts. */
export function unpackedModels(): Map<string, Uint8Array> {
  return new Map(
    Object.entries(MADE_OF).map(([name, madeOf]) => {
      const file = readModel(name)
      const parts = file.names.map((part): [string, Uint8Array] => [part, file.part(part)])
      return [name, packModel([...parts, ...madeOf(file)])]
    }),
  )
}
