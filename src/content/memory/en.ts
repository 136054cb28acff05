import type { CellKind } from '../../model/network.ts'

const NAMES: Readonly<Record<CellKind, string>> = {
  lstm: 'LSTM',
  gru: 'GRU',
  rnn: 'RNN',
  memoryless: 'Feed-forward',
}

const GATES: Readonly<Record<CellKind, string>> = {
  lstm: 'Three gates',
  gru: 'Two gates',
  rnn: 'No gates',
  memoryless: 'No gates',
}

export const en = {
  name: 'Memory',
  modes: { on: 'On', off: 'Off', compare: 'Compare' },
  compare: {
    title: {
      memoryless: 'What does memory change?',
      rnn: 'What do gates change?',
      gru: 'Are two gates enough?',
    },
    /** Names the choice of the other network. */
    against: 'Compare with',
    same: 'Both train on the same data, from the same seed, with the same settings.',
    /** The learner's network, as it differs from each of the others. */
    mine: { memoryless: 'With memory', rnn: 'LSTM', gru: 'LSTM' },
    other: { memoryless: 'Without memory', rnn: 'RNN', gru: 'GRU' },
    /** What is to be known of each cell, where it is compared with … */
    kinds: { memoryless: NAMES, rnn: GATES, gru: GATES },
    sees: {
      points: (what: string, count: number) =>
        count === 1 ? `${what}, 1 point` : `${what}, reads ${count} points`,
      letters: (what: string, count: number) =>
        count === 1 ? `${what}, 1 letter` : `${what}, reads ${count} letters`,
    },
    points: (count: number) => (count === 1 ? '1 point' : `${count} points`),
    /** Names of the outputs. */
    loss: {
      mine: { memoryless: 'Loss with memory', rnn: 'Loss of the LSTM', gru: 'Loss of the LSTM' },
      other: { memoryless: 'Loss without memory', rnn: 'Loss of the RNN', gru: 'Loss of the GRU' },
    },
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
  /** What is left of the gradient at each time step. */
  back: {
    title: 'Back through time',
    fact: (steps: number, mine: string, cell: CellKind, other: string) =>
      `Against step ${steps}, the gradient at step 1 is ${mine} as large in the LSTM and ${other} as large in the ${NAMES[cell]}.`,
    where: 'In the last layer, on the sequence on show.',
    why: {
      rnn: 'In an RNN every step back passes the weights of the loop and tanh. Along an LSTM’s cell state only the forget gate stands in the way.',
      gru: 'Both have a way back past the weights of the loop: an LSTM its cell state, a GRU what its update gate keeps.',
    },
    /** For those who hear the bars. */
    bars: (name: string) => `${name}: size of the gradient at every time step`,
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
