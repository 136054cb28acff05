import type { CellKind } from '../../model/network.ts'
import type { UnrollWords } from './en.ts'

const NAMES: Readonly<Record<CellKind, string>> = {
  lstm: 'LSTM',
  gru: 'GRU',
  rnn: 'RNN',
  memoryless: 'Feedforward',
}

export const de = {
  title: (layer) => `Schicht ${layer} durch die Zeit`,
  layer: 'Schicht',
  untrained: 'Noch ist nichts gelernt: Das sind die ersten, zufälligen Gewichte.',
  held: 'Ein Tor wird festgehalten: Alles hier gilt mit festgehaltenem Tor.',
  forward: {
    list: (layer) => `Schicht ${layer}, ein Zeitschritt nach dem anderen`,
    once: 'Eine Schicht, für jeden Zeitschritt einmal gezeichnet. Alle Kopien haben dieselben Gewichte: Nur der Zustand ändert sich.',
    inside: {
      across: 'Oben der Zellzustand, unten die Ausgabe.',
      down: 'Links der Zellzustand, rechts die Ausgabe.',
    },
    letter: (letter) => `„${letter}“`,
    reads: (what) => `liest ${what}`,
    readsLayer: (layer) => `liest die Ausgabe von Schicht ${layer}`,
    carries: (step) => (step === 1 ? 'und einen leeren Zustand' : `und den Zustand von Schritt ${step - 1}`),
    step: (step) => `Schritt ${step}`,
    values: (unit, cellState, output) =>
      `Neuron ${unit}: ${cellState === undefined ? '' : `Zellzustand ${cellState}, `}Ausgabe ${output}`,
    predicts: (steps, value) => `Erst dann, nach Schritt ${steps}, kommt die Vorhersage: ${value}.`,
    handsOn: (layer) => `In jedem Schritt geht die Ausgabe weiter an Schicht ${layer}.`,
    to: (layer) => `an Schicht ${layer}`,
  },
  backward: {
    title: 'Wie viel vom Fehler kommt bei jedem Schritt an?',
    names: NAMES,
    list: (cell) => `${NAMES[cell]}: Gradient in jedem Zeitschritt, Schritt für Schritt`,
    step: (step, share) => `Schritt ${step}: ${share}`,
    error: 'Fehler',
    from: (layer) => `von Schicht ${layer}`,
    measure: (steps) => `100 % ist der Gradient von Schritt ${steps}.`,
    of: { lstm: 'Zellzustand', gru: 'Ausgabe', rnn: 'Ausgabe', memoryless: 'Ausgabe' },
    least: (share) => `Bei Schritt 1 kommen noch ${share} an.`,
    more: (share) => `Bei Schritt 1 kommen ${share} an, mehr als beim letzten.`,
    most: (step, share) => `Am meisten bei Schritt ${step}: ${share}.`,
    why: {
      lstm: 'Entlang des Zellzustands steht nur das Vergesstor im Weg.',
      gru: 'Das Update-Tor lässt einen Teil unberührt durch den Schritt.',
      rnn: 'Jeder Schritt zurück geht durch die Gewichte der Schleife und durch tanh.',
      memoryless: '',
    },
    dry: 'Wo der Fluss versiegt, ändert ein Schritt kaum noch Gewichte.',
    enters: {
      last: 'Der Fehler kommt nach dem letzten Schritt herein und fließt von dort zurück.',
      everywhere: (layer) => `Hier kommt in jedem Schritt etwas vom Fehler herein, aus Schicht ${layer}.`,
    },
    none: 'Beim letzten Schritt kommt nichts vom Fehler an: Es gibt nichts, woran man messen könnte.',
    against: 'Vergleichen mit',
    alone: 'Keinem',
    catchingUp: (epoch) => `Holt auf: Epoche ${epoch}`,
  },
} satisfies UnrollWords
