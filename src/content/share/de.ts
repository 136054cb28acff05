import type { ShareWords } from './en.ts'

export const de = {
  title: 'Teilen',
  about:
    'Wer diesen Link öffnet, beginnt mit denselben Daten, denselben Schichten und denselben Zufallsgewichten, bei Epoche 0.',
  code: 'Der Link als QR-Code',
  tooLong: 'Dieser Link ist zu lang für einen QR-Code. Kopiere oder teile ihn.',
  link: 'Link',
  copy: 'Kopieren',
  copied: 'Kopiert',
  marked: 'Markiert: kopiere ihn',
  send: 'Teilen',
  own: {
    travels: 'Deine eigenen Daten reisen im Link selbst mit. Kein Server bekommt sie zu sehen.',
    large:
      'Deine eigenen Daten sind zu groß für einen Link: Er beginnt mit anderen Daten. Gib sie stattdessen als Datei weiter.',
  },
  lesson: {
    title: 'Für eine Klasse',
    about:
      'Was die Seite denen zeigt, die den Link oder die Datei öffnen. „Alles zeigen“ im Menü holt alles zurück.',
    show: 'Bedienung',
    controls: {
      data: 'Wahl der Daten',
      layers: 'Schichten hinzufügen und entfernen',
      parameters: 'Lernrate, Batchgröße, Rauschen',
      transport: 'Tempo, Zurücksetzen, Neustart, Schritt zurück',
    },
    start: 'Beginn',
    place: { link: 'Beim Netz', file: 'Wo du gerade bist' },
    inside: (layer: number) => `In Schicht ${layer}`,
    language: 'Sprache',
    theme: 'Farben',
    theirs: 'Wie auf dem Gerät',
    questions: 'Lektion',
    noQuestions: 'Keine',
  },
} satisfies ShareWords
