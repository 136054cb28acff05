import type { CellKind } from '../../model/network.ts'

const NAMES: Readonly<Record<CellKind, string>> = {
  lstm: 'LSTM',
  gru: 'GRU',
  rnn: 'RNN',
  memoryless: 'Feed-forward',
}

export const en = {
  name: 'Memory',
  modes: { on: 'On', off: 'Off', compare: 'Compare' },
  compare: {
    title: 'What does memory change?',
    same: 'Both train on the same data, from the same seed, with the same settings.',
    with: 'With memory',
    without: 'Without memory',
    sees: {
      points: (cell: CellKind, count: number) =>
        count === 1 ? `${NAMES[cell]}, 1 point` : `${NAMES[cell]}, reads ${count} points`,
      letters: (cell: CellKind, count: number) =>
        count === 1 ? `${NAMES[cell]}, 1 letter` : `${NAMES[cell]}, reads ${count} letters`,
    },
    points: (count: number) => (count === 1 ? '1 point' : `${count} points`),
    /** Names of the outputs. */
    loss: { with: 'Loss with memory', without: 'Loss without memory' },
    /** For those who hear the plot. */
    plot: (who: string, loss: string) => `${who}: the continuation, mean squared error ${loss}`,
    epoch: (epoch: string) => `Epoch ${epoch}`,
    starting: 'Starting.',
    diverged: 'Its loss exploded. Try a lower learning rate.',
    stopped: 'Its training has stopped.',
    again: 'Start again',
  },
  futures: {
    points: {
      title: 'One value, two futures',
      fact: (value: string, one: string, other: string) =>
        `At ${value} the right answer is ${one} once and ${other} another time.`,
      without: (answer: string) =>
        `Without memory both moments look alike: the answer is ${answer} both times.`,
      with: (one: string, other: string) => `With memory it is ${one} and ${other}.`,
      none: 'On this curve no value has two futures: whoever sees the newest point knows what follows. Memory is not needed here, though it may still help to learn. Try Sine.',
    },
    letters: {
      title: 'One letter, two futures',
      fact: (letter: string, one: string, other: string) =>
        `After “${letter}” comes “${one}” once and “${other}” another time.`,
      without: (answer: string) =>
        `Without memory both moments look alike: the likeliest is “${answer}” both times.`,
      with: (one: string, other: string) => `With memory it is “${one}” and “${other}”.`,
      none: 'In this text no letter has two followers: whoever sees the newest letter knows the next. Memory is not needed here. Try Lorem ipsum.',
    },
    same: (value: string) => `same value: ${value}`,
    picture: (value: string) => `The curve, with two moments at ${value} marked`,
  },
  /** Inside a layer without memory. */
  layer: {
    title: 'No cell in here',
    about:
      'This layer has no gates, no cell state, and no loop. It weighs its newest input, squeezes the sum with tanh, and forgets it at once.',
    input: 'Layer input',
    output: 'Output',
    picture: 'Layer input, weighted and summed, then tanh, then output',
    step: (step: number, steps: number) => `t = ${step} of ${steps}`,
  },
}

export type MemoryWords = typeof en
