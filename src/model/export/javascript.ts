/** The network as a JavaScript module that needs nothing else: for Node, and for any page. */
import type { CellKind } from '../network.ts'
import { type CodeWords, matricesOf, matrix, type Program, vector, windowOf } from './code.ts'

export function javascriptProgram(program: Program): string {
  const { shape, example, vocabulary, words } = program
  const { layers, head } = matricesOf(program)
  const softmax = shape.head === 'softmax'
  return `${words.title.javascript.map((line) => `// ${line}`).join('\n')}

const sigmoid = (z) => 1 / (1 + Math.exp(-z))

// x W
const times = (x, W) => W[0].map((_, column) => x.reduce((sum, value, row) => sum + value * W[row][column], 0))
const plus = (a, b) => a.map((value, k) => value + b[k])
${softmax ? SOFTMAX(words) : ''}${CELLS[shape.cell](words)}
// ${words.predict}
export function predict(window) {
  let x = window
  for (const { W, U, b } of LAYERS) x = ${shape.cell}(x, W, U, b)
  return ${softmax ? 'softmax(plus(times(x.at(-1), W_HEAD), B_HEAD))' : 'plus(times(x.at(-1), W_HEAD), B_HEAD)'}
}

// ${words.forecast}
export function forecast(window, count) {
  const predictions = []
  for (let k = 0; k < count; k++) {
    const prediction = predict(window)
    predictions.push(prediction)
    window = [...window.slice(1), ${softmax ? 'oneHot(likeliest(prediction))' : 'prediction'}]
  }
  return predictions
}

// ${words.weights}
const LAYERS = [
${layers
  .map(
    ({ kernel, recurrent, bias, columns }) => `  {
    W: ${matrix(kernel, columns, '    ')},
    U: ${shape.cell === 'memoryless' ? '[]' : matrix(recurrent, columns, '    ')},
    b: ${vector(bias)},
  },
`,
  )
  .join('')}]

// ${words.head}
const W_HEAD = ${matrix(head.kernel, shape.outputs, '')}
const B_HEAD = ${vector(head.bias)}

// ${words.window}
${
  vocabulary
    ? `const LETTERS = ${JSON.stringify(vocabulary)} // ${words.letters}
const TEXT = ${windowOf(program)}
export const WINDOW = TEXT.map((letter) => oneHot(LETTERS.indexOf(letter)))`
    : `export const WINDOW = ${windowOf(program)}.map((value) => [value])`
}
export const COUNT = ${example.ahead}

${
  vocabulary
    ? `const written = forecast(WINDOW, COUNT).map((odds) => LETTERS[likeliest(odds)])
console.log(TEXT.join(''), '|', written.join(''))`
    : `for (const prediction of forecast(WINDOW, COUNT)) console.log(...prediction)`
}
`
}

const SOFTMAX = (words: CodeWords) => `
// ${words.softmax}
function softmax(z) {
  const largest = Math.max(...z)
  const e = z.map((value) => Math.exp(value - largest))
  const sum = e.reduce((a, b) => a + b)
  return e.map((value) => value / sum)
}

const likeliest = (odds) => odds.indexOf(Math.max(...odds))
// ${words.oneHot}
const oneHot = (code) => LETTERS.map((_, k) => (k === code ? 1 : 0))
`

const CELLS: Readonly<Record<CellKind, (words: CodeWords) => string>> = {
  lstm: (words) => `
// ${words.layer.lstm}
function lstm(x, W, U, b) {
  const units = U.length
  let h = Array(units).fill(0) // ${words.h}
  let c = Array(units).fill(0) // ${words.c}
  return x.map((x_t) => {
    const z = plus(plus(times(x_t, W), times(h, U)), b) // ${words.sums}
    const i = z.slice(0, units).map(sigmoid) // ${words.gates.i}
    const f = z.slice(units, 2 * units).map(sigmoid) // ${words.gates.f}
    const g = z.slice(2 * units, 3 * units).map(Math.tanh) // ${words.gates.g}
    const o = z.slice(3 * units).map(sigmoid) // ${words.gates.o}
    c = c.map((before, k) => f[k] * before + i[k] * g[k]) // ${words.state}
    h = c.map((state, k) => o[k] * Math.tanh(state)) // ${words.output}
    return h
  })
}
`,
  gru: (words) => `
// ${words.layer.gru}
function gru(x, W, U, b) {
  const units = U.length
  let h = Array(units).fill(0) // ${words.h}
  return x.map((x_t) => {
    const fromInput = plus(times(x_t, W), b) // ${words.sums}
    const sums = plus(fromInput, times(h, U))
    const z = sums.slice(0, units).map(sigmoid) // ${words.gates.z}
    const r = sums.slice(units, 2 * units).map(sigmoid) // ${words.gates.r}
    const reset = h.map((before, k) => r[k] * before)
    const n = plus(fromInput, times(reset, U)).slice(2 * units).map(Math.tanh) // ${words.gates.n}
    h = h.map((before, k) => z[k] * before + (1 - z[k]) * n[k]) // ${words.output}
    return h
  })
}
`,
  rnn: (words) => `
// ${words.layer.rnn}
function rnn(x, W, U, b) {
  let h = Array(U.length).fill(0) // ${words.h}
  return x.map((x_t) => {
    h = plus(plus(times(x_t, W), times(h, U)), b).map(Math.tanh) // ${words.output}
    return h
  })
}
`,
  memoryless: (words) => `
// ${words.layer.memoryless}
const memoryless = (x, W, _U, b) => x.map((x_t) => plus(times(x_t, W), b).map(Math.tanh))
`,
}
