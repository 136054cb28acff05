import type { data as en } from '../en/data.ts'
import type { Topic } from '../topic.ts'

export const data = {
  data: {
    term: 'Daten',
    also: ['Datensatz', 'Aufgabe', 'Sinus', 'Sägezahn', 'Rechteck', 'Gemischt', 'Lorem ipsum'],
    brief: 'Was das Netz lernen soll: eine Kurve oder einen Text. Es bekommt nur Beispiele, keine Formel.',
    text: 'Jeder Datensatz zeigt etwas anderes: Sinus ist glatt, Sägezahn und Rechteck springen, Gemischt besteht aus zwei Wellen. An Texten siehst du, dass Buchstaben sich ebenso lernen lassen. Eine andere Wahl beginnt das Training von vorn.',
  },
  window: {
    term: 'Fenster',
    also: ['Gleitendes Fenster'],
    brief:
      'Das graue Feld: die letzten {steps} Punkte, aus denen vor jeder [Vorhersage](prediction) der [Zustand](output) entsteht.',
    text: 'Wenn das Netz [allein weitermacht](continuation), rückt das Fenster jedes Mal um einen Punkt weiter, und das Netz liest alles darin neu.',
    letters: {
      brief:
        'Das graue Feld: die letzten {steps} Buchstaben, aus denen vor jeder [Vorhersage](prediction) der [Zustand](output) entsteht.',
      text: 'Wenn das Netz [allein weitermacht](continuation), rückt das Fenster jedes Mal um einen Buchstaben weiter, und das Netz liest alles darin neu.',
    },
  },
  timeStep: {
    term: 'Zeitschritt',
    also: ['t', 'Schritt'],
    brief:
      'Der Moment, in dem ein Punkt der [Folge](sequence) ankommt: t = 1 beim ersten, t = {steps} beim letzten.',
    text: 't − 1 ist der Schritt davor. In jedem Schritt gelten dieselben [Gewichte](weight); nur der [Zustand](output) hat sich geändert.',
    letters: {
      brief:
        'Der Moment, in dem ein Buchstabe der [Folge](sequence) ankommt: t = 1 beim ersten, t = {steps} beim letzten.',
      text: 't − 1 ist der Schritt davor. In jedem Schritt gelten dieselben [Gewichte](weight); nur der [Zustand](output) hat sich geändert.',
    },
  },
  input: {
    term: 'Eingabe',
    brief: 'Die Punkte, die ins Netz gehen. Sie kommen einer nach dem anderen; die ganze Kurve sieht es nie.',
    text: 'Jeder Punkt baut auf dem bisherigen [Zustand](output) auf. Eine [Trainingsfolge](sequence) hat {steps} Punkte, der [Zielwert](target) ist der {target}. Dieselben {steps} Punkte in anderer Reihenfolge wären etwas anderes.',
    letters: {
      brief:
        'Die Buchstaben, die ins Netz gehen. Sie kommen einer nach dem anderen; den ganzen Text sieht es nie.',
      text: 'Jeder Buchstabe baut auf dem bisherigen [Zustand](output) auf. Eine [Trainingsfolge](sequence) hat {steps} Buchstaben, das [Ziel](target) ist der {target}. Jeder kommt als [One-Hot-Vektor](oneHot) an.',
    },
  },
  sequence: {
    term: 'Folge',
    also: ['Sequenz', 'Zeitreihe'],
    brief:
      'Werte, bei denen die Reihenfolge zählt: Punkte einer Kurve, Buchstaben eines Textes. Eine [Trainingsfolge](training) besteht aus {steps} davon und dem, was folgt.',
    text: 'Die Folgen einer [Epoche](epoch) beginnen über die ganzen Daten verteilt, damit nichts fehlt.',
  },
  target: {
    term: 'Zielwert',
    also: ['Wahrer Wert', 'Label'],
    brief:
      'Der wahre Wert, der wirklich folgt. Mit ihm wird die [Vorhersage](prediction) verglichen; aus dem Unterschied wird der [Verlust](loss).',
    text: 'Der Zielwert ist nie verrauscht, auch wenn die [Eingabe](input) es ist. Während das Netz allein weitermacht, zeigt die gepunktete Linie, wie die Kurve wirklich verläuft.',
    letters: {
      brief:
        'Der Buchstabe, der wirklich folgt. Aus der [Wahrscheinlichkeit](odds), die das Netz ihm gibt, wird der [Verlust](loss).',
      text: 'Während das Netz allein schreibt, steht der wirkliche Text unter seinem.',
    },
  },
  noise: {
    term: 'Rauschen',
    brief:
      'Verschiebt jeden [Eingabepunkt](input) zufällig nach oben oder unten, höchstens um so viel. Der [Zielwert](target) bleibt sauber.',
    text: 'Das Netz muss also die Kurve hinter dem Wackeln finden. Zu wenig: Es lernt eine glatte Kurve und stolpert über raue. Zu viel: Die Punkte sagen fast nichts mehr.',
    letters: {
      brief:
        'Zufälliges Wackeln der [Eingabe](input). Das gibt es nur für Kurven: Ein Buchstabe kann nicht ein wenig daneben liegen.',
    },
  },
  ownData: {
    term: 'Eigene Daten',
    also: ['Eigene Kurve', 'Eigener Text', 'Zeichnen', 'CSV'],
    brief:
      'Etwas von dir zum Lernen: eine mit dem Finger gezeichnete Kurve, eine Spalte Zahlen oder ein Text. Es bleibt auf diesem Gerät.',
    text: 'Zahlen werden auf −1 … 1 gebracht, denn in diesem Bereich liest und rechnet das Netz. Was sich wiederholt, lernt es leichter als das, was einmalig ist.',
  },
  oneHot: {
    term: 'One-Hot',
    also: ['One-Hot-Vektor'],
    brief:
      'Ein Buchstabe als Zahlen: lauter Nullen, ein Platz für jeden vorkommenden Buchstaben, und eine einzige 1 am Platz dieses Buchstabens.',
    text: 'Würde man durchzählen, a = 1, b = 2, dann wäre b das Doppelte von a. In One-Hot-Vektoren steht kein Buchstabe einem anderen näher als dem nächsten.',
  },
} as const satisfies Record<keyof typeof en, Topic>
