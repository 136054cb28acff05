import type { GateId } from '../../scene/layout/cell.ts'

const epochs = (count: string) => (count === '1' ? '1 epoch' : `${count} epochs`)

export const en = {
  title: 'Predict first',
  you: 'You',
  network: 'Network',
  truth: 'Target',
  check: 'Check',
  clear: 'Clear',
  another: 'Another one',
  here: 'Draw here',
  unfinished: 'Draw on to the right edge.',
  keys: 'Arrow keys left and right choose a place, up and down move the line there.',
  place: (place: number, count: number, value: string | undefined) =>
    `Place ${place} of ${count}: ${value ?? 'nothing yet'}.`,
  truthIs: (value: string) => `It really is ${value}.`,
  curve: {
    ask: (set: string, points: number) =>
      `The network has read these ${points} points of “${set}” and goes on by itself. Draw how the curve goes on.`,
    few: 'The curve is short, so its questions come again.',
    field: 'Your continuation of the curve',
    /** Who was closer, so far. */
    score: (you: number, network: number) => `Closer so far: you ${you}, network ${network}.`,
    closer: {
      network: (count: string) => `After ${epochs(count)} the network is closer than you.`,
      you: (count: string) =>
        `After ${epochs(count)} you are closer than the network. Train on, and see how long that lasts.`,
      youUntrained: 'You are closer: the network has not trained yet. Train it, and come back.',
      networkUntrained:
        'The network is closer, although it has not trained yet: who stays near zero is never far off.',
    },
  },
  letters: {
    ask: 'The network reads these letters. Which letter comes next?',
    field: 'The next letter',
    score: (you: number, network: number, count: number) =>
      `Right so far: you ${you}, network ${network} of ${count}.`,
    next: 'Next letter',
    /** For those who hear the letters read so far. */
    read: 'Letters read',
    right: 'Right',
    gave: (letter: string, share: string) => `It gave the right letter “${letter}” ${share}.`,
  },
  gate: {
    which: 'Gate',
    ask: (gate: string, unit: number, layer: number, given: number, asked: number) =>
      `Another sequence runs through layer ${layer}. Of ${gate} of unit ${unit} the first ${given} values are known. Draw the other ${asked}.`,
    names: {
      i: 'the input gate',
      f: 'the forget gate',
      g: 'the candidate',
      o: 'the output gate',
    } satisfies Record<GateId, string>,
    field: 'How you think it moves',
    input: 'Input',
    what: 'What happened',
    close: (close: number, count: number) => `${close} of ${count}`,
    within: (distance: string) => `steps within ${distance}`,
    furthest: (step: number, you: string, really: string) =>
      `Furthest apart at step ${step}: you drew ${you}, it was ${really}.`,
    all: 'You were close all the way.',
    means: {
      i: (share: string) => `It let ${share} of the candidate in.`,
      f: (share: string) => `It kept ${share} of the old memory.`,
      g: (_share: string, value: string) => `It proposed ${value} for the memory.`,
      o: (share: string) => `It let ${share} of the memory out.`,
    } satisfies Record<GateId, (share: string, value: string) => string>,
    untrained: 'This network has not trained yet, so its gates hardly move. Train it, and come back.',
  },
}

export type GuessWords = typeof en
