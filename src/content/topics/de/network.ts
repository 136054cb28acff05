import type { network as en } from '../en/network.ts'
import type { Topic } from '../topic.ts'

export const network = {
  network: {
    term: 'Netz',
    also: ['Rekurrentes neuronales Netz', 'RNN'],
    brief:
      '[Schichten](layer) aus [Neuronen](unit), von der Eingabe bis zur Vorhersage. Jede liest die Schicht vor ihr und über ihre [Schleife](recurrence) die eigene vorige Ausgabe.',
    text: 'Diese Schleife macht das Netz rekurrent: Sie trägt weiter, was es gesehen hat. Die [Farben](valueColours) zeigen die Ausgabe jedes Neurons. Zieh eine Schicht auf oder tippe sie an, um hineinzusehen.',
  },
  layer: {
    term: 'Schicht',
    also: ['Tiefe', 'Layer'],
    brief:
      '[Neuronen](unit) nebeneinander, die dieselben Werte lesen. Ein Netz hat eine oder mehrere Schichten, und jede liest die davor.',
    text: 'Mehr Schichten können verwickeltere Merkmale bilden, lernen aber langsamer: Der Fehler hat einen längeren Rückweg. + fügt eine Schicht ein, − entfernt eine; dann beginnt das Training von vorn.',
  },
  unit: {
    term: 'Neuron',
    also: ['Einheit', 'Unit'],
    brief:
      'Eine Zahl im Gedächtnis einer [Schicht](layer), mit eigenen [Toren](gate). Ein kleines Quadrat zeigt die [Ausgabe](output) eines Neurons.',
    text: 'Alle sehen dieselben Werte, gewichten sie aber verschieden; darum achtet jedes auf etwas anderes. Zu wenige fassen nicht, was wichtig ist; viele rechnen länger.',
  },
  recurrence: {
    term: 'Rekurrenz',
    also: ['Rekurrent', 'Schleife', 'Rückkopplung'],
    brief:
      'Der Weg von der Ausgabe einer [Schicht](layer) zurück zu ihrem eigenen Eingang, einen [Zeitschritt](timeStep) später. So redet das Frühere bei dem mit, was kommt.',
    text: 'Ein [vorwärtsgerichtetes Netz](feedForward) antwortet auf denselben Punkt immer gleich. Mit einer Schleife kann derselbe Punkt nach anderen Punkten etwas anderes bedeuten.',
  },
  feedForward: {
    term: 'Vorwärtsgerichtetes Netz',
    also: ['Feedforward-Netz'],
    brief:
      'Ein Netz ohne Schleifen: Die Werte laufen einmal von der Eingabe zur Ausgabe, und nichts bleibt für die nächste Eingabe zurück.',
    text: 'Auf dem steigenden und dem fallenden Ast einer Kurve braucht derselbe Wert verschiedene Antworten. Ein einzelner Punkt verrät nicht, welcher Ast es ist; [Rekurrenz](recurrence) schon.',
  },
  memory: {
    term: 'Gedächtnis',
    brief:
      'Was ein Netz von den Punkten davor behält. Dieser Schalter nimmt es ihm: Ohne [Rekurrenz](recurrence) sieht ein Netz nur den neuesten Punkt.',
    text: '„Vergleich“ lernt mit beiden, aus denselben Daten, vom selben [Startwert](seed) aus; oder mit einem [RNN](rnn) oder einer [GRU](gru). Ein [vorwärtsgerichtetes Netz](feedForward) gibt nur eine Antwort, wo zwei Momente gleich aussehen, auch wenn es verschieden weitergeht.',
    letters: {
      brief:
        'Was ein Netz von den Buchstaben davor behält. Dieser Schalter nimmt es ihm: Ohne [Rekurrenz](recurrence) sieht ein Netz nur den neuesten Buchstaben.',
      text: '„Vergleich“ lernt mit beiden, aus demselben Text und vom selben [Startwert](seed) aus. Ein [vorwärtsgerichtetes Netz](feedForward) nennt nach jedem „o“ dieselben [Wahrscheinlichkeiten](odds), gleich in welchem Wort.',
    },
  },
  rnn: {
    term: 'Einfache rekurrente Zelle',
    also: ['Vanilla-RNN', 'Elman-Netz'],
    brief:
      'Die einfachste [Rekurrenz](recurrence): Eingabe und vorige Ausgabe werden gewichtet, summiert und durch [tanh](tanh) gedrückt. Sie hat keine [Tore](gate) und keinen [Zellzustand](cellState).',
    text: 'Jeder Schritt zurück durch die Zeit geht durch dieselben [Gewichte](weight), darum [verschwindet](vanishingGradient) oder [explodiert](explodingGradient) der [Gradient](gradient) leicht. Über wenige Schritte lernt sie trotzdem gut.',
  },
  gru: {
    term: 'GRU',
    also: ['Gated Recurrent Unit'],
    brief:
      'Eine [rekurrente](recurrence) Zelle mit zwei [Toren](gate), ohne eigenen [Zellzustand](cellState). Das Update-Tor mischt die alte Ausgabe mit Neuem; das Reset-Tor schwächt, woraus das Neue entsteht.',
    text: 'Was das Update-Tor behält, geht unverändert weiter, wie entlang des Zellzustands im [LSTM](cell). Sie hat drei Viertel der [Gewichte](weight) eines LSTM.',
  },
  valueColours: {
    term: 'Farben der Werte',
    brief:
      'Lila ist −1, Grau ist 0, Grün ist +1. Je dunkler, desto weiter weg von null. Überall stehen dieselben Farben für Werte.',
  },
  state: {
    term: 'Zustand über die Zeit',
    also: ['Heatmap'],
    brief:
      'Eine Zeile je [Neuron](unit), eine Spalte je [Zeitschritt](timeStep). Jedes Feld ist die [Ausgabe](output) des Neurons nach diesem Schritt.',
    text: 'Lies von links nach rechts, wie ein Gedächtnis entsteht. Zeilen, die sich langsam ändern, behalten etwas; Zeilen, die flackern, folgen dem neuesten Wert.',
  },
  head: {
    term: 'Vorhersageknoten',
    also: ['Ausgabeschicht', 'Dense Layer', 'ŷ'],
    brief:
      'Die letzte [Schicht](layer), ohne [Schleife](recurrence): eine gewichtete Summe der obersten [Ausgabe](output) nach dem letzten Schritt. Sie ist die [Vorhersage](prediction).',
    letters: {
      brief:
        'Die letzte [Schicht](layer), ohne [Schleife](recurrence): für jeden Buchstaben eine gewichtete Summe der obersten [Ausgabe](output). [Softmax](softmax) macht daraus [Wahrscheinlichkeiten](odds).',
    },
  },
  prediction: {
    term: 'Vorhersage',
    also: ['Prognose'],
    brief:
      'Was nach Meinung des Netzes folgt. Es liest {steps} wahre Punkte, dann macht es [allein weiter](continuation): Jede Vorhersage wird die nächste Eingabe.',
    text: 'Das Training verbessert nur die erste. Wie gut der Rest passt, zeigt, wie viel das Netz verstanden hat. Die Striche sind die Abstände zum [Zielwert](target).',
    letters: {
      brief:
        'Was nach Meinung des Netzes folgt: eine [Wahrscheinlichkeit](odds) für jeden Buchstaben. Es liest {steps} wahre Buchstaben, dann macht es [allein weiter](continuation).',
      text: 'Das Training verbessert nur den ersten Buchstaben. Wie gut der Rest passt, zeigt, wie viel das Netz verstanden hat.',
    },
  },
  continuation: {
    term: 'Freie Fortsetzung',
    also: ['Autoregressiv', 'Gleitendes Fenster'],
    brief:
      'Nach der ersten Vorhersage sagt dem Netz niemand mehr die Wahrheit. Das [Fenster](window) rückt weiter, und seine eigenen Vorhersagen werden seine Eingaben.',
    text: 'Kleine Fehler werden mitgelesen und können wachsen: Eine Welle kommt zu früh oder wird flach. Trainiert wird das nicht; also zeigt es, was das Netz wirklich gelernt hat.',
  },
  predictFirst: {
    term: 'Selbst vorhersagen',
    also: ['Raten', 'Quiz'],
    brief:
      'Du antwortest vor dem [Netz](network): wie eine Kurve weitergeht, welcher Buchstabe kommt oder wie sich ein [Tor](gate) bewegt. Dann erscheint daneben die Wahrheit.',
    text: 'Wer zuerst selbst rät, sieht mehr: was das Netz noch nicht kann, und was es schon besser kann. Trainiere weiter, und frag noch einmal.',
    more: [
      'Gemessen wird bei beiden gleich: Kurven am [mittleren quadratischen Fehler](meanSquaredError), Buchstaben daran, ob sie stimmen. Gefragt wird nach einer [Folge](sequence), die noch nicht zu sehen war. Eine kurze Kurve, die endet, hat wenige Anfänge: Ihre Fragen kommen wieder.',
    ],
  },
  odds: {
    term: 'Wahrscheinlichkeiten',
    also: ['Verteilung'],
    brief: 'Für wie wahrscheinlich das Netz jeden Buchstaben hält, als Anteil von 1. Zusammen ergeben sie 1.',
    text: 'Nichts wird gerundet. Das Netz nennt den wahrscheinlichsten Buchstaben oder zieht einen, wenn die [Temperatur](temperature) es will. Tippe einen anderen an, um zu sehen, wie es dann weiterginge.',
  },
  softmax: {
    term: 'Softmax',
    brief:
      'Macht aus beliebigen Zahlen [Wahrscheinlichkeiten](odds): e hoch jede Zahl, geteilt durch die Summe von allen. Größere Zahlen bekommen größere Anteile.',
  },
  temperature: {
    term: 'Temperatur',
    brief:
      'Wie kühn das Netz seine Buchstaben zieht. Bei 1 zieht es nach seinen [Wahrscheinlichkeiten](odds), so wie sie sind.',
    text: 'Darunter werden wahrscheinliche Buchstaben noch wahrscheinlicher; bei 0 bleibt nur der wahrscheinlichste. Darüber werden alle einander ähnlicher. Zu niedrig wiederholt sich, zu hoch wird Unsinn.',
  },
} as const satisfies Record<keyof typeof en, Topic>
