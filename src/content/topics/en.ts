/** Everything that can be explained, in English. Plain, second person, present tense; see topic.ts. */
import { app } from './en/app.ts'
import { cell } from './en/cell.ts'
import { data } from './en/data.ts'
import { network } from './en/network.ts'
import { training } from './en/training.ts'

export const en = {
  card: {
    back: 'Back',
    more: 'More',
    show: 'Show me',
    /** Heading of the numbers of the network on show. */
    now: 'Right now',
    /** Of what the next tap does. */
    ask: 'Tap anything to see what it is.',
    /** Said when a ring stands around it. */
    here: (thing: string) => `Here: ${thing}`,
    needsText: 'It is to be seen while letters are learned. Choose a text here.',
  },
  /** Names of the numbers. */
  live: {
    epoch: 'Epoch',
    loss: 'Loss',
    lossAtFirst: 'Loss at the beginning',
    value: 'Value now',
    layers: 'Layers',
    units: 'Units in each layer',
    weights: 'Weights',
    lossOfContinuation: 'Loss of the continuation',
    /** Whose value: of the unit and step that are looked at in a cell. */
    where: (unit: number, step: number) => `Unit ${unit}, t = ${step}`,
    gradientAt: (step: number) => `Gradient at t = ${step}`,
    changes: 'Changes of the weights per epoch',
  },
  glossary: {
    search: 'Search',
    /** Of the number of terms that fit. */
    found: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
    none: (wanted: string) => `Nothing here is called “${wanted}”.`,
    show: (term: string) => `Show me: ${term}`,
  },
  topics: { ...data, ...network, ...training, ...cell, ...app },
}
