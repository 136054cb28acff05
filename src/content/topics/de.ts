/** Alles, was sich erklären lässt, auf Deutsch. */
import { app } from './de/app.ts'
import { cell } from './de/cell.ts'
import { data } from './de/data.ts'
import { network } from './de/network.ts'
import { training } from './de/training.ts'
import type { TopicWords } from './index.ts'

export const de = {
  card: {
    back: 'Zurück',
    more: 'Mehr',
    show: 'Zeig es mir',
    now: 'Gerade jetzt',
    ask: 'Tippe auf etwas, und du erfährst, was es ist.',
    here: (thing) => `Hier: ${thing}`,
    needsText: 'Das ist zu sehen, während Buchstaben gelernt werden. Wähle hier einen Text.',
  },
  live: {
    epoch: 'Epoche',
    loss: 'Verlust',
    lossAtFirst: 'Verlust am Anfang',
    value: 'Wert jetzt',
    layers: 'Schichten',
    units: 'Neuronen je Schicht',
    weights: 'Gewichte',
    lossOfContinuation: 'Verlust der Fortsetzung',
    where: (unit, step) => `Neuron ${unit}, t = ${step}`,
    gradientAt: (step) => `Gradient bei t = ${step}`,
    changes: 'Änderungen der Gewichte je Epoche',
  },
  glossary: {
    search: 'Suchen',
    found: (count) => (count === 1 ? '1 Begriff' : `${count} Begriffe`),
    none: (wanted) => `Hier heißt nichts „${wanted}“.`,
    show: (term) => `Zeig es mir: ${term}`,
  },
  topics: { ...data, ...network, ...training, ...cell, ...app },
} satisfies TopicWords
