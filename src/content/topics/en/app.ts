import type { Topic } from '../topic.ts'

/** The page itself. */
export const app = {
  ask: {
    term: 'What is this?',
    also: ['Help', 'Question mark'],
    brief:
      'Tap the question mark, then anything else: it is explained, and does nothing this once. With keys: Tab to it, then Enter.',
    text: 'A dotted word leads to its own explanation. All of them stand in the glossary, in the menu.',
  },
  level: {
    term: 'Level',
    also: ['Zoom', 'Camera'],
    brief:
      'How close you are: the whole [network](network), the [cell](cell) inside one [layer](layer), or one part of it. A tap here takes you there.',
    text: 'Pinch, the mouse wheel, and the keys + and − do the same. Escape leads out.',
  },
  menu: {
    term: 'Menu',
    brief: 'The glossary, how this model works, language, colours, and what the machine is doing.',
  },
  sheet: {
    term: 'Controls',
    brief:
      'Pull it up for all that can be set: the [data](data), the [process](process) with the [loss curve](lossCurve), and the [training](training) parameters.',
  },
} as const satisfies Record<string, Topic>
