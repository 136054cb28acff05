/** Alle Wörter der Oberfläche auf Deutsch. Kurz, in der Du-Form, ein Gedanke je Satz. */
import { card, cell } from './cell/de.ts'
import type { Words } from './en.ts'
import { text } from './text/de.ts'

const comma = (value: number) => String(value).replace('.', ',')

export const de = {
  app: {
    name: 'exploRNN',
  },
  undo: 'Rückgängig',
  unreachable: 'Dieser Teil ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal.',
  tryAgain: 'Noch einmal',
  level: {
    name: 'Ebene',
    network: 'Netz',
    hints: {
      enter: (layer) => `Loslassen: hinein in ${layer}`,
      leave: () => 'Loslassen: zurück zum Netz',
      stay: (layer) => `Loslassen: in ${layer} bleiben`,
    },
  },
  data: {
    name: 'Daten',
    kinds: { curve: 'Kurve', text: 'Text', draw: 'Zeichnen' },
    kind: 'Art der Daten',
    sets: {
      sine: 'Sinus',
      sawtooth: 'Sägezahn',
      square: 'Rechteck',
      composite: 'Gemischt',
      abab: 'abab',
      lorem: 'Lorem ipsum',
      ownText: 'Eigener Text',
      draw: 'Eigene Kurve',
    },
    draw: 'Zeichnen',
    window: (points) => `${points} Punkte`,
    restarted: (set) => `Jetzt: ${set}. Das Training beginnt von vorn.`,
  },
  text,
  input: {
    title: 'Eingabe',
    picture: (set, points) => `${set}: Die letzten ${points} Punkte fließen ins Netz.`,
  },
  network: {
    title: 'Netz',
    layer: (layer) => `Schicht ${layer}`,
    enter: (layer) => `Hinein in Schicht ${layer}`,
    units: (units) => (units === 1 ? '1 Neuron' : `${units} Neuronen`),
    addBefore: (layer) => `Schicht vor Schicht ${layer} einfügen`,
    addAfter: (layer) => `Schicht nach Schicht ${layer} einfügen`,
    remove: (layer) => `Schicht ${layer} entfernen`,
    predict: 'Vorhersage',
    before: 't − 1',
    restarted: (layers) =>
      layers === 1
        ? 'Jetzt eine Schicht. Das Training beginnt von vorn.'
        : `Jetzt ${layers} Schichten. Das Training beginnt von vorn.`,
    stateOverTime: 'Zustand über die Zeit',
    stateOf: (layer) => `Zustand von Schicht ${layer}`,
    firstStep: 't = 1',
    legend: 'Farben der Werte, von −1 bis +1',
  },
  cell,
  card,
  prediction: {
    title: 'Vorhersage',
    input: 'Eingabe',
    target: 'Zielwert',
    prediction: 'Vorhersage',
    error: 'Fehler',
    measure: 'mittlerer quadratischer Fehler',
    explain:
      'Aus den Punkten im grauen Fenster entsteht der Zustand. Trainiert wird nur die erste Vorhersage. Danach rückt das Fenster weiter, über die eigenen Vorhersagen.',
    picture: (loss) =>
      `Das Netz liest die gegebenen Punkte und setzt sie dann allein fort. Mittlerer quadratischer Fehler der Fortsetzung: ${loss}.`,
  },
  memoryless: {
    outputOverTime: 'Ausgabe über die Zeit',
    window: '1 Punkt',
    explain:
      'Ohne Gedächtnis hängt die Vorhersage allein vom neuesten Punkt ab. Wo derselbe Wert zwei Antworten braucht, kann sie beiden nur auf halbem Weg entgegenkommen.',
    sentences: {
      forward:
        'Die Eingaben kommen eine nach der anderen, und jede ist gleich wieder vergessen. Für die Vorhersage zählt nur die neueste.',
      backward:
        'Der Fehler fließt durch die Schichten zurück und ändert jedes Gewicht. Einen Weg zurück durch die Zeit gibt es nicht.',
    },
  },
  process: {
    title: 'Ablauf',
    phases: {
      forward: 'Vorwärts',
      validate: 'Prüfen',
      backward: 'Rückwärts',
    },
    sentences: {
      rest: 'Drück auf Start. Das Training läuft in drei Schritten: vorwärts, prüfen, rückwärts.',
      forward:
        'Die Punkte kommen einer nach dem anderen, und jeder ändert den Zustand. Dann sagt das Netz voraus, wie es weitergeht.',
      validate: 'Jede Vorhersage wird mit dem wahren Wert verglichen. Die Striche sind der Fehler.',
      backward: 'Der Fehler fließt durch die Schichten und durch die Zeit zurück und ändert jedes Gewicht.',
      live: 'Jetzt laufen die drei Schritte zu schnell, um sie einzeln zu zeigen. Wähle ein langsameres Tempo, um zuzusehen.',
    },
  },
  controls: {
    title: 'Training steuern',
    play: 'Start',
    pause: 'Pause',
    step: 'Schritt',
    stepBack: 'Schritt zurück',
    reset: 'Zurücksetzen',
    newStart: 'Neustart',
    startedOver: {
      reset: 'Zurückgesetzt auf dieselben Zufallsgewichte.',
      newStart: 'Ein Neustart mit anderen Zufallsgewichten.',
    },
    speed: 'Tempo',
    speeds: {
      story: (factor) => `${comma(factor)}×`,
      live: (pace) => (Number.isFinite(pace) ? `${pace}/s` : 'max.'),
    },
    speedNames: {
      story: (factor) => `Schritt für Schritt, ${comma(factor)}×`,
      live: (pace) => (Number.isFinite(pace) ? `${pace} Epochen pro Sekunde` : 'So schnell es geht'),
    },
    epoch: 'Epoche',
    loss: 'Verlust',
    noLoss: '–',
    curve: 'Verlust über die Epochen',
    curveBegins: 'Jede Epoche kommt hier dazu.',
    showCurve: 'Verlustkurve zeigen',
    point: (epoch, loss) => `Epoche ${epoch}, Verlust ${loss}`,
    backAt: (epoch, loss) => `Zurück bei Epoche ${epoch}, Verlust ${loss}`,
    backToNow: 'Zum Neuesten',
    goesOn: (epoch) => `Weiter geht es ab Epoche ${epoch}; Späteres wird vergessen.`,
    announce: (epoch, loss, trend) => `Epoche ${epoch}, Verlust ${loss}, ${trend}`,
    trends: { falling: 'sinkt', rising: 'steigt', steady: 'bleibt gleich' },
  },
  training: {
    title: 'Training',
    learningRate: {
      name: 'Lernrate',
      about: 'Wie weit sich die Gewichte je Schritt bewegen. Zu hoch springt, zu niedrig kriecht.',
    },
    batchSize: { name: 'Batchgröße', about: 'Über so viele Folgen wird vor jeder Änderung gemittelt.' },
    noise: { name: 'Rauschen', about: 'Zufälliges Wackeln der Eingabe. Der Zielwert bleibt sauber.' },
  },
  sheet: {
    name: 'Steuerung',
    open: 'Mehr einstellen',
    close: 'Weniger zeigen',
  },
  tour: { offer: 'Neu hier?' },
  menu: {
    open: 'Menü',
    items: {
      tour: 'Rundgang',
      lessons: 'Lektionen',
      guess: 'Selbst vorhersagen',
      unroll: 'In der Zeit ausrollen',
      glossary: 'Glossar',
      keys: 'Finger und Tasten',
      model: 'So funktioniert dieses Modell',
      share: 'Teilen',
      work: 'Sichern und laden',
      install: 'Installieren',
    },
    showEverything: 'Alles zeigen',
    language: 'Sprache',
    languages: { en: 'English', de: 'Deutsch' },
    theme: 'Farben',
    themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', projector: 'Beamer' },
    diagnostics: 'Diagnose',
    close: 'Schließen',
  },
  diagnostics: {
    backend: 'Backend',
    simd: 'SIMD',
    engine: 'Rechenkern',
    fast: 'eigener',
    plain: (reason) => `tfjs-Operationen (${reason})`,
    epochsPerSecond: 'Epochen pro Sekunde',
    tensors: 'Tensoren',
    memory: 'Speicher',
    yes: 'ja',
    no: 'nein',
    preparing: 'Startet noch.',
  },
  about: {
    ask: 'Was ist das?',
    name: (thing) => `Mehr zu ${thing}`,
    close: 'Schließen',
  },
  problems: {
    title: 'Etwas steht im Weg',
    'no-webassembly': {
      text: 'WebAssembly läuft hier nicht: Dieser Browser verbietet es, oder die Datei dafür ist nicht angekommen. Deshalb kann das Netz nicht trainieren, aber seine ersten Gewichte kannst du dir ansehen. Versuch es noch einmal, nimm einen anderen Browser oder erlaube WebAssembly für diese Seite.',
      action: 'Noch einmal',
    },
    'worker-failed': {
      text: 'Der Teil der App, der trainiert, bleibt immer wieder stehen. Starte ihn neu, vielleicht mit weniger Schichten: Das Training geht mit den letzten guten Gewichten weiter.',
      action: 'Neu starten',
      revived: (epoch) =>
        `Der Teil, der trainiert, war stehen geblieben und wurde neu gestartet. Es geht bei Epoche ${epoch} weiter.`,
    },
    diverged: {
      text: 'Der Verlust ist explodiert: Die Gewichte haben so große Schritte gemacht, dass die Zahlen über alle Grenzen gewachsen sind. Das Training hat angehalten. Nichts ist verloren: Geh dorthin zurück, wo es noch gut war, und mach kleinere Schritte.',
      action: (epoch, learningRate) => `Epoche ${epoch}, Lernrate ${learningRate}`,
    },
    link: {
      text: (refused) =>
        `Dieser Link verlangt etwas, das es nicht gibt: ${refused.map(({ name, value }) => `${name} = „${value}“`).join(', ')}. Dafür gilt die übliche Einstellung.`,
      own: 'Die Daten, die dieser Link mitbringt, sind nicht vollständig; vielleicht ist er unterwegs abgeschnitten worden. Lass dir den ganzen Link geben. Bis dahin siehst du die üblichen Daten.',
      action: 'OK',
    },
  },
} satisfies Words
