import type { WorkWords } from './en.ts'

export const de: WorkWords = {
  title: 'Sichern und laden',
  what: (set, layers, units, epoch) =>
    `${set}, ${layers === 1 ? '1 Schicht' : `${layers} Schichten`} mit je ${units}, Epoche ${epoch}`,
  kept: {
    title: 'Auf diesem Gerät',
    yes: 'Deine Arbeit bleibt von selbst auf diesem Gerät, auch wenn du die Seite schließt:',
    nothing:
      'Noch gibt es nichts aufzuheben. Sobald du trainierst oder etwas änderst, bleibt es von selbst hier.',
    aside: 'Beiseitegelegt:',
    goBack: 'Dorthin zurück',
    afresh: 'Neu anfangen',
    forget: 'Aufgehobenes löschen',
    forgetSure: 'Wirklich löschen?',
  },
  broken: 'Was auf diesem Gerät aufgehoben war, lässt sich nicht mehr lesen und bleibt weg.',
  aside: 'Dieser Link verlangt etwas anderes. Deine eigene Arbeit ist noch da.',
  busy: 'Deine Arbeit vom letzten Mal ist noch da.',
  elsewhere:
    'Die App ist noch in einem anderen Tab offen, und beide heben ihre Arbeit am selben Platz auf: Was sich zuletzt ändert, bleibt. Schließ einen davon oder sichere diese Arbeit in eine Datei.',
  goBack: 'Dorthin zurück',
  afresh: 'Ein neuer Anfang. Deine Arbeit ist beiseitegelegt.',
  forgotten: 'Auf diesem Gerät ist nichts mehr aufgehoben.',
  loaded: 'Deine Datei ist geladen. Was vorher da war, ist beiseitegelegt.',
  unkept: {
    full: 'Auf diesem Gerät ist kein Platz mehr, deshalb bleibt deine Arbeit nicht hier. Sichere sie in eine Datei.',
    forbidden: 'Dieser Browser hebt für diese Seite nichts auf. Sichere deine Arbeit in eine Datei.',
  },
  file: {
    title: 'Als Datei',
    about:
      'Alles in einer Datei: das Netz, sein Training, deine Daten und wo du gerade bist. Öffne sie auf einem anderen Gerät oder gib sie ab.',
    name: 'mein-netz',
    save: 'In eine Datei sichern',
    share: 'Datei teilen',
    load: 'Datei laden',
    drop: 'Du kannst eine Datei auch irgendwo auf die Seite ziehen, ebenso eine Tabelle oder einen Text zum Lernen.',
    refused: {
      foreign: 'Diese Datei stammt nicht aus dieser App. Nichts hat sich geändert.',
      damaged: 'Diese Datei ist beschädigt oder unvollständig. Nichts hat sich geändert.',
      newer:
        'Diese Datei stammt aus einer neueren Version dieser App. Lade die Seite neu und versuch es noch einmal.',
      large: 'Diese Datei ist zu groß. Nichts hat sich geändert.',
      unreadable: 'Diese Datei lässt sich nicht lesen. Nichts hat sich geändert.',
      unfetched:
        'Der Teil der App, der Dateien liest, ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal.',
    },
  },
  exported: {
    title: 'Das Netz anderswo',
    about: 'Das Netz mit den Gewichten, die es jetzt hat, für andere Programme.',
    python: { name: 'Python', about: 'Eine Datei zum Lesen und Ausführen, nur mit NumPy.' },
    javascript: { name: 'JavaScript', about: 'Dasselbe für Node und Browser, ganz ohne Bibliothek.' },
    layers: {
      name: 'TensorFlow.js',
      about: 'model.json und weights.bin in einem Zip, für tf.loadLayersModel.',
    },
    save: (name) => `Als ${name} sichern`,
    code: {
      title: {
        python: [
          'Ein rekurrentes Netz, trainiert mit exploRNN.',
          'Braucht NumPy (pip install numpy). So läuft es: python mein_netz.py',
        ],
        javascript: [
          'Ein rekurrentes Netz, trainiert mit exploRNN.',
          'So läuft es: node mein-netz.mjs. Oder als Modul in eine Seite einbinden.',
        ],
      },
      layer: {
        lstm: 'Eine LSTM-Schicht: liest x, eine Zeile je Zeitschritt, und gibt ihre Ausgabe h in jedem Schritt.',
        gru: 'Eine GRU-Schicht: liest x, eine Zeile je Zeitschritt, und gibt ihre Ausgabe h in jedem Schritt.',
        rnn: 'Eine einfache rekurrente Schicht: liest x, eine Zeile je Zeitschritt, und gibt ihre Ausgabe h in jedem Schritt.',
        memoryless: 'Eine Schicht ohne Gedächtnis: jeder Zeitschritt für sich.',
      },
      h: 'die Ausgabe des Schritts davor',
      c: 'der Zellzustand: das Gedächtnis',
      sums: 'die gewichteten Summen aller Tore',
      gates: {
        i: 'Eingangstor: wie viel geschrieben wird',
        f: 'Vergesstor: wie viel bleibt',
        g: 'Kandidat: was geschrieben werden könnte',
        o: 'Ausgangstor: wie viel gezeigt wird',
        z: 'Update-Tor: wie viel bleibt',
        r: 'Reset-Tor: wie viel der Kandidat von früher sieht',
        n: 'Kandidat: was geschrieben werden könnte',
      },
      state: 'einen Teil behalten, einen Teil dazunehmen',
      output: 'die Ausgabe dieses Schritts',
      predict: 'Was als Nächstes kommt, nach dem letzten Schritt eines Fensters.',
      softmax: 'Macht aus Zahlen Wahrscheinlichkeiten, die zusammen 1 ergeben.',
      forecast: 'Macht allein weiter: Jede Vorhersage wird zur neuesten Eingabe, die älteste fällt weg.',
      oneHot: 'Der Vektor eines Buchstabens: eine einzige 1 an seinem Platz.',
      weights:
        'Was gelernt wurde. W: Gewichte der Eingaben, U: der Ausgabe davor, b: Bias. Ein Block von Spalten je Tor.',
      head: 'Von der letzten Schicht zur Vorhersage.',
      window: 'Was das Netz zuerst liest: das Fenster, das zu sehen ist.',
      letters: 'in der Reihenfolge ihrer Plätze',
    },
  },
}
