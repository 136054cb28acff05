/** The lessons, in German. */
import type { LessonsWords } from './en.ts'

export const lessons = {
  name: 'Lektionen',
  about:
    'Sag, was du erwartest, probier es aus, und lass das Netz antworten. Jede Lektion bringt ihr eigenes Netz mit. Deins ist so lange beiseitegelegt und kommt zurück, wenn du gehst.',
  count: (questions) => `${questions} Fragen`,
  finished: 'Geschafft',
  at: (question, questions) => `Bei Frage ${question} von ${questions}`,
  progress: (lesson, question, questions) => `${lesson} · ${question} von ${questions}`,
  brings: (network) =>
    `Für diese Lektion gibt es ein eigenes Netz: ${network}. Deins wird beiseitegelegt und kommt zurück, wenn du gehst.`,
  begin: 'Los geht’s',
  goOn: 'Weitermachen',
  notNow: 'Nicht jetzt',
  leave: 'Verlassen',
  you: (choice) => `Du sagst: ${choice}`,
  asYouSaid: (choice) => `Wie du gesagt hast: ${choice}`,
  otherwise: (choice, truth) => `Du hast gesagt: ${choice}. Das Netz sagt: ${truth}`,
  epochs: (now, goal) => `Epoche ${now} von ${goal}`,
  watch: 'Sieh es dir an, dann die Antwort.',
  reveal: 'Antwort zeigen',
  again: 'Noch mal',
  next: 'Weiter',
  strayed:
    'Jetzt ist ein anderes Netz zu sehen. Die Fragen handeln von dem, das die Lektion mitbringt, mit Gedächtnis.',
  bringAgain: 'Wieder holen',
  done: 'Lektion geschafft',
  repeat: 'Wiederholen',
  following: (lesson) => `Als Nächstes: ${lesson}`,
  finish: 'Fertig',
  left: 'Dein eigenes Netz ist wieder da. Die Lektion wartet im Menü.',
  back: 'Dein eigenes Netz ist wieder da.',
  key: 'Mit G kommst du zur Lektion und wieder zurück.',
  lessons: {
    memory: {
      title: 'Wozu Gedächtnis?',
      about: 'Ein Netz erinnert sich, ein anderes nicht. Beide lernen dieselbe Kurve.',
      brings: 'Sinus, zwei Schichten, untrainiert',
      end: 'Wo ein Wert zwei Fortsetzungen hat, reicht der neueste Punkt nicht. Ein rekurrentes Netz bringt mit, was davor war.',
      questions: {
        closer: {
          ask: 'Ein Netz hat Gedächtnis, das andere sieht nur den neuesten Punkt. Welches ist nach 20 Epochen näher dran?',
          choices: {
            with: 'Das mit Gedächtnis',
            alike: 'Beide gleich',
            without: 'Das ohne Gedächtnis',
          },
          task: 'Stell Gedächtnis auf Vergleich und trainiere bis Epoche 20.',
          act: 'Vergleichen',
          told: (epoch, mine, other) =>
            `In Epoche ${epoch} ist der Verlust ${mine} mit Gedächtnis und ${other} ohne.`,
          why: {
            with: 'Die Kurve nimmt jeden Wert zweimal an: auf dem Weg nach oben und nach unten. Der neueste Punkt allein sagt nicht, auf welchem.',
            alike:
              'Bisher kommt der neueste Punkt so weit wie alle zusammen. Trainiere weiter und vergleiche noch einmal.',
            without: 'Bisher hat sich das Gedächtnis nicht gelohnt: Es hat mehr Gewichte einzustellen.',
          },
          but: {
            alike: 'Der neueste Punkt sagt, wo die Kurve ist, aber nicht, wohin sie will.',
            without: 'Es muss weniger Gewichte lernen, kann aber nicht wissen, wohin die Kurve will.',
          },
        },
        twoMoments: {
          ask: 'Zweimal hat die Kurve denselben Wert: einmal auf dem Weg nach oben, einmal nach unten. Was sagt das Netz ohne Gedächtnis dort voraus?',
          choices: {
            both: 'Beide Male den richtigen Wert',
            same: 'Beide Male denselben Wert',
            neither: 'Zwei Werte, und keiner stimmt',
          },
          task: 'Sieh dir die beiden markierten Stellen an.',
          act: 'Vergleichen',
          told: (value, one, two, first, second, mine, mineToo) =>
            `Auf ${value} folgt einmal ${one} und einmal ${two}. Ohne Gedächtnis: ${first} und ${second}. Mit Gedächtnis: ${mine} und ${mineToo}.`,
          why: {
            same: 'Gleiche Eingabe, gleiche Ausgabe. Es kann die beiden Fortsetzungen nur in der Mitte treffen.',
            both: 'Für dieses Netz sehen die beiden Stellen verschieden genug aus.',
            neither: 'Es unterscheidet sie, hat aber nicht gelernt, was folgt.',
          },
          but: {
            both: 'Dafür müsste es wissen, woher die Kurve kam, und das sieht es nie.',
            neither: 'Beim Vorhersagen sind seine Gewichte fest: Zufall gibt es darin nicht.',
          },
        },
        longer: {
          ask: 'Beide trainieren weiter bis Epoche 60. Was wird aus dem Verlust ohne Gedächtnis?',
          choices: {
            catchesUp: 'Er wird so klein wie mit Gedächtnis',
            stays: 'Er bleibt größer',
            rises: 'Er steigt',
          },
          task: 'Trainiere bis Epoche 60.',
          act: 'Weiter trainieren',
          told: (before, then, now, loss, mine) =>
            `Ohne Gedächtnis: ${then} in Epoche ${before}, ${loss} in Epoche ${now}. Mit Gedächtnis: ${mine}.`,
          why: {
            stays: 'Mehr Training ersetzt nicht, was das Netz nicht sieht. Dafür braucht es Rekurrenz.',
            catchesUp: 'In diesem Lauf ist es so nah gekommen wie das Netz mit Gedächtnis.',
            rises:
              'In diesem Lauf wurde es durch mehr Training schlechter: Vielleicht sind seine Schritte zu groß.',
          },
          but: {
            catchesUp:
              'Es stellt seine Gewichte ein, aber zwei Fortsetzungen einer Eingabe passen nie in eine Antwort.',
          },
        },
      },
    },
    sequence: {
      title: 'Ein Punkt nach dem anderen',
      about: 'Wie 15 Punkte ins Netz kommen, und was jeder von ihnen zurücklässt.',
      brings: 'Sinus, eine Schicht, untrainiert',
      end: 'Eine Folge kommt Punkt für Punkt an, durch dieselben Gewichte. Der Zustand trägt weiter, was davor war: Deshalb zählt die Reihenfolge.',
      questions: {
        beforeTheFirst: {
          ask: 'Eine Folge beginnt. Was steht im Gedächtnis der Zelle, bevor der erste Punkt ankommt?',
          choices: {
            leftover: 'Was die letzte Folge hinterlassen hat',
            zeros: 'Nullen',
            weights: 'Was das Netz gelernt hat',
          },
          task: 'Geh in die Schicht und zu Zeitschritt 1.',
          act: 'Zu Schritt 1',
          told: (units, held, first) =>
            `Vor Schritt 1 ist der größte der ${units} Zellzustände ${held}. Danach: ${first}.`,
          why: {
            zeros: 'Jede Folge beginnt bei null. Das Gedächtnis hält nur eine Folge lang.',
            leftover: 'Da war noch etwas von vorher.',
          },
          but: {
            weights:
              'Was gelernt ist, steckt in den Gewichten. Sie bleiben gleich, während sich der Zustand ändert.',
            leftover: 'Dann ergäben dieselben 15 Punkte nicht immer dieselbe Vorhersage.',
          },
        },
        setsOfWeights: {
          ask: 'Jetzt kommt Schritt 2, dann 3, bis 15. Wie viele Sätze von Gewichten hat die Schicht dafür?',
          choices: { each: 'Für jeden der 15 Schritte einen', one: 'Einen für alle Schritte' },
          task: 'Geh zu Zeitschritt 2 und sieh dir die Tore an.',
          act: 'Zu Schritt 2',
          told: (weights, steps) => `Die Schicht hat ${weights} Gewichte und liest damit ${steps} Schritte.`,
          why: {
            one: 'So viele braucht ein Schritt: Jeder benutzt dieselben Gewichte wieder. Nur Eingabe und Zustand ändern sich.',
            each: 'Das sind mehr, als ein Schritt braucht.',
          },
          but: { each: 'Ausgerollt in der Zeit sieht man 15 Zellen, aber es ist immer dieselbe.' },
        },
        firstPoint: {
          ask: 'Stell dir vor, der erste der 15 Punkte läge etwas höher. Was macht das mit der Vorhersage nach dem letzten?',
          choices: {
            nothing: 'Nichts: Nur der letzte zählt',
            less: 'Weniger, als wenn der letzte höher läge',
            asMuch: 'So viel, als wenn der letzte höher läge, oder mehr',
          },
          task: 'Trainiere bis Epoche 20. Dann werden beide Punkte ausprobiert.',
          act: 'Trainieren',
          told: (by, first, last) =>
            `Der erste Punkt ${by} höher ändert die Vorhersage um ${first}, der letzte ${by} höher um ${last}.`,
          why: {
            less: 'Seine Spur geht durch 14 weitere Schritte, und jedes Vergesstor behält nur einen Teil.',
            asMuch: 'In diesem Netz ist seine Spur am Ende so stark wie die des letzten Punkts.',
            nothing: 'In diesem Netz ist nach 14 weiteren Schritten kaum eine Spur davon übrig.',
          },
          but: { nothing: 'Der letzte Punkt trifft auf einen Zustand, den alle davor gemacht haben.' },
        },
        backwards: {
          ask: 'Dieselben 15 Punkte in umgekehrter Reihenfolge: Was sagt das Netz voraus?',
          choices: { same: 'Dasselbe: Es sind ja dieselben Punkte', other: 'Etwas anderes' },
          task: 'Sieh dir die letzten 15 Punkte an. Wohin laufen sie, und wohin liefen sie umgekehrt?',
          act: 'Ansehen',
          told: (given, turned) => `In dieser Reihenfolge sagt es ${given} voraus, umgekehrt ${turned}.`,
          why: {
            other:
              'Jeder Punkt trifft auf den Zustand, den die vor ihm gemacht haben. Die Reihenfolge zählt.',
            same: 'Bei diesen Punkten führen beide Wege zufällig zum selben Wert.',
          },
          but: {
            same: 'Eine Summe wäre dieselbe. Ein Zustand, der Schritt für Schritt entsteht, ist keine Summe.',
          },
        },
      },
    },
    learning: {
      title: 'Zurück durch Schichten und Zeit',
      about: 'Der Fehler zeigt sich am Ende. Wohin geht er von dort?',
      brings: 'Sinus, drei Schichten, untrainiert',
      end: 'Der Fehler läuft zurück durch jede Schicht und jeden Zeitschritt. Was beim ersten Schritt davon übrig ist, hängt von der Zelle ab.',
      questions: {
        changedLayers: {
          ask: 'Der Fehler zeigt sich hinter der letzten Schicht. Welche Schichten ändert das Training?',
          choices: {
            last: 'Vor allem die letzte',
            middle: 'Vor allem die in der Mitte',
            first: 'Vor allem die erste',
            all: 'Alle',
          },
          task: 'Trainiere bis Epoche 20.',
          act: 'Trainieren',
          told: (epoch, first, middle, last) =>
            `So weit hat sich ein Gewicht nach ${epoch} Epochen im Mittel bewegt: in Schicht 1 um ${first}, in Schicht 2 um ${middle}, in Schicht 3 um ${last}.`,
          why: {
            all: 'Der Gradient läuft durch jede Schicht zurück und sagt jedem Gewicht seinen Anteil am Fehler.',
            last: 'In diesem Lauf ist bei den Schichten davor wenig angekommen.',
            middle: 'In diesem Lauf hatte die Schicht in der Mitte am meisten zu ändern.',
            first: 'In diesem Lauf hatte die erste Schicht am meisten zu ändern.',
          },
          but: {
            last: 'Die letzte Schicht ist am nächsten am Fehler, aber was sie liest, machen die davor.',
            middle: 'Der Fehler kommt durch die letzte Schicht und läuft weiter bis zur ersten.',
          },
        },
        leftAtTheFirst: {
          ask: 'In Schicht 3 kommt der Fehler bei Schritt 15 an. Wie groß ist, verglichen damit, der Gradient bei Schritt 1?',
          choices: { all: 'Genauso groß', some: 'Kleiner', nothing: 'Fast nichts' },
          task: 'Geh in Schicht 3 und zu Schritt 1 des Rückwegs.',
          act: 'Ans Ende des Rückwegs',
          told: (steps, left) => `Vom Gradienten bei Schritt ${steps} kommen ${left} bei Schritt 1 an.`,
          why: {
            some: 'Entlang des Zellzustands multipliziert ihn jeder Schritt zurück mit dem Vergesstor. Jedes unter 1 nimmt einen Teil weg.',
            nothing:
              'Entlang des Zellzustands multipliziert ihn jeder Schritt zurück mit dem Vergesstor. Hier bleibt fast nichts: Er verschwindet.',
            all: 'Entlang des Zellzustands steht ihm hier kaum etwas im Weg: Die Vergesstore sind weit offen.',
          },
          but: { all: 'Rückwärts geht er durch dieselben Tore wie das Gedächtnis vorwärts.' },
        },
        reachesFurther: {
          ask: 'Ein einfaches RNN hat keine Tore. Gleiche Daten, gleicher Startwert, gleich viele Epochen: Wo erreicht mehr vom Gradienten Schritt 1?',
          choices: { mine: 'Im LSTM', alike: 'In beiden gleich', other: 'Im RNN' },
          task: 'Vergleiche mit einem RNN, gleich lang trainiert.',
          act: 'Mit RNN vergleichen',
          told: (epoch, mine, other) => `In Epoche ${epoch}: ${mine} im LSTM, ${other} im RNN.`,
          why: {
            mine: 'Im RNN geht jeder Schritt zurück durch die Gewichte der Schleife und durch tanh. Der Zellzustand hat einen Weg daran vorbei.',
            alike:
              'In diesem Lauf machen die Tore dafür keinen Unterschied. Mit anderen Daten oder einem anderen Start vielleicht.',
            other:
              'In diesem Lauf behält das RNN mehr. Seine Schleife begann ohne Verlust, und im LSTM nehmen die Tore bei jedem Schritt etwas weg.',
          },
          but: {
            other: 'Dort steht kein Tor im Weg, aber die Schleife selbst.',
            alike: 'Beide gehen 15 Schritte zurück, aber auf verschiedenen Wegen.',
          },
        },
      },
    },
    gates: {
      title: 'Was die Tore tun',
      about: 'Halte ein Tor zu oder offen, und sieh, was aus der Vorhersage wird.',
      brings: 'Sinus, eine Schicht, untrainiert',
      end: 'Das Vergesstor sagt, wie viel Altes bleibt, das Eingangstor, wie viel Neues hineinkommt, das Ausgangstor, wie viel hinausgeht.',
      questions: {
        mostOpen: {
          ask: 'Ein Vergesstor steht nahe 1, weit offen. Was wird aus dem alten Gedächtnis seines Neurons?',
          choices: { erased: 'Es wird gelöscht', kept: 'Es bleibt' },
          task: 'Trainiere bis Epoche 20. Dann suchen wir das Tor, das am weitesten offen ist.',
          act: 'Trainieren',
          told: (unit, step, gate, before, kept) =>
            `Neuron ${unit} bei Schritt ${step}: Sein Vergesstor ist zu ${gate} offen. Von ${before} im Gedächtnis bleiben ${kept}.`,
          why: {
            kept: 'Der alte Zustand wird mit dem Tor multipliziert: 1 behält alles, 0 behält nichts.',
            erased: 'In diesem Netz ist kein Vergesstor so weit offen, dass auch nur die Hälfte bleibt.',
          },
          but: { erased: 'Der Name führt in die Irre: Ein offenes Vergesstor lässt das Gedächtnis durch.' },
        },
        forgetAll: {
          ask: 'Jetzt wird das Vergesstor bei jedem Schritt zugehalten, auf 0. Was wird aus der Vorhersage?',
          choices: {
            better: 'Sie wird besser',
            alike: 'Sie bleibt, wie sie ist',
            worse: 'Sie wird schlechter',
          },
          task: 'Halte das Vergesstor bei allen Schritten auf 0.',
          act: 'Auf 0 halten',
          told: (learned, held) =>
            `Fehler der Vorhersage wie gelernt: ${learned}. Mit dem Tor auf 0: ${held}.`,
          why: {
            worse:
              'Der Zellzustand fängt bei jedem Schritt neu an: Er weiß nicht mehr, wo auf der Kurve er ist.',
            alike: 'Dieses Netz braucht seinen alten Zellzustand kaum.',
            better: 'Ohne seinen alten Zellzustand ist dieses Netz besser. Ist es lange genug trainiert?',
          },
          but: {
            alike: 'Die Eingabe kommt noch an, aber ein Punkt sagt nicht, wo auf der Kurve er liegt.',
            better:
              'Vergessen schafft Platz, aber hier sagt erst der alte Zustand, ob es hinauf oder hinunter geht.',
          },
        },
        keepAll: {
          ask: 'Und offen gehalten, auf 1: Die Zelle vergisst nichts. Was wird aus der Vorhersage?',
          choices: {
            better: 'Sie wird besser',
            alike: 'Sie bleibt, wie sie ist',
            worse: 'Sie wird schlechter',
          },
          task: 'Halte das Vergesstor bei allen Schritten auf 1.',
          act: 'Auf 1 halten',
          told: (learned, held) =>
            `Fehler der Vorhersage wie gelernt: ${learned}. Mit dem Tor auf 1: ${held}.`,
          why: {
            worse:
              'Altes und Neues häufen sich im Zellzustand an. Loszulassen, was vorbei ist, gehört zum Erinnern.',
            alike: 'In diesem Netz ist das Tor ohnehin fast offen.',
            better: 'Dieses Netz vergisst mehr, als ihm guttut. Trainiere es weiter.',
          },
          but: { better: 'Mehr Gedächtnis ist kein besseres: Was vorbei ist, muss Platz machen.' },
        },
        movesMost: {
          ask: 'Drei Tore werden auf 0 gehalten, jedes für sich. Welches bewegt die Vorhersage am meisten?',
          choices: {
            f: 'Das Vergesstor',
            i: 'Das Eingangstor',
            o: 'Das Ausgangstor',
            both: 'Eingangs- und Ausgangstor, beide gleich',
          },
          task: 'Halte das Eingangstor auf 0. Die anderen beiden werden mit ausprobiert, jedes für sich.',
          act: 'Auf 0 halten',
          told: (f, i, o) =>
            `Die Vorhersage bewegt sich um ${f} mit dem Vergesstor auf 0, um ${i} mit dem Eingangstor, um ${o} mit dem Ausgangstor.`,
          why: {
            both: 'Nichts kommt hinein, oder nichts geht hinaus: So oder so sagt die Schicht 0, und die Vorhersage ist eine flache Linie.',
            f: 'Ohne den alten Zustand sagt die Schicht noch etwas, und das führt weiter weg, als wenn sie schwiege.',
            i: 'Nichts Neues kommt mehr hinein.',
            o: 'Nichts geht mehr hinaus.',
          },
          but: {
            i: 'Das Gedächtnis bleibt dann leer. Mit zugehaltenem Ausgangstor schweigt auch ein volles.',
            o: 'Die Schicht schweigt dann. Mit zugehaltenem Eingangstor hat sie auch nichts zu sagen.',
          },
        },
      },
    },
    text: {
      title: 'Der nächste Buchstabe',
      about: 'Dasselbe Netz, mit Buchstaben statt Punkten.',
      brings: 'Lorem ipsum, eine Schicht mit 32 Neuronen, untrainiert',
      end: 'Ein Text kommt Buchstabe für Buchstabe an. Heraus kommen Wahrscheinlichkeiten für jeden Buchstaben. Einer wird genommen und wieder gelesen.',
      questions: {
        firstOdds: {
          ask: 'Das Netz hat den Text noch nie gesehen. Für wie wahrscheinlich hält es jeden Buchstaben als nächsten?',
          choices: {
            even: 'Alle für etwa gleich wahrscheinlich',
            right: 'Der richtige liegt schon vorn',
            wrong: 'Es ist sich bei einem falschen sicher',
          },
          task: 'Sieh dir an, was es schreibt.',
          act: 'Ansehen',
          told: (letters, even, best, odds) =>
            `Bei ${letters} Buchstaben wären es gleich verteilt je ${even}. Vorn liegt ${best} mit ${odds}.`,
          why: {
            even: 'Seine Gewichte sind zufällig und klein. Es hat keinen Grund, einen Buchstaben vorzuziehen.',
            right: 'Es hat schon etwas über diesen Text gelernt.',
            wrong: 'Es hat schon etwas gelernt, aber nicht genug für diese Stelle.',
          },
          but: {
            wrong: 'Auch um sich zu irren und dabei sicher zu sein, braucht es Training.',
            right: 'Das wäre Zufall: Noch steckt nichts von dem Text darin.',
          },
        },
        sureOfTheNext: {
          ask: 'Es trainiert 60 Epochen. Wie viel gibt es dann dem Buchstaben, der wirklich folgt?',
          choices: { all: 'Genau 100 %', most: 'Mehr als die Hälfte', little: 'Weniger als die Hälfte' },
          task: 'Trainiere bis Epoche 60.',
          act: 'Trainieren',
          told: (epoch, real, odds, best, most) =>
            `In Epoche ${epoch} bekommt der nächste Buchstabe, ${real}, ${odds}. ${best === real ? 'Er liegt vorn.' : `Vorn liegt ${best} mit ${most}.`}`,
          why: {
            most: 'Es verteilt 100 % auf alle Buchstaben. Training verschiebt immer mehr davon zum richtigen.',
            little: 'Hier ist es noch nicht sicher. Trainiere weiter und sieh noch einmal nach.',
            all: 'Für die anderen Buchstaben bleibt nichts übrig.',
          },
          but: { all: 'Softmax lässt jedem Buchstaben ein wenig: Es sagt niemals nie.' },
        },
        warmer: {
          ask: 'Die Temperatur steigt von 1 auf 1,5. Was wird aus der Wahrscheinlichkeit des wahrscheinlichsten Buchstabens?',
          choices: {
            more: 'Sie steigt',
            same: 'Sie bleibt: Es wurde ja nichts trainiert',
            less: 'Sie sinkt',
          },
          task: 'Tippe auf einen Buchstaben, den es schreibt, und bewege die Temperatur.',
          act: 'Ansehen',
          told: (best, odds, warm, then) => `Für ${best}: ${odds} bei Temperatur 1, ${then} bei ${warm}.`,
          why: {
            less: 'Wärmer macht alle Buchstaben einander ähnlicher, sodass auch seltene gezogen werden. Die Gewichte bleiben, wie sie sind.',
            same: 'Hier ist nichts übrig, das zu verteilen wäre.',
          },
          but: {
            more: 'Sie macht alles gleichmäßiger: Was vorn liegt, kann nur verlieren.',
            same: 'Temperatur ist kein Training: Sie ändert, wie die Wahrscheinlichkeiten benutzt werden.',
          },
        },
        alone: {
          ask: 'Jetzt schreibt es allein weiter und liest seine eigenen Buchstaben. Wie viele der nächsten 30 stimmen?',
          choices: { all: 'Alle', most: 'Mehr als die Hälfte', few: 'Die Hälfte oder weniger' },
          task: 'Sieh dir an, was es schreibt, über dem wirklichen Text.',
          act: 'Ansehen',
          told: (right, all) => `${right} von ${all} Buchstaben stimmen.`,
          why: {
            all: 'Es hat den Text so gut gelernt, dass kein Fehler hineinkommt.',
            most: 'Ein falscher Buchstabe wird gelesen wie jeder andere. Manchmal findet das Netz in den Text zurück.',
            few: 'Ein falscher Buchstabe wird gelesen wie jeder andere: Ein Fehler zieht den nächsten nach sich.',
          },
          but: { all: 'Ein falscher Buchstabe genügt, und es liest etwas, das es nie gesehen hat.' },
        },
      },
    },
  },
} satisfies LessonsWords
