/** What leaves the app for other programs is run there, and must say the same as the app. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { de } from '../../src/content/saving/de.ts'
import { en } from '../../src/content/saving/en.ts'
import { exampleOf } from '../../src/model/data/samples.ts'
import { sourceOf } from '../../src/model/data/source.ts'
import { codesOf } from '../../src/model/data/text.ts'
import type { Program } from '../../src/model/export/code.ts'
import { javascriptProgram } from '../../src/model/export/javascript.ts'
import { layersModel } from '../../src/model/export/layers.ts'
import { pythonProgram } from '../../src/model/export/python.ts'
import { zip } from '../../src/model/export/zip.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { DEFAULTS, shapeOf } from '../../src/model/training.ts'
import { CELL_KINDS, someWeights } from '../support/builders.ts'
import { findPython } from '../support/python.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))

const KINDS = CELL_KINDS.flatMap((cell) => (['sine', 'lorem'] as const).map((data) => ({ cell, data })))

function aProgram({ cell, data }: (typeof KINDS)[number]): Program & { forecast: Float64Array } {
  const settings = { ...DEFAULTS, cell, data, layers: 2, units: 5, noise: 0.1 }
  const shape = shapeOf(settings)
  const weights = someWeights(shape, 3)
  const source = sourceOf(settings)
  const example = exampleOf(source, 1, 0, settings.noise)
  const words = (data === 'sine' ? en : de).exported.code
  const vocabulary = source.kind === 'text' ? source.vocabulary : undefined
  return { shape, weights, example, vocabulary, words, forecast: pictureOf(shape, weights, example).forecast }
}

/** Lets a program do its work, and compares every number of its forecast. */
function expectSame(theirs: readonly (readonly number[])[], { forecast }: { forecast: Float64Array }) {
  const flat = theirs.flat()
  expect(flat).toHaveLength(forecast.length)
  const worst = flat.reduce((most, value, k) => Math.max(most, Math.abs(value - forecast[k])), 0)
  expect(worst).toBeLessThan(1e-5)
}

/** The lines it prints: numbers, or the text it goes on with. */
function expectPrinted(
  printed: string,
  { shape, example, vocabulary, forecast }: ReturnType<typeof aProgram>,
) {
  if (!vocabulary) {
    const numbers = printed.trim().split('\n').map(Number)
    return expectSame([numbers], { forecast })
  }
  const text = (vectors: ArrayLike<number>) =>
    codesOf(vectors, shape.inputs)
      .map((code) => vocabulary[code])
      .join('')
  expect(printed.replace(/\r?\n$/, '')).toBe(`${text(example.xs)} | ${text(forecast)}`)
}

describe.each(KINDS)('a network of $cell layers that learns $data', (kind) => {
  const program = aProgram(kind)

  it('makes the same forecast as a JavaScript module', async () => {
    const file = join(folder, `${kind.cell}-${kind.data}.mjs`)
    writeFileSync(file, javascriptProgram(program))
    expectPrinted(execFileSync(process.execPath, [file], { encoding: 'utf8' }), program)
    const { forecast, WINDOW, COUNT } = await import(/* @vite-ignore */ `file://${file}`)
    expectSame(forecast(WINDOW, COUNT), program)
  })

  it('makes the same forecast as a layers model of TensorFlow.js', async () => {
    const { shape, weights, example } = program
    const { json, bin } = layersModel(shape, weights, { letters: program.vocabulary ?? [] })
    const { modelTopology, weightsManifest, userDefinedMetadata } = JSON.parse(JSON.stringify(json))
    await tf.setBackend('cpu')
    const model = await tf.loadLayersModel(
      tf.io.fromMemory({
        modelTopology,
        weightSpecs: weightsManifest[0].weights,
        weightData: bin.buffer,
        userDefinedMetadata,
      }),
    )
    const window = [...example.xs]
    const predictions: number[][] = []
    for (let k = 0; k < example.ahead; k++) {
      const read = kind.cell === 'memoryless' ? window.slice(-shape.inputs) : window
      const xs =
        kind.cell === 'memoryless'
          ? tf.tensor2d(read, [1, shape.inputs])
          : tf.tensor3d(read, [1, read.length / shape.inputs, shape.inputs])
      const prediction = [...(model.predict(xs) as tf.Tensor).dataSync()]
      predictions.push(prediction)
      const [best] = codesOf(prediction, shape.outputs)
      window.splice(0, shape.inputs)
      window.push(
        ...(shape.head === 'linear' ? prediction : prediction.map((_, code) => Number(code === best))),
      )
    }
    expectSame(predictions, program)
  })
})

describe('with a Python that has NumPy', () => {
  let python: string | undefined
  beforeAll(() => {
    python = findPython()
  }, 700_000)

  it('every network makes the same forecast', ({ skip }) => {
    if (!python) return skip('There is no Python with NumPy here, and none could be installed.')
    const programs = KINDS.map(aProgram)
    const files = programs.map((program, k) => {
      const file = join(folder, `network_${k}.py`)
      writeFileSync(file, pythonProgram(program))
      return file
    })
    const all = `import json, runpy, sys
modules = [runpy.run_path(file) for file in sys.argv[1:]]
print(json.dumps([m["forecast"](m["WINDOW"], m["COUNT"]).tolist() for m in modules]))`
    const options = { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } } as const
    const answers = JSON.parse(execFileSync(python, ['-c', all, ...files], options))
    for (const [k, program] of programs.entries()) expectSame(answers[k], program)
    for (const k of [0, 1]) expectPrinted(execFileSync(python, [files[k]], options), programs[k])
  })

  it('an archive is whole, with its files as they were', ({ skip }) => {
    if (!python) return skip('There is no Python here, and none could be installed.')
    const file = join(folder, 'archive.zip')
    const content = Uint8Array.from({ length: 1000 }, (_, k) => (k * k) % 251)
    writeFileSync(
      file,
      zip([
        { name: 'model.json', content: new TextEncoder().encode('{"ä":1}') },
        { name: 'weights.bin', content },
      ]),
    )
    const all = `import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
print(json.dumps([archive.testzip(), archive.namelist(), list(archive.read("weights.bin")), archive.read("model.json").decode()]))`
    const answer = JSON.parse(execFileSync(python, ['-c', all, file], { encoding: 'utf8' }))
    expect(answer).toEqual([null, ['model.json', 'weights.bin'], [...content], '{"ä":1}'])
  })
})
