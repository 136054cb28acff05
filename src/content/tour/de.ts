/** The guided start, in German. */
import type { TourWords } from './en.ts'

export const tour = {
  name: 'Rundgang',
  progress: (stop, stops) => `${stop} von ${stops}`,
  lanes: {
    fresh: 'Neuronale Netze sind mir neu',
    familiar: 'Ich kenne Feed-forward-Netze',
  },
  skip: 'Überspringen',
  back: 'Zurück',
  next: 'Weiter',
  finish: 'Fertig',
  key: 'Mit G kommst du zu den Knöpfen des Rundgangs und wieder zurück.',
  left: 'Der Rundgang wartet im Menü auf dich.',
  goOn: 'Weitermachen',
  stops: {
    welcome: {
      title: 'Sieh einem Netz beim Lernen zu',
      text: 'Hier lernt ein neuronales Netz, live in deinem Browser, eine Kurve fortzusetzen. Was bringst du mit?',
    },
    recurrence: {
      title: 'Die Schleife erinnert sich',
      text: {
        fresh:
          'Ein Netz ist eine Kette von Schichten, die aus Zahlen eine Vorhersage machen. Rekurrent heißt: Eine Schicht bekommt über diese Schleife auch ihre letzte Ausgabe zurück.',
        familiar:
          'Eine Feed-forward-Schicht sieht nur ihre Eingabe. Eine rekurrente liest über diese Schleife auch ihre eigene Ausgabe vom Schritt davor.',
      },
    },
    data: {
      title: 'Ein Wert nach dem anderen',
      text: {
        fresh: 'Das Netz liest diese Daten Wert für Wert und sagt, was als Nächstes kommt.',
        familiar: 'In jedem Zeitschritt kommt ein Wert. Der Zielwert ist der, der darauf folgt.',
      },
      task: 'Wähle andere Daten, oder bleib bei diesen.',
      done: 'Die Daten sind gewählt.',
    },
    network: {
      title: 'Schichten und Neuronen',
      text: {
        fresh:
          'Das ist eine Schicht, und jedes Feld ist eines ihrer Neuronen. Grün heißt plus, violett heißt minus.',
        familiar:
          'Jede Schicht liest die vor ihr. Ein Feld ist die Ausgabe eines Neurons: grün für plus, violett für minus.',
      },
    },
    play: {
      title: 'Lass es lernen',
      text: {
        fresh: 'Es sagt voraus, misst, wie weit es danebenliegt, und ändert sich ein wenig. Immer wieder.',
        familiar: 'Der Fehler fließt durch die Schichten und durch die Zeit zurück und ändert jedes Gewicht.',
      },
      task: 'Drück auf Start.',
      done: 'Es lernt.',
    },
    prediction: {
      title: 'Vorhersage und Fehler',
      text: {
        fresh:
          'Hier steht die Vorhersage des Netzes gegen die Wahrheit. Der Verlust sagt, wie weit es danebenliegt.',
        familiar:
          'Nur die erste Vorhersage wird trainiert, danach liest das Netz seine eigenen. Der Verlust sollte fallen.',
      },
    },
    parameters: {
      title: 'Ändere, wie es lernt',
      text: {
        fresh: 'Die Lernrate ist die Größe seiner Schritte. Zu groß, und es schießt übers Ziel.',
        familiar: 'Das alles lässt sich ändern, während es lernt. Der Verlust zeigt, was es bewirkt.',
      },
      task: 'Beweg einen Regler.',
      done: 'Das gilt ab jetzt.',
    },
    enter: {
      title: 'Schau hinein',
      text: {
        fresh: 'In jeder Schicht entscheidet eine LSTM-Zelle, was sie sich merkt.',
        familiar: 'Jede Schicht ist ein LSTM: Tore stehen um ein Gedächtnis.',
      },
      task: 'Tippe auf die Schicht, oder zieh sie mit zwei Fingern auf.',
      done: 'Du bist drinnen.',
    },
    gates: {
      title: 'Tore entscheiden',
      text: {
        fresh:
          'Ein Tor ist ein Ventil: 0 ist zu, 1 ist offen. Dieses sagt, wie viel vom alten Gedächtnis bleibt.',
        familiar: 'Drei Tore und ein Kandidat werden aus der Eingabe und der letzten Ausgabe berechnet.',
      },
      task: 'Tippe auf das Vergesstor.',
      done: 'Diese Karte erklärt das Tor.',
    },
    memory: {
      title: 'Was die Zelle behält',
      text: 'Die dunkle Karte ist der Zellzustand, das Gedächtnis dieser Schicht.',
      task: 'Ziehe an den Zeitschritten entlang, und sieh, wie es sich ändert.',
      done: 'Jeder Schritt ändert das Gedächtnis.',
    },
    more: {
      title: 'Wo es mehr gibt',
      text: 'Tippe auf ein Teil oder ein ⓘ, dann sagt es dir, was es ist. Im Menü: Lektionen mit Fragen, die das Netz beantwortet, und „Selbst vorhersagen“.',
    },
  },
  ways: {
    unfold: 'Öffne hier die Steuerung.',
    turn: 'Wähle diese Seite der Steuerung.',
    fold: 'Das liegt hinter der Steuerung. Schließ sie hier.',
    out: 'Das ist im Netz. Tippe hier, um zurückzugehen.',
    in: 'Das ist in einer Schicht. Tippe eine an, um hineinzugehen.',
    close: 'Lies die Karte. Hier geht es zurück zur Zelle.',
    stuck: 'Hier lässt sich gerade nichts trainieren. Mach ohne weiter.',
  },
} satisfies TourWords
