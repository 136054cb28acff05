/** The network as a Python program that needs NumPy alone. */
import type { CellKind } from '../network.ts'
import { type CodeWords, matricesOf, matrix, type Program, vector, windowOf } from './code.ts'

export function pythonProgram(program: Program): string {
  const { shape, example, vocabulary, words } = program
  const { layers, head } = matricesOf(program)
  const softmax = shape.head === 'softmax'
  return `${words.title.python.map((line) => `# ${line}`).join('\n')}

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
${softmax ? SOFTMAX(words) : ''}${CELLS[shape.cell](words)}

def predict(window):
    """${words.predict}"""
    x = window
    for W, U, b in LAYERS:
        x = ${shape.cell}(x, W, U, b)
    return ${softmax ? 'softmax(x[-1] @ W_HEAD + B_HEAD)' : 'x[-1] @ W_HEAD + B_HEAD'}


def forecast(window, count):
    """${words.forecast}"""
    predictions = []
    for _ in range(count):
        prediction = predict(window)
        predictions.append(prediction)
        newest = ${softmax ? 'np.eye(len(prediction))[np.argmax(prediction)]' : 'prediction'}
        window = np.vstack([window[1:], newest])
    return np.array(predictions)


# ${words.weights}
LAYERS = [
${layers
  .map(
    ({ kernel, recurrent, bias, columns }) => `    (
        np.array(${matrix(kernel, columns, '        ')}),
        np.array(${shape.cell === 'memoryless' ? '[]' : matrix(recurrent, columns, '        ')}),
        np.array(${vector(bias)}),
    ),
`,
  )
  .join('')}]

# ${words.head}
W_HEAD = np.array(${matrix(head.kernel, shape.outputs, '')})
B_HEAD = np.array(${vector(head.bias)})

# ${words.window}
${
  vocabulary
    ? `LETTERS = ${JSON.stringify(vocabulary)}  # ${words.letters}
TEXT = ${windowOf(program)}
WINDOW = np.eye(len(LETTERS))[[LETTERS.index(letter) for letter in TEXT]]`
    : `WINDOW = np.array(${windowOf(program)}).reshape(-1, ${shape.inputs})`
}
COUNT = ${example.ahead}

if __name__ == "__main__":
${
  vocabulary
    ? `    written = [LETTERS[np.argmax(odds)] for odds in forecast(WINDOW, COUNT)]
    print("".join(TEXT), "|", "".join(written))`
    : `    for prediction in forecast(WINDOW, COUNT):
        print(*prediction)`
}
`
}

const SOFTMAX = (words: CodeWords) => `

def softmax(z):
    """${words.softmax}"""
    e = np.exp(z - z.max())
    return e / e.sum()
`

const CELLS: Readonly<Record<CellKind, (words: CodeWords) => string>> = {
  lstm: (words) => `

def lstm(x, W, U, b):
    """${words.layer.lstm}"""
    h = np.zeros(len(U))  # ${words.h}
    c = np.zeros(len(U))  # ${words.c}
    outputs = []
    for x_t in x:
        z = x_t @ W + h @ U + b  # ${words.sums}
        i, f, g, o = np.split(z, 4)
        i = sigmoid(i)  # ${words.gates.i}
        f = sigmoid(f)  # ${words.gates.f}
        g = np.tanh(g)  # ${words.gates.g}
        o = sigmoid(o)  # ${words.gates.o}
        c = f * c + i * g  # ${words.state}
        h = o * np.tanh(c)  # ${words.output}
        outputs.append(h)
    return np.array(outputs)
`,
  gru: (words) => `

def gru(x, W, U, b):
    """${words.layer.gru}"""
    h = np.zeros(len(U))  # ${words.h}
    U_z, U_r, U_n = np.split(U, 3, axis=1)
    outputs = []
    for x_t in x:
        z, r, n = np.split(x_t @ W + b, 3)  # ${words.sums}
        z = sigmoid(z + h @ U_z)  # ${words.gates.z}
        r = sigmoid(r + h @ U_r)  # ${words.gates.r}
        n = np.tanh(n + (r * h) @ U_n)  # ${words.gates.n}
        h = z * h + (1 - z) * n  # ${words.output}
        outputs.append(h)
    return np.array(outputs)
`,
  rnn: (words) => `

def rnn(x, W, U, b):
    """${words.layer.rnn}"""
    h = np.zeros(len(U))  # ${words.h}
    outputs = []
    for x_t in x:
        h = np.tanh(x_t @ W + h @ U + b)  # ${words.output}
        outputs.append(h)
    return np.array(outputs)
`,
  memoryless: (words) => `

def memoryless(x, W, U, b):
    """${words.layer.memoryless}"""
    return np.tanh(x @ W + b)
`,
}
