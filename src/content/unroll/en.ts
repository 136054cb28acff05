import type { CellKind } from '../../model/network.ts'

const NAMES: Readonly<Record<CellKind, string>> = {
  lstm: 'LSTM',
  gru: 'GRU',
  rnn: 'RNN',
  memoryless: 'Feed-forward',
}

export const en = {
  title: (layer: number) => `Layer ${layer} through time`,
  layer: 'Layer',
  /** Beside the epoch. */
  untrained: 'Nothing is learned yet: these are the first random weights.',
  held: 'A gate is held: all of this is with the gate held.',
  forward: {
    /** Names the steps. */
    list: (layer: number) => `Layer ${layer}, one time step after another`,
    once: 'One layer, drawn once for each time step. All copies share the same weights: only the state changes.',
    /** What is seen in a copy, a square for each unit. */
    inside: {
      across: 'Above the cell state, below the output.',
      down: 'On the left the cell state, on the right the output.',
    },
    letter: (letter: string) => `“${letter}”`,
    /** What a copy reads: a point or a letter, or what the layer before has put out. */
    reads: (what: string) => `reads ${what}`,
    readsLayer: (layer: number) => `reads the output of layer ${layer}`,
    carries: (step: number) => (step === 1 ? 'and an empty state' : `and the state of step ${step - 1}`),
    step: (step: number) => `Step ${step}`,
    /** For those who hear the copies. */
    values: (unit: number, cellState: string | undefined, output: string) =>
      `Unit ${unit}: ${cellState === undefined ? '' : `cell state ${cellState}, `}output ${output}`,
    /** After the last copy. */
    predicts: (steps: number, value: string) =>
      `Only then, after step ${steps}, comes the prediction: ${value}.`,
    handsOn: (layer: number) => `At every step the output goes on to layer ${layer}.`,
    to: (layer: number) => `to layer ${layer}`,
  },
  backward: {
    title: 'How much of the error reaches each step?',
    names: NAMES,
    list: (cell: CellKind) => `${NAMES[cell]}: gradient at each time step, step by step`,
    step: (step: number, share: string) => `Step ${step}: ${share}`,
    error: 'Error',
    from: (layer: number) => `from layer ${layer}`,
    measure: (steps: number) => `100 % is the gradient of step ${steps}.`,
    /** Of the cell state where there is one, else of the output. */
    of: { lstm: 'cell state', gru: 'output', rnn: 'output', memoryless: 'output' } satisfies Record<
      CellKind,
      string
    >,
    least: (share: string) => `Step 1 still gets ${share}.`,
    more: (share: string) => `Step 1 gets ${share}, more than the last step.`,
    most: (step: number, share: string) => `Step ${step} gets most: ${share}.`,
    why: {
      lstm: 'Along the cell state only the forget gate stands in the way.',
      gru: 'The update gate lets part of it pass a step untouched.',
      rnn: 'Every step back passes the weights of the loop and tanh.',
      memoryless: '',
    } satisfies Record<CellKind, string>,
    dry: 'Where the river runs dry, a step hardly changes the weights.',
    enters: {
      last: 'The error enters after the last step, and flows back from there.',
      everywhere: (layer: number) => `Here some of the error enters at every step, from layer ${layer}.`,
    },
    none: 'Nothing of the error reaches the last step: there is nothing to measure by.',
    against: 'Compare with',
    alone: 'None',
    catchingUp: (epoch: string) => `Catching up: epoch ${epoch}`,
  },
}

export type UnrollWords = typeof en
