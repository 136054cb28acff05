import type { app as en } from '../en/app.ts'
import type { Topic } from '../topic.ts'

export const app = {
  ask: {
    term: 'Was ist das?',
    also: ['Hilfe', 'Fragezeichen'],
    brief:
      'Tippe auf das Fragezeichen, dann auf etwas anderes: Es wird erklärt und tut dieses eine Mal nichts. Mit Tasten: Tab bis dorthin, dann Enter.',
    text: 'Ein gepunktetes Wort führt zu seiner eigenen Erklärung. Alle stehen im Glossar, im Menü.',
  },
  level: {
    term: 'Ebene',
    also: ['Zoom', 'Kamera'],
    brief:
      'Wie nah du bist: am ganzen [Netz](network), in der [Zelle](cell) einer [Schicht](layer) oder an einem Teil davon. Ein Tipp bringt dich hin.',
    text: 'Aufziehen mit zwei Fingern, das Mausrad und die Tasten + und − tun dasselbe. Escape führt hinaus.',
  },
  menu: {
    term: 'Menü',
    brief: 'Das Glossar, wie dieses Modell funktioniert, Sprache, Farben, und was das Gerät gerade tut.',
  },
  sheet: {
    term: 'Steuerung',
    brief:
      'Zieh sie hoch für alles, was sich einstellen lässt: [Daten](data), den [Ablauf](process) mit der [Verlustkurve](lossCurve) und die Parameter des [Trainings](training).',
  },
} as const satisfies Record<keyof typeof en, Topic>
