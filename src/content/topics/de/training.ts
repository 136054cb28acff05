import type { training as en } from '../en/training.ts'
import type { Topic } from '../topic.ts'

export const training = {
  training: {
    term: 'Training',
    also: ['Lernen', 'Hyperparameter', 'Parameter'],
    brief:
      'Die [Gewichte](weight) ändern sich nach und nach so, dass die [Vorhersagen](prediction) den [Zielwerten](target) näher kommen. Eine Regel sagt dem Netz niemand.',
    text: '[Lernrate](learningRate), [Batchgröße](batchSize) und [Rauschen](noise) kannst du ändern, während es läuft. Von vorn beginnt deshalb nichts.',
  },
  process: {
    term: 'Ablauf',
    also: ['Trainingsschleife'],
    brief:
      'Die drei Schritte des Lernens, immer im Kreis: [vorwärts](forward), [prüfen](validate), [rückwärts](backward). Einmal durch alle [Folgen](sequence) ist eine [Epoche](epoch).',
    text: 'Für jeden [Batch](batchSize) sagt das Netz voraus, misst den Fehler und ändert seine [Gewichte](weight) so, dass der Fehler kleiner gewesen wäre.',
  },
  forward: {
    term: 'Vorwärts',
    also: ['Vorwärtsdurchlauf'],
    brief:
      'Die Punkte kommen einer nach dem anderen, und jeder ändert den [Zustand](output) aller [Schichten](layer). Nach dem letzten [sagt](prediction) das Netz den nächsten voraus.',
    text: 'Auf Dauer ändert sich noch nichts: Die [Gewichte](weight) bleiben, wie sie sind, und der Zustand beginnt bei jeder [Folge](sequence) mit null.',
    letters: {
      brief:
        'Die Buchstaben kommen einer nach dem anderen, und jeder ändert den [Zustand](output) aller [Schichten](layer). Nach dem letzten [sagt](prediction) das Netz den nächsten voraus.',
      text: 'Auf Dauer ändert sich noch nichts: Die [Gewichte](weight) bleiben, wie sie sind, und der Zustand beginnt bei jeder [Folge](sequence) mit null.',
    },
  },
  validate: {
    term: 'Prüfen',
    also: ['Vergleichen', 'Fehler'],
    brief:
      'Jede [Vorhersage](prediction) wird mit dem wahren Wert verglichen. Die Striche sind die Abstände; das Mittel ihrer Quadrate ist der [Verlust](loss).',
    text: 'Trainiert wird nur die erste. Die anderen entstehen ohne die Wahrheit und zeigen, wie weit das Netz allein kommt.',
    letters: {
      brief:
        'Jeder geschriebene Buchstabe wird mit dem wirklichen verglichen. Aus der [Wahrscheinlichkeit](odds), die der wirkliche bekommen hat, wird der [Verlust](loss).',
      text: 'Trainiert wird nur der erste. Die anderen entstehen ohne die Wahrheit und zeigen, wie weit das Netz allein kommt.',
    },
  },
  backward: {
    term: 'Rückwärts',
    also: ['Rückwärtsdurchlauf', 'Lernen'],
    brief:
      'Der Fehler fließt durch die [Schichten](layer) zurück, und in jeder Schicht durch die [Zeitschritte](timeStep). Jedes [Gewicht](weight) erfährt seinen Anteil.',
    text: 'Dieser Anteil ist sein [Gradient](gradient). Dann bewegt sich jedes Gewicht ein Stück dagegen. So geht [Backpropagation durch die Zeit](bptt).',
  },
  play: {
    term: 'Start und Pause',
    brief:
      'Lässt das Training laufen und hält es an. Im [Netz](network) geht es [Epoche](epoch) für Epoche, in einer [Zelle](cell) Rechenschritt für Rechenschritt. Die Leertaste tut dasselbe.',
    text: 'Beide Ansichten gehören zum selben Training: Was in der einen gelernt wird, ist auch in der anderen gelernt.',
  },
  step: {
    term: 'Schritt',
    brief:
      'Ein Schritt weiter, dann Pause: im Netz eine [Epoche](epoch), in einer [Zelle](cell) ein Rechenschritt eines [Zeitschritts](timeStep).',
  },
  stepBack: {
    term: 'Schritt zurück',
    brief:
      'Ein Schritt zurück: im Netz zur vorigen [Epoche](epoch) mit ihren [Gewichten](weight), in einer [Zelle](cell) zum vorigen Rechenschritt.',
  },
  reset: {
    term: 'Zurücksetzen',
    brief:
      'Zurück zur [Epoche](epoch) 0, mit denselben zufälligen [Gewichten](weight) wie zuvor. Alles Gelernte ist vergessen; die Einstellungen bleiben.',
    text: 'So kannst du eine andere [Lernrate](learningRate) vom selben Anfang aus versuchen. Andere zufällige Gewichte bringt der [Neustart](newStart).',
  },
  newStart: {
    term: 'Neustart',
    brief:
      'Zurück zur [Epoche](epoch) 0, mit anderen zufälligen [Gewichten](weight): einem neuen [Startwert](seed). Die Einstellungen bleiben.',
    text: 'Manche Anfänge lernen schneller als andere. Kommt ein Netz nicht weiter, versuch einen neuen. Denselben Anfang noch einmal bringt [Zurücksetzen](reset).',
  },
  seed: {
    term: 'Startwert',
    also: ['Seed', 'Zufallszahlen'],
    brief:
      'Die Zahl, aus der aller Zufall kommt: erste [Gewichte](weight), Reihenfolge der [Folgen](sequence), [Rauschen](noise). Gleicher Startwert und gleiche Einstellungen ergeben dasselbe Training.',
  },
  speed: {
    term: 'Tempo',
    brief:
      'Wie schnell es geht: von einer langsam erzählten [Epoche](epoch) bis zu so vielen Epochen pro Sekunde, wie dein Gerät schafft.',
    text: 'Geht es zu schnell zum Erzählen, zeigt das Bild immer die neueste Epoche. Im Training selbst wird nichts ausgelassen.',
  },
  epoch: {
    term: 'Epoche',
    brief:
      'Einmal durch alle {sequences} [Trainingsfolgen](sequence): Aus jeder hat das Netz einmal gelernt.',
    text: 'Sie werden jedes Mal neu aus den Daten geschnitten; darum gleicht keine Epoche ganz der anderen.',
  },
  loss: {
    term: 'Verlust',
    also: ['Loss', 'Fehler', 'Kosten'],
    brief:
      'Wie weit die ersten [Vorhersagen](prediction) danebenlagen, als eine Zahl: der [mittlere quadratische Fehler](meanSquaredError) der letzten [Epoche](epoch). Kleiner ist besser, 0 perfekt.',
    text: 'Das Training tut nichts anderes, als diese Zahl kleiner zu machen. Auf Englisch heißt sie „Loss“.',
    letters: {
      brief:
        'Wie wenig das Netz die wirklichen nächsten Buchstaben erwartet hat: die mittlere [Kreuzentropie](crossEntropy) der letzten [Epoche](epoch). Kleiner ist besser, 0 perfekt.',
      text: 'Das Training tut nichts anderes, als diese Zahl kleiner zu machen. Auf Englisch heißt sie „Loss“.',
    },
  },
  meanSquaredError: {
    term: 'Mittlerer quadratischer Fehler',
    also: ['MSE'],
    brief:
      'Die Abstände zwischen [Vorhersagen](prediction) und [Zielwerten](target), jeder quadriert, und davon das Mittel.',
    text: 'Durch das Quadrat ist jeder Abstand positiv, und große zählen mehr: Doppelt so weit daneben zählt viermal.',
  },
  crossEntropy: {
    term: 'Kreuzentropie',
    brief:
      'Der [Verlust](loss) bei Buchstaben: minus der natürliche Logarithmus der [Wahrscheinlichkeit](odds), die das Netz dem richtigen gegeben hat. Wahrscheinlichkeit 1 kostet nichts.',
    text: 'Halbe-halbe kostet 0,69, eins zu zehn 2,3. Am meisten kostet es, sich sicher zu sein und falsch zu liegen.',
  },
  lossCurve: {
    term: 'Verlustkurve',
    also: ['Lernkurve'],
    brief:
      'Der [Verlust](loss) jeder [Epoche](epoch) bisher: dünn, wie gemessen, dick, wohin er neigt. Jede Linie höher ist das Zehnfache.',
    text: 'Fallen heißt lernen, waagrecht heißt fertig oder festgefahren, gezackt heißt große Schritte. Tippe darauf, um abzulesen; zieh daran entlang, um zurückzugehen.',
  },
  timeMachine: {
    term: 'Zeitmaschine',
    also: ['Zurückblicken', 'Checkpoint'],
    brief:
      'Zurück zu den [Gewichten](weight) einer früheren [Epoche](epoch), indem du die [Verlustkurve](lossCurve) entlangziehst. Alles sieht dann aus wie damals.',
    text: 'Drückst du dort auf Start, geht das Training von da weiter und vergisst das Spätere. „Zum Neuesten“ lässt alles, wie es ist.',
  },
  learningRate: {
    term: 'Lernrate',
    also: ['Schrittweite', 'Learning Rate'],
    brief: 'Wie weit jede Änderung die [Gewichte](weight) bewegt. Probier diesen Parameter zuerst.',
    text: 'Zu niedrig: Der [Verlust](loss) sinkt, aber er kriecht. Zu hoch: Jede Änderung schießt übers Ziel, und der Verlust springt oder explodiert. {usualRate} ist hier ein guter Anfang; jede Marke ist das Zehnfache.',
  },
  batchSize: {
    term: 'Batchgröße',
    also: ['Batch', 'Minibatch'],
    brief: 'Über so viele [Folgen](sequence) wird gemittelt, bevor sich die [Gewichte](weight) ändern.',
    text: 'Zu klein: viele Änderungen aus je wenigen Beispielen, der [Verlust](loss) schwankt. Zu groß: wenige, gleichmäßige Änderungen je [Epoche](epoch), also braucht es mehr Epochen.',
  },
  weight: {
    term: 'Gewicht',
    also: ['Parameter', 'Bias', 'Schwellenwert'],
    brief:
      'Eine Zahl, mit der ein Wert malgenommen wird. Lernen ändert nur Gewichte; alles, was das Netz weiß, steckt in ihnen.',
    text: 'Jedes [Tor](gate) jedes [Neurons](unit) hat ein Gewicht für jeden Wert, den es liest, und einen Bias, der zur Summe hinzukommt. In jedem [Zeitschritt](timeStep) gelten dieselben.',
  },
  gradient: {
    term: 'Gradient',
    also: ['Ableitung', 'Steigung'],
    brief:
      'Für jedes [Gewicht](weight): wie stark der [Verlust](loss) stiege, wenn es ein wenig größer wäre. Zusammen weisen sie dorthin, wo er am steilsten steigt.',
    text: 'Das Training geht in die Gegenrichtung. In einer [Zelle](cell) siehst du, wie groß der Gradient auf dem Rückweg in jedem [Zeitschritt](timeStep) noch ist.',
  },
  gradientDescent: {
    term: 'Gradientenabstieg',
    also: ['Optimierer'],
    brief:
      'Lernen in vielen kleinen Schritten bergab: Jedes [Gewicht](weight) bewegt sich ein Stück gegen seinen [Gradienten](gradient), und der [Verlust](loss) wird kleiner.',
    text: 'Wie ein Abstieg im Nebel: Du spürst nur die Steigung unter den Füßen. Wie lang die Schritte sind, sagt die [Lernrate](learningRate). Hier bestimmt [Adam](adam) jeden Schritt.',
  },
  adam: {
    term: 'Adam',
    also: ['Optimierer'],
    brief:
      'Die Art von [Gradientenabstieg](gradientDescent), die hier benutzt wird. Jedes [Gewicht](weight) bekommt eine eigene Schrittlänge.',
    text: 'Adam merkt sich, wie der [Gradient](gradient) zuletzt im Mittel war und wie sehr er schwankte. Stetige Steigung gibt große Schritte, unruhige kleine.',
    more: [
      'Für jedes Gewicht führt Adam ein gleitendes Mittel m seines Gradienten g und v von dessen Quadrat, mit den Konstanten β₁ = {beta1} und β₂ = {beta2}. Beide beginnen bei null und werden dafür berichtigt (die Dächer); η ist die [Lernrate](learningRate).',
    ],
  },
  clipping: {
    term: 'Gradienten kürzen',
    also: ['Gradient Clipping'],
    brief:
      'Ein [Gradient](gradient), der über alle [Gewichte](weight) zusammen länger als {clip} ist, wird auf {clip} gekürzt. Seine Richtung bleibt.',
    text: 'Ein einziger schlechter [Batch](batchSize) kann das Netz so nicht weit aus der Bahn werfen. Das hilft gegen [explodierende Gradienten](explodingGradient).',
  },
  initialisation: {
    term: 'Erste Gewichte',
    also: ['Initialisierung', 'Zufällige Gewichte', 'Glorot', 'Orthogonal'],
    brief:
      'Vor dem Lernen sind die [Gewichte](weight) zufällig, damit jedes [Neuron](unit) anders beginnt. Ihre Größe ist so gewählt, dass Werte weder verblassen noch explodieren.',
    text: '[Eingangstore](inputGate) und [Vergesstore](forgetGate) beginnen mit einem Bias von 1: Eine neue Zelle nimmt auf und behält. Von [Schicht](layer) zu Schicht beginnen die Gewichte dreimal so groß, denn halb offene [Ausgangstore](outputGate) lassen nur einen Teil durch.',
  },
  backpropagation: {
    term: 'Backpropagation',
    also: ['Rückwärtsausbreitung', 'Kettenregel'],
    brief:
      'So kommt jedes [Gewicht](weight) zu seinem [Gradienten](gradient): Der Fehler wird Teil für Teil zurückgereicht, von der [Vorhersage](prediction) bis zur Eingabe.',
    text: 'Jeder Teil multipliziert, was zurückkommt, mit seiner eigenen Steigung: Das ist die Kettenregel. Ein Rückweg ergibt die Gradienten aller Gewichte.',
  },
  bptt: {
    term: 'Backpropagation durch die Zeit',
    also: ['BPTT', 'Ausrollen'],
    brief:
      '[Backpropagation](backpropagation) durch die [Schleifen](recurrence): Der Fehler läuft durch jeden [Zeitschritt](timeStep) zurück, vom letzten bis zum ersten.',
    text: 'In der Zeit ausgerollt ist eine [Schicht](layer) eine lange Kette von Kopien mit denselben [Gewichten](weight). Jede Kopie trägt ihren Anteil am Fehler; die Anteile werden summiert.',
    more: [
      'Einen Fehler gibt es hier nur am Ende der [Folge](sequence), denn trainiert wird nur die erste [Vorhersage](prediction). Was beim ersten Punkt ankommt, ist durch alle {steps} Zeitschritte gelaufen, in jeder Schicht. Ob davon etwas übrig ist, danach fragt der [verschwindende Gradient](vanishingGradient).',
      'Tippe in einer Schicht auf Ausrollen: Dann siehst du alle Kopien, und ein Fluss zeigt, wie viel vom Fehler bei jeder ankommt.',
    ],
  },
  vanishingGradient: {
    term: 'Verschwindender Gradient',
    also: ['Vanishing Gradient'],
    brief:
      'Auf dem Rückweg durch die Zeit wird der [Gradient](gradient) in jedem [Zeitschritt](timeStep) multipliziert. Faktoren unter 1 lassen für die ersten fast nichts übrig.',
    text: 'Dann lernt ein Netz nicht, was lange her ist. Im [LSTM](cell) ist der Faktor entlang des [Zellzustands](cellState) das [Vergesstor](forgetGate): Bei 1 geht nichts verloren.',
    more: [
      'Sieh dir in einer Zelle die Balken rechts auf der [Zeitleiste](timeline) an: einer für jeden Zeitschritt des Rückwegs, so hoch wie der Gradient, der dort ankommt. Halte das [Vergesstor](forgetGate) auf 0, und sieh, was aus ihnen wird.',
    ],
  },
  explodingGradient: {
    term: 'Explodierender Gradient',
    also: ['Exploding Gradient'],
    brief:
      'Das Gegenteil des [verschwindenden Gradienten](vanishingGradient): Faktoren über 1 lassen ihn in jedem [Zeitschritt](timeStep) wachsen, bis eine Änderung alle [Gewichte](weight) verdirbt.',
    text: '[Kürzen](clipping) hilft gegen einen solchen [Gradienten](gradient). Eine zu hohe [Lernrate](learningRate) kann den [Verlust](loss) trotzdem explodieren lassen.',
  },
} as const satisfies Record<keyof typeof en, Topic>
