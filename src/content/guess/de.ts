import type { GuessWords } from './en.ts'

const epochs = (count: string) => (count === '1' ? '1 Epoche' : `${count} Epochen`)

export const de = {
  title: 'Selbst vorhersagen',
  you: 'Du',
  network: 'Netz',
  truth: 'Zielwert',
  check: 'Prüfen',
  clear: 'Leeren',
  another: 'Noch eine',
  here: 'Hier zeichnen',
  unfinished: 'Zeichne bis zum rechten Rand.',
  keys: 'Pfeiltasten links und rechts wählen eine Stelle, hoch und runter bewegen dort die Linie.',
  place: (place, count, value) => `Stelle ${place} von ${count}: ${value ?? 'noch nichts'}.`,
  truthIs: (value) => `Wirklich ist es ${value}.`,
  curve: {
    ask: (set, points) =>
      `Das Netz hat diese ${points} Punkte von „${set}“ gelesen und macht allein weiter. Zeichne, wie die Kurve weitergeht.`,
    few: 'Die Kurve ist kurz: Ihre Fragen kommen wieder.',
    field: 'Deine Fortsetzung der Kurve',
    score: (you, network) => `Bisher näher dran: du ${you}, Netz ${network}.`,
    closer: {
      network: (count) => `Nach ${epochs(count)} ist das Netz näher dran als du.`,
      you: (count) =>
        `Nach ${epochs(count)} bist du näher dran als das Netz. Trainiere weiter und sieh, wie lange das so bleibt.`,
      youUntrained: 'Du bist näher dran: Das Netz hat noch nicht trainiert. Trainiere es und komm wieder.',
      networkUntrained:
        'Das Netz ist näher dran, obwohl es noch nicht trainiert hat: Wer nahe null bleibt, liegt nie weit daneben.',
    },
  },
  letters: {
    ask: 'Das Netz liest diese Buchstaben. Welcher kommt als Nächstes?',
    field: 'Der nächste Buchstabe',
    score: (you, network, count) => `Bisher richtig: du ${you}, Netz ${network} von ${count}.`,
    next: 'Nächster Buchstabe',
    read: 'Gelesene Buchstaben',
    right: 'Richtig',
    gave: (letter, share) => `Dem richtigen Buchstaben „${letter}“ gab es ${share}.`,
  },
  gate: {
    which: 'Tor',
    ask: (gate, unit, layer, given, asked) =>
      `Eine andere Folge läuft durch Schicht ${layer}. Von ${gate} von Neuron ${unit} sind die ersten ${given} Werte bekannt. Zeichne die anderen ${asked}.`,
    names: { i: 'dem Eingangstor', f: 'dem Vergesstor', g: 'dem Kandidaten', o: 'dem Ausgangstor' },
    field: 'Wie es sich deiner Meinung nach bewegt',
    input: 'Eingabe',
    what: 'Was geschah',
    close: (close, count) => `${close} von ${count}`,
    within: (distance) => `Schritten höchstens ${distance} daneben`,
    furthest: (step, you, really) =>
      `Am weitesten auseinander bei Schritt ${step}: du ${you}, wirklich ${really}.`,
    all: 'Du warst durchweg nah dran.',
    means: {
      i: (share) => `Es ließ ${share} des Kandidaten ein.`,
      f: (share) => `Es behielt ${share} des alten Gedächtnisses.`,
      g: (_share, value) => `Er schlug ${value} für das Gedächtnis vor.`,
      o: (share) => `Es ließ ${share} des Gedächtnisses hinaus.`,
    },
    untrained:
      'Dieses Netz hat noch nicht trainiert, darum bewegen sich seine Tore kaum. Trainiere es und komm wieder.',
  },
} satisfies GuessWords
