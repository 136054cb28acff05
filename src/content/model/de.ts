/** Für Lehrkräfte: was hier genau gerechnet wird. Jede Zahl kommt aus dem Code, der damit rechnet. */
import type { ModelWords } from './index.ts'

export const de = {
  print: 'Drucken',
  names: {
    set: 'Datensatz',
    formula: 'Formel',
    period: 'Periode',
    symbol: 'Zeichen',
    meaning: 'Bedeutung',
    size: 'Größe',
    setting: 'Einstellung',
    range: 'Bereich',
    usual: 'Zu Beginn',
    now: 'Jetzt',
    layers: 'Schichten',
    units: 'Neuronen je Schicht',
    seed: 'Startwert',
  },
  range: (from, to) => `${from} bis ${to}`,
  symbols: {
    x: 'Eingabe der Schicht im Zeitschritt t',
    h: 'Ausgabe (verborgener Zustand) der Schicht',
    c: 'Zellzustand',
    i: 'Eingangstor',
    f: 'Vergesstor; 1 behält, 0 vergisst',
    g: 'Kandidat',
    o: 'Ausgangstor',
    Wx: 'Gewichte der Eingabe, eine Matrix für jedes Tor',
    Wh: 'Gewichte der Ausgabe des Schritts davor, eine Matrix für jedes Tor',
    b: 'Bias, ein Vektor für jedes Tor',
    inputs: 'Werte der Schicht davor; in Schicht 1: 1 bei Kurven, einer je Zeichen bei Text',
    units: 'Neuronen',
  },
  sections: [
    {
      heading: 'Die Aufgabe',
      blocks: [
        'Ein rekurrentes Netz lernt, eine Folge fortzusetzen. Es liest {points} Punkte einer Kurve oder {letters} Zeichen eines Textes, einen nach dem anderen, und sagt den nächsten voraus. Alles auf dem Bildschirm ist aus den Gewichten eines Netzes berechnet, das wirklich trainiert wird, auf diesem Gerät; nichts ist aufgezeichnet oder gestellt.',
        'Das Netz, das gerade zu sehen ist, hat {layers} Schichten aus {units} Neuronen und {weights} Gewichte.',
      ],
    },
    {
      heading: 'Die Daten',
      blocks: [
        { table: 'data' },
        'Kurven werden alle {spacing} in x abgetastet; x hat keine Einheit. Eine Epoche hat {curveSequences} Folgen aus {points} Punkten, jede mit dem folgenden Punkt als Zielwert. Ihre Anfänge sind gleichmäßig über eine ganze Periode verteilt, sodass jeder Batch sie ganz sieht; wo die erste beginnt, ist Zufall, in jeder Epoche neu.',
        'Rauschen ist gleichverteilt in ± seinem Wert und kommt nur zu den Eingabepunkten hinzu, in jeder Epoche neu. Zielwerte sind nie verrauscht.',
        'Text wird Zeichen für Zeichen gelesen, als One-Hot-Vektoren über die Zeichen, die in ihm vorkommen, höchstens {mostDifferent}. Eine Epoche hat bis zu {textSequences} Folgen aus {letters} Zeichen, die an verschiedenen zufälligen Stellen beginnen.',
        'Eigene Zahlen werden so gestreckt, dass die kleinste −1 und die größte 1 ist. Höchstens {mostPoints} Punkte werden behalten; weniger als {fewestPoints}, die sich nicht wiederholen, werden nicht genommen.',
      ],
    },
    {
      heading: 'Die Zelle',
      blocks: [
        'Jede Schicht ist eine LSTM-Schicht (Hochreiter und Schmidhuber 1997) mit Vergesstor (Gers und andere 2000), ohne Gucklochverbindungen („peepholes“). σ ist die logistische Funktion, ∘ das Produkt Platz für Platz.',
        { equations: ['cell'] },
        { table: 'symbols' },
        'Zustand und Ausgabe beginnen bei jeder Folge mit null. Zwischen den Schichten wird nur die Ausgabe h weitergegeben.',
      ],
    },
    {
      heading: 'Vorhersage und Verlust',
      blocks: [
        'Eine dichte Schicht ohne Schleife liest die Ausgabe der obersten Schicht nach dem letzten Schritt. Für Kurven ist sie linear mit einem Ausgang, und der Verlust ist der mittlere quadratische Fehler. Für Text macht Softmax Wahrscheinlichkeiten daraus, und der Verlust ist die Kreuzentropie in Nat.',
        { equations: ['head', 'softmax', 'meanSquaredError', 'crossEntropy'] },
        'Der Verlust neben der Epoche ist das Mittel über alle Batches dieser Epoche, gemessen, während sich die Gewichte ändern. Bei Epoche 0 ist es der des untrainierten Netzes.',
      ],
    },
    {
      heading: 'Die ersten Gewichte',
      blocks: [
        'Gewichte von Eingaben und die der dichten Schicht sind gleichverteilt nach Glorot und Bengio (2010), von einer Schicht zur nächsten dreimal so groß, weil halb offene Ausgangstore nur einen Teil durchlassen. Die Gewichte der Schleife sind für jedes Tor eine zufällige orthogonale Matrix (Saxe und andere 2014), aus normalverteilten Zahlen nach dem Verfahren von Gram und Schmidt. Der Bias der Eingangs- und der Vergesstore beginnt bei {openBias}, jeder andere bei 0.',
        { equations: ['initialisation'] },
        'Aller Zufall kommt aus einem Startwert. Gleicher Startwert und gleiche Einstellungen ergeben auf demselben Gerät dasselbe Training.',
      ],
    },
    {
      heading: 'Das Lernen',
      blocks: [
        'Die Gradienten sind genau: Backpropagation durch alle {points} (oder {letters}) Zeitschritte und alle Schichten, ohne Abschneiden. Sie werden über einen Batch gemittelt. Sind alle zusammen länger als {clip}, werden sie auf diese Länge gekürzt (Pascanu und andere 2013). Dann macht Adam (Kingma und Ba 2015) einen Schritt, mit β₁ = {beta1}, β₂ = {beta2} und ε = {epsilon}.',
        { equations: ['adam'] },
        'Es gibt keinen Plan für die Lernrate, kein Dropout und keine andere Regularisierung.',
      ],
    },
    { heading: 'Die Einstellungen', blocks: [{ table: 'settings' }] },
    {
      heading: 'Was die Bilder zeigen',
      blocks: [
        'Zu sehen ist eine Folge: bei Kurven ab einer zufälligen Phase, bei Text ab einer zufälligen Stelle, aus dem Startwert gezogen. Sie ist aus denselben Daten geschnitten wie die Trainingsfolgen. Tore, Zustände und Gradienten sind die dieser Folge, vorwärts und rückwärts berechnet von einer zweiten, lesbaren Fassung derselben Gleichungen mit doppelter Genauigkeit. Das Training selbst rechnet mit einfacher.',
        'Nach den {points} Punkten macht das Netz {curveAhead} Punkte lang allein weiter, das ist noch einmal 2π (bei Text {textAhead} Zeichen). Jede Vorhersage kommt ins Fenster, der älteste Punkt fällt heraus, und das ganze Fenster wird neu gelesen, von einem Zustand aus Nullen an, wie im Training. Bei Text kommt das wahrscheinlichste Zeichen hinzu, wenn keine Temperatur gewählt ist.',
        'Der gezeigte Gradient ist der des Verlusts der ersten Vorhersage. Seine Größe in einem Zeitschritt ist die Länge des Vektors der Ableitungen nach dem Zellzustand.',
        'Festgehaltene Tore ändern nur die Bilder. Das Training weiß nichts von ihnen.',
      ],
    },
    {
      heading: 'Was vereinfacht ist',
      blocks: [
        {
          list: [
            'Trainiert wird nur die Vorhersage nach dem letzten Punkt. Viele Netze im Einsatz sagen nach jedem Schritt etwas voraus.',
            'Es gibt keine getrennten Prüfdaten. „Prüfen“ vergleicht die gezeigte Folge mit ihrer Fortsetzung; der Verlust ist der des Trainings.',
            'Die Erzählung einer Epoche zeigt eine Folge auf dem Hinweg und dem Rückweg. In Wahrheit tun das alle Folgen der Epoche, Batch für Batch, und nach jedem Batch ändern sich die Gewichte.',
            'Wie lange eine Phase auf dem Bildschirm dauert, ist für das Auge gewählt und sagt nichts über die Rechenzeit.',
            'Neuronen sind in Reihen oder im Quadrat gezeichnet. Ihre Reihenfolge und Nachbarschaft bedeuten nichts.',
            'Die Farben enden bei −1 und +1; ein Zellzustand kann größer sein. Kleine Werte sind etwas kräftiger gezeichnet, als sie sind, damit man sie sieht.',
            'Eine Schicht ist als eine Zelle gezeichnet. Sie besteht aus so vielen Zellen, wie sie Neuronen hat; sie teilen sich die Eingabe und lesen die Ausgaben der anderen.',
            'So kleine Netze lernen in Sekunden, was einfach ist. Sprachmodelle ähneln ihnen nur darin, dass sie vorhersagen, was als Nächstes kommt.',
          ],
        },
      ],
    },
  ],
} satisfies ModelWords
