/** Was gesagt wird, solange Buchstaben gelernt werden. */
import type * as en from './en.ts'

export const text = {
  space: 'Leerzeichen',
  picture: (set, letters) =>
    `${set}: Das Fenster aus ${letters} Buchstaben wandert durch den Text, und das Netz liest ihn Buchstabe für Buchstabe.`,
  row: 'Buchstabe, den das Netz schreibt',
  at: (place, written, real) =>
    written === real
      ? `Buchstabe ${place}: ${written}, richtig`
      : `Buchstabe ${place}: ${written}, im Text steht ${real}`,
  output: (right, all) =>
    `Der Text, den das Netz schreibt, über dem wirklichen. ${right} von ${all} Buchstaben sind richtig.`,
  next: (place) => `Buchstabe ${place}: Was folgt?`,
  quoted: (letter) => `„${letter}“`,
  after: (letters) => `Nach „${letters}“`,
  odds: 'Wahrscheinlichkeit des nächsten Buchstabens',
  goOn: 'Weiter mit',
  others: (count) => (count === 1 ? '1 weiterer' : `${count} weitere`),
  marks: { guess: 'geraten', right: 'richtig', chosen: 'deine Wahl' },
  back: 'Zurück zur Wahl des Netzes',
  again: 'Noch einmal ziehen',
  temperature: 'Temperatur',
  greedy:
    'Es nimmt immer den wahrscheinlichsten Buchstaben. Bewege den Regler, dann zieht es jeden Buchstaben nach seiner Wahrscheinlichkeit.',
  drawn: {
    cold: 'Bei 0 bleibt nur der wahrscheinlichste Buchstabe.',
    own: 'Es zieht jeden Buchstaben nach seiner Wahrscheinlichkeit.',
    less: 'Wahrscheinliche Buchstaben werden noch wahrscheinlicher.',
    more: 'Alle Buchstaben werden einander ähnlicher.',
  },
  close: 'Schließen',
  right: (right, all) => `${right} von ${all}`,
  lettersRight: 'Buchstaben richtig',
  measure: 'Kreuzentropie',
  explain:
    'Das Netz liest seine eigenen Buchstaben weiter. Darunter steht der wirkliche Text. Tippe auf einen Buchstaben, um seine Wahrscheinlichkeiten zu sehen.',
  off: 'aus',
  noNoise: 'Ein Buchstabe kann nicht ein wenig daneben liegen: Rauschen gibt es nur für Kurven.',
  entering: (step, letter) => `t = ${step}, „${letter}“`,
  process: {
    forward:
      'Die Buchstaben kommen einer nach dem anderen, und jeder ändert den Zustand. Dann sagt das Netz, wie wahrscheinlich jeder als nächster ist.',
    validate:
      'Die Wahrscheinlichkeiten werden mit dem Buchstaben verglichen, der wirklich folgt. Je unwahrscheinlicher er schien, desto größer der Fehler.',
  },
  cell: {
    input:
      'Ein Buchstabe kommt als Vektor an: eine 1 an seinem Platz, sonst nur 0. Dazu kommt die eigene Ausgabe der Schicht vom Schritt davor.',
    output:
      'Der neue Zustand wird gestaucht und geht durch das Ausgangstor. Nach dem letzten Buchstaben werden Wahrscheinlichkeiten daraus.',
    validate:
      'Die Wahrscheinlichkeiten werden mit dem Buchstaben verglichen, der wirklich folgt. Trainiert wird nur die erste Vorhersage.',
  },
  way: {
    enters: (letter, place, letters) =>
      `„${letter}“ kommt an: Von ${letters} Eingängen ist Nummer ${place} gleich 1, alle anderen sind 0.`,
    input: (letter, place, letters) => `„${letter}“: Eingang ${place} von ${letters}`,
    weight: (letter, weight) =>
      `„${letter}“ ist eine einzige 1. Von der Eingabe zählt hier also nur ihr eigenes Gewicht: ${weight}.`,
    odds: (letter) => `Was folgt wahrscheinlich auf „${letter}“?`,
    likeliest: (letter, share) => `Nächster Buchstabe: „${letter}“, ${share}`,
    held: 'Gehalten',
    learned: 'Wie gelernt',
  },
} satisfies typeof en.text
