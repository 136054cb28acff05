/** Alle Wörter der Oberfläche auf Deutsch. Kurz, in der Du-Form, ein Gedanke je Satz. */
import type { Words } from './en.ts'

const comma = (value: number) => String(value).replace('.', ',')

export const de = {
  app: {
    name: 'exploRNN',
  },
  undo: 'Rückgängig',
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
  text: {
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
    own: {
      title: 'Eigener Text',
      about: 'Schreibe einen Text oder füge einen ein. Das Netz lernt, welcher Buchstabe folgt.',
      label: 'Dein Text',
      use: 'Diesen Text nehmen',
      count: (count, different) => `${count} Zeichen, ${different} verschiedene`,
      kept: 'Auf diesem Gerät aufbewahrt',
      remove: (name) => `${name} löschen`,
      notes: {
        cut: 'Nur die ersten 20.000 Zeichen werden genommen.',
        spaces: 'Zeilenumbrüche und mehrere Leerzeichen werden zu einem Leerzeichen.',
        unreadable: 'Unsichtbare Zeichen werden weggelassen.',
        rare: 'Die seltensten Zeichen werden zu „·“: Ein Netz lernt hier bis zu 96 verschiedene.',
        repeated: 'Der Text ist kurz, darum liest das Netz ihn mehrmals.',
      },
      refused: {
        empty: 'Noch ist kein Text da.',
        short: 'Das ist zu kurz: mindestens 20 Zeichen, bitte.',
        'one-character': 'Immer das gleiche Zeichen lässt nichts vorherzusagen. Nimm noch andere dazu.',
      },
    },
  },
  input: {
    title: 'Eingabe',
    picture: (set, points) => `${set}: Die letzten ${points} Punkte fließen ins Netz.`,
  },
  network: {
    title: 'Netz',
    layer: (layer) => `Schicht ${layer}`,
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
  cell: {
    title: 'LSTM-Zelle',
    parts: {
      x: 'Eingabe der Schicht',
      i: 'Eingangstor',
      f: 'Vergesstor',
      g: 'Kandidat',
      o: 'Ausgangstor',
      c: 'Zellzustand',
      h: 'Ausgabe',
    },
    brief: { i: 'Eingang', f: 'Vergessen', g: 'Kandidat', o: 'Ausgang' },
    loop: 'Schleife',
    from: (step) => (step === 0 ? 'am Anfang leer' : `von t = ${step}`),
    valuesAt: (step, unit) => `Werte von Neuron ${unit} bei t = ${step}`,
    gradient: 'Gradient',
    sameSequence: 'Bei derselben Folge bleiben',
    goTo: (what) => `Gehe zu ${what}`,
    phases: { input: 'Eingabe', gates: 'Tore', state: 'Zellzustand', output: 'Ausgabe' },
    sentences: {
      input: 'Die Eingabe der Schicht kommt an, zusammen mit ihrer eigenen Ausgabe vom Schritt davor.',
      gates: 'Beide werden gewichtet und summiert und stellen alle vier Tore. 0 ist zu, 1 ist weit offen.',
      state:
        'Das Vergesstor behält einen Teil des alten Zustands. Das Eingangstor lässt einen Teil des Kandidaten hinein.',
      output:
        'Der neue Zustand wird gestaucht und geht durch das Ausgangstor: weiter und durch die Schleife.',
      validate: 'Die Vorhersage wird mit dem wahren Wert verglichen. Trainiert wird nur die erste.',
      backward: 'Der Fehler läuft zurück durch jeden Zeitschritt, vom letzten bis zum ersten.',
    },
    timeline: 'Rechenschritte',
    timeStep: 'Zeitschritt',
    place: (what, step, gradient) =>
      ({
        input: { where: `t = ${step}`, what: 'Eingabe der Schicht' },
        gates: { where: `t = ${step}`, what: 'die Tore öffnen sich' },
        state: { where: `t = ${step}`, what: 'neuer Zellzustand' },
        output: { where: `t = ${step}`, what: 'Ausgabe' },
        validate: { where: 'Prüfen', what: 'Vorhersage und Fehler' },
        backward: { where: 'Rückwärts', what: `t = ${step}, Gradient ${gradient}` },
      })[what],
    unit: 'Neuron',
    unitName: (unit) => `Neuron ${unit}`,
    unitBefore: 'Neuron davor',
    unitAfter: 'Neuron danach',
    unitOf: (unit, units) => `Neuron ${unit} von ${units}`,
    next: 'gleich',
    keeps: (forget, input) =>
      `Behält ${Math.round(forget * 100)} % vom alten Gedächtnis und lässt ${Math.round(input * 100)} % vom Kandidaten hinein.`,
    waiting: 'Die Eingaben sind auf dem Weg zu den Toren.',
    memoryLoop: 'Gedächtnisschleife',
    outputLoop: 'Ausgabeschleife',
  },
  card: {
    place: (layer, unit, step) => `Schicht ${layer} · Neuron ${unit} · t = ${step}`,
    equation: 'Gleichung',
    before: (part) => `${part}, einen Schritt davor`,
    next: 'Kommt als Nächstes',
    sums: 'Gewichtete Summen dieses Neurons',
    squash: { sigma: 'σ staucht auf 0 … 1', tanh: 'tanh staucht auf −1 … 1' },
    squashed: (sum, value) => `${sum} wird auf ${value} gestaucht`,
    units: (units) => `Alle ${units} Neuronen`,
    unit: 'Neuron',
    steps: (steps) => `Über die ${steps} Schritte`,
    step: 'Zeitschritt',
    input: 'Eingabe',
    hold: {
      title: 'Das Tor festhalten',
      at: (value) => `Auf ${value} halten`,
      learned: 'Wie gelernt',
      value: 'Haltewert',
      badge: 'Ein Tor wird festgehalten',
      forecast: 'So geht die Folge weiter',
      everywhere: 'In jedem Zeitschritt',
      held: (value) => `Auf ${value} gehalten, in jedem Neuron dieser Schicht.`,
      elsewhere: (steps) => `Auch gehalten bei t = ${steps}.`,
    },
  },
  prediction: {
    title: 'Vorhersage',
    input: 'Eingabe',
    target: 'Zielwert',
    prediction: 'Vorhersage',
    error: 'Fehler',
    measure: 'mittlerer quadratischer Fehler',
    explain:
      'Im grauen Fenster liegen die Punkte, aus denen der Zustand entsteht. Trainiert wird nur die erste Vorhersage. Danach rückt das Fenster weiter, und das Netz liest seine eigenen Vorhersagen.',
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
      guess: 'Selbst vorhersagen',
      glossary: 'Glossar',
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
  own: {
    title: 'Eigene Daten',
    tabs: { draw: 'Zeichnen', numbers: 'Zahlen', mine: 'Meine Daten' },
    close: 'Schließen',
    unreachable: 'Dieser Teil ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal.',
    unkept: {
      full: 'Das Gerät hat keinen Platz mehr, deshalb wird nichts aufgehoben.',
      forbidden: 'Dieser Browser hebt für diese Seite nichts auf.',
      name: 'Der Name braucht 1 bis 60 Zeichen.',
      data: 'Das lässt sich nicht aufheben.',
      gone: 'Das gibt es nicht mehr.',
    },
    points: (points) => `${points} Punkte`,
    repeats: 'Wiederholt sich',
    read: 'Was das Netz liest',
    use: 'Meine Kurve nehmen',
    draw: {
      hint: 'Zeichne mit dem Finger, von links nach rechts. Zeichne darüber, um zu ändern.',
      drawing: (number) => `Zeichnung ${number}`,
      undo: 'Rückgängig',
      redo: 'Wiederherstellen',
      clear: 'Leeren',
      smooth: 'Glätten',
      ending: 'Was auf das Ende folgt',
      endings: { once: 'Endet', loop: 'Schleife', mirror: 'Spiegel' },
      examples: 'Beispiele',
      exampleNames: {
        heartbeat: 'Herzschlag',
        stairs: 'Treppe',
        tide: 'Gezeiten',
        fading: 'Abklingende Schwingung',
      },
      field: 'Zeichenfeld',
      keys: 'Links und rechts wählen eine Spalte, hoch und runter ändern ihren Wert.',
      column: (column, columns, value) => `Spalte ${column} von ${columns}, ${value}`,
      says: {
        empty: 'Noch nichts gezeichnet.',
        tap: 'Das war ein Tippen. Zieh den Finger, um eine Linie zu zeichnen.',
        upright: 'Diese Linie ist zu schmal. Zeichne weiter zur Seite.',
        flat: 'Eine waagrechte Linie. Lernen lässt sie sich, aber es steckt wenig darin.',
        backwards: 'Wo die Linie zurücklief, zählt ihr letzter Wert.',
        ready: 'Bereit zum Lernen.',
        stopped: 'Ein zweiter Finger kam dazu, deshalb zählt dieser Strich nicht.',
      },
    },
    numbers: {
      hint: 'Füge Zahlen ein oder öffne eine Datei mit einer Tabelle. Die Spalte wählst du.',
      paste: 'Zahlen',
      example: '0,5 0,7 0,9 …',
      open: 'Datei öffnen',
      drop: 'Loslassen öffnet diese Datei',
      long: (name) => `${name} ist lang und wird hier nicht gezeigt.`,
      pasted: 'Eingefügte Zahlen',
      name: 'Name',
      column: 'Spalte',
      columnName: (number) => `Spalte ${number}`,
      range: (low, high) => `von ${low} bis ${high}`,
      reading: 'Wird gelesen.',
      says: {
        empty: 'Da ist nichts drin.',
        binary: 'Das ist keine Textdatei, also gibt es keine Zahlen zu lesen.',
        'no-numbers': 'Keine Spalte besteht aus Zahlen.',
        short: (least) => `Das ist zu kurz. Es braucht mindestens ${least} Zahlen.`,
        'not-finite': 'Ein Wert ist keine endliche Zahl.',
        unreadable: 'Diese Datei lässt sich nicht lesen.',
        large: (most) => `Diese Datei ist größer als ${most} MB. Öffne eine kleinere.`,
        name: 'Gib erst einen Namen ein.',
      },
      rows: (rows) => (rows === '1' ? '1 Zeile gefunden.' : `${rows} Zeilen gefunden.`),
      header: 'Die erste Zeile nennt die Namen.',
      separated: {
        ';': 'Semikolons trennen die Spalten.',
        '\t': 'Tabulatoren trennen die Spalten.',
        ',': 'Kommas trennen die Spalten.',
        ' ': 'Leerzeichen trennen die Spalten.',
      },
      decimalComma: 'Kommas sind Dezimalkommas.',
      cut: (most) => `Nur die ersten ${most} Zeilen zählen.`,
      missing: (count) =>
        count === '1'
          ? '1 leere Zelle wird mit einer Linie überbrückt.'
          : `${count} leere Zellen werden mit Linien überbrückt.`,
      refused: (count) =>
        count === '1'
          ? '1 Zelle ist keine endliche Zahl und wird überbrückt.'
          : `${count} Zellen sind keine endlichen Zahlen und werden überbrückt.`,
    },
    mine: {
      hint: 'Nur auf diesem Gerät aufgehoben.',
      none: 'Noch nichts da. Was du zeichnest, schreibst oder öffnest, bleibt hier.',
      text: (characters) => `Text, ${characters} Zeichen`,
      curve: (points) => `Kurve, ${points} Punkte`,
      loop: 'wiederholt sich',
      use: 'Nehmen',
      useNamed: (name) => `${name} nehmen`,
      rename: (name) => `${name} umbenennen`,
      remove: (name) => `${name} löschen`,
      newName: 'Neuer Name',
      save: 'Sichern',
      cancel: 'Abbrechen',
      removed: (name) => `${name} ist gelöscht.`,
      takeOut: 'Alles in eine Datei sichern',
      bringIn: 'Aus einer Datei laden',
      file: 'eigene-daten',
      broughtIn: (count) => (count === 1 ? '1 Datensatz geladen.' : `${count} Datensätze geladen.`),
      leftOut: (count) =>
        count === 1
          ? '1 war nicht zu gebrauchen und fehlt.'
          : `${count} waren nicht zu gebrauchen und fehlen.`,
      foreign: 'In dieser Datei sind keine Datensätze dieser App. Nichts hat sich geändert.',
    },
  },
  problems: {
    title: 'Etwas steht im Weg',
    'no-webassembly': {
      text: 'Dieser Browser lässt WebAssembly nicht zu, deshalb kann das Netz hier nicht trainieren. Seine ersten Gewichte kannst du dir trotzdem ansehen. Nimm einen anderen Browser oder erlaube WebAssembly für diese Seite.',
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
      action: 'OK',
    },
  },
} satisfies Words
