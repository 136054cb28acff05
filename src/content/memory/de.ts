import type { CellKind } from '../../model/network.ts'
import type { MemoryWords } from './en.ts'

const NAMES: Readonly<Record<CellKind, string>> = {
  lstm: 'LSTM',
  gru: 'GRU',
  rnn: 'RNN',
  memoryless: 'Feedforward',
}

export const de = {
  name: 'Gedächtnis',
  modes: { on: 'An', off: 'Aus', compare: 'Vergleich' },
  compare: {
    title: 'Was ändert das Gedächtnis?',
    same: 'Beide lernen aus denselben Daten, vom selben Startwert aus, mit denselben Einstellungen.',
    with: 'Mit Gedächtnis',
    without: 'Ohne Gedächtnis',
    sees: {
      points: (cell, count) =>
        count === 1 ? `${NAMES[cell]}, 1 Punkt` : `${NAMES[cell]}, liest ${count} Punkte`,
      letters: (cell, count) =>
        count === 1 ? `${NAMES[cell]}, 1 Buchstabe` : `${NAMES[cell]}, liest ${count} Buchstaben`,
    },
    points: (count) => (count === 1 ? '1 Punkt' : `${count} Punkte`),
    loss: { with: 'Verlust mit Gedächtnis', without: 'Verlust ohne Gedächtnis' },
    plot: (who, loss) => `${who}: die Fortsetzung, mittlerer quadratischer Fehler ${loss}`,
    epoch: (epoch) => `Epoche ${epoch}`,
    starting: 'Es geht gleich los.',
    diverged: 'Der Verlust ist explodiert. Versuch es mit einer kleineren Lernrate.',
    stopped: 'Das Training ist stehen geblieben.',
    again: 'Neu starten',
  },
  futures: {
    points: {
      title: 'Ein Wert, zwei Fortsetzungen',
      fact: (value, one, other) => `Auf ${value} folgt einmal ${one} und einmal ${other}.`,
      without: (answer) =>
        `Ohne Gedächtnis sehen beide Stellen gleich aus: Die Antwort ist beide Male ${answer}.`,
      with: (one, other) => `Mit Gedächtnis ist sie ${one} und ${other}.`,
      none: 'Auf dieser Kurve hat kein Wert zwei Fortsetzungen: Wer den neuesten Punkt sieht, weiß, was folgt. Hier braucht es kein Gedächtnis, auch wenn es beim Lernen helfen kann. Probier Sinus.',
    },
    letters: {
      title: 'Ein Buchstabe, zwei Fortsetzungen',
      fact: (letter, one, other) => `Auf „${letter}“ folgt einmal „${one}“ und einmal „${other}“.`,
      without: (answer) =>
        `Ohne Gedächtnis sehen beide Stellen gleich aus: Am wahrscheinlichsten ist beide Male „${answer}“.`,
      with: (one, other) => `Mit Gedächtnis ist es „${one}“ und „${other}“.`,
      none: 'In diesem Text folgt auf jeden Buchstaben immer derselbe: Wer den neuesten sieht, weiß den nächsten. Hier braucht es kein Gedächtnis. Probier Lorem ipsum.',
    },
    same: (value) => `gleicher Wert: ${value}`,
    picture: (value) => `Die Kurve, mit zwei markierten Stellen bei ${value}`,
  },
  layer: {
    title: 'Hier ist keine Zelle',
    about:
      'Diese Schicht hat keine Tore, keinen Zellzustand und keine Schleife. Sie gewichtet ihre neueste Eingabe, drückt die Summe durch tanh zusammen und vergisst sie sofort.',
    input: 'Eingabe der Schicht',
    output: 'Ausgabe',
    picture: 'Eingabe der Schicht, gewichtet und summiert, dann tanh, dann Ausgabe',
    step: (step, steps) => `t = ${step} von ${steps}`,
  },
} satisfies MemoryWords
