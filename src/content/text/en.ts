/** What is said while letters are learned. */

export const text = {
  /** A space, where it is named. */
  space: 'space',
  picture: (set: string, letters: number) =>
    `${set}: the window of ${letters} letters moves through the text, and the network reads it letter by letter.`,
  row: 'Letter written by the network',
  /** Of one place in the row. */
  at: (place: number, written: string, real: string) =>
    written === real
      ? `Letter ${place}: ${written}, right`
      : `Letter ${place}: ${written}, in the text it is ${real}`,
  output: (right: number, all: number) =>
    `The text the network writes, above the real one. ${right} of ${all} letters are right.`,
  next: (place: number) => `Letter ${place}: what comes next?`,
  quoted: (letter: string) => `“${letter}”`,
  after: (letters: string) => `After “${letters}”`,
  odds: 'Odds of the next letter',
  goOn: 'Go on with',
  others: (count: number) => (count === 1 ? '1 more' : `${count} more`),
  marks: { guess: 'guess', right: 'right', chosen: 'your choice' },
  back: 'Back to its own choice',
  again: 'Draw again',
  temperature: 'Temperature',
  greedy: 'It always takes the likeliest letter. Move the slider, and it draws each letter by its odds.',
  drawn: {
    cold: 'At 0 only the likeliest letter is left.',
    own: 'It draws each letter by the odds as they are.',
    less: 'Likely letters become likelier.',
    more: 'All letters become more alike.',
  },
  close: 'Close',
  right: (right: number, all: number) => `${right} of ${all}`,
  lettersRight: 'letters right',
  measure: 'cross-entropy',
  explain: 'The network reads its own letters on. Below stands the real text. Tap a letter to see its odds.',
  off: 'off',
  noNoise: 'A letter cannot be a little off: noise is for curves.',
  entering: (step: number, letter: string) => `t = ${step}, “${letter}”`,
  /** What the steps of an epoch do, where it is not the same with points. */
  process: {
    forward:
      'The letters enter one by one, and each changes the state. Then the network gives odds for every letter that may come next.',
    validate:
      'The odds are compared with the letter that really follows. The less likely it was held, the larger the loss.',
  },
  /** The same of one sequence in a cell: of its first and its last layer. */
  cell: {
    input:
      'A letter enters as a vector: 1 in its place, 0 everywhere else. This layer’s own output of the step before joins it.',
    output:
      'The new state is squashed and passes the output gate. After the last letter it is turned into odds.',
    validate: 'The odds are compared with the letter that really follows. Only the first one is trained.',
  },
  /** A letter's way through the cell. */
  way: {
    enters: (letter: string, place: number, letters: number) =>
      `“${letter}” enters: of ${letters} inputs, number ${place} is 1, all others are 0.`,
    /** The same, short. */
    input: (letter: string, place: number, letters: number) => `“${letter}”: input ${place} of ${letters}`,
    weight: (letter: string, weight: string) =>
      `“${letter}” is a single 1. So all of the input that counts here is its own weight: ${weight}.`,
    odds: (letter: string) => `Odds of the next letter, after “${letter}”`,
    likeliest: (letter: string, share: string) => `Next letter: “${letter}”, ${share}`,
    held: 'Held',
    learned: 'As learned',
  },
}
