import type { cell as en } from '../en/cell.ts'
import type { Topic } from '../topic.ts'

export const cell = {
  cell: {
    term: 'LSTM-Zelle',
    also: ['LSTM', 'Long short-term memory', 'Gedächtniszelle'],
    brief:
      'Das Innere einer [Schicht](layer): ein Gedächtnis, das weitergetragen wird, und drei [Tore](gate), die bestimmen, was behalten, geschrieben und gezeigt wird.',
    text: 'LSTM heißt „langes Kurzzeitgedächtnis“. In einem [Zeitschritt](timeStep) stellt die [Eingabe](layerInput) die Tore, die Tore ändern den [Zellzustand](cellState), und ein Teil davon wird zur [Ausgabe](output).',
    more: [
      'Das ist die übliche Zelle mit Vergesstor. Die Tore lesen die Eingabe und die letzte Ausgabe, nicht den Zellzustand selbst: „Gucklöcher“ (Peepholes) gibt es nicht. σ ist die [Sigmoidfunktion](sigmoid), ∘ multipliziert Platz für Platz.',
    ],
  },
  gate: {
    term: 'Tor',
    also: ['Gate', 'Gatter'],
    brief:
      'Ein gelernter Wert zwischen 0 und 1 für jedes [Neuron](unit), mit dem etwas anderes [malgenommen](times) wird. 0 ist zu, 1 ist weit offen.',
    text: 'Jedes Tor ist eine gewichtete Summe der [Eingabe](layerInput), gestaucht von der [Sigmoidfunktion](sigmoid). So entscheiden die Daten selbst, wann es aufgeht.',
  },
  layerInput: {
    term: 'Eingabe der Schicht',
    brief:
      'Was die [Schicht](layer) davor in diesem [Zeitschritt](timeStep) schickt, zusammen mit der eigenen [Ausgabe](output) des Schritts davor.',
    text: 'Beide stehen nebeneinander, und jede hat eigene [Gewichte](weight). Ihre gewichteten Summen stellen alle vier [Tore](gate).',
  },
  inputGate: {
    term: 'Eingangstor',
    also: ['Input Gate'],
    brief:
      'Wie viel vom [Kandidaten](candidate) in den [Zellzustand](cellState) geschrieben wird. 0 lässt nichts hinein, 1 alles.',
    text: 'Es öffnet sich für das, was zu merken lohnt. Solange es zu ist, stört nichts Neues das Gedächtnis.',
  },
  forgetGate: {
    term: 'Vergesstor',
    also: ['Forget Gate'],
    brief: 'Wie viel vom alten [Zellzustand](cellState) bleibt. 1 behält alles, 0 vergisst alles.',
    text: 'Der Name sagt das Gegenteil der Zahl: Ein hoher Wert behält. Das [Tor](gate) bestimmt auch, wie viel [Gradient](gradient) durch die Zeit zurückkommt.',
  },
  candidate: {
    term: 'Kandidat',
    also: ['Zelleingabe', 'Neues Gedächtnis'],
    brief:
      'Was in den [Zellzustand](cellState) geschrieben werden könnte: für jedes [Neuron](unit) ein neuer Wert zwischen −1 und 1.',
    text: '[tanh](tanh) staucht ihn; darum kann er das Gedächtnis heben oder senken. Wie viel davon hineinkommt, bestimmt das [Eingangstor](inputGate).',
  },
  outputGate: {
    term: 'Ausgangstor',
    also: ['Output Gate'],
    brief:
      'Wie viel vom [Zellzustand](cellState) die nächste [Schicht](layer) und der nächste [Zeitschritt](timeStep) sehen.',
    text: 'Ein [Neuron](unit) kann etwas für später behalten und nichts davon zeigen, bis es gebraucht wird.',
  },
  cellState: {
    term: 'Zellzustand',
    also: ['Gedächtnis', 'c'],
    brief:
      'Das Gedächtnis. In jedem [Zeitschritt](timeStep) behält das [Vergesstor](forgetGate) einen Teil davon, und das [Eingangstor](inputGate) fügt einen Teil des [Kandidaten](candidate) hinzu.',
    text: 'Sonst rührt auf dem Weg durch die Zeit nichts daran: keine [Gewichte](weight), kein Stauchen. Darum kann er etwas lange behalten.',
  },
  output: {
    term: 'Ausgabe',
    also: ['Verborgener Zustand', 'Hidden State', 'h'],
    brief:
      'Der [Zellzustand](cellState), von [tanh](tanh) gestaucht und vom [Ausgangstor](outputGate) durchgelassen. Er geht zur nächsten [Schicht](layer) und durch die [Schleife](recurrence).',
    text: 'In Büchern heißt sie verborgener Zustand („hidden state“), h. Mehr sieht der Rest des Netzes von dieser Schicht nicht.',
  },
  memoryLoop: {
    term: 'Gedächtnisschleife',
    brief:
      'Trägt den [Zellzustand](cellState) zum nächsten [Zeitschritt](timeStep). Unterwegs wirkt nur das [Vergesstor](forgetGate) auf ihn.',
    text: 'Auf demselben Weg kommt der [Gradient](gradient) zurück. Solange das [Tor](gate) nahe 1 bleibt, kommt er fast ungeschwächt an.',
  },
  outputLoop: {
    term: 'Ausgabeschleife',
    brief:
      'Trägt die [Ausgabe](output) zurück zur [Eingabe der Schicht](layerInput), einen [Zeitschritt](timeStep) später. So wissen die [Tore](gate), was die [Schicht](layer) zuletzt gesagt hat.',
  },
  times: {
    term: '×',
    also: ['Mal', 'Elementweises Produkt', 'Hadamard-Produkt', '∘'],
    brief:
      'Multipliziert Platz für Platz: den Wert jedes [Neurons](unit) mit seinem eigenen [Tor](gate). So lässt ein Tor einen Teil durch, alles oder nichts.',
  },
  plus: {
    term: '+',
    also: ['Plus', 'Addieren'],
    brief:
      'Addiert, was behalten wurde und was neu ist, [Neuron](unit) für Neuron. Die Summe ist der neue [Zellzustand](cellState).',
    text: 'Auf dem Rückweg gibt eine Summe den [Gradienten](gradient) unverändert an beide Seiten weiter. Das hält einen Fehler über viele [Zeitschritte](timeStep) am Leben.',
  },
  sigmoid: {
    term: 'Sigmoidfunktion σ',
    also: ['Logistische Funktion', 'Aktivierungsfunktion'],
    brief:
      'Staucht jede Zahl auf den Bereich zwischen 0 und 1. Sehr negativ gibt fast 0, null gibt 0,5, sehr positiv fast 1.',
    text: 'Sie macht die [Tore](gate). Weit weg von null ist ihre Kurve flach: Dort ist ein Tor fast immer offen oder zu, und seine [Gewichte](weight) lernen langsam.',
  },
  tanh: {
    term: 'tanh',
    also: ['Tangens hyperbolicus', 'Aktivierungsfunktion'],
    brief:
      'Staucht jede Zahl auf den Bereich zwischen −1 und 1; null bleibt null. Macht den [Kandidaten](candidate) und formt die [Ausgabe](output).',
    text: 'Der [Zellzustand](cellState) selbst darf über 1 hinauswachsen. tanh bringt ihn zurück in den Bereich, bevor er gezeigt wird.',
  },
  strip: {
    term: 'Streifen',
    also: ['Vektor'],
    brief:
      'Alle Werte auf einer Leitung nebeneinander: ein kleines Feld für jedes [Neuron](unit), in seiner [Farbe](valueColours). Das gewählte Neuron ist umrahmt.',
  },
  unitPicker: {
    term: 'Neuron wählen',
    brief:
      'Jedes [Tor](gate) hat einen Wert für jedes [Neuron](unit). Hier wählst du, wessen Zahlen im Bild stehen.',
    text: 'Vergleiche einige: In einer trainierten Zelle hält eines sein Gedächtnis vielleicht lange, während ein anderes jedem neuen Punkt folgt.',
    letters: {
      brief:
        'Jedes [Tor](gate) hat einen Wert für jedes [Neuron](unit). Hier wählst du, wessen Zahlen im Bild stehen.',
      text: 'Vergleiche einige: In einer trainierten Zelle hält eines sein Gedächtnis vielleicht lange, während ein anderes jedem neuen Buchstaben folgt.',
    },
  },
  timeline: {
    term: 'Zeitleiste',
    also: ['Rechenschritte'],
    brief:
      'Alle Rechenschritte einer [Folge](sequence): vorwärts mit vier Phasen je [Zeitschritt](timeStep), dann der Vergleich, dann der Rückweg.',
    text: 'Zieh oder tippe, um irgendwohin zu gehen. Rückwärts ist ein Balken so hoch wie der [Gradient](gradient), der in diesem Zeitschritt ankommt.',
  },
  phaseInput: {
    term: 'Eingabe (Phase)',
    brief:
      'Erste Phase eines [Zeitschritts](timeStep): Die [Eingabe der Schicht](layerInput) kommt an, zusammen mit ihrer eigenen [Ausgabe](output) vom Schritt davor.',
  },
  phaseGates: {
    term: 'Tore (Phase)',
    also: ['Aktivierung der Tore'],
    brief:
      'Zweite Phase: Beide Eingaben werden [gewichtet](weight) und summiert und stellen alle vier [Tore](gate) auf einmal.',
    text: 'Achte auf die Ringe: voll ist offen, leer ist zu. Der [Kandidat](candidate) dreht auch andersherum, zu negativen Werten.',
  },
  phaseState: {
    term: 'Zellzustand (Phase)',
    brief:
      'Dritte Phase: Das [Vergesstor](forgetGate) behält einen Teil des alten [Zellzustands](cellState), und das [Eingangstor](inputGate) lässt einen Teil des [Kandidaten](candidate) hinein.',
  },
  phaseOutput: {
    term: 'Ausgabe (Phase)',
    brief:
      'Vierte Phase: Der neue [Zellzustand](cellState) wird gestaucht und geht durch das [Ausgangstor](outputGate): weiter und durch die [Schleife](outputLoop).',
  },
  hold: {
    term: 'Ein Tor festhalten',
    also: ['Experiment', 'Ablation'],
    brief:
      'Zwingt ein [Tor](gate) auf einen Wert, in jedem [Neuron](unit) dieser [Schicht](layer). So zeigt sich, wozu es gut ist.',
    text: 'Sieh, wie sich die [Vorhersage](continuation) ändert. Die blasse Linie ist die gelernte. Die [Gewichte](weight) bleiben, und das Training geht ohne das Festhalten weiter.',
  },
} as const satisfies Record<keyof typeof en, Topic>
