/** The network on show as a file for other programs. */
import type { WorkWords } from '../../content/saving/en.ts'
import { textIn } from '../../model/data/source.ts'
import { javascriptProgram } from '../../model/export/javascript.ts'
import { layersModel } from '../../model/export/layers.ts'
import { pythonProgram } from '../../model/export/python.ts'
import { zip } from '../../model/export/zip.ts'
import type { Moment } from '../../state/moments.ts'

export const EXPORTS = ['python', 'javascript', 'layers'] as const
export type ExportKind = (typeof EXPORTS)[number]

export function exported(kind: ExportKind, moment: Moment, words: WorkWords): File {
  const { shape, example, source, snapshot } = moment
  const { name } = words.file
  const vocabulary = textIn(source)?.vocabulary
  const program = { shape, weights: snapshot.weights, example, vocabulary, words: words.exported.code }
  switch (kind) {
    case 'python':
      return new File([pythonProgram(program)], `${name.replace('-', '_')}.py`, { type: 'text/x-python' })
    case 'javascript':
      return new File([javascriptProgram(program)], `${name}.mjs`, { type: 'text/javascript' })
    case 'layers': {
      const steps = example.xs.length / shape.inputs
      const { json, bin } = layersModel(shape, snapshot.weights, { steps, ...(vocabulary && { vocabulary }) })
      const model = new TextEncoder().encode(JSON.stringify(json, null, 2))
      const archive = zip([
        { name: 'model.json', content: model },
        { name: 'weights.bin', content: bin },
      ])
      return new File([archive], `${name}.zip`, { type: 'application/zip' })
    }
    default:
      return kind satisfies never
  }
}
