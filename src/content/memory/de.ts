import type { CellKind } from '../../model/network.ts'
import type { MemoryWords } from './en.ts'

const NAMES: Readonly<Record<CellKind, string>> = {
  lstm: 'LSTM',
  gru: 'GRU',
  rnn: 'RNN',
  memoryless: 'Feedforward',
}

const GATES: Readonly<Record<CellKind, string>> = {
  lstm: 'Drei Tore',
  gru: 'Zwei Tore',
  rnn: 'Keine Tore',
  memoryless: 'Keine Tore',
}

export const de = {
  name: 'Gedächtnis',
  modes: { on: 'An', off: 'Aus', compare: 'Vergleich' },
  compare: {
    title: {
      memoryless: 'Was ändert das Gedächtnis?',
      rnn: 'Was ändern die Tore?',
      gru: 'Reichen zwei Tore?',
    },
    against: 'Vergleichen mit',
    same: 'Beide lernen aus denselben Daten, vom selben Startwert aus, mit denselben Einstellungen.',
    mine: { memoryless: 'Mit Gedächtnis', rnn: 'LSTM', gru: 'LSTM' },
    other: { memoryless: 'Ohne Gedächtnis', rnn: 'RNN', gru: 'GRU' },
    kinds: { memoryless: NAMES, rnn: GATES, gru: GATES },
    sees: {
      points: (what, count) => (count === 1 ? `${what}, 1 Punkt` : `${what}, liest ${count} Punkte`),
      letters: (what, count) => (count === 1 ? `${what}, 1 Buchstabe` : `${what}, liest ${count} Buchstaben`),
    },
    points: (count) => (count === 1 ? '1 Punkt' : `${count} Punkte`),
    loss: {
      mine: { memoryless: 'Verlust mit Gedächtnis', rnn: 'Verlust des LSTM', gru: 'Verlust des LSTM' },
      other: { memoryless: 'Verlust ohne Gedächtnis', rnn: 'Verlust des RNN', gru: 'Verlust der GRU' },
    },
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
  back: {
    title: 'Zurück durch die Zeit',
    fact: (steps, mine, cell, other) =>
      `Verglichen mit Schritt ${steps} ist der Gradient bei Schritt 1 im LSTM ${mine} so groß, ${cell === 'gru' ? 'in der GRU' : `im ${NAMES[cell]}`} ${other}.`,
    where: 'In der letzten Schicht, auf der Folge, die zu sehen ist.',
    why: {
      rnn: 'Im RNN geht jeder Schritt zurück durch die Gewichte der Schleife und durch tanh. Entlang des Zellzustands im LSTM steht nur das Vergesstor im Weg.',
      gru: 'Beide haben einen Rückweg an den Gewichten der Schleife vorbei: das LSTM den Zellzustand, die GRU das, was ihr Update-Tor behält.',
    },
    bars: (name) => `${name}: Größe des Gradienten in jedem Zeitschritt`,
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
